/** A claim: who says it and who denies it, side by side, and all of it in order of time. */
import {
  Claim,
  type DenialCardFragment,
  type EvidenceCardFragment,
  type WholeClaimFragment,
} from '../../../client/index.js';
import { address, pathTo } from '../address.js';
import { useAsk } from '../ask.js';
import { EditEvent } from '../edit/of-event.js';
import { label, useSetting } from '../language.js';
import { ContactLine, DenialWords, EvidenceLine, Speaker, StatementLine } from '../parts/lines.js';
import { NotFound, Section, Shown } from '../parts/shown.js';
import { ActorLink, EventDay, Run, Standing, Topics, TypeBadge, Voices, When, Words } from '../parts/text.js';
import { useTitle } from '../parts/titled.js';

type Denied = DenialCardFragment & { readonly evidence: readonly EvidenceCardFragment[] };

interface Telling {
  readonly day: string | null;
  readonly denies: boolean;
  readonly evidence: EvidenceCardFragment;
  readonly speaker: WholeClaimFragment['speaker'];
}

/** Every article that tells of the claim or of a denial of it, the earliest first, the undated last. */
const tellings = (claim: WholeClaimFragment): Telling[] => {
  const of = (event: Pick<WholeClaimFragment, 'evidence' | 'speaker' | 'date'>, denies: boolean): Telling[] =>
    event.evidence.map((evidence) => ({
      day: evidence.article.publishedAt ?? event.date?.start ?? null,
      denies,
      evidence,
      speaker: event.speaker,
    }));
  return [...of(claim, false), ...claim.deniedBy.flatMap((denial) => of(denial, true))].sort((a, b) =>
    (a.day ?? '9').localeCompare(b.day ?? '9'),
  );
};

const Evidence = ({ evidence }: { readonly evidence: readonly EvidenceCardFragment[] }) => (
  <ul class="lines plain">
    {evidence.map((each) => (
      <EvidenceLine key={`${each.article.id} ${each.start}`} evidence={each} />
    ))}
  </ul>
);

const DenialPart = ({ denial }: { readonly denial: Denied }) => (
  <div class="said">
    <DenialWords denial={denial} />
    <p class="about">
      <EventDay date={denial.date} />
      <Voices sources={denial.sources} />
    </p>
    <Evidence evidence={denial.evidence} />
  </div>
);

const Whole = ({ claim }: { readonly claim: WholeClaimFragment }) => {
  const { strings } = useSetting();
  const told = tellings(claim);
  return (
    <article>
      <header class="head">
        <p>
          <TypeBadge type="STATEMENT" /> <Standing status={claim.standing} />{' '}
          <small>{label(strings.forms, claim.form)}</small>
        </p>
        <h1 class="claim">
          <Run text={claim.content} />
        </h1>
        <Topics topics={claim.topics} />
        {claim.addressees.length > 0 ? (
          <p>
            {strings.claim.addressees}{' '}
            {claim.addressees.map((actor) => (
              <ActorLink key={actor.id} actor={actor} />
            ))}
          </p>
        ) : null}
        {claim.aboutActors.length > 0 ? (
          <p class="inline">
            {strings.claim.about}{' '}
            {claim.aboutActors.map((actor, i) => (
              <span key={actor.id}>
                {i > 0 ? ' · ' : ''}
                <ActorLink actor={actor} />
              </span>
            ))}
          </p>
        ) : null}
      </header>
      <div class="sides">
        <section class="side says">
          <h2>{strings.claim.whoSays}</h2>
          <p class="who">
            <Speaker speaker={claim.speaker} /> <small>{label(strings.channels, claim.channel)}</small>
          </p>
          <p class="about">
            <EventDay date={claim.date} />
            <Voices sources={claim.sources} />
          </p>
          <Evidence evidence={claim.evidence} />
        </section>
        <section class="side denies">
          <h2>{strings.claim.whoDenies}</h2>
          {claim.deniedBy.length === 0 ? <p class="note">{strings.claim.nobody}</p> : null}
          {claim.deniedBy.map((denial) => (
            <DenialPart key={denial.id} denial={denial} />
          ))}
        </section>
      </div>
      {claim.aboutEvents.length > 0 ? (
        <Section title={strings.claim.about}>
          <ul class="lines">
            {claim.aboutEvents.map((event) =>
              'participants' in event ? (
                <ContactLine key={event.id} contact={event} />
              ) : event.__typename === 'Statement' ? (
                <StatementLine key={event.id} statement={event} />
              ) : null,
            )}
          </ul>
        </Section>
      ) : null}
      <Section title={strings.claim.order}>
        <ol class="order">
          {told.map(({ day, denies, evidence, speaker }) => (
            <li key={`${evidence.article.id} ${evidence.start} ${denies}`} class={denies ? 'denies' : 'says'}>
              <span class="day">{day ? <When day={day} /> : strings.claim.undated}</span>
              <span>
                <Speaker speaker={speaker} />{' '}
                <strong>{denies ? strings.claim.denies : strings.claim.says}</strong>
                {' · '}
                <a
                  href={address(pathTo('article', evidence.article.id), {
                    at: `${evidence.start}-${evidence.end}`,
                  })}
                >
                  <Run text={evidence.article.source ?? evidence.article.title ?? strings.reader.untitled} />
                </a>
              </span>
            </li>
          ))}
        </ol>
      </Section>
      <EditEvent id={claim.id} contact={false} />
    </article>
  );
};

export const ClaimPage = ({ id }: { readonly id: string }) => {
  const { strings } = useSetting();
  const asked = useAsk(Claim, { id });
  const event = asked.data?.event;
  useTitle(event?.__typename === 'Statement' ? event.content : strings.claim.title);
  return (
    <Shown asked={asked} whole>
      {({ event: found }) => {
        if (found?.__typename === 'Statement') return <Whole claim={found} />;
        if (found?.__typename !== 'Denial') return <NotFound />;
        const { denies } = found;
        if (denies.__typename === 'Statement') return <Whole claim={denies} />;
        return (
          <article>
            <header class="head">
              <p>
                <TypeBadge type="DENIAL" />
              </p>
              <h1>
                <Speaker speaker={found.speaker} /> {strings.claim.denies}
              </h1>
              {found.denial ? <Words text={found.denial} /> : null}
            </header>
            {'participants' in denies ? (
              <Section title={strings.claim.contactDenied}>
                <ul class="lines">
                  <ContactLine contact={denies} />
                </ul>
              </Section>
            ) : null}
            <Section title={strings.contact.evidence}>
              <Evidence evidence={found.evidence} />
            </Section>
            <EditEvent id={found.id} contact={false} />
          </article>
        );
      }}
    </Shown>
  );
};
