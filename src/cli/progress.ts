/** How far an ingest has come, on one line of a terminal; nothing where stderr is no terminal. */
import type { Feed } from '../app.js';

const PAUSE = 200;
const CLEAR = '\r\u001B[K';
/** Signs in the bar. */
const WIDTH = 20;
/** Below this part of the whole a guess of the time left is worth nothing. */
const TOO_EARLY = 0.01;

export interface ProgressLine extends Pick<Feed, 'tellEvents' | 'tellProgress'> {
  /** So many bytes of the inputs were read. */
  read(bytes: number): void;
  /** Leaves the line to others. */
  clear(): void;
}
interface Options {
  readonly stream?: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>;
  /** Bytes of all inputs; null where nobody knows, as of standard input and addresses. */
  readonly total?: number | null;
  /** Milliseconds of a clock. */
  readonly now?: () => number;
}

/** "40 s", "12 min", "3 h 20 min". */
const duration = (seconds: number): string => {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
};

const bar = (part: number): string =>
  `[${'#'.repeat(Math.floor(part * WIDTH)).padEnd(WIDTH, '-')}] ${Math.floor(part * 100)} %, `;

/** Listens like a client of `ingestProgress` would. */
export const createProgressLine = ({
  stream = process.stderr,
  total = null,
  now = Date.now,
}: Options = {}): ProgressLine => {
  const begun = now();
  let last = 0;
  let done = 0;
  return {
    read: (bytes) => {
      done += bytes;
    },
    tellEvents: () => {},
    tellProgress: ({ pages, eventsAdded, failures, done: isDone }) => {
      const time = now();
      if (!stream.isTTY || isDone || time - last < PAUSE) return;
      last = time;
      const seconds = Math.max((time - begun) / 1000, 0.001);
      const failed = failures > 0 ? `, ${failures} failed` : '';
      const part = total ? Math.min(done / total, 1) : null;
      const left =
        part !== null && part >= TOO_EARLY ? `, ${duration((seconds * (1 - part)) / part)} left` : '';
      stream.write(
        `${CLEAR}${part === null ? '' : bar(part)}${pages} pages written, ${(pages / seconds).toFixed(0)} a second, ${eventsAdded} events${failed}${left}`,
      );
    },
    clear: () => {
      if (stream.isTTY && last > 0) stream.write(CLEAR);
    },
  };
};
