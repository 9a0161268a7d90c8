/**
 * `npm run bench:explorer`: frames of the drawn graph while it is panned, at 2,000 nodes and 10,000 edges, against
 * frames of as many bare rectangles as there are nodes, drawn by WebGL in the same browser. Prints the ratio.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import type { Page } from 'playwright-core';
import { explorer } from '../../src/server/explorer.js';
import { launch } from '../../test/explorer/browser.js';
import { panFrames, rectangleFrames } from './frames.js';

const NODES = 2_000;
const EDGES = 10_000;
const SECONDS = 4;
const ROUNDS = 5;
const VIEWPORT = { width: 1280, height: 900 };

/** Few know many: the square of an even number falls on small places more often. */
const random = (seed: number) => () => {
  seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296;
  return seed / 4_294_967_296;
};
const graph = () => {
  const next = random(7);
  const pick = () => Math.floor(next() ** 2 * NODES);
  const nodes = Array.from({ length: NODES }, (_, i) => ({
    id: `person:${i}`,
    kind: 'PERSON',
    label: `طرف ${i}`,
    labelEn: `Actor ${i}`,
    degree: 1,
  }));
  const pairs = new Map<string, { source: string; target: string }>();
  while (pairs.size < EDGES) {
    const [a, b] = [pick(), Math.floor(next() * NODES)];
    if (a !== b)
      pairs.set(`${Math.min(a, b)} ${Math.max(a, b)}`, { source: `person:${a}`, target: `person:${b}` });
  }
  const edges = [...pairs.values()].map((pair, i) => ({
    id: `edge ${i}`,
    ...pair,
    type: 'CALL',
    weight: 1 + Math.floor(next() * 5),
    first: '2025-01-01',
    last: '2025-10-01',
  }));
  return { relationshipGraph: { nodes, edges, truncated: false } };
};

const openGraph = async (page: Page, url: string): Promise<void> => {
  await page.route('**/graphql', (route) => route.fulfill({ json: { data: graph() } }));
  await page.goto(`${url}/graph?lang=en&seeds=person:0`);
  await page.locator('.drawing[data-settled="true"]').waitFor({ timeout: 180_000 });
};

/** What the TypeScript loader wraps functions in, which the browser does not know. */
const NAMED = 'globalThis.__name = (named) => named';

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

const server = createServer(express().use(explorer())).listen(0, '127.0.0.1');
await once(server, 'listening');
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const browser = await launch();
try {
  const drawn = await browser.newPage({ viewport: VIEWPORT });
  await openGraph(drawn, url);
  const bare = await browser.newPage({ viewport: VIEWPORT });
  for (const page of [drawn, bare]) await page.evaluate(NAMED);
  const size = await drawn.locator('.drawing').boundingBox();
  if (!size) throw new Error('The graph is not drawn');
  const ratios: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await bare.bringToFront();
    const rectangles = await bare.evaluate(rectangleFrames, { ...size, count: NODES, seconds: SECONDS });
    await drawn.bringToFront();
    const before = await drawn.locator('.drawing').screenshot();
    const { frames, drawings } = await drawn.evaluate(panFrames, { ...size, seconds: SECONDS });
    // names and links come back when it rests
    await drawn.locator('.drawing:not(.moving)').waitFor();
    if (before.equals(await drawn.locator('.drawing').screenshot()))
      throw new Error('The graph did not move');
    ratios.push(Math.min(frames, drawings) / rectangles);
    console.log(
      `round ${round + 1}: ${Math.min(frames, drawings)} frames of the graph for ${rectangles} of rectangles`,
    );
  }
  console.log(
    `nodes ${NODES}, edges ${EDGES}: ${median(ratios).toFixed(2)} of the rate of bare rectangles (bar 0.50)`,
  );
} finally {
  await browser.close();
  server.close();
}
