/** Beside the drawing: the chosen actor, and the chain between two. */
import type { PathQuery } from '../../../client/index.js';
import { address, pathTo } from '../address.js';
import { label, useSetting } from '../language.js';
import { ContactLine } from '../parts/lines.js';
import { ActorLink, ActorName, Run } from '../parts/text.js';
import type { Drawn } from './drawn.js';
import { step, toggled, type View } from './view.js';

export const Chosen = ({ graph, view }: { readonly graph: Drawn; readonly view: View }) => {
  const { strings } = useSetting();
  const node = graph.nodes.find(({ id }) => id === view.chosen);
  if (!node) return <p class="note">{strings.graph.expand}</p>;
  const names = new Map(graph.nodes.map((each) => [each.id, each]));
  const links = graph.edges
    .filter(({ source, target }) => source === node.id || target === node.id)
    .sort((a, b) => b.weight - a.weight);
  const expanded = view.seeds.includes(node.id);
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
        <button
          type="button"
          class="button"
          aria-pressed={expanded}
          onClick={() => step({ seeds: toggled(view.seeds, node.id) })}
        >
          {expanded ? strings.graph.expanded : strings.graph.expandNode}
        </button>
      </p>
      <ul class="neighbours">
        {links.slice(0, 30).map(({ id, source, target, weight }) => {
          const other = names.get(source === node.id ? target : source);
          return other ? (
            <li key={id}>
              <ActorLink actor={other} /> <small>{strings.actor.times(weight)}</small>
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
