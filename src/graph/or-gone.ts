/** Patience with a database that is slow, and none with one that is gone. */
import { unavailable } from './driver-errors.js';
import { isListening } from './embedded/state.js';

/** After so many milliseconds without an answer the server is asked whether it is there at all. */
const DOUBT = 2_500;
/** How often it is asked: one that only does not come to it, or a process here that does not, is not gone. */
const ASKED = 2;
const DEFAULT_PORT = 7687;

const isThere = async (uri: string): Promise<boolean> => {
  const { hostname, port } = new URL(uri.replace(/^[a-z+]+:/, 'http:'));
  for (let times = 0; times < ASKED; times++)
    if (await isListening(hostname, Number(port || DEFAULT_PORT))) return true;
  return false;
};

/** Waits for a query as long as it takes, but not for a server that is gone. Errors: DATABASE_UNAVAILABLE within five seconds. */
export const orGone = <T>(work: Promise<T>, uri: string): Promise<T> =>
  new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout;
    const doubt = async (): Promise<void> => {
      if (await isThere(uri)) watch();
      else reject(unavailable(uri, undefined));
    };
    const watch = (): void => {
      timer = setTimeout(doubt, DOUBT).unref();
    };
    watch();
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
