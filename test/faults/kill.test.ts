/** The service and its database killed under load, one after the other: clear answers meanwhile, nothing lost, nothing doubled. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createIngest } from '../../src/app.js';
import { embeddedStatus } from '../../src/graph/index.js';
import { ingestPage } from '../../src/ingest/index.js';
import { graphText } from '../graph/graph-text.js';
import { openGraph } from '../graph/open.js';
import { leakIn } from '../hostile/leaks.js';
import { type Report, reports } from './reports.js';

const SILA = fileURLToPath(new URL('../../bin/sila.mjs', import.meta.url));
const PAGES = reports(120);
const BATCH = 10;
/** What may be told while the database is away. */
const AWAY = ['DATABASE_UNAVAILABLE', 'OVERLOADED'];
const INGEST = 'mutation ($input: [PageInput!]!) { ingest(input: $input) { pages failures { code } } }';

interface Answer {
  readonly data?: { readonly ingest?: { readonly pages: number } } | null;
  readonly errors?: readonly { readonly extensions: { readonly code: string; readonly hint?: string } }[];
}

let folder: string;
let service: { readonly child: ChildProcess; readonly url: string };
let undisturbed: string;

const start = async (): Promise<typeof service> => {
  const { NEO4J_URI: _, ...env } = process.env;
  const child = spawn(process.execPath, [SILA, 'serve', '--port', '0'], {
    cwd: folder,
    env: { ...env, SILA_DATA_DIR: folder, SILA_LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let told = '';
  for await (const chunk of child.stderr.iterator({ destroyOnReturn: false })) {
    told += String(chunk);
    const url = /GraphQL +(\S+)/.exec(told)?.[1];
    if (url) {
      child.stderr.resume();
      return { child, url };
    }
  }
  throw new Error(`the service did not start: ${told}`);
};

beforeAll(async () => {
  const graph = await openGraph();
  await createIngest(graph.store, (page) => ingestPage(page))(
    PAGES.map(({ text, ...page }) => ({ page: { ...page, format: 'text' as const, content: text } })),
  );
  undisturbed = await graphText(graph.store);
  await graph.wipe();
  await graph.close();
  folder = mkdtempSync(join(tmpdir(), 'sila-kill-'));
  service = await start();
}, 300_000);
afterAll(async () => {
  if (service && service.child.exitCode === null && service.child.signalCode === null) {
    service.child.kill('SIGTERM');
    await once(service.child, 'exit');
  }
  rmSync(folder, { recursive: true, force: true });
});

const odd: string[] = [];
let refused = 0;
let answered = 0;
/** An answer, or null where there was none to be had: whatever it says must be clear. */
const ask = async (query: string, variables: object = {}): Promise<Answer | null> => {
  let text: string;
  try {
    const response = await fetch(service.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    text = await response.text();
  } catch {
    return null;
  }
  const answer = JSON.parse(text) as Answer;
  if (leakIn(text)) odd.push(text);
  for (const { extensions } of answer.errors ?? []) {
    refused += 1;
    if (!AWAY.includes(extensions.code) || !extensions.hint) odd.push(text);
  }
  if (!answer.errors) answered += 1;
  return answer;
};

/** Asks again and again until it is told to stop. */
const load = (): (() => Promise<void>) => {
  let going = true;
  const askers = Array.from({ length: 4 }, async () => {
    while (going) {
      await ask('{ whoSpokeWithWhom(first: 5) { totalCount nodes { count } } counts { articles } }');
      await sleep(20);
    }
  });
  return async () => {
    going = false;
    await Promise.all(askers);
  };
};
const batches = Array.from({ length: PAGES.length / BATCH }, (_, i) =>
  PAGES.slice(i * BATCH, (i + 1) * BATCH),
);
/** Sends a batch until it is written, as a client does that reads the hint. */
const send = async (input: readonly Report[]): Promise<void> => {
  while ((await ask(INGEST, { input }))?.data?.ingest?.pages !== input.length) await sleep(200);
};
const databasePid = async (): Promise<number> => {
  while (true) {
    const state = await embeddedStatus(folder);
    if (state) return state.pid;
    await sleep(100);
  }
};
const exported = async (): Promise<string> =>
  (await fetch(new URL('/export?format=jsonl', service.url))).text();

describe('under load', () => {
  it('a database that is stopped and one that is killed come back; every page is there once', async () => {
    const stop = load();
    const kills = new Map<number, NodeJS.Signals>([
      [2, 'SIGTERM'],
      [5, 'SIGKILL'],
    ]);
    for (const [index, batch] of batches.slice(0, 8).entries()) {
      const sending = send(batch);
      const signal = kills.get(index);
      if (signal) process.kill(await databasePid(), signal);
      await sending;
    }
    await stop();
    expect(odd).toEqual([]);
    // it was away, and it answered
    expect(refused).toBeGreaterThan(0);
    expect(answered).toBeGreaterThan(0);
  }, 600_000);

  it('a service that is killed in the middle of an ingest leaves nothing half done', async () => {
    const stop = load();
    const pid = await databasePid();
    const sending = Promise.all(batches.slice(8).map((batch) => ask(INGEST, { input: batch })));
    await sleep(150);
    service.child.kill('SIGKILL');
    await sending;
    await stop();
    // its database goes with it
    while (await embeddedStatus(folder)) await sleep(100);
    service = await start();
    expect(await databasePid()).not.toBe(pid);
    for (const batch of batches) await send(batch);
    expect(odd).toEqual([]);
    expect(await exported()).toBe(undisturbed);
  }, 600_000);
});
