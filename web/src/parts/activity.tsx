/** What an actor did: its contacts, whom it had them with, what it said, what it denies and what of it is denied. */
import {
  ActorActivity,
  type ActorActivityQuery,
  type ActorKind,
  Claims,
  type ContactCardFragment,
  Contacts,
  Denials,
  type Level,
  Statements,
  WhoSpokeWithWhom,
  type WhoSpokeWithWhomQuery,
} from '../../../client/index.js';
import { address, pathTo } from '../address.js';
import { client, useAsk } from '../ask.js';
import { useStrings } from '../language.js';
import { Counterparts, TimelineChart } from './actor-parts.js';
import { Lengthening } from './lengthening.js';
import { ClaimLine, ContactLine, DenialWords, StatementLine } from './lines.js';
import { Section, Shown } from './shown.js';
import { Quote, TypeBadge } from './text.js';

export const levelOf = (kind: ActorKind): Level =>
  kind === 'STATE' || kind === 'MINISTRY' ? kind : 'PERSON';

type Pairs = WhoSpokeWithWhomQuery['whoSpokeWithWhom'];
type Did = ActorActivityQuery;

/** Latest first; the same contact with several counterparts once. */
const contactsOf = (lists: readonly (readonly ContactCardFragment[])[]): ContactCardFragment[] => {
  const found = new Map(lists.flat().map((contact) => [contact.id, contact]));
  return [...found.values()].sort((a, b) => (b.date?.start ?? '').localeCompare(a.date?.start ?? ''));
};

const DenialLine = ({ denial }: { readonly denial: Did['denials']['nodes'][number] }) => {
  const { denies } = denial;
  const isClaim = denies.__typename === 'Statement';
  return (
    <li class="line">
      <DenialWords denial={denial} />
      <p class="about">
        <a class="open" href={address(pathTo(isClaim ? 'claim' : 'contact', denies.id))}>
          <TypeBadge type={isClaim ? 'STATEMENT' : 'type' in denies ? denies.type : 'CALL'} />{' '}
          {isClaim ? <Quote text={denies.content} /> : null}
        </a>
      </p>
    </li>
  );
};

const ContactsOf = ({ actor, did, pairs }: Parts) => {
  const strings = useStrings();
  // a state's contacts are those of its officials, which come with the pairs
  const official = levelOf(actor.kind) !== 'PERSON' ? pairs.nodes.map((pair) => pair.contacts.nodes) : [];
  const whole = contactsOf([did.contacts.nodes, ...official]).length;
  return (
    <Section title={strings.actor.contacts} count={String(Math.max(whole, did.contacts.totalCount))}>
      <TimelineChart timeline={did.timeline} />
      {whole === 0 ? <p class="note">{strings.actor.none}</p> : null}
      <Lengthening
        first={did.contacts}
        next={async (after) =>
          (await client.request(Contacts, { filter: { actor: actor.id }, first: 50, after })).contacts
        }
      >
        {(nodes) => (
          <ul class="lines">
            {contactsOf([nodes, ...official]).map((contact) => (
              <ContactLine key={contact.id} contact={contact} />
            ))}
          </ul>
        )}
      </Lengthening>
    </Section>
  );
};

const SaidBy = ({ actor, did }: Omit<Parts, 'pairs'>) => {
  const strings = useStrings();
  const { denied, denials, statements } = did;
  const speaker = actor.id;
  return (
    <>
      {denied.nodes.length > 0 ? (
        <Section title={strings.actor.deniedClaims} count={String(denied.totalCount)}>
          <Lengthening
            first={denied}
            next={async (after) =>
              (await client.request(Claims, { speaker, disputed: true, first: 50, after })).claims
            }
          >
            {(nodes) => (
              <ul class="lines">
                {nodes.map((claim) => (
                  <ClaimLine key={claim.id} claim={claim} />
                ))}
              </ul>
            )}
          </Lengthening>
        </Section>
      ) : null}
      {denials.nodes.length > 0 ? (
        <Section title={strings.actor.denialsBy} count={String(denials.totalCount)}>
          <Lengthening
            first={denials}
            next={async (after) =>
              (await client.request(Denials, { filter: { speaker }, first: 50, after })).denials
            }
          >
            {(nodes) => (
              <ul class="lines">
                {nodes.map((denial) => (
                  <DenialLine key={denial.id} denial={denial} />
                ))}
              </ul>
            )}
          </Lengthening>
        </Section>
      ) : null}
      {statements.nodes.length > 0 ? (
        <Section title={strings.actor.statements} count={String(statements.totalCount)}>
          <Lengthening
            first={statements}
            next={async (after) =>
              (await client.request(Statements, { filter: { speaker }, first: 50, after })).statements
            }
          >
            {(nodes) => (
              <ul class="lines">
                {nodes.map((statement) => (
                  <StatementLine key={statement.id} statement={statement} />
                ))}
              </ul>
            )}
          </Lengthening>
        </Section>
      ) : null}
    </>
  );
};

interface Parts {
  readonly actor: { readonly id: string; readonly kind: ActorKind };
  readonly did: Did;
  readonly pairs: Pairs;
}

export const Activity = ({ actor }: Pick<Parts, 'actor'>) => {
  const activity = useAsk(ActorActivity, { ref: actor.id, first: 50 });
  const asking = {
    actor: actor.id,
    level: levelOf(actor.kind),
    includeDenied: true,
    first: 50,
    contacts: 10,
  };
  const counterparts = useAsk(WhoSpokeWithWhom, asking);
  return (
    <Shown asked={activity}>
      {(did) => (
        <Shown asked={counterparts}>
          {({ whoSpokeWithWhom: pairs }) => (
            <div class="columns">
              <div>
                <ContactsOf actor={actor} did={did} pairs={pairs} />
              </div>
              <div>
                {pairs.nodes.length > 0 ? (
                  <Counterparts
                    pairs={pairs}
                    next={async (after) =>
                      (await client.request(WhoSpokeWithWhom, { ...asking, after })).whoSpokeWithWhom
                    }
                  />
                ) : null}
                <SaidBy actor={actor} did={did} />
              </div>
            </div>
          )}
        </Shown>
      )}
    </Shown>
  );
};
