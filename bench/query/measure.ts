/** Times variants of one question in turn, A B A B, so that whatever else the machine does falls on all of them. */
import { Pool } from 'undici';

export type Variant = () => Promise<unknown>;
export interface Times {
  readonly median: number;
  readonly p99: number;
}

/** Of the time, to compile what is run often, plan what is asked and fill the caches. */
const WARM_UP = 0.4;
/** Rounds in which each variant is timed at least, however long it takes, and at most. */
const LEAST = 5;
const MOST = 500;

const timesOf = (values: readonly number[]): Times => {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { median: at(0.5), p99: at(0.99) };
};

/** Milliseconds of each variant, over at most `seconds`. */
export const inTurns = async <K extends string>(
  variants: Readonly<Record<K, Variant>>,
  seconds: number,
): Promise<Readonly<Record<K, Times>>> => {
  const entries = Object.entries(variants) as [K, Variant][];
  const taken = new Map<K, number[]>(entries.map(([name]) => [name, []]));
  const round = async (isTimed: boolean): Promise<void> => {
    for (const [name, variant] of entries) {
      const start = performance.now();
      await variant();
      if (isTimed) taken.get(name)?.push(performance.now() - start);
    }
  };
  const start = performance.now();
  const passed = (): number => (performance.now() - start) / 1000 / seconds;
  do await round(false);
  while (passed() < WARM_UP);
  for (let done = 0; done < LEAST || (done < MOST && passed() < 1); done++) await round(true);
  return Object.fromEntries([...taken].map(([name, values]) => [name, timesOf(values)])) as Record<K, Times>;
};

const pools = new Map<string, Pool>();
/** One GraphQL request over HTTP on a connection that is kept, by a client that takes little of the time itself. */
export const post = async (url: string, body: string): Promise<Readonly<Record<string, unknown>>> => {
  const { origin, pathname } = new URL(url);
  const pool = pools.get(origin) ?? new Pool(origin);
  pools.set(origin, pool);
  const { body: answer } = await pool.request({
    method: 'POST',
    path: pathname,
    headers: { 'content-type': 'application/json' },
    body,
  });
  const { data, errors } = (await answer.json()) as {
    readonly data: Readonly<Record<string, unknown>>;
    readonly errors?: unknown;
  };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
};
