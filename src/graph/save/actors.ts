/** What an actor's node says, as a function of its id and of all that articles call it. */
import type { ActorFact, EventFact } from '../../model.js';
import { GLOBAL } from '../corrections/decision.js';
import type { Decisions } from '../corrections/decisions.js';
import {
  ministryAliasesEn,
  ministryNameEn,
  stateAliasesEn,
  stateNameAr,
  stateNameEn,
  unnamedNameEn,
} from '../english-names.js';
import { fold, mostFrequent } from '../fold.js';
import { ministryId, organizationId, stateId, unnamedHolderId, unnamedId } from '../identity/ids.js';
import { officeKey } from '../identity/offices.js';
import { lookupOf } from '../lookup.js';
import type { EnglishName } from '../types.js';
import type { News } from './affected.js';
import type { PlacedArticle, Run, Workspace } from './article.js';
import type { PersonImage } from './people.js';
import { addTo, NOTHING, talliesWithout, tallyText } from './tally.js';

export interface ActorImage {
  readonly label: 'Person' | 'State' | 'Ministry' | 'Organization' | 'UnnamedSource';
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
  /** Node that a ministry is part of, or an unnamed source speaks for. */
  readonly of: string | null;
}
const MINISTRY = /^ministry:([^:]+):([A-Z]{2})$/;
const STATE = /^state:([A-Z]{2})$/;
/** States and ministries need no article of their own: their id says what they are. */
export const isKnownById = (id: string): boolean => STATE.test(id) || MINISTRY.test(id);

/** Whom an event names as its parties. */
const named = (event: EventFact): readonly string[] =>
  'participants' in event
    ? event.participants.map((p) => p.actor)
    : event.speaker === null
      ? []
      : [event.speaker];

/** Gives every actor but people the id under which all articles know it. */
export const placeOthers = (article: PlacedArticle, decisions: Decisions): void => {
  const idOf = (actor: ActorFact): string | null => {
    if (actor.kind === 'STATE') return stateId(actor.state);
    if (actor.kind === 'MINISTRY') return ministryId(actor.portfolio, actor.state);
    if (actor.kind !== 'ORGANIZATION') return null;
    return decisions.organization(article.record.id, actor.name, organizationId(actor.name));
  };
  for (const actor of article.record.actors) {
    const id = idOf(actor);
    if (id !== null) article.actors.set(actor.id, id);
  }
  for (const actor of article.record.actors) {
    if (actor.kind !== 'UNNAMED_SOURCE') continue;
    const office = actor.role ? officeKey(actor.role) : null;
    const id = office ? unnamedHolderId(office) : unnamedId(referred(article, actor.of), actor.name);
    article.actors.set(actor.id, id);
  }
  for (const id of article.record.events.flatMap(named)) {
    if (id.startsWith(GLOBAL)) article.actors.set(id, decisions.current(id.slice(GLOBAL.length)));
  }
};

/** The node that a reference within an article means; null where it means nothing known. */
export const referred = (article: PlacedArticle, reference: string | null): string | null => {
  if (reference === null) return null;
  const known = article.actors.get(reference) ?? article.events.get(reference);
  return known ?? (isKnownById(reference) ? reference : null);
};

const common = (
  id: string,
  kind: string,
  name: string,
  nameEn: string,
  aliases: readonly string[],
  ending: boolean,
) => ({
  id,
  kind,
  name,
  nameEn,
  aliases,
  sort: `${fold(name)}|${id}`,
  ...lookupOf([name, nameEn, ...aliases], ending),
});

export const personImage = (person: PersonImage, englishName: EnglishName): ActorImage => ({
  label: 'Person',
  id: person.id,
  properties: {
    ...common(person.id, 'PERSON', person.name, englishName(person.name, 'PERSON'), person.aliases, true),
    block: person.block,
    signatures: person.signatures,
  },
  of: null,
});

/** A state or ministry from its id, and the names that articles use of it. */
const knownImage = (id: string, names: ReadonlyMap<string, number>): ActorImage | null => {
  const code = STATE.exec(id)?.[1];
  if (code !== undefined) {
    const name = stateNameAr(code);
    const said = [...names.keys()].filter((other) => other !== name);
    const aliases = [...new Set([...said, ...stateAliasesEn(code)])].sort();
    return {
      label: 'State',
      id,
      properties: { ...common(id, 'STATE', name, stateNameEn(code), aliases, false), code },
      of: null,
    };
  }
  const [, portfolio, state] = MINISTRY.exec(id) ?? [];
  if (portfolio === undefined || state === undefined) return null;
  const nameEn = ministryNameEn(portfolio, state);
  const name = mostFrequent(names) ?? nameEn;
  const aliases = [
    ...new Set([...[...names.keys()].filter((n) => n !== name), ...ministryAliasesEn(portfolio, state)]),
  ].sort();
  return {
    label: 'Ministry',
    id,
    properties: { ...common(id, 'MINISTRY', name, nameEn, aliases, false), portfolio, state },
    of: stateId(state),
  };
};

/** Nodes of all actors but people that the articles name, and of the states and ministries they merely refer to. */
export const otherImages = async (
  run: Run,
  dirty: Workspace,
  news: News,
  referredTo: Iterable<string>,
  englishName: EnglishName,
): Promise<readonly ActorImage[]> => {
  const isNews = (article: string, local: string): boolean => news.get(article)?.has(local) ?? true;
  const said = [...dirty.values()].flatMap((article) =>
    article.record.actors
      .filter((actor) => isNews(article.record.id, actor.id))
      // somebody who is told by an office may be a person, whose name that is not
      .filter((actor) => actor.kind !== 'PERSON' && !article.actors.get(actor.id)?.startsWith('person:'))
      .map((actor) => ({
        id: article.actors.get(actor.id) ?? '',
        name: actor.name,
        aliases: 'aliases' in actor ? [...actor.aliases] : [],
        of: 'of' in actor ? referred(article, actor.of) : null,
      })),
  );
  const before = await talliesWithout(run, [...dirty.stored], isNews);
  const ids = new Set([...said.flatMap(({ id, of }) => [id, of ?? '']), ...referredTo, ...before.touched]);
  ids.delete('');
  for (const id of [...ids]) {
    const state = MINISTRY.exec(id)?.[2];
    if (state !== undefined) ids.add(stateId(state));
  }
  const tallies = await before.of([...ids].sort());
  const affiliations = new Map<string, string>();
  for (const { id, name, aliases, of } of said) {
    addTo(tallies, id, name, aliases, 1);
    if (of !== null && !affiliations.has(id)) affiliations.set(id, of);
  }
  return [...ids].sort().flatMap((id) => {
    const { names, aliases: also, of: affiliation } = tallies.get(id) ?? NOTHING;
    const tally = tallyText(tallies.get(id) ?? NOTHING);
    const known = knownImage(id, names);
    if (known) return [{ ...known, properties: { ...known.properties, tally } }];
    // whom an editor merged in does not name the organization
    const own = new Map([...names].filter(([said]) => organizationId(said) === id));
    const name = mostFrequent(own.size > 0 ? own : names);
    if (name === null) return [];
    const aliases = [...new Set([...names.keys(), ...also.keys()])].filter((n) => n !== name).sort();
    const of = affiliations.get(id) ?? affiliation;
    const unnamed = id.startsWith('unnamed:');
    const kind = unnamed ? 'UNNAMED_SOURCE' : 'ORGANIZATION';
    const nameEn = unnamed ? unnamedNameEn(of) : englishName(name, 'ORGANIZATION');
    const properties = common(id, kind, name, nameEn, aliases, !unnamed);
    return [
      { label: unnamed ? 'UnnamedSource' : 'Organization', id, properties: { ...properties, of, tally }, of },
    ] satisfies ActorImage[];
  });
};
