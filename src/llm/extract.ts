/** The model as an extractor: what it answers about an article, as far as the article bears it out. */
import type { z } from 'zod';
import type { Extraction, Extractor } from '../ingest/index.js';
import type { ArticleText, EventFact, TraceEntry } from '../model.js';
import { actorsOf } from './actors.js';
import { type Answer, actorSchema, contactSchema, denialSchema, statementSchema } from './answer.js';
import type { Ask } from './ask.js';
import { contactOf, denialOf, Refusal, statementOf } from './events.js';
import { messagesFor } from './prompt.js';

type Entry = Omit<TraceEntry, 'article'>;

/** The items that fit their schema; the others are told with what is wrong with them. */
const fitting = <T>(rule: string, items: readonly unknown[], schema: z.ZodType<T>, trace: Entry[]): T[] =>
  items.flatMap((item) => {
    const parsed = schema.safeParse(item);
    if (parsed.success) return [parsed.data];
    const [issue] = parsed.error.issues;
    const reason = `does not fit the schema: ${issue?.path.join('.')} ${issue?.message}`;
    trace.push({ rule, span: { start: 0, end: 0 }, outcome: 'DROPPED', reason });
    return [];
  });

/** An answer checked against the article that it is about. */
export const factsOf = (answer: Answer, article: ArticleText, index: number): Extraction => {
  const { text } = article;
  const trace: Entry[] = [];
  const actors = actorsOf(fitting('llm/actor', answer.actors, actorSchema, trace), text);
  trace.push(...actors.trace);
  const reading = { article, actors: actors.byAnswer };
  const known = new Map<string, EventFact>();
  const events: EventFact[] = [];
  const keep = (rule: string, answerId: string, made: (id: string) => EventFact | Refusal): void => {
    const fact = made(`e${events.length + 1}`);
    if (fact instanceof Refusal) {
      trace.push({ rule, span: fact.span, outcome: 'DROPPED', reason: fact.reason });
      return;
    }
    known.set(answerId, fact);
    events.push(fact);
    const span = fact.evidence[0] ?? { start: 0, end: 0 };
    trace.push({
      rule,
      span,
      outcome: 'KEPT',
      reason: 'the model found it; its quote stands in the article',
      fact: fact.id,
    });
  };
  for (const contact of fitting('llm/contact', answer.contacts, contactSchema, trace))
    keep('llm/contact', contact.id, (id) => contactOf(contact, id, reading));
  for (const statement of fitting('llm/statement', answer.statements, statementSchema, trace))
    keep('llm/statement', statement.id, (id) => statementOf(statement, id, reading));
  // last: they point at the others
  for (const denial of fitting('llm/denial', answer.denials, denialSchema, trace))
    keep('llm/denial', denial.id, (id) => denialOf(denial, id, reading, known));
  return {
    actors: [...new Map([...actors.byAnswer.values()].map((actor) => [actor.id, actor])).values()],
    events,
    trace: trace.map((entry) => ({ article: index, ...entry })),
  };
};

/** Errors of the extractor: SilaError MODEL_FAILED. */
export const createModelExtractor =
  (ask: Ask): Extractor =>
  async (article, index) =>
    factsOf(await ask(messagesFor(article)), article, index);
