/** An actor: offices, contacts over time, counterparts, what it said, what it denies and what of it is denied. */
import {
  Actor,
  ActorActivity,
  type ActorActivityQuery,
  type ActorKind,
  type ActorQuery,
  type ContactCardFragment,
  type Level,
  WhoSpokeWithWhom,
} from '../../../client/index.js';
import { address, pathTo } from '../address.js';
import { useAsk } from '../ask.js';
import { EditActor } from '../edit/of-actor.js';
import { actorName, label, useSetting } from '../language.js';
import { Counterparts, Offices, TimelineChart } from '../parts/actor-parts.js';
import { ClaimLine, ContactLine, DenialWords, StatementLine } from '../parts/lines.js';
import { NotFound, Section, Shown } from '../parts/shown.js';
import { ActorLink, ActorName, Quote, Run, TypeBadge } from '../parts/text.js';
import { useTitle } from '../parts/titled.js';

type Found = NonNullable<ActorQuery['actor']>;

/** States and ministries are what they are; people and organizations are told apart by reading. */
const EDITABLE: readonly ActorKind[] = ['PERSON', 'ORGANIZATION'];

const levelOf = (kind: ActorKind): Level => (kind === 'STATE' || kind === 'MINISTRY' ? kind : 'PERSON');

/** Latest first; the same contact with several counterparts once. */
const contactsOf = (lists: readonly (readonly ContactCardFragment[])[]): ContactCardFragment[] => {
  const found = new Map(lists.flat().map((contact) => [contact.id, contact]));
  return [...found.values()].sort((a, b) => (b.date?.start ?? '').localeCompare(a.date?.start ?? ''));
};

const Denials = ({ denials }: { readonly denials: ActorActivityQuery['denials'] }) => (
  <ul class="lines">
    {denials.nodes.map((denial) => {
      const { denies } = denial;
      const isClaim = denies.__typename === 'Statement';
      return (
        <li key={denial.id} class="line">
          <DenialWords denial={denial} />
          <p class="about">
            <a class="open" href={address(pathTo(isClaim ? 'claim' : 'contact', denies.id))}>
              <TypeBadge type={isClaim ? 'STATEMENT' : 'type' in denies ? denies.type : 'CALL'} />{' '}
              {isClaim ? <Quote text={denies.content} /> : null}
            </a>
          </p>
        </li>
      );
    })}
  </ul>
);

const Activity = ({ actor }: { readonly actor: Found }) => {
  const { strings } = useSetting();
  const activity = useAsk(ActorActivity, { ref: actor.id, first: 50 });
  const counterparts = useAsk(WhoSpokeWithWhom, {
    actor: actor.id,
    level: levelOf(actor.kind),
    includeDenied: true,
    first: 50,
    contacts: 10,
  });
  const pairs = counterparts.data?.whoSpokeWithWhom.nodes ?? [];
  return (
    <Shown asked={activity}>
      {({ contacts, statements, denials, denied, timeline }) => {
        // a state's contacts are those of its officials, which come with the pairs
        const all = contactsOf([contacts.nodes, ...pairs.map((pair) => pair.contacts.nodes)]);
        return (
          <div class="columns">
            <div>
              <Section title={strings.actor.contacts} count={String(all.length)}>
                <TimelineChart timeline={timeline} />
                {all.length === 0 ? <p class="note">{strings.actor.none}</p> : null}
                <ul class="lines">
                  {all.map((contact) => (
                    <ContactLine key={contact.id} contact={contact} />
                  ))}
                </ul>
              </Section>
            </div>
            <div>
              {pairs.length > 0 ? <Counterparts pairs={pairs} /> : null}
              {denied.nodes.length > 0 ? (
                <Section title={strings.actor.deniedClaims} count={String(denied.totalCount)}>
                  <ul class="lines">
                    {denied.nodes.map((claim) => (
                      <ClaimLine key={claim.id} claim={claim} />
                    ))}
                  </ul>
                </Section>
              ) : null}
              {denials.nodes.length > 0 ? (
                <Section title={strings.actor.denialsBy} count={String(denials.totalCount)}>
                  <Denials denials={denials} />
                </Section>
              ) : null}
              {statements.nodes.length > 0 ? (
                <Section title={strings.actor.statements} count={String(statements.totalCount)}>
                  <ul class="lines">
                    {statements.nodes.map((statement) => (
                      <StatementLine key={statement.id} statement={statement} />
                    ))}
                  </ul>
                </Section>
              ) : null}
            </div>
          </div>
        );
      }}
    </Shown>
  );
};

const Head = ({ actor }: { readonly actor: Found }) => {
  const { language, strings } = useSetting();
  const other = language === 'en' ? actor.name : actor.nameEn;
  const belongs = 'state' in actor ? actor.state : 'of' in actor ? actor.of : null;
  return (
    <header class="head">
      <p class={`kind kind-${actor.kind}`}>{label(strings.kinds, actor.kind)}</p>
      <h1>
        <ActorName actor={actor} />
      </h1>
      {other && other !== actorName(language, actor) ? (
        <p class="other">
          <Run text={other} />
        </p>
      ) : null}
      {belongs ? (
        <p>
          {'of' in actor ? strings.actor.speaksFor : strings.actor.partOf} <ActorLink actor={belongs} />
        </p>
      ) : null}
      {actor.aliases.length > 0 ? (
        <p class="aliases">
          {strings.actor.aliases}:{' '}
          {actor.aliases.map((alias, i) => (
            <span key={alias}>
              {i > 0 ? ' · ' : ''}
              <Run text={alias} />
            </span>
          ))}
        </p>
      ) : null}
      <p class="actions">
        <a class="button" href={address('/graph', { seeds: actor.id, level: levelOf(actor.kind) })}>
          {strings.actor.inGraph}
        </a>
      </p>
      {'roles' in actor && actor.roles.length > 0 ? <Offices roles={actor.roles} /> : null}
    </header>
  );
};

export const ActorPage = ({ id }: { readonly id: string }) => {
  const { language } = useSetting();
  const asked = useAsk(Actor, { ref: id });
  const found = asked.data?.actor;
  useTitle(found ? actorName(language, found) : null);
  return (
    <Shown asked={asked} whole>
      {({ actor }) =>
        actor ? (
          <article>
            <Head actor={actor} />
            <Activity actor={actor} />
            {EDITABLE.includes(actor.kind) ? <EditActor id={actor.id} /> : null}
          </article>
        ) : (
          <NotFound />
        )
      }
    </Shown>
  );
};
