/** The questions behind the drawing, and their answers as one graph. */
import { useEffect, useState } from 'preact/hooks';
import {
  type ClientError,
  Path,
  type PathQuery,
  RelationshipGraph,
  WhoSpokeWithWhom,
  type WhoSpokeWithWhomQuery,
} from '../../../client/index.js';
import { asClientError, client, useAsk } from '../ask.js';
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
/** What was asked, as it goes to the playground. */
export interface Question {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
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
  const key = JSON.stringify({ seeds, expanded, level, types, from, to } satisfies Asking);
  const [state, setState] = useState<Omit<Loaded, 'path'>>({
    graph: NOTHING_DRAWN,
    error: null,
    pending: true,
  });
  const chain = useAsk(Path, view.pathFrom && view.pathTo ? { from: view.pathFrom, to: view.pathTo } : null);
  useEffect(() => {
    const control = new AbortController();
    setState((last) => ({ ...last, error: null, pending: true }));
    ask(JSON.parse(key) as Asking, control.signal).then(
      (graph) => setState({ graph, error: null, pending: false }),
      (error: unknown) => {
        if (!control.signal.aborted)
          setState({ graph: NOTHING_DRAWN, error: asClientError(error), pending: false });
      },
    );
    return () => control.abort();
  }, [key]);
  const graph = chain.data ? together([state.graph, fromPath(chain.data)]) : state.graph;
  return {
    graph,
    path: chain.data?.path ?? null,
    error: state.error ?? chain.error,
    pending: state.pending || chain.pending,
  };
};
