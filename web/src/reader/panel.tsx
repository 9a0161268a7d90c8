/** Beside the text: what the chosen words prove, by which rule and why, and what was dropped. */
import type { ExplainQuery, ToldEventFragment } from '../../../client/index.js';
import { address, currentAddress, pathTo } from '../address.js';
import { label, useSetting } from '../language.js';
import { ActorLink, EventDay, Quote, Run, Standing, TypeBadge } from '../parts/text.js';
import type { Fact } from './facts.js';

type Actors = ReadonlyMap<string, NonNullable<ToldEventFragment['speaker']>>;
type Dropped = NonNullable<ExplainQuery['explain']>['dropped'];

const here = (span: { readonly start: number; readonly end: number }): string =>
  address(currentAddress().path, { at: `${span.start}-${span.end}` });

const pageOf = (fact: Fact): string | null => {
  const { event } = fact;
  if (!event) return null;
  if (event.__typename === 'Statement') return pathTo('claim', event.id);
  if (event.__typename !== 'Denial') return pathTo('contact', event.id);
  return pathTo(event.denies.__typename === 'Statement' ? 'claim' : 'contact', event.denies.id);
};

const FactCard = ({
  fact,
  facts,
  actors,
}: {
  readonly fact: Fact;
  readonly facts: readonly Fact[];
  readonly actors: Actors;
}) => {
  const { strings } = useSetting();
  const { event, derivation } = fact;
  const to = pageOf(fact);
  const denied = derivation?.denies
    ? facts.find((each) => each.derivation?.fact === derivation.denies)
    : undefined;
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
      {derivation ? (
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
          {denied?.spans[0] ? (
            <p>
              {strings.reader.deniesFact}{' '}
              <a href={here(denied.spans[0])}>{label(strings.eventTypes, denied.type)}</a>
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
              <Run text={derivation.reason} />
            </dd>
            <dt>{strings.contact.confidence}</dt>
            <dd>{Math.round(derivation.confidence * 100)}%</dd>
          </dl>
        </>
      ) : null}
      {to ? (
        <p>
          <a class="open" href={address(to)}>
            {strings.reader.event}
          </a>
        </p>
      ) : null}
    </section>
  );
};

export const Panel = ({
  chosen,
  facts,
  actors,
}: {
  readonly chosen: readonly Fact[];
  readonly facts: readonly Fact[];
  readonly actors: Actors;
}) => {
  const { strings } = useSetting();
  return (
    <div class="chosen-facts" aria-live="polite">
      <h2>{strings.reader.facts}</h2>
      {chosen.length === 0 ? <p class="note">{strings.reader.click}</p> : null}
      {chosen.map((fact) => (
        <FactCard key={fact.key} fact={fact} facts={facts} actors={actors} />
      ))}
    </div>
  );
};

export const FactList = ({ facts }: { readonly facts: readonly Fact[] }) => {
  const { strings } = useSetting();
  return (
    <details>
      <summary>
        {strings.reader.factsHere} ({facts.length})
      </summary>
      <ol class="fact-list">
        {facts.map((fact) => (
          <li key={fact.key}>
            <TypeBadge type={fact.type} />{' '}
            {fact.spans[0] ? (
              <a href={here(fact.spans[0])} data-scroll="keep">
                {strings.reader.inText}
              </a>
            ) : null}
          </li>
        ))}
      </ol>
    </details>
  );
};

export const DroppedList = ({ dropped }: { readonly dropped: Dropped }) => {
  const { strings } = useSetting();
  return (
    <details class="dropped">
      <summary>
        {strings.reader.dropped} ({dropped.length})
      </summary>
      <p class="note">{dropped.length === 0 ? strings.reader.droppedNone : strings.reader.droppedNote}</p>
      <ul>
        {dropped.map(({ rule, reason, words }) => (
          <li key={`${rule} ${words.start} ${reason}`}>
            <a href={here(words)} data-scroll="keep">
              <Quote text={words.quote} />
            </a>
            <p>
              <Run text={reason} /> <code dir="ltr">{rule}</code>
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
};
