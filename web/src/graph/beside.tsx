/** Beside the drawing: the chosen actor, and the chain between two. */
import type { PathQuery } from '../../../client/index.js';
import { address, amend, pathTo } from '../address.js';
import { label, useSetting } from '../language.js';
import { ContactLine } from '../parts/lines.js';
import { ActorLink, ActorName, Run } from '../parts/text.js';
import type { Drawn } from './drawn.js';
import { expansion, isExpanded, step, type View } from './view.js';

/** So many of the most connected are offered where nobody is chosen. */
const OFFERED = 12;

/** Whom to begin with, for those who do not point at the drawing. */
const MostConnected = ({ graph }: { readonly graph: Drawn }) => {
  const { strings } = useSetting();
  const most = [...graph.nodes].sort((a, b) => b.weight - a.weight).slice(0, OFFERED);
  return (
    <section class="card">
      <h2>{strings.graph.most}</h2>
      <p class="note">{strings.graph.expand}</p>
      <ol class="neighbours">
        {most.map((node) => (
          <li key={node.id}>
            <button
              type="button"
              class={`plain kind-${node.kind}`}
              onClick={() => amend({ chosen: node.id, pair: null })}
            >
              <ActorName actor={node} />
            </button>{' '}
            <small>{strings.actor.times(node.weight)}</small>
          </li>
        ))}
      </ol>
    </section>
  );
};

export const Chosen = ({ graph, view }: { readonly graph: Drawn; readonly view: View }) => {
  const { strings } = useSetting();
  const node = graph.nodes.find(({ id }) => id === view.chosen);
  if (!node) return view.pair ? null : <MostConnected graph={graph} />;
  const names = new Map(graph.nodes.map((each) => [each.id, each]));
  const links = graph.edges
    .filter(({ source, target }) => source === node.id || target === node.id)
    .sort((a, b) => b.weight - a.weight);
  return (
    <section class="card" aria-live="polite">
      <h2>
        <ActorName actor={node} />
      </h2>
      <p class={`kind kind-${node.kind}`}>{label(strings.kinds, node.kind)}</p>
      <p class="actions">
        <a class="button" href={address(pathTo('actor', node.id))}>
          {strings.graph.open}
        </a>
        <button type="button" class="button" onClick={() => step(expansion(view, node.id))}>
          {isExpanded(view, node.id) ? strings.graph.collapse : strings.graph.expandNode}
        </button>
      </p>
      <ul class="neighbours">
        {links.slice(0, 30).map(({ id, source, target, weight }) => {
          const other = names.get(source === node.id ? target : source);
          return other ? (
            <li key={id}>
              <ActorLink actor={other} />{' '}
              <button type="button" class="plain" onClick={() => amend({ pair: id })}>
                {strings.actor.times(weight)}
                <span class="visually-hidden">
                  {' '}
                  {strings.graph.pageOf}: <ActorName actor={node} /> · <ActorName actor={other} />
                </span>
              </button>
            </li>
          ) : null;
        })}
      </ul>
    </section>
  );
};

export const Chain = ({ path }: { readonly path: PathQuery['path'] }) => {
  const { strings } = useSetting();
  const [chain] = path;
  if (!chain)
    return (
      <p class="note" role="status">
        {strings.graph.noPath}
      </p>
    );
  return (
    <section class="card">
      <h2>
        {strings.graph.path} <small>{strings.graph.chain(chain.length)}</small>
      </h2>
      <p>
        {chain.actors.map((actor, i) => (
          <span key={actor.id}>
            {i > 0 ? <Run text=" · " /> : null}
            <ActorLink actor={actor} />
          </span>
        ))}
      </p>
      <ol class="lines">
        {chain.links.map(({ contact, from, to }) => (
          <ContactLine key={`${from} ${to}`} contact={contact} />
        ))}
      </ol>
    </section>
  );
};
