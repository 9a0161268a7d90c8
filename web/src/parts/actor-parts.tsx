/** The smaller parts of an actor's page. */
import type { ActorActivityQuery, ActorQuery, WhoSpokeWithWhomQuery } from '../../../client/index.js';
import { dateText, label, useSetting } from '../language.js';
import { Lengthening } from './lengthening.js';
import { Section } from './shown.js';
import { ActorLink, Run, When } from './text.js';

type Role = Extract<NonNullable<ActorQuery['actor']>, { readonly __typename: 'Person' }>['roles'][number];

export const Offices = ({ roles }: { readonly roles: readonly Role[] }) => {
  const { language, strings } = useSetting();
  return (
    <section class="offices">
      <h2>{strings.actor.offices}</h2>
      <ul>
        {roles.map((role) => (
          <li key={`${role.title} ${role.heldIn?.id} ${role.former}`}>
            <Run text={role.title} />
            {role.former ? <span class="badge former">{strings.actor.former}</span> : null}
            {role.heldIn ? <ActorLink actor={role.heldIn} /> : null}
            <small>
              {role.firstSeen && role.lastSeen
                ? strings.actor.seen(dateText(language, role.firstSeen), dateText(language, role.lastSeen))
                : strings.actor.unseen}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
};

type Pairs = WhoSpokeWithWhomQuery['whoSpokeWithWhom'];

export const Counterparts = ({
  pairs: first,
  next,
}: {
  readonly pairs: Pairs;
  readonly next: (after: string) => Promise<Pairs>;
}) => {
  const { strings } = useSetting();
  return (
    <Section title={strings.actor.counterparts} count={String(first.totalCount)}>
      <Lengthening first={first} next={next}>
        {(pairs) => (
          <ul class="pairs">
            {pairs.map(({ id, b, count, last }) => (
              <li key={id}>
                <ActorLink actor={b} />
                <small>
                  {strings.actor.times(count)}
                  {last ? (
                    <>
                      {' · '}
                      {strings.actor.latest} <When day={last} />
                    </>
                  ) : null}
                </small>
              </li>
            ))}
          </ul>
        )}
      </Lengthening>
    </Section>
  );
};

/** Months as bars; what a bar says stands in its row as words too. */
export const TimelineChart = ({ timeline }: { readonly timeline: ActorActivityQuery['timeline'] }) => {
  const { language, strings } = useSetting();
  if (timeline.length < 2) return null;
  const most = Math.max(...timeline.map(({ total }) => total));
  return (
    <table class="timeline">
      <caption>{strings.actor.timeline}</caption>
      <tbody>
        {timeline.map(({ start, total, counts }) => (
          <tr key={start}>
            <th scope="row">{dateText(language, start.slice(0, 7))}</th>
            <td>
              <span class="bar" style={{ inlineSize: `${(100 * total) / most}%` }}>
                {counts.map(({ type, count }) => (
                  <span
                    key={type}
                    class={`part type-${type}`}
                    style={{ flexGrow: count }}
                    title={`${label(strings.eventTypes, type)} ${count}`}
                  />
                ))}
              </span>
              <span class="total">{total}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
