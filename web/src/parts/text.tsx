/** Runs of text, each with its own direction and language: names, quotes, dates, badges. */
import type { ActorCardFragment, DateCardFragment } from '../../../client/index.js';
import { address, pathTo } from '../address.js';
import { actorName, dateText, label, useSetting } from '../language.js';

/** The language of a run that says nothing of it. */
export const languageOf = (text: string): 'ar' | 'en' => (/\p{Script=Arabic}/u.test(text) ? 'ar' : 'en');

/** A name or a title: whatever stands around it does not turn it round. */
export const Run = ({ text }: { readonly text: string }) => (
  <bdi dir="auto" lang={languageOf(text)}>
    {text}
  </bdi>
);

/** Words of an article. */
export const Quote = ({ text }: { readonly text: string }) => (
  <q dir="auto" lang={languageOf(text)}>
    {text.replace(/^["“«]([^"“”«»]*)["”»]$/u, '$1')}
  </q>
);

/** A quotation that is a paragraph of its own. */
export const Words = ({ text, cite }: { readonly text: string; readonly cite?: string }) => (
  <blockquote dir="auto" lang={languageOf(text)} cite={cite}>
    {text}
  </blockquote>
);

export type Actor = Pick<ActorCardFragment, 'id' | 'kind' | 'name' | 'nameEn'>;

export const ActorName = ({ actor }: { readonly actor: Pick<Actor, 'name' | 'nameEn'> }) => {
  const { language } = useSetting();
  return <Run text={actorName(language, actor)} />;
};

export const ActorLink = ({ actor }: { readonly actor: Actor }) => (
  <a class={`actor kind-${actor.kind}`} href={address(pathTo('actor', actor.id))}>
    <ActorName actor={actor} />
  </a>
);

export const When = ({ day }: { readonly day: string }) => {
  const { language } = useSetting();
  return <time dateTime={day}>{dateText(language, day)}</time>;
};

/** A day, a span, or that there is none. */
export const EventDay = ({ date }: { readonly date: DateCardFragment | null }) => {
  const { strings } = useSetting();
  if (!date?.start) return <span class="undated">{strings.contact.undated}</span>;
  if (!date.end || date.end === date.start) return <When day={date.start} />;
  return (
    <span>
      <When day={date.start} /> – <When day={date.end} />
    </span>
  );
};

/** How something stands: the word carries it, the colour only helps. */
export const Standing = ({ status }: { readonly status: string }) => {
  const { strings } = useSetting();
  return <span class={`badge status-${status}`}>{label(strings.statuses, status)}</span>;
};

export const TypeBadge = ({ type }: { readonly type: string }) => {
  const { strings } = useSetting();
  return <span class={`type type-${type}`}>{label(strings.eventTypes, type)}</span>;
};

export const Topics = ({
  topics,
  only = [],
}: {
  readonly topics: readonly string[];
  readonly only?: readonly string[];
}) => {
  const { strings } = useSetting();
  if (topics.length === 0) return null;
  return (
    <ul class="topics" aria-label={strings.contact.topics}>
      {topics.map((topic) => (
        <li key={topic} class={only.includes(topic) ? 'only' : undefined}>
          {label(strings.topics, topic)}
        </li>
      ))}
    </ul>
  );
};

export const Voices = ({
  sources,
}: {
  readonly sources: { readonly independent: number; readonly republished: number };
}) => {
  const { strings } = useSetting();
  return (
    <span class="voices">
      {strings.count.sources(sources.independent)}
      {sources.republished > 0 ? ` + ${strings.count.copies(sources.republished)}` : ''}
    </span>
  );
};
