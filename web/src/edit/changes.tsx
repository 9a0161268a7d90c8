/** What a correction removes and what comes in its place. */
import { address, pathTo } from '../address.js';
import { label, useSetting } from '../language.js';
import { Run } from '../parts/text.js';
import type { Outcome } from './outcome.js';

type NodeRef = Outcome['removed'][number];

const CONTACTS = ['CALL', 'MEETING', 'VISIT', 'MESSAGE'];
const STATEMENTS = ['STATEMENT', 'DENIAL'];

const pageOf = ({ id, kind }: NodeRef): string =>
  pathTo(CONTACTS.includes(kind) ? 'contact' : STATEMENTS.includes(kind) ? 'claim' : 'actor', id);

const Nodes = ({
  title,
  nodes,
  linked,
}: {
  readonly title: string;
  readonly nodes: readonly NodeRef[];
  readonly linked: boolean;
}) => {
  const { strings } = useSetting();
  if (nodes.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="changes">
        {nodes.map((node) => (
          <li key={node.id}>
            <small>{label({ ...strings.eventTypes, ...strings.kinds }, node.kind)}</small>{' '}
            {linked ? (
              <a href={address(pageOf(node))}>
                <Run text={node.label} />
              </a>
            ) : (
              <Run text={node.label} />
            )}
          </li>
        ))}
      </ul>
    </>
  );
};

export const Changes = ({ outcome }: { readonly outcome: Outcome }) => {
  const { strings } = useSetting();
  const { removed, added, dryRun } = outcome;
  return (
    <>
      <Nodes title={dryRun ? strings.edit.wouldGo : strings.edit.gone} nodes={removed} linked={dryRun} />
      <Nodes title={dryRun ? strings.edit.wouldCome : strings.edit.came} nodes={added} linked={!dryRun} />
      {removed.length + added.length === 0 ? <p class="note">{strings.edit.onlyInside}</p> : null}
    </>
  );
};
