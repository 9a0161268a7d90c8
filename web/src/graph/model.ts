/** The drawn graph as graphology holds it, and its layout beside the page. */
import type Graph from 'graphology';
import type { Drawn } from './drawn.js';
import type { LayoutStep, LayoutTask } from './layout.worker.js';

/** Among thousands everybody is smaller: they must not cover one another, nor take a frame's time to fill. */
const sizeOf = (weight: number, among: number): number =>
  Math.max(2, Math.min(26, 5 + 3 * Math.sqrt(weight)) / Math.max(1, Math.sqrt(among / 100)));
const thicknessOf = (weight: number, among: number): number =>
  Math.max(0.4, Math.min(8, 1 + 1.2 * Math.sqrt(weight)) / Math.max(1, Math.sqrt(among / 300)));

/** On a spiral: the same graph begins, and so ends, in the same places. */
const spiral = (i: number): { x: number; y: number } => {
  const angle = i * 2.399963;
  return { x: Math.sqrt(i + 1) * Math.cos(angle), y: Math.sqrt(i + 1) * Math.sin(angle) };
};

/** Makes `model` hold what is drawn; what stays keeps its place. */
export const update = (
  model: Graph,
  { nodes, edges }: Drawn,
  name: (node: Drawn['nodes'][number]) => string,
): void => {
  const present = new Set(nodes.map(({ id }) => id));
  model.forEachNode((id) => {
    if (!present.has(id)) model.dropNode(id);
  });
  nodes.forEach((node, i) => {
    const attributes = { label: name(node), size: sizeOf(node.weight, nodes.length), kind: node.kind };
    if (model.hasNode(node.id)) model.mergeNodeAttributes(node.id, attributes);
    else model.addNode(node.id, { ...attributes, ...spiral(i) });
  });
  model.clearEdges();
  for (const { id, source, target, weight } of edges)
    model.addEdgeWithKey(id, source, target, { size: thicknessOf(weight, edges.length), weight });
};

/** Places the nodes until they have settled; gives what stops it. */
export const layOut = (model: Graph, onDone: () => void): (() => void) => {
  const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
  const keys = model.nodes();
  const task: LayoutTask = {
    nodes: keys.map((key) => ({
      key,
      x: model.getNodeAttribute(key, 'x') as number,
      y: model.getNodeAttribute(key, 'y') as number,
    })),
    edges: model.mapEdges((_id, { weight }, source, target) => ({
      source,
      target,
      weight: weight as number,
    })),
  };
  worker.onmessage = ({ data: { places, done } }: MessageEvent<LayoutStep>) => {
    const placeOf = new Map(keys.map((key, i) => [key, i]));
    model.updateEachNodeAttributes(
      (key, attributes) => {
        const i = placeOf.get(key);
        return i === undefined ? attributes : { ...attributes, x: places[2 * i], y: places[2 * i + 1] };
      },
      { attributes: ['x', 'y'] },
    );
    if (!done) return;
    worker.terminate();
    onDone();
  };
  worker.postMessage(task);
  return () => worker.terminate();
};
