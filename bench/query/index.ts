/**
 * `npm run bench:query [-- --events N]`: each question over HTTP against the real service, in turns with the same rows by
 * hand-written Cypher through the driver alone and with `@neo4j/graphql` on the same data, for an actor with very many
 * events and for one with few; and the same questions on a tenth of the data. Prints ratios of medians, and which bars are met.
 */
import { parseArgs } from 'node:util';
import neo4j, { type Driver } from 'neo4j-driver';
import { CASES, type Case, type Who } from './cases.js';
import { openSynthetic, sized } from './database.js';
import { inTurns, post } from './measure.js';
import { servePeer, serveSila } from './services.js';

/** Sila may take so many times what the driver takes, must be so many times faster than the peer, and may grow so much. */
const BARS = { driver: 2, peer: 3, growth: 1.5 };
const SECONDS = 4;

const { values } = parseArgs({
  options: { events: { type: 'string', default: '300000' }, only: { type: 'string' } },
});
const events = Number(values.events);
if (!Number.isInteger(events) || events < 10_000 || events > 1_000_000)
  throw new Error('--events takes a whole number from 10000 to 1000000.');
const cases = CASES.filter(({ name }) => !values.only || name.includes(values.only));

/** The busiest actor, and one with few events: some contacts and a statement, not always a denial. A statement of each. */
const whoIsWho = async (driver: Driver): Promise<{ readonly hub: Who; readonly leaf: Who }> => {
  const { records } = await driver.executeQuery(
    `MATCH (p:Person) WITH p, COUNT { (p)-[:TOOK_PART]->() } AS met, COUNT { (p)-[:SAID]->(:Statement) } AS said,
       COUNT { (p)-[:SAID]->(:Denial) } AS denied
     WHERE met > 1 AND said > 0
     RETURN p.id AS actor, head([(p)-[:SAID]->(s:Statement) | s.id]) AS statement, met + said + denied AS degree
     ORDER BY degree DESC, actor`,
    {},
    { routing: 'READ' },
  );
  const of = (index: number): Who => ({
    actor: records[index]?.get('actor') as string,
    statement: records[index]?.get('statement') as string,
  });
  console.log(`hub: ${records[0]?.get('degree')} events; leaf: ${records.at(-1)?.get('degree')} events`);
  return { hub: of(0), leaf: of(records.length - 1) };
};

const open = async (count: number) => {
  const database = await openSynthetic(sized(count));
  const driver = neo4j.driver(database.uri, neo4j.auth.basic(database.username, database.password), {
    disableLosslessIntegers: true,
  });
  const service = await serveSila(database.uri, database.username, database.password);
  return {
    database,
    driver,
    url: service.url,
    who: await whoIsWho(driver),
    close: async () => {
      service.close();
      await driver.close();
      await database.close();
    },
  };
};
type Opened = Awaited<ReturnType<typeof open>>;

const sila = ({ url }: Opened, { query, variables }: Case, who: Who) => {
  const body = JSON.stringify({ query, variables: variables(who) });
  return () => post(url, body);
};
const byHand =
  ({ driver }: Opened, { cypher, variables }: Case, who: Who) =>
  async () => {
    const session = driver.session({ defaultAccessMode: 'READ' });
    try {
      return (await session.run(cypher, variables(who))).records.map((record) => record.toObject());
    } finally {
      await session.close();
    }
  };

const verdicts: [string, number, number][] = [];
const show = (of: string, ratio: number, isMet: boolean): string => {
  verdicts.push([of, ratio, isMet ? 1 : 0]);
  return `${ratio.toFixed(2)}${isMet ? '' : ' !'}`;
};
const line = (cells: readonly string[]): void => {
  console.log(cells.map((cell, index) => (index === 0 ? cell.padEnd(32) : cell.padStart(14))).join(''));
};

const big = await open(events);
const small = await open(Math.max(1_000, Math.round(events / 10)));
const peer = await servePeer(big.database.uri, big.database.username, big.database.password);
try {
  line(['question', 'rows', 'median', 'p99', '/ driver', 'peer /']);
  for (const one of cases) {
    for (const kind of ['hub', 'leaf'] as const) {
      const who = big.who[kind];
      const ask = sila(big, one, who);
      const body = one.peer && JSON.stringify({ query: one.peer, variables: one.variables(who) });
      const rows = one.rows(await ask());
      const times = await inTurns(
        {
          sila: ask,
          driver: byHand(big, one, who),
          ...(body ? { peer: () => post(peer.url, body) } : {}),
        } as Record<'sila' | 'driver' | 'peer', () => Promise<unknown>>,
        SECONDS * 2,
      );
      const overDriver = times.sila.median / times.driver.median;
      const underPeer = body ? times.peer.median / times.sila.median : null;
      line([
        `${one.name}, ${kind}`,
        String(rows),
        `${times.sila.median.toFixed(1)} ms`,
        `${times.sila.p99.toFixed(1)} ms`,
        show('driver', overDriver, overDriver <= BARS.driver),
        underPeer === null ? '-' : show('peer', underPeer, underPeer >= BARS.peer),
      ]);
    }
  }
  line(['leaf', `${events}`, `${Math.round(events / 10)}`, 'growth']);
  for (const one of cases) {
    const times = await inTurns(
      { big: sila(big, one, big.who.leaf), small: sila(small, one, small.who.leaf) },
      SECONDS,
    );
    const growth = times.big.median / times.small.median;
    line([
      one.name,
      `${times.big.median.toFixed(1)} ms`,
      `${times.small.median.toFixed(1)} ms`,
      show('growth', growth, growth < BARS.growth),
    ]);
  }
  for (const [of, bar] of Object.entries(BARS)) {
    const all = verdicts.filter(([name]) => name === of);
    const met = all.filter(([, , isMet]) => isMet).length;
    console.log(`bar ${of} ${bar.toFixed(1)}: ${met} of ${all.length} met`);
  }
} finally {
  peer.close();
  await small.close();
  await big.close();
}
