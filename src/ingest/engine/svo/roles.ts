/** The offices that an article says a person holds. */
import type { Office, Role } from '../../../model.js';
import { type PersonEntity, STATE_OFFICES } from './entities.js';
import { foldAccents } from './fold-case.js';
import type { Title } from './phrases.js';
import type { Reading } from './reading.js';

/** Articles and adjectives before the first title of a report. */
const NEAR = 3;

const FIELDED: ReadonlySet<Office> = new Set<Office>([
  'minister',
  'deputy_minister',
  'minister_of_state',
  'spokesperson',
]);

const sameRole = (a: Role, b: Role): boolean =>
  a.office === b.office && a.portfolio === b.portfolio && a.state === b.state && a.former === b.former;
/** The broader of two roles says nothing that the other does not. */
const covers = (wide: Role, narrow: Role): boolean =>
  wide.office === narrow.office &&
  (wide.portfolio === undefined || wide.portfolio === narrow.portfolio) &&
  (wide.state === undefined || wide.state === narrow.state) &&
  (!wide.former || narrow.former === wide.former);

const roleOf = (reading: Reading, title: Title, fallback: string | null): Role | null => {
  if (title.office === null) return null;
  const state =
    title.state ?? (STATE_OFFICES.has(title.office) && title.body?.kind !== 'organization' ? fallback : null);
  const portfolio = FIELDED.has(title.office) || title.portfolio === 'intelligence' ? title.portfolio : null;
  return {
    office: title.office,
    ...(portfolio ? { portfolio } : {}),
    ...(state ? { state } : {}),
    former: title.former,
    title: reading.text(title),
  };
};

/**
 * The state of a report's own officials, who are told without it: "TUNIS (Agency) - The prime minister, Leila Ben Amor,".
 * The first who is told always; others where no official of another state could be meant.
 */
const homeOf = (reading: Reading, { titles }: PersonEntity, others: ReadonlySet<string>): string | null => {
  const { dateline } = reading;
  if (dateline === null) return null;
  const first = titles.some(({ from }) => from >= dateline.to && from < dateline.to + NEAR);
  return first || (others.size === 1 && others.has(dateline.state)) ? dateline.state : null;
};

/** The offices of a person, the broader of two that say the same left out. */
export const rolesOfPerson = (
  reading: Reading,
  person: PersonEntity,
  /** The states of all officials of the article. */
  states: ReadonlySet<string> = new Set(),
): Role[] => {
  const figures = reading.grammar.lexicon.figures;
  const known = figures.find(({ name }) => {
    const words = name.split(' ').map(foldAccents);
    return person.names.some(
      (own) =>
        own.words.at(-1) === words.at(-1) &&
        own.words[0] === (own.words.length > 1 ? words[0] : words.at(-1)),
    );
  });
  const fallback =
    person.titles.find(({ state }) => state !== null)?.state ??
    known?.state ??
    homeOf(reading, person, states);
  const roles: Role[] = [];
  for (const title of person.titles) {
    const role = roleOf(reading, title, fallback);
    if (role && !roles.some((other) => sameRole(other, role))) roles.push(role);
  }
  return roles.filter(
    (role, i) => !roles.some((other, j) => i !== j && covers(role, other) && !(covers(other, role) && i < j)),
  );
};
