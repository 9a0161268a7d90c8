/** An extractor's account of an article → the words of the API: every fact's derivation, and what was dropped. */
import type { Explanation } from '../ingest/index.js';
import type { ActorFact, EventFact, Span } from '../model.js';
import type { DerivedPart, Words } from './explain.type.js';

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

/** The facts of an article with their derivations, and what was dropped, in the order of the text. */
export const derivationsOf = (text: string, { actors, events, trace }: Explanation) => {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const kept = new Map(trace.flatMap(({ fact, reason }) => (fact === undefined ? [] : [[fact, reason]])));
  return {
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
    })),
    dropped: trace
      .filter(({ outcome }) => outcome === 'DROPPED')
      .sort((a, b) => a.span.start - b.span.start)
      .map(({ rule, reason, span }) => ({ rule, reason, words: wordsOf(text)(span) })),
  };
};
