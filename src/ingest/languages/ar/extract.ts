/** One Arabic article in, its actors and events out. */
import type { ActorFact, ArticleText, EventFact, TraceEntry } from '../../../model.js';
import { Cast } from './cast/cast.js';
import { Encounters } from './contacts/encounters.js';
import { detailContacts, mergeContacts } from './contacts/merge.js';
import { encounterReferences } from './contacts/references.js';
import { Discourse } from './discourse.js';
import { ActorFacts } from './facts/actors.js';
import { EventFacts } from './facts/events.js';
import { traceOf } from './facts/trace.js';
import { RULES } from './lexicon/rules.js';
import { Reading } from './reading.js';
import { scan as scanPhrases } from './scan.js';
import { SpeechCandidates } from './speech/candidates.js';
import { Denials } from './speech/denials.js';
import type { SpeechCandidate } from './speech/model.js';
import { Statements } from './speech/statements.js';
import { Syntax } from './syntax.js';

export interface Extraction {
  readonly actors: readonly ActorFact[];
  readonly events: readonly EventFact[];
  readonly trace: readonly TraceEntry[];
}

const REASONS = new Map(RULES.map(({ id, reason }) => [id, reason]));

/** What is said at each of so many tokens, with what is said next in a clause of its own. */
const withNext = (kept: readonly SpeechCandidate[], tokens: number) => {
  const spoken = new Array<{ candidate: SpeechCandidate; next: SpeechCandidate | null } | null>(tokens);
  spoken.fill(null);
  let next: SpeechCandidate | null = null;
  for (const candidate of kept.toReversed()) {
    spoken[candidate.at] ??= { candidate, next };
    if (candidate.coordinate) next = candidate;
  }
  return spoken;
};

/**
 * The order of reading: words, noun phrases of actors, who they are; then verb by verb through the text, so that each
 * dropped subject finds the one before it; then what only the whole article tells (merging, denials, dates).
 */
export const extractArticle = (article: ArticleText, index: number): Extraction => {
  const reading = new Reading(article.text, article.publishedAt);
  const scan = scanPhrases(reading);
  const { dates } = reading;
  const syntax = new Syntax(reading, scan);
  const headline = article.title ? new Reading(article.title, null) : null;
  const cast = new Cast(reading, scan, headline);
  const discourse = new Discourse(syntax, cast);

  const speech = new SpeechCandidates(syntax);
  const statements = new Statements(syntax, discourse, (phrase) => cast.of(phrase));
  const encounters = new Encounters(syntax, cast, discourse);
  const spoken = withNext(speech.kept, reading.tokens.length);
  const unsaid = new Map(speech.dropped.map(({ at, subject }) => [at, subject]));
  for (let at = 0; at < reading.tokens.length; at++) {
    const said = spoken[at];
    if (said) statements.add(said.candidate, said.next);
    const silent = unsaid.get(at);
    if (silent) discourse.mention(discourse.entityOf(silent), silent.phrase, at);
    encounters.consider(at);
    discourse.attribute(at);
  }

  statements.channelsTold();
  const contacts = mergeContacts(syntax, encounters.kept, dates);
  detailContacts(syntax, contacts, dates, (at) => {
    const phrase = scan.at(at);
    return phrase ? cast.of(phrase) : null;
  });
  const parted = new Denials(syntax, cast, statements.made).part();
  const used = new Set<string>();
  const events = new EventFacts(reading, cast, used).events(
    contacts,
    parted.statements,
    parted.denials,
    encounterReferences(syntax, cast, contacts),
  );
  const trace: TraceEntry[] = [
    ...events.map(
      ({ id, rule, evidence }): TraceEntry => ({
        article: index,
        rule,
        span: evidence[0] ?? { start: 0, end: 0 },
        outcome: 'KEPT',
        reason: REASONS.get(rule) ?? rule,
        fact: id,
      }),
    ),
    ...speech.dropped.map(({ at, reason }) => traceOf(reading, index, at, 'ar/statement', reason)),
    ...encounters.dropped.map(({ at, rule, reason }) => traceOf(reading, index, at, rule, reason)),
  ];
  return { actors: new ActorFacts(reading, cast, used).actors(), events, trace };
};
