/** One fact of an article: who has a part in it, by which rule and why, what it denies, and the way to correct it. */
import { address, currentAddress, pathTo } from '../address.js';
import { EventCorrecting } from '../edit/of-event.js';
import { label, reasonText, useSetting } from '../language.js';
import { ActorLink, EventDay, Quote, Run, Standing, TypeBadge } from '../parts/text.js';
import type { Actors, Fact } from './facts.js';
import { inAddress, type Span } from './segments.js';

/** This article at these words. */
export const here = (span: Span): string => address(currentAddress().path, { at: inAddress(span) });

const pageOf = ({ event }: Fact): string | null => {
  if (!event) return null;
  if (event.__typename === 'Statement') return pathTo('claim', event.id);
  if (event.__typename !== 'Denial') return pathTo('contact', event.id);
  return pathTo(event.denies.__typename === 'Statement' ? 'claim' : 'contact', event.denies.id);
};

const Derived = ({ fact: { derivation }, actors }: { readonly fact: Fact; readonly actors: Actors }) => {
  const { language, strings } = useSetting();
  if (!derivation) return null;
  return (
    <>
      <h4>{strings.reader.parts}</h4>
      <ul class="parts">
        {derivation.parts.map((part) => {
          const actor = actors.get(part.name);
          return (
            <li key={`${part.role} ${part.name}`}>
              {actor ? <ActorLink actor={actor} /> : <Run text={part.name} />}{' '}
              <small>{label(strings.roles, part.role)}</small>
            </li>
          );
        })}
      </ul>
      {derivation.dateText ? (
        <p>
          {strings.reader.dated} <Quote text={derivation.dateText} />
        </p>
      ) : null}
      <h4>{strings.reader.derivation}</h4>
      <dl class="derivation">
        <dt>{strings.contact.rule}</dt>
        <dd>
          <code dir="ltr">{derivation.rule}</code>
        </dd>
        <dt>{strings.reader.reason}</dt>
        <dd>
          <Run text={reasonText(language, derivation.reason)} />
        </dd>
        <dt>{strings.contact.confidence}</dt>
        <dd>{Math.round(derivation.confidence * 100)}%</dd>
      </dl>
    </>
  );
};

/** The facts that this one denies, and those that deny it, as far as they stand in the same article. */
const Opposed = ({ fact, facts }: { readonly fact: Fact; readonly facts: readonly Fact[] }) => {
  const { strings } = useSetting();
  const own = fact.derivation;
  if (!own) return null;
  const opposed = [
    ...facts
      .filter(({ derivation }) => own.denies && derivation?.fact === own.denies)
      .map((each) => ({ each, title: strings.reader.deniesFact })),
    ...facts
      .filter(({ derivation }) => derivation?.denies === own.fact)
      .map((each) => ({ each, title: strings.reader.deniedHere })),
  ];
  return (
    <>
      {opposed.map(({ each, title }) =>
        each.spans[0] ? (
          <p key={each.key}>
            {title}{' '}
            <a href={here(each.spans[0])} data-scroll="keep">
              {label(strings.eventTypes, each.type)}
            </a>
          </p>
        ) : null,
      )}
    </>
  );
};

export const FactCard = ({
  fact,
  facts,
  actors,
}: {
  readonly fact: Fact;
  readonly facts: readonly Fact[];
  readonly actors: Actors;
}) => {
  const { strings } = useSetting();
  const { event } = fact;
  const to = pageOf(fact);
  return (
    <section class="card">
      <h3>
        <TypeBadge type={fact.type} />{' '}
        {event && 'status' in event ? <Standing status={event.status} /> : null}
        {event && 'standing' in event ? <Standing status={event.standing} /> : null}
      </h3>
      {event?.date ? (
        <p>
          <EventDay date={event.date} />
        </p>
      ) : null}
      <Opposed fact={fact} facts={facts} />
      <Derived fact={fact} actors={actors} />
      {to ? (
        <p>
          <a class="open" href={address(to)}>
            {strings.reader.event}
          </a>
        </p>
      ) : null}
      {event ? (
        <EventCorrecting id={event.id} participants={'participants' in event ? event.participants : null} />
      ) : null}
    </section>
  );
};
