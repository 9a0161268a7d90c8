/** What a link stands for: the contacts of two actors, each with the way to its page. */
import { WhoSpokeWithWhom } from '../../../client/index.js';
import { amend } from '../address.js';
import { useAsk } from '../ask.js';
import { useSetting } from '../language.js';
import { ContactLine } from '../parts/lines.js';
import { Shown } from '../parts/shown.js';
import { ActorLink } from '../parts/text.js';
import type { View } from './view.js';

/** More are on the pages of the two. */
const MOST = 50;

export const Pair = ({ view }: { readonly view: View }) => {
  const { strings } = useSetting();
  const [actor, other] = view.pair ?? [];
  const asked = useAsk(
    WhoSpokeWithWhom,
    actor && other
      ? {
          actor,
          with: other,
          level: view.level,
          includeDenied: true,
          first: 1,
          contacts: MOST,
          ...(view.types.length > 0 ? { channels: view.types } : {}),
          ...(view.from ? { from: view.from } : {}),
          ...(view.to ? { to: view.to } : {}),
        }
      : null,
  );
  if (!view.pair) return null;
  return (
    <section class="card pair" aria-live="polite">
      <h2>{strings.graph.pageOf}</h2>
      <Shown asked={asked}>
        {({ whoSpokeWithWhom: { nodes } }) =>
          nodes[0] ? (
            <>
              <p class="who">
                <ActorLink actor={nodes[0].a} /> <span class="and">·</span> <ActorLink actor={nodes[0].b} />{' '}
                <small>{strings.count.contacts(nodes[0].count)}</small>
              </p>
              <ul class="lines">
                {nodes[0].contacts.nodes.map((contact) => (
                  <ContactLine key={contact.id} contact={contact} />
                ))}
              </ul>
            </>
          ) : (
            <p class="note">{strings.graph.noneInDates}</p>
          )
        }
      </Shown>
      <p class="actions">
        <button type="button" class="button" onClick={() => amend({ pair: null })}>
          {strings.edit.close}
        </button>
      </p>
    </section>
  );
};
