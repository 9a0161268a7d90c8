/** A backup, the loss of everything, and the graph again. */
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openBackup, writeBackup } from '../../src/backup/index.js';
import type { BackupRow } from '../../src/model/backup-rows.js';
import { graphText } from '../graph/graph-text.js';
import { openGraph } from '../graph/open.js';
import { callReport, disputedReport, pageOf } from '../graph/pages.js';

let graph: Awaited<ReturnType<typeof openGraph>>;
let folder: string;
let file: string;
let exported: Readonly<Record<string, string>>;
const WHEN = { version: '0.0.0', now: new Date('2025-10-08T00:00:00Z') };
const silent = () => {};

const exports = async (): Promise<Record<string, string>> => {
  const texts: Record<string, string> = {};
  for (const format of ['cypher', 'csv', 'graphml', 'gexf', 'jsonl'] as const)
    texts[format] = await graphText(graph.store, format);
  return texts;
};
const restore = async (
  options: { force?: boolean; rows?: (from: number) => AsyncIterable<BackupRow> } = {},
) => {
  const { summary, sha256, rows } = await openBackup(file);
  return graph.store.restore({
    backup: sha256,
    file,
    summary,
    rows: options.rows ?? rows,
    force: options.force ?? false,
    tell: silent,
  });
};
const wipe = async () => {
  await graph.wipe();
  await graph.store.ensureSchema();
};

beforeAll(async () => {
  graph = await openGraph();
  folder = await mkdtemp(join(tmpdir(), 'sila-backup-'));
  file = join(folder, 'graph.backup.gz');
  const calls = Array.from({ length: 700 }, (_, i) =>
    pageOf({ id: `filler ${i}`, text: `خبر قصير رقم ${i}`, publishedAt: '2024-04-04' }),
  );
  const report = await graph.store.savePages([
    callReport({ id: 'one', lead: 'في باريس', publishedAt: '2024-04-04', day: '2024-04-03' }),
    disputedReport(),
    ...calls,
  ]);
  await graph.store.correct({ kind: 'RETRACT', article: report.articles.ids.at(-1) ?? '' }, { by: 'editor' });
  // what Sila does not write today, and a reader may have added
  await graph.connection.write(
    `CREATE (:Odd {id: 'odd', whole: 9007199254740993, floats: [1.0, 0.0/0.0], days: [date('2024-01-02')], none: [],
       at: datetime('2024-01-02T03:04:05.006+01:00[Europe/Paris]'), here: localdatetime('2024-01-02T03:04'),
       for: duration('P1DT2H'), \`a \`\`name\`: true, minus: -0.0, text: 'سطر\\u2028ثان'})-[:ODD {at: date('2024-01-02'), n: 3}]->(:Odd)`,
  );
  exported = await exports();
  await writeBackup(graph.store.snapshot(), file, WHEN);
}, 120_000);
afterAll(async () => {
  await graph?.close();
  await rm(folder, { recursive: true, force: true });
});
afterEach(async () => {
  expect((await readdir(folder)).filter((name) => name.endsWith('.partial'))).toEqual([]);
});

const ODD = `MATCH (o:Odd {id: 'odd'})-[r:ODD]->() RETURN [key IN keys(o) | [key, toStringOrNull(o[key]), valueType(o[key])]] AS o,
  [item IN o.days + o.floats | toString(item)] AS lists, toString(r.at) AS at, valueType(r.n) AS n`;
const audit = () => graph.store.corrections({ first: 10 });
const known = async () => ({
  odd: (await graph.connection.read(ODD)).map(({ o, ...rest }) => ({
    o: [...(o as string[][])].sort(),
    ...rest,
  })),
  counts: await graph.store.counts(),
  corrections: await audit(),
  ingestedAt: await graph.connection.read(
    'MATCH (a:Article) RETURN a.id AS id, toString(a.ingestedAt) AS at ORDER BY id',
  ),
});

describe('a restore', () => {
  it('makes the same graph again: exports byte for byte, audit trail, types, times', async () => {
    const before = await known();
    expect(before.corrections.nodes).toHaveLength(1);
    expect(before.odd[0]?.o).toContainEqual(['whole', '9007199254740993', 'INTEGER NOT NULL']);
    await wipe();
    expect((await graph.store.counts()).nodes).toBe(0);
    expect(await restore()).toBe(true);
    expect(await exports()).toEqual(exported);
    expect(await known()).toEqual(before);
    expect(await graph.connection.read('MATCH (n:Restoring) RETURN n')).toEqual([]);
  });

  it('gives a graph that is written to as before: what was retracted stays out, what was known is known', async () => {
    const { articles } = await graph.store.savePages([
      disputedReport(),
      pageOf({ id: 'again', text: 'خبر قصير رقم 699', publishedAt: '2024-04-04' }),
    ]);
    expect(articles).toMatchObject({ added: 0, known: 2 });
    expect(await exports()).toEqual(exported);
  });

  it('does nothing the second time', async () => {
    expect(await restore()).toBe(false);
    expect(await exports()).toEqual(exported);
  });

  it('refuses a database that holds something else, unless forced', async () => {
    await graph.connection.write("CREATE (:Actor {id: 'stranger'})");
    await expect(restore()).rejects.toMatchObject({ code: 'DATABASE_NOT_EMPTY', input: file });
    expect(await graph.connection.read("MATCH (n {id: 'stranger'}) RETURN n.id AS id")).toHaveLength(1);
    expect(await restore({ force: true })).toBe(true);
    expect(await exports()).toEqual(exported);
  });

  it('goes on where it was cut off, and nobody takes the part for the whole meanwhile', async () => {
    await wipe();
    const { rows } = await openBackup(file);
    const cut = async function* (from: number): AsyncGenerator<BackupRow> {
      let left = 620;
      for await (const row of rows(from)) {
        if (left === 0) throw new Error('cut off');
        left -= 1;
        yield row;
      }
    };
    await expect(restore({ rows: cut })).rejects.toThrow('cut off');
    const part = await graph.store.counts();
    expect(part.nodes).toBe(500);
    const unfinished = { code: 'RESTORE_UNFINISHED', input: file };
    await expect(graph.store.savePages([disputedReport()])).rejects.toMatchObject(unfinished);
    await expect(graph.store.ensureSchema()).rejects.toMatchObject(unfinished);
    await expect(writeBackup(graph.store.snapshot(), join(folder, 'part'), WHEN)).rejects.toMatchObject(
      unfinished,
    );
    const asked: number[] = [];
    const counted = (from: number) => {
      asked.push(from);
      return rows(from);
    };
    expect(await restore({ rows: counted })).toBe(true);
    expect(asked).toEqual([500]);
    expect(await exports()).toEqual(exported);
  });

  it('says so where the graph is not what the backup holds', async () => {
    await wipe();
    const { rows } = await openBackup(file);
    const fewer = async function* (from: number): AsyncGenerator<BackupRow> {
      let number = 0;
      for await (const row of rows(from)) if (number++ !== 5) yield row;
    };
    await expect(restore({ rows: fewer })).rejects.toMatchObject({ code: 'RESTORE_FAILED', input: file });
    await expect(graph.store.ensureSchema()).rejects.toMatchObject({ code: 'RESTORE_UNFINISHED' });
    expect(await restore({ force: true })).toBe(true);
    expect(await exports()).toEqual(exported);
  });
});

describe('a backup', () => {
  it('is of one moment: whoever writes waits, whoever reads does not', async () => {
    const other = join(folder, 'other.gz');
    const before = await graph.store.counts();
    let written = false;
    let writing: Promise<unknown> = Promise.resolve();
    const slow = async function* () {
      let started = false;
      for await (const part of graph.store.snapshot()) {
        if (!started) {
          started = true;
          writing = graph.store
            .savePages([pageOf({ id: 'late', text: 'خبر جاء متأخرا', publishedAt: '2024-04-05' })])
            .then(() => {
              written = true;
            });
          await sleep(500);
          expect(written).toBe(false);
          expect(await graph.store.counts()).toEqual(before);
        }
        yield part;
      }
    };
    const summary = await writeBackup(slow(), other, WHEN);
    await writing;
    expect(written).toBe(true);
    expect(summary.nodes).toBe(before.nodes);
    expect((await graph.store.counts()).articles).toBe(before.articles + 1);
    expect((await stat(other)).mode & 0o777).toBe(0o600);
    await graph.store.restore({
      ...(await openBackup(other).then((b) => ({ backup: b.sha256, summary: b.summary, rows: b.rows }))),
      file: other,
      force: true,
      tell: silent,
    });
    expect(await exports()).toEqual(exported);
  });

  it('leaves an older one alone where the new one cannot be finished', async () => {
    const before = await readFile(file);
    const parts = async function* () {
      for await (const part of graph.store.snapshot())
        if ('end' in part) throw new Error('lost');
        else yield part;
    };
    await expect(writeBackup(parts(), file, WHEN)).rejects.toThrow('lost');
    expect(await readFile(file)).toEqual(before);
    await expect(
      writeBackup(graph.store.snapshot(), join(folder, 'absent', 'x'), WHEN),
    ).rejects.toMatchObject({
      code: 'OUTPUT_FAILED',
    });
  });
});

describe('a file that is no sound backup is refused by name', () => {
  const lines = (text: string) => text.split('\n');
  const plain = async () => gunzipSync(await readFile(file)).toString('utf8');
  const packed = (text: string) => gzipSync(text);
  const cases: Readonly<Record<string, readonly [() => Promise<Uint8Array>, string]>> = {
    'cut off in the middle': [async () => (await readFile(file)).subarray(0, 4000), 'cut off'],
    'without its last line': [
      async () =>
        packed(
          `${lines(await plain())
            .slice(0, -2)
            .join('\n')}\n`,
        ),
      'cut off',
    ],
    'without its last sign': [async () => packed((await plain()).slice(0, -1)), 'cut off'],
    'with one bit turned': [
      async () => {
        const bytes = await readFile(file);
        bytes[3000] = (bytes[3000] ?? 0) ^ 4;
        return bytes;
      },
      'altered',
    ],
    'with a name changed': [async () => packed((await plain()).replace('شويغو', 'شويجو')), 'checksum'],
    'with a row taken out': [
      async () =>
        packed(
          lines(await plain())
            .filter((_, at) => at !== 7)
            .join('\n'),
        ),
      'checksum',
    ],
    'with something after its end': [async () => packed(`${await plain()}{}\n`), 'follows'],
    'with a row that is none': [async () => packed((await plain()).replace('"labels"', '"label"')), 'no row'],
    'of a later format': [async () => packed((await plain()).replace('"format":1', '"format":2')), 'newer'],
    'that is another gzip': [async () => packed('{"a":1}\n'), 'no backup'],
    'that is not packed': [async () => Buffer.from(await plain()), 'no backup'],
    empty: [async () => Buffer.alloc(0), 'cut off|empty'],
  };
  it.each(Object.entries(cases))('%s', async (name, [bytes, word]) => {
    const path = join(folder, `${name}.gz`);
    await writeFile(path, await bytes());
    await expect(openBackup(path)).rejects.toMatchObject({
      code: 'BAD_BACKUP',
      input: path,
      message: expect.stringMatching(new RegExp(word)),
    });
  });

  it('absent', async () => {
    await expect(openBackup(join(folder, 'nowhere'))).rejects.toMatchObject({ code: 'BAD_BACKUP' });
  });
});
