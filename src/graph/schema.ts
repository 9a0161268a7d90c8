/** Constraints and indexes, numbered; each is idempotent, and a number once released is never reused. */
import { DatabaseError } from '../errors.js';
import { unfinishedRestore } from './save/lock.js';

export interface Migration {
  readonly number: number;
  /** Constraints and indexes: run at every start. All say IF NOT EXISTS, so one that somebody dropped comes back. */
  readonly statements: readonly string[];
  /**
   * Changes of what is stored, run once. Each does a small part (`LIMIT`) of what is left and returns how much it did as
   * `done`; it is run again until that is 0, so one that was cut off goes on where it stopped.
   */
  readonly data?: readonly string[];
}

const unique = (label: string): string =>
  `CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`;
const range = (label: string, property: string): string =>
  `CREATE INDEX ${label.toLowerCase()}_${property.toLowerCase()} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`;
/** Identity finds what it must weigh again by these keys. */
const block = (property: string): string =>
  `CREATE INDEX evidence_${property} IF NOT EXISTS FOR ()-[r:EVIDENCED_BY]-() ON (r.${property})`;
const fulltext = (name: string, pattern: string, properties: string, analyser: string): string =>
  `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR ${pattern} ON EACH [${properties}] ` +
  `OPTIONS {indexConfig: {\`fulltext.analyzer\`: '${analyser}'}}`;

/** Labels whose nodes are told apart by their `id`. */
export const KEYED = ['Article', 'Source', 'Topic', 'Headline', 'Actor', 'Event', 'Graph'];
/** Lists are read in the order of `sort`, from wherever a cursor points. */
const SORTED = [
  'Article',
  'Event',
  'Contact',
  'Statement',
  'Denial',
  'Person',
  'State',
  'Ministry',
  'Organization',
];

export const MIGRATIONS: readonly Migration[] = [
  { number: 1, statements: KEYED.map(unique) },
  {
    number: 2,
    statements: [
      ...SORTED.map((label) => range(label, 'sort')),
      range('Event', 'start'),
      range('Statement', 'words'),
    ],
  },
  { number: 3, statements: ['block', 'block2', 'block3'].map(block) },
  {
    number: 4,
    statements: [
      fulltext('actor_text', '(n:Actor)', 'n.search', 'arabic'),
      fulltext('actor_lookup', '(n:Actor)', 'n.lookup', 'whitespace'),
      fulltext('article_text', '(n:Article)', 'n.title, n.text', 'arabic'),
      fulltext('event_text', '(n:Event)', 'n.content, n.quotes', 'arabic'),
    ],
  },
  {
    number: 5,
    statements: [unique('Correction'), unique('Retracted'), range('Correction', 'sort')],
  },
  {
    number: 6,
    statements: [range('Person', 'block')],
    data: [
      `MATCH (p:Person) WHERE p.block IS NULL AND EXISTS { (p)-[:EVIDENCED_BY]->() } WITH p LIMIT 1000
       MATCH (p)-[r:EVIDENCED_BY]->() WITH p, min(r.block) AS block SET p.block = block RETURN count(*) AS done`,
    ],
  },
  { number: 7, statements: [block('seat')] },
  { number: 8, statements: [block('heard')] },
];

type Write = (
  cypher: string,
  parameters?: Record<string, unknown>,
) => Promise<readonly Record<string, unknown>[]>;

export const newestSchema = (migrations: readonly Migration[] = MIGRATIONS): number =>
  migrations.at(-1)?.number ?? 0;

/**
 * Brings a database to the newest schema, a step at a time; after each the database notes its number.
 *
 * @throws DatabaseError DATABASE_SETUP for a database of a newer Sila, RESTORE_UNFINISHED for a part of a graph
 */
export const ensureSchema = async (
  write: Write,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<void> => {
  const [note] = await write(
    "MERGE (g:Graph {id: 'graph'}) RETURN coalesce(g.schema, 0) AS schema, g.restoringFile AS restoring",
  );
  const newest = newestSchema(migrations);
  const seen = Number(note?.schema ?? 0);
  if (note?.restoring != null) throw unfinishedRestore(note.restoring);
  if (seen > newest) {
    throw new DatabaseError(
      'DATABASE_SETUP',
      `The database has schema ${seen}; this Sila knows ${newest} and no later one.`,
      { hint: 'Run the newer Sila that wrote it, or restore a backup that an older one made.' },
    );
  }
  for (const { number, statements, data = [] } of migrations) {
    for (const statement of statements) await write(statement);
    if (number <= seen) continue;
    // what changes data may look things up in the indexes
    await write('CALL db.awaitIndexes(120)');
    for (const step of data) while (Number((await write(step))[0]?.done ?? 0) > 0);
    await write("MATCH (g:Graph {id: 'graph'}) SET g.schema = toInteger($number)", { number });
  }
  await write('CALL db.awaitIndexes(120)');
};
