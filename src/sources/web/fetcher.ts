/** Fetching with manners: what robots.txt allows, one request at a time to a host, and nothing that has not changed. */
import { setTimeout as sleep } from 'node:timers/promises';
import robots from 'robots-parser';
import { InputError } from '../../errors.js';
import { AGENT, type GetLimits, type GetOptions, type Got, get } from './get.js';

/** Its types tell of a module with a default; what comes is the function itself. */
const robotsParser = robots as unknown as typeof robots.default;

export interface FetcherOptions {
  readonly allowPrivate?: boolean | undefined;
  readonly limits?: Partial<GetLimits> | undefined;
  /** Milliseconds between two requests to one host, unless its robots.txt asks for more. */
  readonly pause?: number | undefined;
}

export interface Fetcher {
  /** The document, or null where it is as it was when this fetcher fetched it last. Errors: those of `get`, ROBOTS_DISALLOWED. */
  fetch(address: string): Promise<Got | null>;
}

const LIMITS: GetLimits = { bytes: 10 * 1024 * 1024, time: 30_000, redirects: 5 };
const ROBOTS_LIMITS: GetLimits = { bytes: 512 * 1024, time: 10_000, redirects: 5 };
const PAUSE = 1_000;
/** A site may ask for more patience than this; then it is left out of reason. */
const LONGEST_PAUSE = 30_000;
/** Documents whose marks are remembered: a watched feed comes again and again. */
const MOST_REMEMBERED = 10_000;

const READABLE =
  /^(?:text\/(?:html|plain|xml)|application\/(?:xhtml\+xml|xml|rss\+xml|atom\+xml|rdf\+xml|json|x-ndjson|jsonl|gzip|x-gzip)|)$/;

interface Rules {
  allows(url: string): boolean;
  readonly pause: number;
}
interface Marks {
  readonly etag: string | undefined;
  readonly modified: string | undefined;
}

export const createFetcher = (options: FetcherOptions = {}): Fetcher => {
  const { allowPrivate = false, pause = PAUSE } = options;
  const limits = { ...LIMITS, ...options.limits };
  const rules = new Map<string, Promise<Rules>>();
  const turns = new Map<string, Promise<void>>();
  const remembered = new Map<string, Marks>();

  const readRules = async (origin: string): Promise<Rules> => {
    const address = `${origin}/robots.txt`;
    try {
      const { body } = await get(address, {
        limits: { ...ROBOTS_LIMITS, time: Math.min(limits.time, ROBOTS_LIMITS.time) },
        allowPrivate,
      });
      const parsed = robotsParser(address, new TextDecoder().decode(body));
      const asked = (parsed.getCrawlDelay(AGENT) ?? 0) * 1000;
      return {
        allows: (url) => parsed.isAllowed(url, AGENT) ?? true,
        pause: Math.min(LONGEST_PAUSE, Math.max(pause, asked)),
      };
    } catch (error) {
      // none: everything is allowed. A server that fails is not asked for more (RFC 9309, 2.3.1)
      const none = error instanceof InputError && /status 4\d\d/.test(error.message);
      if (none) return { allows: () => true, pause };
      throw error;
    }
  };
  const rulesOf = (origin: string): Promise<Rules> => {
    const known = rules.get(origin);
    if (known) return known;
    const found = readRules(origin);
    rules.set(origin, found);
    // a failure is not remembered: the next page may be luckier
    found.catch(() => rules.delete(origin));
    return found;
  };

  /** Waits for the turn at a host, and leaves a pause for the next. */
  const turn = async (host: string, wait: number): Promise<void> => {
    const before = turns.get(host) ?? Promise.resolve();
    turns.set(
      host,
      before.then(() => sleep(wait, undefined, { ref: false })),
    );
    await before;
  };

  const admit = async (url: URL): Promise<void> => {
    const { allows, pause: wait } = await rulesOf(url.origin);
    if (!allows(url.href))
      throw new InputError('ROBOTS_DISALLOWED', 'The site asks programs not to fetch this.', {
        input: url.href,
        hint: 'Save the page in a browser and ingest the file.',
      });
    await turn(url.host, wait);
  };

  return {
    fetch: async (address) => {
      const marks = remembered.get(address);
      const headers: GetOptions['headers'] = {
        ...(marks?.etag ? { 'if-none-match': marks.etag } : {}),
        ...(marks?.modified ? { 'if-modified-since': marks.modified } : {}),
      };
      const got = await get(address, {
        limits,
        allowPrivate,
        headers,
        admit,
        wanted: (type) => READABLE.test(type),
      });
      if (got.status === 304) return null;
      const { etag, 'last-modified': modified } = got.headers;
      if (remembered.size >= MOST_REMEMBERED) remembered.clear();
      if (etag || modified) remembered.set(address, { etag, modified });
      return got;
    },
  };
};
