/**
 * `npm run bench:identity`: pairs of articles annotated with whether they speak of one person, or tell of one event. Each
 * pair is ingested into an empty Neo4j and the graph is asked. Prints precision, recall and F1 of "the same" for people and
 * events, on the pairs that were developed against, with each that it got wrong, and on those set aside, of which only the
 * figures are told: a rule made for one of them would make them pairs that were developed against.
 *
 * `npm run bench:identity -- FILE…` measures other files of pairs, with each that it got wrong.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { connect, createStore } from '../../src/app.js';
import { ingestPage } from '../../src/ingest/index.js';
import { openEmbedded } from '../embedded.js';

interface Told {
  readonly publishedAt: string;
  readonly text: string;
  /** Of a pair of people: the words that speak of the person. */
  readonly name?: string;
}
interface Pair {
  readonly kind: 'person' | 'event';
  readonly same: boolean;
  /** What makes the pair hard. */
  readonly why: string;
  /** Of a pair of events: the label of both. */
  readonly type?: 'CALL' | 'MEETING' | 'VISIT' | 'MESSAGE' | 'STATEMENT';
  readonly a: Told;
  readonly b: Told;
  /** Articles that the graph holds besides. */
  readonly before?: readonly Told[];
}

const PEOPLE = `MATCH (n:Actor)-[e:EVIDENCED_BY]->(:Article {id: $article})
  WHERE (n:Person OR n:UnnamedSource) AND e.start < $to AND e.end > $from RETURN DISTINCT n.id AS id`;
const EVENTS = `MATCH (n:Event)-[:EVIDENCED_BY]->(:Article {id: $article}) WHERE $label IN labels(n) RETURN DISTINCT n.id AS id`;

const LABELS = {
  CALL: 'Call',
  MEETING: 'Meeting',
  VISIT: 'Visit',
  MESSAGE: 'Message',
  STATEMENT: 'Statement',
};

const HELD_OUT = 'held-out';
const given = process.argv.slice(2);
const files =
  given.length > 0
    ? given.map((path) => ({
        name: basename(path, '.jsonl'),
        path,
        isHeldOut: basename(path).startsWith(HELD_OUT),
      }))
    : ['development', HELD_OUT].map((name) => ({
        name,
        path: fileURLToPath(new URL(`./${name}.jsonl`, import.meta.url)),
        isHeldOut: name === HELD_OUT,
      }));

const folder = mkdtempSync(join(tmpdir(), 'sila-bench-'));
const database = await openEmbedded(folder);
const connection = await connect(database.config);
const store = createStore(connection);

/** The id of the article in the graph: of one that was there before, where the text is the same. */
const ingest = async (name: string, { text, publishedAt }: Told): Promise<string> => {
  const page = { id: name, source: name, format: 'text', content: text, publishedAt } as const;
  const { articles } = await store.savePages([ingestPage(page, { language: 'ar' }).extracted]);
  return articles.ids[0] ?? '';
};

/** The nodes that one side of a pair means. */
const nodesOf = async (
  pair: Pair,
  { text, name = '' }: Told,
  article: string,
): Promise<ReadonlySet<unknown>> => {
  const from = text.indexOf(name);
  const rows =
    pair.kind === 'person'
      ? await connection.read(PEOPLE, { article, from, to: from + name.length })
      : await connection.read(EVENTS, { article, label: LABELS[pair.type ?? 'CALL'] });
  return new Set(rows.map(({ id }) => id));
};

/** Whether the graph holds both sides for one; null where it holds nothing of one of them. */
const judge = async (pair: Pair): Promise<boolean | null> => {
  await connection.write('MATCH (n) DETACH DELETE n');
  for (const [index, told] of (pair.before ?? []).entries()) await ingest(`before-${index}`, told);
  const [inA, inB] = [await ingest('a', pair.a), await ingest('b', pair.b)];
  const [a, b] = [await nodesOf(pair, pair.a, inA), await nodesOf(pair, pair.b, inB)];
  if (a.size === 0 || b.size === 0) return null;
  return [...a].some((id) => b.has(id));
};

const percent = (of: number, all: number): string => (all === 0 ? '–' : (of / all).toFixed(3));

try {
  await store.ensureSchema();
  for (const { name, path, isHeldOut } of files) {
    const pairs = readFileSync(path, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Pair);
    for (const kind of ['person', 'event'] as const) {
      const told = { right: 0, said: 0, gold: 0 };
      const wrong: string[] = [];
      const chosen = pairs.filter((pair) => pair.kind === kind);
      for (const pair of chosen) {
        const said = await judge(pair);
        told.said += said === true ? 1 : 0;
        told.gold += pair.same ? 1 : 0;
        told.right += said === true && pair.same ? 1 : 0;
        if (said !== pair.same)
          wrong.push(`  ${said === null ? 'not found' : said ? 'joined' : 'kept apart'}: ${pair.why}`);
      }
      const f1 = (2 * told.right) / (told.said + told.gold);
      console.log(
        `${name}, ${kind}: ${chosen.length} pairs, precision ${percent(told.right, told.said)}, recall ${percent(told.right, told.gold)}, F1 ${f1.toFixed(3)} (bar: 0.950)`,
      );
      if (!isHeldOut) for (const line of wrong) console.log(line);
    }
  }
} finally {
  await connection.close();
  await database.stop();
  rmSync(folder, { recursive: true, force: true });
}
