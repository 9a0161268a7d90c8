/** An extractor's account of an article → the words of the API: every fact's derivation, and what was dropped. */
import type { Explanation } from '../ingest/index.js';
import type { Comparison } from '../model/comparison.js';
import type { ActorFact, EventFact, Span } from '../model.js';
import type { ExtractorName } from './enums.js';
import type { DerivedPart } from './explain.type.js';
import type { Words } from './words.type.js';

const wordsOf =
  (text: string) =>
  ({ start, end }: Span): Words => ({ quote: text.slice(start, end), start, end });

const rolesOf = (event: EventFact): { readonly actor: string; readonly role: string }[] => {
  if ('participants' in event) return [...event.participants];
  return event.speaker === null ? [] : [{ actor: event.speaker, role: 'SPEAKER' }];
};

const partsOf = (event: EventFact, actors: ReadonlyMap<string, ActorFact>, text: string): DerivedPart[] =>
  rolesOf(event).flatMap(({ actor, role }) => {
    const found = actors.get(actor);
    return found ? [{ role, name: found.name, mentions: found.mentions.map(wordsOf(text)) }] : [];
  });

const foundBy = (fact: string, comparison: Comparison | undefined): ExtractorName[] => {
  if (comparison?.modelOnly.includes(fact)) return ['MODEL'];
  return comparison?.both.some((one) => one.fact === fact) ? ['RULES', 'MODEL'] : ['RULES'];
};

const differencesOf = (fact: string, comparison: Comparison | undefined): string[] =>
  (comparison?.both ?? [])
    .filter((one) => one.fact === fact)
    .flatMap(({ differences }) => differences)
    .map(
      ({ what, rules, model }) => `${what}: ${rules ?? 'none'} by the rules, ${model ?? 'none'} by the model`,
    );

/** The facts of an article with their derivations, and what was dropped, in the order of the text. */
export const derivationsOf = (text: string, { actors, events, trace, comparison }: Explanation) => {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const kept = new Map(trace.flatMap(({ fact, reason }) => (fact === undefined ? [] : [[fact, reason]])));
  return {
    actors: actors.map(({ kind, name, mentions }) => ({ kind, name, mentions: mentions.map(wordsOf(text)) })),
    facts: events.map((event) => ({
      fact: event.id,
      type: event.type,
      rule: event.rule,
      reason: kept.get(event.id) ?? event.rule,
      confidence: event.confidence,
      evidence: event.evidence.map(wordsOf(text)),
      parts: partsOf(event, byId, text),
      dateText: event.date?.text ?? null,
      denies: event.type === 'DENIAL' ? event.denies : null,
      foundBy: foundBy(event.id, comparison),
      differences: differencesOf(event.id, comparison),
    })),
    model: comparison?.model ?? null,
    dropped: trace
      .filter(({ outcome }) => outcome === 'DROPPED')
      .sort((a, b) => a.span.start - b.span.start)
      .map(({ rule, reason, span }) => ({ rule, reason, words: wordsOf(text)(span) })),
  };
};
