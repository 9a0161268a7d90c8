/** Events as lines of a list: who, how, when, and how it stands. */
import type { ComponentChildren } from 'preact';
import type {
  ClaimCardFragment,
  ContactCardFragment,
  DenialCardFragment,
  EvidenceCardFragment,
  StatementCardFragment,
} from '../../../client/index.js';
import { address, pathTo } from '../address.js';
import { label, useSetting } from '../language.js';
import { ActorLink, EventDay, Quote, Run, Standing, Topics, TypeBadge, Voices, When, Words } from './text.js';

export const Parties = ({ contact }: { readonly contact: Pick<ContactCardFragment, 'participants'> }) => (
  <span class="parties">
    {contact.participants.map(({ actor }, i) => (
      <span key={actor.id}>
        {i > 0 ? <span class="and"> · </span> : null}
        <ActorLink actor={actor} />
      </span>
    ))}
  </span>
);

export const ContactLine = ({ contact }: { readonly contact: ContactCardFragment }) => {
  const { strings } = useSetting();
  return (
    <li class="line">
      <p class="who">
        <Parties contact={contact} />
      </p>
      <p class="about">
        <a href={address(pathTo('contact', contact.id))} class="open">
          <TypeBadge type={contact.type} /> <EventDay date={contact.date} />
        </a>
        {contact.status === 'REPORTED' ? null : <Standing status={contact.status} />}
        <Voices sources={contact.sources} />
      </p>
      <Topics topics={contact.topics} />
      <span class="visually-hidden">{strings.eventTypes[contact.type]}</span>
    </li>
  );
};

export const Speaker = ({ speaker }: { readonly speaker: StatementCardFragment['speaker'] }) => {
  const { strings } = useSetting();
  return speaker ? <ActorLink actor={speaker} /> : <span class="someone">{strings.claim.someone}</span>;
};

export const StatementLine = ({
  statement,
  children,
}: {
  readonly statement: StatementCardFragment;
  readonly children?: ComponentChildren;
}) => {
  const { strings } = useSetting();
  return (
    <li class="line">
      <p class="who">
        <Speaker speaker={statement.speaker} /> <small>{label(strings.channels, statement.channel)}</small>
      </p>
      <Words text={statement.content} />
      <p class="about">
        <a href={address(pathTo('claim', statement.id))} class="open">
          <TypeBadge type="STATEMENT" /> <EventDay date={statement.date} />
        </a>
        <Standing status={statement.standing} />
      </p>
      {children}
    </li>
  );
};

export const DenialWords = ({
  denial,
  of,
}: {
  readonly denial: DenialCardFragment;
  /** What is denied, where it stands beside: the same words are not said twice. */
  readonly of?: string;
}) => {
  const { strings } = useSetting();
  return (
    <p class="denial">
      <Speaker speaker={denial.speaker} /> <strong>{strings.claim.deniesIt}</strong>{' '}
      {denial.denial && denial.denial !== of ? <Quote text={denial.denial} /> : null}
    </p>
  );
};

export const ClaimLine = ({ claim }: { readonly claim: ClaimCardFragment }) => (
  <StatementLine statement={claim}>
    {claim.deniedBy.map((denial) => (
      <DenialWords key={denial.id} denial={denial} of={claim.content} />
    ))}
  </StatementLine>
);

/** The words that prove something, and the way to them in their article. */
export const EvidenceLine = ({ evidence }: { readonly evidence: EvidenceCardFragment }) => {
  const { strings } = useSetting();
  const { article, start, end, quote, confidence, rule } = evidence;
  const to = address(pathTo('article', article.id), { at: `${start}-${end}` });
  return (
    <li class="evidence">
      <Words text={quote} />
      <p class="about">
        <a href={to} class="open read">
          {strings.contact.readAt}
        </a>
        <span>
          <Run text={article.source ?? article.title ?? strings.reader.untitled} />
          {article.publishedAt ? (
            <>
              {' · '}
              <When day={article.publishedAt} />
            </>
          ) : null}
        </span>
        <small title={`${strings.contact.rule} ${rule}`}>
          {strings.contact.confidence} {Math.round(confidence * 100)}%
        </small>
      </p>
    </li>
  );
};
