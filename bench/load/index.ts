/**
 * `npm run bench:load [-- --seconds 300 --connections 200 --events 20000]`: mixed questions on many connections while
 * an ingest runs, against a built service over a synthetic graph. Prints how many answers were errors, the 99th
 * percentile over the median, and how the service's memory grew in the last three minutes of five.
 */
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import neo4j from 'neo4j-driver';
import { CASES } from '../query/cases.js';
import { openSynthetic } from '../query/database.js';
import { serveSila } from '../query/services.js';
import { keepIngesting } from './ingest.js';
import { growth, watchMemory } from './memory.js';

const BARS = { overMedian: 10, growth: 1.1 };
/** Three minutes of five. */
const WATCHED = 0.6;
const POST = { method: 'POST', headers: { 'content-type': 'application/json' } } as const;
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '300' },
    connections: { type: 'string', default: '200' },
    events: { type: 'string', default: '20000' },
  },
});
const seconds = Number(values.seconds);
const events = Number(values.events);

const size = { articles: Math.ceil(events / 3), actors: Math.ceil(events / 15), events };
const database = await openSynthetic(size, { kept: false });
const driver = neo4j.driver(database.uri, neo4j.auth.basic(database.username, database.password));
const { records } = await driver.executeQuery(
  `MATCH (p:Person)-[:SAID]->(s:Statement) WITH p, head(collect(s.id)) AS statement
   RETURN p.id AS actor, statement ORDER BY COUNT { (p)-[:TOOK_PART]->() } DESC, actor LIMIT 400`,
);
await driver.close();
const requests = records.flatMap((record, index): autocannon.Request[] => {
  const { query, variables } = CASES[index % CASES.length] ?? {};
  if (!query || !variables) return [];
  const who = { actor: String(record.get('actor')), statement: String(record.get('statement')) };
  return [
    {
      ...POST,
      body: JSON.stringify({ query, variables: variables(who) }),
    },
  ];
});

let firstError = '';
const isAnswer = (body: unknown): boolean => {
  const wrong = String(body).includes('"errors"');
  if (wrong) firstError ||= String(body).slice(0, 300);
  return !wrong;
};

const service = await serveSila(database.uri, database.username, database.password);
// each question once: the database plans it then
for (const { body } of requests.slice(0, CASES.length))
  isAnswer(await (await fetch(service.url, { ...POST, body: String(body) })).text());
const memory = watchMemory(service.url);
const ingesting = keepIngesting(service.url);
try {
  const result = await autocannon({
    url: service.url,
    connections: Number(values.connections),
    duration: seconds,
    timeout: 30,
    requests,
    verifyBody: isAnswer,
  });
  memory.stop();
  const { pages, failed } = await ingesting.end();
  const ratio = result.latency.p99 / result.latency.p50;
  const grown = growth(memory.samples, seconds * (1 - WATCHED), seconds);
  const errors = result.errors + result.non2xx + result.mismatches;
  const told = (what: string, value: string, met: boolean) =>
    console.log(`${what.padEnd(44)}${value.padStart(10)}${met ? '' : ' !'}`);
  console.log(
    `${result.requests.total} answers on ${values.connections} connections; ${pages} pages ingested`,
  );
  told('answers that were errors', String(errors), errors === 0);
  told('ingests that failed', String(failed), failed === 0);
  told('99th percentile / median', ratio.toFixed(2), ratio <= BARS.overMedian);
  told('memory, the last minute / two minutes before', grown.toFixed(2), grown <= BARS.growth);
  console.error(
    `(${result.latency.p50} ms median, ${result.latency.p99} ms 99th percentile, ${result.latency.max} ms at most; ${result.errors} connection errors, ${result.timeouts} timeouts, ${result.non2xx} not 2xx, ${result.mismatches} with errors; memory ${memory.samples.map(({ bytes }) => Math.round(bytes / 1e6)).join(' ')})`,
  );
  if (firstError) console.error(`The first error: ${firstError}`);
} finally {
  memory.stop();
  service.close();
  await database.close();
}
