/** The drawing: sigma on WebGL, laid out beside the page. Its container keeps left and right, whatever the language. */
import Graph from 'graphology';
import { useEffect, useRef, useState } from 'preact/hooks';
import Sigma from 'sigma';
import { NodePointProgram } from 'sigma/rendering';
import { actorName, useSetting } from '../language.js';
import { isDark } from '../preferences.js';
import { type Colours, coloursOf } from './colours.js';
import type { Drawn } from './drawn.js';
import { clearNames, labelDrawing } from './labels.js';
import { layOut, update } from './model.js';

export interface CanvasProps {
  readonly graph: Drawn;
  readonly chosen: string | null;
  /** Ids of the links of a path. */
  readonly path: ReadonlySet<string>;
  readonly onChoose: (id: string | null) => void;
  /** A link was chosen: what it stands for. */
  readonly onLink: (id: string) => void;
  readonly onDrawing: (sigma: Sigma | null) => void;
}

/** More nodes and links than this are thinned out while the drawing moves: frames matter more then. */
const MANY = 2_000;
/** So many nodes all bear their names; of more, those that have room. */
const FEW = 40;
/** Whether it is being dragged, zoomed or carried somewhere. */
const isMoving = (sigma: Sigma): boolean => {
  const mouse = sigma.getMouseCaptor();
  return (
    sigma.getCamera().isAnimated() ||
    mouse.isMoving ||
    mouse.draggedEvents > 0 ||
    mouse.currentWheelDirection !== 0 ||
    sigma.getTouchCaptor().isMoving
  );
};

const reducers = (sigma: Sigma, colours: Colours, chosen: string | null, path: ReadonlySet<string>): void => {
  const model = sigma.getGraph();
  const few = model.order <= FEW;
  const near = chosen && model.hasNode(chosen) ? new Set([chosen, ...model.neighbors(chosen)]) : null;
  const onPath = new Set([...path].flatMap((id) => (model.hasEdge(id) ? model.extremities(id) : [])));
  const faded = (id: string) => (near ? !near.has(id) : path.size > 0 && !onPath.has(id));
  sigma.setSettings({
    labelColor: { color: colours.ink },
    nodeReducer: (id, data) => ({
      ...data,
      color: faded(id) ? colours.faint : colours.kinds[data.kind as keyof Colours['kinds']],
      label: faded(id) ? null : data.label,
      forceLabel: few || id === chosen || onPath.has(id) || (near?.has(id) ?? false),
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

export const Canvas = ({ graph, chosen, path, onChoose, onLink, onDrawing }: CanvasProps) => {
  const { language, theme, strings } = useSetting();
  const place = useRef<HTMLDivElement>(null);
  const sigma = useRef<Sigma | null>(null);
  const [settling, setSettling] = useState(true);
  const choose = useRef(onChoose);
  choose.current = onChoose;
  const link = useRef(onLink);
  link.current = onLink;
  const ground = useRef('');
  ground.current = coloursOf(isDark(theme)).ground;
  useEffect(() => {
    if (!place.current) return;
    const drawing = new Sigma(new Graph(), place.current, {
      allowInvalidContainer: true,
      labelFont: getComputedStyle(document.body).fontFamily,
      labelSize: 13,
      labelDensity: 1,
      labelRenderedSizeThreshold: 7,
      zIndex: true,
      defaultNodeType: 'point',
      nodeProgramClasses: { point: NodePointProgram },
      stagePadding: 60,
      enableEdgeEvents: true,
      defaultDrawNodeLabel: labelDrawing(
        () => sigma.current,
        () => ground.current,
      ),
      defaultDrawNodeHover: (context, data, settings) => {
        settings.defaultDrawNodeLabel(context, data, settings);
      },
    });
    drawing.on('beforeRender', () => {
      clearNames(drawing);
      // layers that show nothing while the drawing moves are put together in every frame all the same: half its time
      place.current?.classList.toggle('moving', drawing.getSetting('hideLabelsOnMove') && isMoving(drawing));
    });
    drawing.on('clickNode', ({ node }) => choose.current(node));
    drawing.on('clickEdge', ({ edge }) => link.current(edge));
    drawing.on('clickStage', () => choose.current(null));
    const points = (on: boolean) => () => place.current?.classList.toggle('points', on);
    for (const [into, out] of [
      ['enterNode', 'leaveNode'],
      ['enterEdge', 'leaveEdge'],
    ] as const) {
      drawing.on(into, points(true));
      drawing.on(out, points(false));
    }
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
