/** `sila ingest --resume`: killed at any moment and begun again, it gives the graph of an undisturbed run. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphText } from '../graph/graph-text.js';
import { openGraph } from '../graph/open.js';
import { startSila } from '../start-sila.js';

const KILLS = 20;
const PAGES = 600;
/** Park and Miller's generator: the same kill points in every run. */
let seed = 20_251_008;
const random = (): number => {
  seed = (seed * 48_271) % 2_147_483_647;
  return seed / 2_147_483_647;
};

let graph: Awaited<ReturnType<typeof openGraph>>;
let folder: string;
beforeAll(async () => {
  graph = await openGraph();
  folder = mkdtempSync(join(tmpdir(), 'sila-resume-'));
  const pages = Array.from({ length: PAGES }, (_, i) => {
    const day = `2025-${String((i % 12) + 1).padStart(2, '0')}-${String((i % 28) + 1).padStart(2, '0')}`;
    const text = `أجرى وزير الخارجية النرويجي أولاف هانسن، أمس، اتصالا هاتفيا مع نظيره التونسي سامي القاسمي، بحثا خلاله الملف رقم ${i}. وقال القاسمي إن الملف رقم ${i} مفتوح.`;
    return `${JSON.stringify({ id: `report ${i}`, publishedAt: day, text })}\n`;
  });
  writeFileSync(join(folder, 'pages.jsonl'), pages.join(''));
  writeFileSync(join(folder, 'broken.jsonl'), `${pages[0]}{"text": \n${pages[1]}`);
});
afterAll(async () => {
  await graph?.close();
  rmSync(folder, { recursive: true, force: true });
});

const start = (data: string, ...args: string[]) =>
  startSila(folder, ['ingest', ...args], { SILA_DATA_DIR: join(folder, data) });

describe('an ingest that is killed and given again', () => {
  it(`ends as an undisturbed one, after ${KILLS} kills`, async () => {
    await graph.wipe();
    const undisturbed = await start('calm', 'pages.jsonl', '--json').ended;
    expect(undisturbed.status).toBe(0);
    expect(JSON.parse(undisturbed.out)).toMatchObject({ pages: PAGES, passed: 0 });
    const expected = await graphText(graph.store);

    await graph.wipe();
    let killed = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      const { child, ended } = start('killed', 'pages.jsonl', '--resume');
      const timer = setTimeout(() => child.kill('SIGKILL'), 400 + random() * 2_000);
      const { status } = await ended;
      clearTimeout(timer);
      if (status === null) killed += 1;
    }
    expect(killed).toBeGreaterThan(0);
    const last = await start('killed', 'pages.jsonl', '--resume', '--json').ended;
    expect(last.status).toBe(0);
    const { pages, passed } = JSON.parse(last.out) as { pages: number; passed: number };
    expect(pages + passed).toBe(PAGES);
    expect(await graphText(graph.store)).toBe(expected);
  }, 240_000);

  it('passes over everything the next time, and over nothing once the graph was emptied', async () => {
    await graph.wipe();
    const first = await start('again', 'pages.jsonl', '--workers', '2', '--json').ended;
    expect(JSON.parse(first.out)).toMatchObject({ pages: PAGES, passed: 0 });
    const second = await start('again', 'pages.jsonl', '--resume', '--json').ended;
    expect(JSON.parse(second.out)).toMatchObject({ pages: 0, passed: PAGES });
    expect(second.err).toContain(`${PAGES} pages were ingested before`);
    await graph.wipe();
    const third = await start('again', 'pages.jsonl', '--resume', '--json').ended;
    expect(JSON.parse(third.out)).toMatchObject({ pages: PAGES, passed: 0 });
  }, 120_000);

  it('gives one graph when two run at once on overlapping pages', async () => {
    await graph.wipe();
    await start('one', 'pages.jsonl').ended;
    const expected = await graphText(graph.store);
    await graph.wipe();
    const both = await Promise.all([start('left', 'pages.jsonl').ended, start('right', 'pages.jsonl').ended]);
    expect(both.map(({ status }) => status)).toEqual([0, 0]);
    expect(await graphText(graph.store)).toBe(expected);
  }, 120_000);

  it('writes what failed into a report, a line each', async () => {
    const { status } = await start('report', 'broken.jsonl', '--report', 'failed.jsonl').ended;
    expect(status).toBe(1);
    const lines = readFileSync(join(folder, 'failed.jsonl'), 'utf8').trim().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      expect.objectContaining({ code: 'BAD_RECORD', place: 'line 2' }),
    ]);
  }, 60_000);
});
