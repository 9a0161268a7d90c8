/** The questions behind the drawing, and their answers as one graph. */
import {
  type ClientError,
  Path,
  type PathQuery,
  RelationshipGraph,
  WhoSpokeWithWhom,
  type WhoSpokeWithWhomQuery,
} from '../../../client/index.js';
import { client, useAnswer, useAsk } from '../ask.js';
import type { Question } from '../parts/playground-address.js';
import { type Drawn, fromPairLists, fromPath, fromRelations, NOTHING_DRAWN, together } from './drawn.js';
import { CONTACT_TYPES, type View } from './view.js';

/** Pages of 100 pairs without a seed: what a drawing can still show. */
const PAGES = 5;

export interface Loaded {
  readonly graph: Drawn;
  readonly path: PathQuery['path'] | null;
  readonly error: ClientError | null;
  readonly pending: boolean;
}
type Asking = Pick<View, 'seeds' | 'expanded' | 'level' | 'types' | 'from' | 'to'>;

const dates = ({ from, to }: Asking) => ({ ...(from ? { from } : {}), ...(to ? { to } : {}) });
const channels = ({ types }: Asking) => (types.length > 0 ? { channels: types } : {});
/** Around people the graph itself is asked; ministries and states, and the whole, come as pairs. */
const asksRelations = ({ level }: Asking, around: readonly string[]): boolean =>
  around.length > 0 && level === 'PERSON';
/** Around whom somebody else's program asks for the same. */
const everybody = ({ seeds, expanded }: Asking): readonly string[] => [...seeds, ...expanded];

const relations = (view: Asking, seeds: readonly string[]) => ({
  seeds,
  depth: 1,
  types: view.types.length > 0 ? view.types : CONTACT_TYPES,
  limit: 2000,
  ...dates(view),
});
const pairs = (view: Asking, seed: string | null) => ({
  level: view.level,
  first: 100,
  contacts: 0,
  includeDenied: true,
  ...(seed ? { actor: seed } : {}),
  ...channels(view),
  ...dates(view),
});

/** The question that the playground opens: with several seeds at a level of states, the first one's. */
export const questionOf = (view: Asking): Question =>
  asksRelations(view, everybody(view))
    ? { text: RelationshipGraph.text, variables: relations(view, everybody(view)) }
    : { text: WhoSpokeWithWhom.text, variables: pairs(view, everybody(view)[0] ?? null) };

/** What is drawn around these; around nobody, the latest pairs. */
const askAround = async (view: Asking, around: readonly string[], signal: AbortSignal): Promise<Drawn> => {
  if (asksRelations(view, around))
    return fromRelations(await client.request(RelationshipGraph, relations(view, around), { signal }));
  const answers: WhoSpokeWithWhomQuery[] = [];
  for (const seed of around.length > 0 ? around : [null]) {
    let after: string | null = null;
    for (let page = 0; page < PAGES; page++) {
      const variables = { ...pairs(view, seed), after };
      const answer: WhoSpokeWithWhomQuery = await client.request(WhoSpokeWithWhom, variables, { signal });
      answers.push(answer);
      const { hasNextPage, endCursor } = answer.whoSpokeWithWhom.pageInfo;
      if (!hasNextPage || !endCursor) break;
      after = endCursor;
    }
  }
  return fromPairLists(answers);
};

const ask = async (view: Asking, signal: AbortSignal): Promise<Drawn> => {
  const { seeds, expanded } = view;
  const parts = [askAround(view, seeds, signal)];
  if (expanded.length > 0) parts.push(askAround(view, expanded, signal));
  return together(await Promise.all(parts));
};

export const useGraph = (view: View): Loaded => {
  const { seeds, expanded, level, types, from, to } = view;
  const asking: Asking = { seeds, expanded, level, types, from, to };
  const around = useAnswer(JSON.stringify(asking), (signal) => ask(asking, signal));
  const chain = useAsk(Path, view.pathFrom && view.pathTo ? { from: view.pathFrom, to: view.pathTo } : null);
  const drawn = around.data ?? NOTHING_DRAWN;
  const graph = chain.data ? together([drawn, fromPath(chain.data)]) : drawn;
  return {
    graph,
    path: chain.data?.path ?? null,
    error: around.error ?? chain.error,
    pending: around.pending || chain.pending,
  };
};
