/** Reading and adding pages, one after another: the page says how far it has come, and one bad page stops nothing. */
import {
  type ClientError,
  Extract,
  type ExtractQuery,
  ExtractUrl,
  Ingest,
  type IngestMutation,
  IngestUrl,
  type PageInput,
} from '../../../client/index.js';
import { asClientError, client } from '../ask.js';

/** A page that could not be used, and why. */
export interface Unused {
  readonly input: string;
  readonly code: string;
  readonly message: string;
  readonly hint: string | null;
}
export interface Progress {
  readonly done: number;
  readonly all: number;
  /** True: nothing is kept. */
  readonly reads: boolean;
  readonly found: ExtractQuery['extract'];
  readonly results: readonly IngestMutation['ingest'][];
  readonly unused: readonly Unused[];
  /** What ended the work before its end. */
  readonly error: ClientError | null;
}

/** What is to be done: pages that are at hand, and an address. */
export interface Work {
  readonly pages: readonly PageInput[];
  readonly address: string | null;
  readonly reads: boolean;
  readonly unused: readonly Unused[];
}

/** With these the next page would fare no better. */
const ENDING = [
  'NETWORK',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'DATABASE_UNAVAILABLE',
  'DATABASE_FAILED',
  'STOPPING',
  'INTERNAL',
];

type Step = { readonly input: string; readonly run: () => Promise<Partial<Progress>> };

const stepsOf = ({ pages, address, reads }: Work, last: () => Progress): Step[] => {
  const read = (found: ExtractQuery['extract']) => ({ found: [...last().found, ...found] });
  const added = (result: IngestMutation['ingest']) => ({
    results: [...last().results, result],
    unused: [
      ...last().unused,
      ...result.failures.map(({ input, code, message, hint }) => ({
        input: input ?? '',
        code,
        message,
        hint,
      })),
    ],
  });
  const fetched = address
    ? [
        {
          input: address,
          run: async () =>
            reads
              ? read((await client.request(ExtractUrl, { url: address })).extract)
              : added((await client.request(IngestUrl, { url: address })).ingest),
        },
      ]
    : [];
  return [
    ...fetched,
    ...pages.map((page) => ({
      input: page.id ?? '',
      run: async () =>
        reads
          ? read((await client.request(Extract, { page })).extract)
          : added((await client.request(Ingest, { input: [page] })).ingest),
    })),
  ];
};

export const workThrough = async (work: Work, tell: (progress: Progress) => void): Promise<void> => {
  let state: Progress = {
    done: 0,
    all: work.pages.length + (work.address ? 1 : 0),
    reads: work.reads,
    found: [],
    results: [],
    unused: work.unused,
    error: null,
  };
  const change = (changes: Partial<Progress>): void => {
    state = { ...state, ...changes };
    tell(state);
  };
  change({});
  for (const { input, run } of stepsOf(work, () => state)) {
    try {
      change({ ...(await run()), done: state.done + 1 });
    } catch (cause) {
      const error = asClientError(cause);
      if (ENDING.includes(error.code)) return change({ error });
      const { code, message, hint } = error;
      change({ done: state.done + 1, unused: [...state.unused, { input, code, message, hint }] });
    }
  }
};
