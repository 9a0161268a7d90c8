/** Data goes to stdout, everything else to stderr. */
import { once } from 'node:events';
import type { SilaError } from '../errors.js';

/** Writes data as it is; waits while the reader is slow. */
export const printText = async (text: string): Promise<void> => {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
};

/** Writes one line of data. */
export const print = (line: string): Promise<void> => printText(`${line}\n`);

export const tell = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

export const tellError = (error: SilaError): void => tell(`error: ${error.toLine()}`);
