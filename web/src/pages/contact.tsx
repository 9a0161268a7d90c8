/** A contact: who, when, how it stands, and both sides' accounts side by side. */
import { Contact, type ContactQuery } from '../../../client/index.js';
import { address, pathTo } from '../address.js';
import { useAsk } from '../ask.js';
import { EditEvent } from '../edit/of-event.js';
import { actorName, dateText, label, stateName, useSetting } from '../language.js';
import { ExportLinks, Foot } from '../parts/foot.js';
import { DenialWords, EvidenceLine, Parties, Speaker } from '../parts/lines.js';
import { NotFound, Section, Shown } from '../parts/shown.js';
import { ActorLink, EventDay, Run, Standing, Topics, TypeBadge, Voices, Words } from '../parts/text.js';
import { useTitle } from '../parts/titled.js';

type Found = NonNullable<ContactQuery['contact']>;

const Readouts = ({ readouts }: { readonly readouts: Found['readouts'] }) => {
  const { language, strings } = useSetting();
  if (readouts.length === 0) return <p class="note">{strings.contact.noSides}</p>;
  return (
    <div class="sides">
      {readouts.map((readout) => (
        <section key={readout.side ?? ''} class="side">
          <h3>{readout.side ? stateName(language, readout.side) : strings.contact.unknownSide}</h3>
          <Topics topics={readout.topics} only={readouts.length > 1 ? readout.onlyHere : []} />
          {readouts.length > 1 && readout.onlyHere.length > 0 ? (
            <p class="only-here">
              {strings.contact.onlyHere}:{' '}
              {readout.onlyHere
                .map((topic) => label(strings.topics, topic))
                .join(language === 'ar' ? '، ' : ', ')}
            </p>
          ) : null}
          {readout.statements.map((statement) => (
            <div key={statement.id} class="said">
              <p class="who">
                <Speaker speaker={statement.speaker} />{' '}
                <small>{label(strings.channels, statement.channel)}</small>
              </p>
              <p class="about">
                <a class="open claim" href={address(pathTo('claim', statement.id))}>
                  {strings.contact.claim}
                </a>
                <Standing status={statement.standing} />
              </p>
              <ul class="lines plain">
                {statement.evidence.map((evidence) => (
                  <EvidenceLine key={`${evidence.article.id} ${evidence.start}`} evidence={evidence} />
                ))}
              </ul>
              {statement.evidence.length === 0 ? <Words text={statement.content} /> : null}
            </div>
          ))}
        </section>
      ))}
    </div>
  );
};

const Facts = ({ contact }: { readonly contact: Found }) => {
  const { language, strings } = useSetting();
  return (
    <dl class="facts">
      <dt>{strings.contact.participants}</dt>
      <dd>
        <ul class="inline">
          {contact.participants.map(({ actor, role }) => (
            <li key={actor.id}>
              <ActorLink actor={actor} /> <small>{label(strings.roles, role)}</small>
            </li>
          ))}
        </ul>
      </dd>
      <dt>{strings.graph.dates}</dt>
      <dd>
        <EventDay date={contact.date} />{' '}
        {contact.date?.text ? (
          <small>
            {strings.contact.wording}: <Run text={contact.date.text} />
          </small>
        ) : null}
      </dd>
      {contact.initiative ? (
        <>
          <dt>{strings.contact.initiative}</dt>
          <dd>
            <ActorLink actor={contact.initiative} />
          </dd>
        </>
      ) : null}
      {contact.firstSince ? (
        <>
          <dt>{strings.contact.firstSince}</dt>
          <dd>{dateText(language, contact.firstSince)}</dd>
        </>
      ) : null}
      {contact.place ? (
        <>
          <dt>{strings.contact.place}</dt>
          <dd>
            <Run text={contact.place} />
          </dd>
        </>
      ) : null}
      {contact.plover || contact.cameo ? (
        <>
          <dt>{strings.contact.codes}</dt>
          <dd class="codes">
            <bdi dir="ltr">
              {[contact.plover?.type, contact.plover?.mode, contact.cameo && `CAMEO ${contact.cameo}`]
                .filter(Boolean)
                .join(' · ')}
            </bdi>
          </dd>
        </>
      ) : null}
    </dl>
  );
};

export const ContactPage = ({ id }: { readonly id: string }) => {
  const { language, strings } = useSetting();
  const asked = useAsk(Contact, { id });
  const found = asked.data?.contact;
  const names = found?.participants.map(({ actor }) => actorName(language, actor)).join(' · ');
  useTitle(names);
  return (
    <Shown asked={asked} whole>
      {({ contact }) =>
        contact ? (
          <article>
            <header class="head">
              <p>
                <TypeBadge type={contact.type} /> <Standing status={contact.status} />{' '}
                <Voices sources={contact.sources} />
              </p>
              <h1>
                <Parties contact={contact} />
              </h1>
              <Topics topics={contact.topics} />
              <Facts contact={contact} />
              <p class="actions">
                <a
                  class="button"
                  href={address('/graph', {
                    seeds: contact.participants.map(({ actor }) => actor.id).join(','),
                  })}
                >
                  {strings.actor.inGraph}
                </a>
              </p>
            </header>
            {contact.deniedBy.length > 0 ? (
              <Section title={strings.contact.deniedBy}>
                {contact.deniedBy.map((denial) => (
                  <div key={denial.id} class="denied">
                    <DenialWords denial={denial} />
                    <ul class="lines plain">
                      {denial.evidence.map((evidence) => (
                        <EvidenceLine key={`${evidence.article.id} ${evidence.start}`} evidence={evidence} />
                      ))}
                    </ul>
                  </div>
                ))}
              </Section>
            ) : null}
            <Section title={strings.contact.sides}>
              <Readouts readouts={contact.readouts} />
            </Section>
            <Section title={strings.contact.evidence} count={String(contact.evidence.length)}>
              <ul class="lines">
                {contact.evidence.map((evidence) => (
                  <EvidenceLine key={`${evidence.article.id} ${evidence.start}`} evidence={evidence} />
                ))}
              </ul>
            </Section>
            <EditEvent id={contact.id} participants={contact.participants} />
            <Foot operation={Contact} variables={{ id }}>
              <ExportLinks actors={contact.participants.map(({ actor }) => actor.id)} />
            </Foot>
          </article>
        ) : (
          <NotFound />
        )
      }
    </Shown>
  );
};
