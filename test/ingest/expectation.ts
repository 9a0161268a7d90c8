/** What a corpus sentence expects of extraction, and what is wrong with what extraction gave. */
import { foldArabic } from '../../src/ingest/languages/ar/script.js';
import type {
  ActorFact,
  ContactFact,
  DenialFact,
  EventFact,
  ExtractedArticle,
  PersonFact,
  Role,
  StatementFact,
} from '../../src/model.js';

/** A person by the fullest name; `roles` as "office portfolio state former", all of them where given. */
export interface ExpectedPerson {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly roles?: readonly string[];
}
/** Actors are a person's name, or gold's keys: state:FR, ministry:defense:FR, organization:NAME, unnamed:WORDS. */
export interface ExpectedContact {
  readonly type: ContactFact['type'];
  readonly participants: readonly string[];
  readonly date?: string | null;
  readonly initiator?: string | null;
  readonly initiative?: string;
  readonly firstSince?: string;
  readonly status?: ContactFact['status'];
}
export interface ExpectedStatement {
  readonly speaker: string | null;
  readonly form?: StatementFact['form'];
  readonly channel?: StatementFact['channel'];
  /** Words that the content's span must cover. */
  readonly content?: string;
}
export interface ExpectedDenial {
  readonly speaker: string | null;
  readonly denies?: { readonly type: EventFact['type']; readonly speaker?: string };
}
/**
 * A partial match. `contacts`, `statements` and `denials` list all of their kind where they stand; actors that are
 * listed must be there and others may be, but an empty list says that there are none.
 */
export interface Expectation {
  readonly people?: readonly ExpectedPerson[];
  readonly noPeople?: readonly string[];
  readonly states?: readonly string[];
  readonly noStates?: readonly string[];
  readonly ministries?: readonly string[];
  readonly organizations?: readonly string[];
  readonly noOrganizations?: readonly string[];
  readonly contacts?: readonly ExpectedContact[];
  readonly statements?: readonly ExpectedStatement[];
  readonly denials?: readonly ExpectedDenial[];
}

const folded = (name: string): string => name.split(/\s+/).map(foldArabic).join(' ').trim();
const namesOf = (actor: ActorFact): string[] => [
  folded(actor.name),
  ...('aliases' in actor ? actor.aliases.map(folded) : []),
];
const roleText = ({ office, portfolio, state, former }: Role): string =>
  [office, portfolio, state, former ? 'former' : undefined].filter(Boolean).join(' ');

const isActor = (key: string | null, id: string | null, article: ExtractedArticle): boolean => {
  if (key === null || id === null) return key === id;
  const actor = article.actors.find((a) => a.id === id);
  if (!actor) return id === key;
  const [kind, ...rest] = key.split(':');
  if (kind === 'state' || kind === 'ministry') return id === key;
  if (kind === 'unnamed') return actor.kind === 'UNNAMED_SOURCE';
  if (kind === 'organization') {
    const name = folded(rest.join(':'));
    return actor.kind === 'ORGANIZATION' && namesOf(actor).some((n) => n.includes(name) || name.includes(n));
  }
  return actor.kind === 'PERSON' && namesOf(actor).includes(folded(key));
};

/** The day, month or year expected, of a date that may be more precise. */
const isDate = (expected: string | null, found: string | null | undefined): boolean =>
  expected === null ? !found : (found ?? '').slice(0, expected.length) === expected;

const isContact = (e: ExpectedContact, f: ContactFact, article: ExtractedArticle): boolean => {
  const left = f.participants.map((p) => p.actor);
  for (const key of e.participants) {
    const at = left.findIndex((id) => isActor(key, id, article));
    if (at < 0) return false;
    left.splice(at, 1);
  }
  const began =
    f.participants.find((p) => ['INITIATOR', 'SENDER', 'VISITOR'].includes(p.role))?.actor ?? null;
  return (
    left.length === 0 &&
    e.type === f.type &&
    (e.status === undefined || e.status === f.status) &&
    (e.date === undefined || isDate(e.date, f.date?.start)) &&
    (e.initiator === undefined || isActor(e.initiator, began, article)) &&
    (e.initiative === undefined || e.initiative === f.initiative) &&
    (e.firstSince === undefined || isDate(e.firstSince, f.firstSince))
  );
};
const isStatement = (e: ExpectedStatement, f: StatementFact, article: ExtractedArticle): boolean =>
  isActor(e.speaker, f.speaker, article) &&
  (e.form === undefined || e.form === f.form) &&
  (e.channel === undefined || e.channel === f.channel) &&
  (e.content === undefined || article.text.slice(f.content.start, f.content.end).includes(e.content));
const isDenial = (e: ExpectedDenial, f: DenialFact, article: ExtractedArticle): boolean => {
  const denied = article.events.find((event) => event.id === f.denies);
  const claimant = denied?.type === 'STATEMENT' ? denied.speaker : null;
  return (
    isActor(e.speaker, f.speaker, article) &&
    denied !== undefined &&
    (e.denies === undefined || e.denies.type === denied.type) &&
    (e.denies?.speaker === undefined || isActor(e.denies.speaker, claimant, article))
  );
};

/** Pairs each expected fact with a found one: what is missing, in words, and what is left over. */
const pair = <E, F>(
  kind: string,
  expected: readonly E[],
  found: readonly F[],
  same: (e: E, f: F) => boolean,
) => {
  const left = [...found];
  const missing = expected.flatMap((e) => {
    const at = left.findIndex((f) => same(e, f));
    if (at >= 0) left.splice(at, 1);
    return at < 0 ? [`missing ${kind} ${JSON.stringify(e)}`] : [];
  });
  return { missing, left };
};
const unexpected = (kind: string, found: readonly unknown[]): string[] =>
  found.map((f) => `unexpected ${kind} ${JSON.stringify(f)}`);
/** All that is expected is there; nothing is, where the list is empty. */
const listed = <E, F>(
  kind: string,
  expected: readonly E[] = [],
  found: readonly F[],
  same: (e: E, f: F) => boolean,
  none: boolean,
): string[] => (none ? unexpected(kind, found) : pair(kind, expected, found, same).missing);
const none = (expected: readonly unknown[] | undefined): boolean => expected?.length === 0;

const problemsOfActors = (expected: Expectation, article: ExtractedArticle): string[] => {
  const of = <K extends ActorFact['kind']>(kind: K) =>
    article.actors.filter((a): a is Extract<ActorFact, { kind: K }> => a.kind === kind);
  const isPerson = (e: ExpectedPerson, f: PersonFact): boolean =>
    folded(e.name) === folded(f.name) &&
    (e.roles === undefined || e.roles.toSorted().join() === f.roles.map(roleText).sort().join()) &&
    (e.aliases ?? []).every((alias) => namesOf(f).includes(folded(alias)));
  const people = of('PERSON');
  const states = of('STATE').map((a) => a.state);
  const ministries = of('MINISTRY').map((a) => `${a.portfolio}:${a.state}`);
  const bodies = of('ORGANIZATION').map(namesOf);
  const equal = (e: string, f: string) => e === f;
  const isBody = (e: string, f: readonly string[]) => f.includes(folded(e));
  const names = new Set(people.flatMap(namesOf));
  return [
    ...listed('person', expected.people, people, isPerson, none(expected.people)),
    ...listed('state', expected.states, states, equal, none(expected.states)),
    ...listed('ministry', expected.ministries, ministries, equal, none(expected.ministries)),
    ...listed('organization', expected.organizations, bodies, isBody, none(expected.organizations)),
    ...unexpected(
      'person',
      (expected.noPeople ?? []).filter((name) => names.has(folded(name))),
    ),
    ...unexpected(
      'state',
      (expected.noStates ?? []).filter((code) => states.includes(code)),
    ),
    ...unexpected(
      'organization',
      (expected.noOrganizations ?? []).filter((name) => bodies.some((f) => isBody(name, f))),
    ),
  ];
};

const problemsOfEvents = (expected: Expectation, article: ExtractedArticle): string[] => {
  const contacts = article.events.filter((e): e is ContactFact => 'participants' in e);
  const denials = article.events.filter((e): e is DenialFact => e.type === 'DENIAL');
  const denied = new Set(denials.map((e) => e.denies));
  // a claim that nobody voices in the text is there for its denial's sake: it is no statement of the article
  const statements = article.events
    .filter((e): e is StatementFact => e.type === 'STATEMENT')
    .filter((e) => e.speaker !== null || !denied.has(e.id));
  const all = <E, F>(
    kind: string,
    wanted: readonly E[] | undefined,
    found: readonly F[],
    same: (e: E, f: F) => boolean,
  ): string[] => {
    if (!wanted) return [];
    const { missing, left } = pair(kind, wanted, found, same);
    return [...missing, ...unexpected(kind, left)];
  };
  return [
    ...all('contact', expected.contacts, contacts, (e, f) => isContact(e, f, article)),
    ...all('statement', expected.statements, statements, (e, f) => isStatement(e, f, article)),
    ...all('denial', expected.denials, denials, (e, f) => isDenial(e, f, article)),
  ];
};

/** Everything in which the article falls short of the expectation; empty where it meets it. */
export const problemsOf = (expected: Expectation, article: ExtractedArticle): string[] => [
  ...problemsOfActors(expected, article),
  ...problemsOfEvents(expected, article),
];
