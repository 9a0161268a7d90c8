/** The drawing: sigma on WebGL, laid out beside the page. Its container keeps left and right, whatever the language. */
import Graph from 'graphology';
import { useEffect, useRef, useState } from 'preact/hooks';
import Sigma from 'sigma';
import { NodePointProgram } from 'sigma/rendering';
import { actorName, useSetting } from '../language.js';
import { isDark } from '../preferences.js';
import { type Colours, coloursOf } from './colours.js';
import type { Drawn } from './drawn.js';
import type { LayoutStep, LayoutTask } from './layout.worker.js';

export interface CanvasProps {
  readonly graph: Drawn;
  readonly chosen: string | null;
  /** Ids of the links of a path. */
  readonly path: ReadonlySet<string>;
  readonly onChoose: (id: string | null) => void;
  readonly onDrawing: (sigma: Sigma | null) => void;
}

/** More nodes and links than this are thinned out while the drawing moves: frames matter more then. */
const MANY = 2_000;
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
const update = (
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

const layOut = (model: Graph, onDone: () => void): (() => void) => {
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

const reducers = (sigma: Sigma, colours: Colours, chosen: string | null, path: ReadonlySet<string>): void => {
  const model = sigma.getGraph();
  const near = chosen && model.hasNode(chosen) ? new Set([chosen, ...model.neighbors(chosen)]) : null;
  const onPath = new Set([...path].flatMap((id) => (model.hasEdge(id) ? model.extremities(id) : [])));
  const faded = (id: string) => (near ? !near.has(id) : path.size > 0 && !onPath.has(id));
  sigma.setSettings({
    labelColor: { color: colours.ink },
    nodeReducer: (id, data) => ({
      ...data,
      color: faded(id) ? colours.faint : colours.kinds[data.kind as keyof Colours['kinds']],
      label: faded(id) ? null : data.label,
      forceLabel: id === chosen || onPath.has(id) || (near?.has(id) ?? false),
      highlighted: id === chosen,
      zIndex: faded(id) ? 0 : 1,
    }),
    edgeReducer: (id, data) => {
      if (path.has(id)) return { ...data, color: colours.path, size: Math.max(4, data.size), zIndex: 2 };
      const apart = near ? !model.extremities(id).includes(chosen ?? '') : path.size > 0;
      return { ...data, color: apart ? colours.faint : colours.edge };
    },
  });
};

export const Canvas = ({ graph, chosen, path, onChoose, onDrawing }: CanvasProps) => {
  const { language, theme, strings } = useSetting();
  const place = useRef<HTMLDivElement>(null);
  const sigma = useRef<Sigma | null>(null);
  const [settling, setSettling] = useState(true);
  const choose = useRef(onChoose);
  choose.current = onChoose;
  useEffect(() => {
    if (!place.current) return;
    const drawing = new Sigma(new Graph(), place.current, {
      allowInvalidContainer: true,
      labelFont: getComputedStyle(document.body).fontFamily,
      labelSize: 13,
      labelDensity: 0.8,
      labelRenderedSizeThreshold: 7,
      zIndex: true,
      defaultNodeType: 'point',
      nodeProgramClasses: { point: NodePointProgram },
      stagePadding: 40,
      defaultDrawNodeHover: (context, data, settings) => {
        settings.defaultDrawNodeLabel(context, data, settings);
      },
    });
    drawing.on('clickNode', ({ node }) => choose.current(node));
    drawing.on('clickStage', () => choose.current(null));
    sigma.current = drawing;
    onDrawing(drawing);
    return () => {
      onDrawing(null);
      drawing.kill();
      sigma.current = null;
    };
  }, []);
  const shape = graph.nodes.map(({ id }) => id).join() + graph.edges.map(({ id }) => id).join();
  useEffect(() => {
    const model = sigma.current?.getGraph();
    if (!model) return;
    update(model, graph, (node) => actorName(language, node));
    sigma.current?.setSettings({
      hideEdgesOnMove: graph.edges.length > MANY,
      hideLabelsOnMove: graph.nodes.length + graph.edges.length > MANY,
    });
    setSettling(graph.nodes.length > 1);
    return graph.nodes.length > 1 ? layOut(model, () => setSettling(false)) : undefined;
  }, [shape]);
  useEffect(() => {
    if (sigma.current) update(sigma.current.getGraph(), graph, (node) => actorName(language, node));
  }, [graph, language]);
  useEffect(() => {
    if (sigma.current) reducers(sigma.current, coloursOf(isDark(theme)), chosen, path);
  }, [theme, chosen, path, shape]);
  return (
    <>
      <div
        ref={place}
        class="drawing"
        dir="ltr"
        role="img"
        aria-label={strings.graph.canvas}
        data-settled={!settling && graph.nodes.length > 0}
      />
      <p class="note" role="status">
        {settling ? strings.graph.settle : strings.graph.help}
      </p>
    </>
  );
};
