/** The same graph as two tables: links and actors. */
import { address, pathTo } from '../address.js';
import { actorName, label, useSetting } from '../language.js';
import { Run, When } from '../parts/text.js';
import type { Drawn, DrawnNode } from './drawn.js';
import { isExpanded, type View } from './view.js';

export const GraphTable = ({
  graph,
  view,
  onExpand,
  onLink,
}: {
  readonly graph: Drawn;
  readonly view: View;
  readonly onExpand: (id: string) => void;
  readonly onLink: (id: string) => void;
}) => {
  const { language, strings } = useSetting();
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const name = (node: DrawnNode | undefined) => (node ? actorName(language, node) : '');
  const link = (id: string) => (
    <a class={`actor kind-${nodes.get(id)?.kind}`} href={address(pathTo('actor', id))}>
      <Run text={name(nodes.get(id))} />
    </a>
  );
  return (
    <div class="tables">
      <table>
        <caption>{strings.count.links(graph.edges.length)}</caption>
        <thead>
          <tr>
            <th scope="col">{strings.graph.party}</th>
            <th scope="col">{strings.graph.party}</th>
            <th scope="col">{strings.graph.contacts}</th>
            <th scope="col">{strings.graph.first}</th>
            <th scope="col">{strings.graph.last}</th>
          </tr>
        </thead>
        <tbody>
          {[...graph.edges]
            .sort((a, b) => b.weight - a.weight || (b.last ?? '').localeCompare(a.last ?? ''))
            .map(({ id, source, target, weight, first, last }) => (
              <tr key={id}>
                <td>{link(source)}</td>
                <td>{link(target)}</td>
                <td>
                  <button type="button" onClick={() => onLink(id)}>
                    {weight}{' '}
                    <span class="visually-hidden">
                      {strings.graph.pageOf}: <Run text={name(nodes.get(source))} /> ·{' '}
                      <Run text={name(nodes.get(target))} />
                    </span>
                  </button>
                </td>
                <td>{first ? <When day={first} /> : '—'}</td>
                <td>{last ? <When day={last} /> : '—'}</td>
              </tr>
            ))}
        </tbody>
      </table>
      <table>
        <caption>{strings.count.actors(graph.nodes.length)}</caption>
        <thead>
          <tr>
            <th scope="col">{strings.graph.actor}</th>
            <th scope="col">{strings.graph.kind}</th>
            <th scope="col">{strings.graph.contacts}</th>
            <th scope="col">
              <span class="visually-hidden">{strings.graph.expandNode}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {[...graph.nodes]
            .sort((a, b) => b.weight - a.weight)
            .map((node) => (
              <tr key={node.id}>
                <td>{link(node.id)}</td>
                <td>{label(strings.kinds, node.kind)}</td>
                <td>{node.weight}</td>
                <td>
                  <button type="button" onClick={() => onExpand(node.id)}>
                    {isExpanded(view, node.id) ? strings.graph.collapse : strings.graph.expandNode}{' '}
                    <span class="visually-hidden">
                      <Run text={name(node)} />
                    </span>
                  </button>
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
};
