/** What is drawn: actors and the links between them, whichever question they come from. */
import type {
  ActorKind,
  Level,
  PathQuery,
  RelationshipGraphQuery,
  WhoSpokeWithWhomQuery,
} from '../../../client/index.js';

export interface DrawnNode {
  readonly id: string;
  readonly kind: ActorKind;
  readonly name: string;
  readonly nameEn: string;
  /** Contacts (or, around people, events) on the links that are drawn. */
  readonly weight: number;
}
export interface DrawnEdge {
  /** The ids of both ends, in order, joined by `|`. */
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly weight: number;
  readonly first: string | null;
  readonly last: string | null;
}
export interface Drawn {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
  readonly truncated: boolean;
}
export const NOTHING_DRAWN: Drawn = { nodes: [], edges: [], truncated: false };

const earliest = (a: string | null, b: string | null): string | null => (a && b ? (a < b ? a : b) : (a ?? b));
const latest = (a: string | null, b: string | null): string | null => (a && b ? (a > b ? a : b) : (a ?? b));
export const edgeId = (a: string, b: string): string => (a < b ? `${a}|${b}` : `${b}|${a}`);

type Node = Omit<DrawnNode, 'weight'>;
type Edge = Omit<DrawnEdge, 'id'>;

/** One link between two actors, however many there were; nodes weigh what their links weigh. */
const drawn = (nodes: Iterable<Node>, edges: Iterable<Edge>, truncated: boolean): Drawn => {
  const links = new Map<string, DrawnEdge>();
  const weights = new Map<string, number>();
  for (const edge of edges) {
    if (edge.source === edge.target) continue;
    const id = edgeId(edge.source, edge.target);
    const known = links.get(id);
    links.set(id, {
      ...edge,
      id,
      weight: edge.weight + (known?.weight ?? 0),
      first: earliest(edge.first, known?.first ?? null),
      last: latest(edge.last, known?.last ?? null),
    });
    for (const end of [edge.source, edge.target]) weights.set(end, (weights.get(end) ?? 0) + edge.weight);
  }
  const known = new Map([...nodes].map((node) => [node.id, node]));
  return {
    nodes: [...known.values()].map((node) => ({ ...node, weight: weights.get(node.id) ?? 0 })),
    edges: [...links.values()].filter((edge) => known.has(edge.source) && known.has(edge.target)),
    truncated,
  };
};

export const fromRelations = ({ relationshipGraph }: RelationshipGraphQuery): Drawn =>
  drawn(
    relationshipGraph.nodes.map(({ id, kind, label, labelEn }) => ({
      id,
      kind,
      name: label,
      nameEn: labelEn,
    })),
    relationshipGraph.edges,
    relationshipGraph.truncated,
  );

const fromPairs = ({ whoSpokeWithWhom }: WhoSpokeWithWhomQuery): Drawn =>
  drawn(
    whoSpokeWithWhom.nodes.flatMap(({ a, b }) => [a, b]),
    whoSpokeWithWhom.nodes.map(({ a, b, count, first, last }) => ({
      source: a.id,
      target: b.id,
      weight: count,
      first,
      last,
    })),
    whoSpokeWithWhom.pageInfo.hasNextPage,
  );

/** Several answers as one; the same link in two of them is one link and counts once. */
export const together = (parts: readonly Drawn[]): Drawn => {
  const edges = new Map(parts.flatMap((part) => part.edges.map((edge) => [edge.id, edge] as const)));
  return drawn(
    parts.flatMap((part) => part.nodes),
    edges.values(),
    parts.some((part) => part.truncated),
  );
};
export const fromPairLists = (answers: readonly WhoSpokeWithWhomQuery[]): Drawn =>
  together(answers.map(fromPairs));

/** The first of the shortest chains. */
export const fromPath = ({ path: [chain] }: PathQuery): Drawn =>
  chain
    ? drawn(
        chain.actors,
        chain.links.map(({ from, to, contact }) => ({
          source: from,
          target: to,
          weight: 1,
          first: contact.date?.start ?? null,
          last: contact.date?.end ?? null,
        })),
        false,
      )
    : NOTHING_DRAWN;

/** Without the kinds that are hidden, and without whoever is then linked to nobody; seeds stay. */
export const without = (graph: Drawn, hidden: readonly string[], seeds: readonly string[]): Drawn => {
  if (hidden.length === 0) return graph;
  const left = new Set(graph.nodes.filter(({ kind }) => !hidden.includes(kind)).map(({ id }) => id));
  const edges = graph.edges.filter(({ source, target }) => left.has(source) && left.has(target));
  const linked = new Set([...edges.flatMap(({ source, target }) => [source, target]), ...seeds]);
  return { ...graph, edges, nodes: graph.nodes.filter(({ id }) => left.has(id) && linked.has(id)) };
};

export const isLevel = (word: string | null): word is Level =>
  word === 'PERSON' || word === 'MINISTRY' || word === 'STATE';
