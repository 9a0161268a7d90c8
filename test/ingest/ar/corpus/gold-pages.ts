/** Annotated articles as the pages that a faultless extractor would give: the graph is tested on them without one. */
import { readFileSync } from 'node:fs';
import type {
  ActorFact,
  ContactType,
  EventFact,
  ExtractedPage,
  Participant,
  Portfolio,
  Role,
  Span,
  StatementForm,
} from '../../../../src/model.js';

interface GoldContact {
  readonly type: ContactType;
  readonly participants: readonly string[];
  readonly date?: string | null;
  readonly initiator: string | null;
  readonly status: 'REPORTED' | 'CLAIMED' | 'DENIED';
  readonly at: string;
}
interface GoldStatement {
  readonly type: 'STATEMENT';
  readonly speaker: string;
  readonly form: StatementForm;
  readonly at: string;
}
interface GoldDenial {
  readonly type: 'DENIAL';
  readonly speaker: string;
  readonly at: string;
  readonly denies: { readonly type?: string; readonly speaker?: string };
}
interface GoldArticle {
  readonly id: string;
  readonly publishedAt: string;
  readonly title: string;
  readonly text: string;
  readonly people: readonly {
    readonly name: string;
    readonly aliases: readonly string[];
    readonly roles: readonly Omit<Role, 'title'>[];
  }[];
  readonly states: readonly string[];
  readonly ministries: readonly { readonly portfolio: Portfolio; readonly state: string }[];
  readonly organizations: readonly string[];
  readonly events: readonly (GoldContact | GoldStatement | GoldDenial)[];
}

const spanIn = (text: string, words: string): Span => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`the text does not hold: ${words}`);
  return { start, end: start + words.length };
};

const actorsOf = (gold: GoldArticle): ActorFact[] => {
  const mention = (words: string): Span[] => (gold.text.includes(words) ? [spanIn(gold.text, words)] : []);
  const unnamed = new Set(
    gold.events.flatMap((e) => ('speaker' in e && e.speaker.startsWith('unnamed:') ? [e.speaker] : [])),
  );
  return [
    ...gold.people.map(
      ({ name, aliases, roles }): ActorFact => ({
        kind: 'PERSON',
        id: `person:${name}`,
        name,
        aliases,
        roles: roles.map((role) => ({ ...role, title: role.office })),
        mentions: mention(name),
      }),
    ),
    ...gold.states.map(
      (state): ActorFact => ({ kind: 'STATE', id: `state:${state}`, name: state, state, mentions: [] }),
    ),
    ...gold.ministries.map(
      ({ portfolio, state }): ActorFact => ({
        kind: 'MINISTRY',
        id: `ministry:${portfolio}:${state}`,
        name: `${portfolio} ${state}`,
        portfolio,
        state,
        mentions: [],
      }),
    ),
    ...gold.organizations.map(
      (name): ActorFact => ({
        kind: 'ORGANIZATION',
        id: `organization:${name}`,
        name,
        aliases: [],
        mentions: mention(name),
      }),
    ),
    ...[...unnamed].map((id): ActorFact => {
      const name = id.slice('unnamed:'.length);
      return { kind: 'UNNAMED_SOURCE', id, name, of: null, mentions: mention(name) };
    }),
  ];
};

/** Annotation names people by name alone; everything else already stands under its key. */
const idOf = (reference: string): string => (reference.includes(':') ? reference : `person:${reference}`);

const BEGINS = { CALL: 'INITIATOR', MESSAGE: 'SENDER', VISIT: 'VISITOR', MEETING: 'PARTICIPANT' } as const;
const ANSWERS = { CALL: 'RECIPIENT', MESSAGE: 'RECIPIENT', VISIT: 'HOST', MEETING: 'PARTICIPANT' } as const;

const eventsOf = (gold: GoldArticle): EventFact[] => {
  const events: EventFact[] = [];
  const common = (at: string) => ({
    id: `e${events.length + 1}`,
    evidence: [spanIn(gold.text, at)],
    confidence: 1,
    rule: 'gold',
  });
  const claim = (at: string, speaker: string | null, form: StatementForm): void => {
    events.push({
      ...common(at),
      type: 'STATEMENT',
      date: null,
      speaker,
      form,
      channel: 'UNSPECIFIED',
      content: spanIn(gold.text, at),
      addressees: [],
      about: [],
    });
  };
  for (const e of gold.events) {
    if (e.type === 'DENIAL') continue;
    if (e.type === 'STATEMENT') {
      claim(e.at, idOf(e.speaker), e.form);
      continue;
    }
    const { type } = e;
    const participants = e.participants.map((name): Participant => {
      const sides =
        e.initiator === null ? 'PARTICIPANT' : name === e.initiator ? BEGINS[type] : ANSWERS[type];
      return { actor: idOf(name), role: sides };
    });
    events.push({
      ...common(e.at),
      type,
      status: e.status,
      date: e.date ? { start: e.date, end: e.date, text: e.date } : null,
      participants,
      initiative: null,
      firstSince: null,
      topics: [],
    });
  }
  for (const e of gold.events) {
    if (e.type !== 'DENIAL') continue;
    const { type, speaker } = e.denies;
    const wanted = (event: EventFact): boolean =>
      type === undefined || type === 'STATEMENT'
        ? event.type === 'STATEMENT' && speaker !== undefined && event.speaker === idOf(speaker)
        : event.type === type;
    if (!events.some(wanted)) claim(e.at, speaker === undefined ? null : idOf(speaker), 'INDIRECT');
    const denies = (events.find(wanted) ?? events.at(-1))?.id ?? '';
    events.push({ ...common(e.at), type: 'DENIAL', date: null, speaker: idOf(e.speaker), denies });
  }
  return events;
};

/** Every article of articles.jsonl, as extracted. */
export const goldPages = (): ExtractedPage[] =>
  readFileSync(new URL('./articles.jsonl', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): ExtractedPage => {
      const gold = JSON.parse(line) as GoldArticle;
      const { id, publishedAt, title, text } = gold;
      return {
        page: { id, url: null, source: 'corpus', language: 'ar', keywords: [], publishedAt },
        articles: [
          { position: 'MAIN', title, publishedAt, text, actors: actorsOf(gold), events: eventsOf(gold) },
        ],
        related: [],
        warnings: [],
      };
    });
