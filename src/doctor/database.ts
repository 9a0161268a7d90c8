/** What Sila needs of the database. */
import type { DatabaseState } from '../graph/index.js';
import { type Finding, failing, ok, warning } from './finding.js';

/** From this version on the database tells the types of values, which exports and backups ask for. */
const LEAST = [5, 13] as const;
/** A clock that is this far off makes "yesterday" another day, and keys and certificates expire at another time. */
const MOST_SKEW = 60_000;
const RESTART = 'Start "sila serve" or "sila ingest" once: it makes what is missing.';

const version = ({ version }: DatabaseState): Finding => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const fits = major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1]);
  return fits
    ? ok('database/version', `Neo4j ${version}.`)
    : failing(
        'database/version',
        `Neo4j ${version} is too old.`,
        `Install Neo4j ${LEAST.join('.')} or later.`,
      );
};

const schema = ({ schema, newest, restoring }: DatabaseState): Finding => {
  const check = 'database/schema';
  if (restoring !== null) {
    return failing(
      check,
      `A restore of ${restoring} has not finished; the graph is a part of what it was.`,
      'Run "sila restore" with that file again.',
    );
  }
  if (schema === null) return warning(check, 'The database is new: it has no schema yet.', RESTART);
  if (schema > newest) {
    return failing(
      check,
      `The database has schema ${schema}; this Sila knows ${newest} and no later one.`,
      'Run the newer Sila that wrote it.',
    );
  }
  if (schema < newest)
    return warning(check, `The database has schema ${schema}; this Sila wants ${newest}.`, RESTART);
  return ok(check, `Schema ${schema}.`);
};

const indexes = ({ offline, missing }: DatabaseState): Finding => {
  const check = 'database/indexes';
  if (offline.length > 0) {
    const named = offline.map(({ name, state, percent }) => `${name} (${state}, ${percent} %)`).join(', ');
    const failed = offline.filter(({ state }) => state === 'FAILED').map(({ name }) => name);
    return failing(
      check,
      `Not online: ${named}.`,
      failed.length > 0
        ? `Drop what failed (${failed.map((name) => `DROP INDEX ${name}`).join('; ')}). ${RESTART}`
        : 'They are being filled; wait.',
    );
  }
  if (missing.length > 0) return warning(check, `Missing: ${missing.join(', ')}.`, RESTART);
  return ok(check, 'All are there and online.');
};

const clock = ({ clock: { before, database, after } }: DatabaseState): Finding => {
  const skew = database < before ? before - database : Math.max(0, database - after);
  const told = `The clock of the database is ${(skew / 1000).toFixed(0)} s ${database < before ? 'behind' : 'ahead'}.`;
  return skew > MOST_SKEW
    ? failing('database/clock', told, 'Set both clocks by NTP.')
    : ok('database/clock', skew < 1000 ? 'The clocks agree.' : told);
};

export const judgeDatabase = (state: DatabaseState): readonly Finding[] => [
  version(state),
  schema(state),
  indexes(state),
  clock(state),
];
