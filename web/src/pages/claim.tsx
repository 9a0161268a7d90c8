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
import { Foot } from '../parts/foot.js';
import { ContactLine, DenialWords, EvidenceLine, Speaker, StatementLine } from '../parts/lines.js';
import { NotFound, Section, Shown } from '../parts/shown.js';
import { ActorLink, EventDay, Run, Standing, Topics, TypeBadge, Voices, When, Words } from '../parts/text.js';
import { useTitle } from '../parts/titled.js';

type Denied = DenialCardFragment & { readonly evidence: readonly EvidenceCardFragment[] };

type Told = Pick<WholeClaimFragment, 'evidence' | 'speaker' | 'date'>;
interface Telling {
  readonly day: string | null;
  readonly how: 'says' | 'repeats' | 'denies';
  readonly evidence: EvidenceCardFragment;
  readonly speaker: WholeClaimFragment['speaker'];
}

/** The earliest first, the undated last. */
const inTime = (tellings: readonly Telling[]): Telling[] =>
  [...tellings].sort((a, b) => (a.day ?? '9').localeCompare(b.day ?? '9'));

/** Every article that tells of something said: who tells it first, and who tells it again. */
const tellingsOf = ({ evidence: all, speaker, date }: Told, how: 'says' | 'denies'): Telling[] =>
  inTime(
    all.map((evidence) => ({
      day: evidence.article.publishedAt ?? date?.start ?? null,
      how,
      evidence,
      speaker,
    })),
  ).map((telling, i) => (i > 0 && how === 'says' ? { ...telling, how: 'repeats' } : telling));

/** Who says it, who says the same, who denies it, and who repeats that. */
const tellings = (claim: WholeClaimFragment): Telling[] =>
  inTime([
    ...tellingsOf(claim, 'says'),
    ...claim.repeatedBy.flatMap((same) => tellingsOf(same, 'says')),
    ...claim.deniedBy.flatMap((denial) => tellingsOf(denial, 'denies')),
  ]);

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
          {claim.repeatedBy.length > 0 ? (
            <>
              <h3>{strings.claim.others}</h3>
              <ul class="lines plain">
                {claim.repeatedBy.map((other) => (
                  <StatementLine key={other.id} statement={other} />
                ))}
              </ul>
            </>
          ) : null}
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
          {told.map(({ day, how, evidence: { article, start, end }, speaker }) => (
            <li key={`${article.id} ${start} ${how}`} class={how}>
              <span class="day">{day ? <When day={day} /> : strings.claim.undated}</span>
              <span>
                <strong>{strings.claim[how]}</strong>: <Speaker speaker={speaker} />
                {' · '}
                <a href={address(pathTo('article', article.id), { at: `${start}-${end}` })}>
                  <Run text={article.source ?? article.title ?? strings.reader.untitled} />
                </a>
                {article.publishers.length > 1 ? (
                  <small>
                    {' '}
                    {strings.reader.publishers}{' '}
                    <Run text={article.publishers.filter((name) => name !== article.source).join(' · ')} />
                  </small>
                ) : null}
              </span>
            </li>
          ))}
        </ol>
      </Section>
      <EditEvent id={claim.id} participants={null} />
      <Foot operation={Claim} variables={{ id: claim.id }} />
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
                {strings.claim.denial}: <Speaker speaker={found.speaker} />
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
            <EditEvent id={found.id} participants={null} />
          </article>
        );
      }}
    </Shown>
  );
};
