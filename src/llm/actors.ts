/** The actors of an answer that the article bears out, as the model has them. */
import type { ActorFact, Role, TraceEntry } from '../model.js';
import type { ActorAnswer } from './answer.js';
import { mentionsOf } from './quotes.js';

const slug = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');

/** Only titles that stand in the article. */
const rolesOf = ({ roles }: ActorAnswer, text: string): Role[] =>
  roles
    .filter(({ title }) => text.includes(title))
    .map(({ office, portfolio, state, former, title }) => ({
      office,
      ...(portfolio === null ? {} : { portfolio }),
      ...(state === null ? {} : { state }),
      former,
      title,
    }));

const factOf = (answer: ActorAnswer, text: string): ActorFact | string => {
  const { kind, name, state, portfolio } = answer;
  const mentions = mentionsOf(text, name);
  if (mentions.length === 0) return 'the name does not stand in the article';
  switch (kind) {
    case 'PERSON':
      return { id: `person:${slug(name)}`, kind, name, aliases: [], roles: rolesOf(answer, text), mentions };
    case 'ORGANIZATION':
      return { id: `organization:${slug(name)}`, kind, name, aliases: [], mentions };
    case 'UNNAMED_SOURCE':
      return { id: `unnamed:${slug(name)}`, kind, name, of: null, mentions };
    case 'STATE':
      return state === null
        ? 'a state without its code'
        : { id: `state:${state}`, kind, name, state, mentions };
    case 'MINISTRY':
      return state === null || portfolio === null
        ? 'a ministry without its state or portfolio'
        : { id: `ministry:${portfolio}:${state}`, kind, name, portfolio, state, mentions };
  }
};

export interface Actors {
  /** By the ids of the answer. */
  readonly byAnswer: ReadonlyMap<string, ActorFact>;
  readonly trace: readonly Omit<TraceEntry, 'article'>[];
}

export const actorsOf = (answers: readonly ActorAnswer[], text: string): Actors => {
  const byAnswer = new Map<string, ActorFact>();
  const trace: Omit<TraceEntry, 'article'>[] = [];
  for (const answer of answers) {
    const found = factOf(answer, text);
    if (typeof found === 'string')
      trace.push({
        rule: 'llm/actor',
        span: { start: 0, end: 0 },
        outcome: 'DROPPED',
        reason: `${answer.name}: ${found}`,
      });
    else byAnswer.set(answer.id, found);
  }
  return { byAnswer, trace };
};
