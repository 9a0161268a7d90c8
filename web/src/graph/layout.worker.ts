/** The layout beside the page: places the nodes, sends them now and then, and stops when they have settled. */
import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';

export interface LayoutTask {
  readonly nodes: readonly { readonly key: string; readonly x: number; readonly y: number }[];
  readonly edges: readonly { readonly source: string; readonly target: string; readonly weight: number }[];
}
export interface LayoutStep {
  /** x and y of each node, in the order of the task. */
  readonly places: Float64Array;
  readonly done: boolean;
}

const ROUNDS = 300;
const AT_ONCE = 15;
/** Share of the drawing's size that the nodes may still move on average when it counts as settled. */
const STILL = 0.0015;

const place = ({ nodes, edges }: LayoutTask): void => {
  const graph = new Graph();
  for (const { key, x, y } of nodes) graph.addNode(key, { x, y });
  for (const { source, target, weight } of edges) graph.addEdge(source, target, { weight });
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    barnesHutOptimize: graph.order > 300,
    adjustSizes: false,
    gravity: 1.5,
    edgeWeightInfluence: 0.5,
  };
  let last: Float64Array | null = null;
  for (let round = 0; round < ROUNDS; round += AT_ONCE) {
    forceAtlas2.assign(graph, { iterations: AT_ONCE, settings });
    const places = new Float64Array(nodes.length * 2);
    let extent = 0;
    graph.forEachNode((_key, { x, y }) => {
      extent = Math.max(extent, Math.abs(x as number), Math.abs(y as number));
    });
    nodes.forEach(({ key }, i) => {
      const { x, y } = graph.getNodeAttributes(key);
      places[2 * i] = x as number;
      places[2 * i + 1] = y as number;
    });
    const before = last;
    const moved = before ? places.reduce((sum, to, i) => sum + Math.abs(to - (before[i] ?? 0)), 0) : Infinity;
    const done = round + AT_ONCE >= ROUNDS || moved / places.length < STILL * extent;
    last = places.slice();
    postMessage({ places, done } satisfies LayoutStep);
    if (done) return;
  }
};

addEventListener('message', (event: MessageEvent<LayoutTask>) => place(event.data));
