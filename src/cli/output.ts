/** Data goes to stdout, everything else to stderr. */
import { once } from 'node:events';
import type { SilaError } from '../errors.js';

/** Writes one line of data; waits while the reader is slow. */
export const print = async (line: string): Promise<void> => {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
};

export const tell = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

export const tellError = (error: SilaError): void => tell(`error: ${error.toLine()}`);
