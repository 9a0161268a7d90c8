/** An actor: offices, contacts over time, counterparts, what it said, what it denies and what of it is denied. */
import { Actor, ActorActivity, type ActorKind, type ActorQuery } from '../../../client/index.js';
import { address } from '../address.js';
import { useAsk } from '../ask.js';
import { EditActor } from '../edit/of-actor.js';
import { actorName, label, useSetting } from '../language.js';
import { Activity, levelOf } from '../parts/activity.js';
import { Offices } from '../parts/actor-parts.js';
import { ExportLinks, Foot } from '../parts/foot.js';
import { NotFound, Shown } from '../parts/shown.js';
import { ActorLink, ActorName, Run } from '../parts/text.js';
import { useTitle } from '../parts/titled.js';

type Found = NonNullable<ActorQuery['actor']>;

/** States and ministries are what they are; people and organizations are told apart by reading. */
const EDITABLE: readonly ActorKind[] = ['PERSON', 'ORGANIZATION'];

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
            <Foot operation={ActorActivity} variables={{ ref: actor.id, first: 50 }}>
              <ExportLinks actors={[actor.id]} />
            </Foot>
          </article>
        ) : (
          <NotFound />
        )
      }
    </Shown>
  );
};
