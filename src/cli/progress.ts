/** How far an ingest has come, on one line of a terminal; nothing where stderr is no terminal. */
import type { Feed } from '../app.js';

const PAUSE = 200;
const CLEAR = '\r\u001B[K';

/** Listens like a client of `ingestProgress` would. `clear` leaves the line to others. */
export const createProgressLine = (
  stream: NodeJS.WriteStream = process.stderr,
): Pick<Feed, 'tellEvents' | 'tellProgress'> & { clear(): void } => {
  const begun = Date.now();
  let last = 0;
  const clear = () => {
    if (stream.isTTY && last > 0) stream.write(CLEAR);
  };
  return {
    tellEvents: () => {},
    tellProgress: ({ pages, eventsAdded, failures, done }) => {
      if (!stream.isTTY || done || Date.now() - last < PAUSE) return;
      last = Date.now();
      const seconds = Math.max((last - begun) / 1000, 0.001);
      const failed = failures > 0 ? `, ${failures} failed` : '';
      stream.write(
        `${CLEAR}${pages} pages written, ${(pages / seconds).toFixed(0)} a second, ${eventsAdded} events${failed}`,
      );
    },
    clear,
  };
};
