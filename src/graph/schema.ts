/** Constraints and indexes, numbered; each is idempotent, and a number once released is never reused. */

interface Migration {
  readonly number: number;
  readonly statements: readonly string[];
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
];

/**
 * Brings a database to the newest schema, through whatever runs one statement.
 * Every statement is run at every start: all say IF NOT EXISTS, so an index that somebody dropped comes back.
 */
export const ensureSchema = async (
  write: (cypher: string, parameters?: Record<string, unknown>) => Promise<unknown>,
): Promise<void> => {
  for (const { statements } of MIGRATIONS) for (const statement of statements) await write(statement);
  await write('CALL db.awaitIndexes(120)');
  const newest = MIGRATIONS.at(-1)?.number ?? 0;
  await write("MERGE (g:Graph {id: 'graph'}) SET g.schema = toInteger($newest)", { newest });
};
