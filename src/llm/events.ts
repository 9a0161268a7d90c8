/** The facts of an answer: each is kept only if its quote stands in the article, once, and its actors do. */
import { codeFact } from '../ingest/index.js';
import type {
  ActorFact,
  ArticleText,
  ContactFact,
  DenialFact,
  EventDate,
  EventFact,
  Span,
  StatementFact,
} from '../model.js';
import type { ContactAnswer, DenialAnswer, StatementAnswer } from './answer.js';
import { locate } from './quotes.js';

/** Never measured: no more than even odds are claimed. */
const UNMEASURED = 0.5;

/** Why a fact of the answer is none, and the words that it was about, where they stand. */
export class Refusal {
  constructor(
    readonly reason: string,
    readonly span: Span = { start: 0, end: 0 },
  ) {}
}

export interface Reading {
  readonly article: ArticleText;
  /** By the ids of the answer. */
  readonly actors: ReadonlyMap<string, ActorFact>;
}

const coded = <T extends EventFact>(event: T, { actors }: Reading): T => {
  const byId = new Map([...actors.values()].map((actor) => [actor.id, actor]));
  const { plover, cameo } = codeFact(event, byId);
  return { ...event, plover, cameo };
};

/** Days are taken only where the article is dated and the words stand in it: a date is never guessed. */
const dateOf = (date: ContactAnswer['date'], { text, publishedAt }: ArticleText): EventDate | null => {
  if (date === null || !text.includes(date.text)) return null;
  if (publishedAt === null || date.start === null) return { start: null, end: null, text: date.text };
  return { start: date.start, end: date.end ?? date.start, text: date.text };
};

const speakerOf = (speaker: string | null, { actors }: Reading, span: Span): string | null | Refusal => {
  if (speaker === null) return null;
  return actors.get(speaker)?.id ?? new Refusal(`its speaker ${speaker} does not stand in the article`, span);
};

export const contactOf = (answer: ContactAnswer, id: string, reading: Reading): EventFact | Refusal => {
  const place = locate(reading.article.text, answer.quote);
  if ('reason' in place) return new Refusal(place.reason);
  const participants = new Map<string, ContactFact['participants'][number]>();
  for (const { actor, role } of answer.participants) {
    const known = reading.actors.get(actor);
    if (!known) return new Refusal(`its party ${actor} does not stand in the article`, place.span);
    participants.set(known.id, { actor: known.id, role });
  }
  if (participants.size < 2) return new Refusal('there is no second party', place.span);
  const { type, status } = answer;
  return coded<ContactFact>(
    {
      id,
      type,
      status,
      date: dateOf(answer.date, reading.article),
      participants: [...participants.values()],
      initiative: null,
      firstSince: null,
      topics: [],
      evidence: [place.span],
      confidence: UNMEASURED,
      rule: 'llm/contact',
    },
    reading,
  );
};

export const statementOf = (
  answer: StatementAnswer,
  id: string,
  reading: Reading,
): StatementFact | Refusal => {
  const place = locate(reading.article.text, answer.quote);
  if ('reason' in place) return new Refusal(place.reason);
  const content = locate(reading.article.text, answer.content, place.span);
  if ('reason' in content) return new Refusal(`of its content, ${content.reason}`, place.span);
  const speaker = speakerOf(answer.speaker, reading, place.span);
  if (speaker instanceof Refusal) return speaker;
  return coded<StatementFact>(
    {
      id,
      type: 'STATEMENT',
      speaker,
      form: answer.form,
      channel: 'UNSPECIFIED',
      content: content.span,
      addressees: [],
      about: [],
      date: null,
      evidence: [place.span],
      confidence: UNMEASURED,
      rule: 'llm/statement',
    },
    reading,
  );
};

/** `known` are the facts that were kept, by the ids of the answer. */
export const denialOf = (
  answer: DenialAnswer,
  id: string,
  reading: Reading,
  known: ReadonlyMap<string, EventFact>,
): DenialFact | Refusal => {
  const place = locate(reading.article.text, answer.quote);
  if ('reason' in place) return new Refusal(place.reason);
  const denied = known.get(answer.denies);
  if (!denied) return new Refusal(`what it denies, ${answer.denies}, is no fact that was kept`, place.span);
  const speaker = speakerOf(answer.speaker, reading, place.span);
  if (speaker instanceof Refusal) return speaker;
  return coded<DenialFact>(
    {
      id,
      type: 'DENIAL',
      speaker,
      denies: denied.id,
      date: null,
      evidence: [place.span],
      confidence: UNMEASURED,
      rule: 'llm/denial',
    },
    reading,
  );
};
