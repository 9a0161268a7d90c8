/** The relationship graph: drawn or as tables, around whom one likes. */
import { useMemo, useState } from 'preact/hooks';
import type Sigma from 'sigma';
import { amend, useAddress } from '../address.js';
import { actorName, useSetting } from '../language.js';
import { Failed } from '../parts/shown.js';
import { useTitle } from '../parts/titled.js';
import { Chain, Chosen } from './beside.js';
import { Canvas } from './canvas.js';
import { Controls } from './controls.js';
import { edgeId, without } from './drawn.js';
import { useGraph } from './load.js';
import { Pair } from './pair.js';
import { Printed } from './printed.js';
import { Save } from './save.js';
import { GraphTable } from './table.js';
import { TimeSlider } from './time-slider.js';
import { expansion, step, viewOf } from './view.js';

const hasWebgl = (): boolean => document.createElement('canvas').getContext('webgl2') !== null;

const GraphPage = () => {
  const { language, strings } = useSetting();
  const { query } = useAddress();
  const view = viewOf(query);
  const { graph: whole, path, error, pending } = useGraph(view);
  const [sigma, setSigma] = useState<Sigma | null>(null);
  const drawable = useMemo(hasWebgl, []);
  useTitle(strings.graph.title);
  const hidden = view.hidden.join();
  const seeds = view.seeds.join();
  const graph = useMemo(() => without(whole, view.hidden, view.seeds), [whole, hidden, seeds]);
  const links = useMemo(
    () => new Set((path?.[0]?.links ?? []).map(({ from, to }) => edgeId(from, to))),
    [path],
  );
  const nameOf = (seed: string): string => {
    const node = whole.nodes.find(({ id }) => id === seed);
    return node ? actorName(language, node) : seed;
  };
  const asTable = view.table || !drawable;
  return (
    <>
      <h1>{strings.graph.title}</h1>
      <Controls view={view} nameOf={nameOf} />
      {error ? <Failed error={error} /> : null}
      <div class="view-bar">
        <fieldset class="view-choice">
          <legend class="visually-hidden">{strings.graph.view}</legend>
          {([false, true] as const).map((table) => (
            <button
              key={String(table)}
              type="button"
              aria-pressed={asTable === table}
              disabled={!table && !drawable}
              onClick={() => amend({ view: table ? 'table' : null })}
            >
              {table ? strings.graph.asTable : strings.graph.asGraph}
            </button>
          ))}
        </fieldset>
        <TimeSlider to={view.to} />
        <p role="status" class="counts">
          {pending ? (
            <span>{strings.state.loading}</span>
          ) : (
            <>
              <span>{strings.count.actors(graph.nodes.length)}</span>
              <span>{strings.count.links(graph.edges.length)}</span>
              {graph.truncated ? <span>{strings.graph.truncated}</span> : null}
            </>
          )}
        </p>
      </div>
      {drawable ? null : <p class="note">{strings.graph.noWebgl}</p>}
      {!pending && !error && graph.nodes.length === 0 ? <p class="empty">{strings.graph.empty}</p> : null}
      {asTable ? (
        <>
          <Pair view={view} />
          {path ? <Chain path={path} /> : null}
          <GraphTable
            graph={graph}
            view={view}
            onExpand={(id) => step(expansion(view, id))}
            onLink={(pair) => step({ pair })}
          />
        </>
      ) : (
        <div class="columns graph">
          <div class="stage">
            <Canvas
              graph={graph}
              chosen={view.chosen}
              path={links}
              onChoose={(chosen) => amend({ chosen, pair: null })}
              onLink={(pair) => amend({ pair, chosen: null })}
              onDrawing={setSigma}
            />
            <Printed sigma={sigma} />
            <div class="zoom">
              <button
                type="button"
                aria-label={strings.graph.zoomIn}
                onClick={() => sigma?.getCamera().animatedZoom()}
              >
                +
              </button>
              <button
                type="button"
                aria-label={strings.graph.zoomOut}
                onClick={() => sigma?.getCamera().animatedUnzoom()}
              >
                −
              </button>
              <button type="button" onClick={() => sigma?.getCamera().animatedReset()}>
                {strings.graph.reset}
              </button>
            </div>
          </div>
          <div>
            <Pair view={view} />
            <Chosen graph={graph} view={view} />
            {path ? <Chain path={path} /> : null}
          </div>
        </div>
      )}
      <Save view={view} graph={graph} sigma={asTable ? null : sigma} />
    </>
  );
};

export default GraphPage;
