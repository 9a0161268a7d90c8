/** Something that a search found, as a link to its page. */
import type { SearchQuery } from '../../../client/index.js';
import { address, pathTo } from '../address.js';
import { label, useSetting } from '../language.js';
import { ActorName, Quote, Run, When } from './text.js';

export type Found = SearchQuery['search'][number]['node'];

export const hitPath = (node: Found): string => {
  switch (node.__typename) {
    case 'Article':
      return pathTo('article', node.id);
    case 'Statement':
      return pathTo('claim', node.id);
    case 'Denial':
      return node.denies.__typename === 'Statement'
        ? pathTo('claim', node.denies.id)
        : pathTo('contact', node.denies.id);
    case 'Call':
    case 'Meeting':
    case 'Visit':
    case 'Message':
      return pathTo('contact', node.id);
    default:
      return pathTo('actor', node.id);
  }
};

const Inside = ({ node }: { readonly node: Found }) => {
  const { strings } = useSetting();
  switch (node.__typename) {
    case 'Article':
      return (
        <>
          <Run text={node.title ?? strings.reader.untitled} />
          <small>
            <Run text={node.source ?? ''} /> {node.publishedAt ? <When day={node.publishedAt} /> : null}
          </small>
        </>
      );
    case 'Statement':
      return <Quote text={node.content} />;
    case 'Denial':
      return <Quote text={node.denial ?? ''} />;
    case 'Call':
    case 'Meeting':
    case 'Visit':
    case 'Message':
      return (
        <>
          {node.participants.map(({ actor }, i) => (
            <span key={actor.id}>
              {i > 0 ? ' · ' : ''}
              <ActorName actor={actor} />
            </span>
          ))}
          <small>{node.date?.start ? <When day={node.date.start} /> : null}</small>
        </>
      );
    default: {
      const roles = 'roles' in node ? node.roles : [];
      const role = roles.find(({ former }) => !former) ?? roles[0];
      return (
        <>
          <ActorName actor={node} />
          {role ? (
            <small>
              <Run text={role.title} />
            </small>
          ) : null}
        </>
      );
    }
  }
};

export const Hit = ({ node, tabIndex }: { readonly node: Found; readonly tabIndex?: number }) => {
  const { strings } = useSetting();
  const kind = 'kind' in node ? node.kind : 'type' in node ? node.type : 'ARTICLE';
  return (
    <a class="hit" href={address(hitPath(node))} tabIndex={tabIndex}>
      <span class={`kind kind-${kind}`}>{label({ ...strings.eventTypes, ...strings.kinds }, kind)}</span>
      <span class="what">
        <Inside node={node} />
      </span>
    </a>
  );
};
