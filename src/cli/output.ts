/** Data goes to stdout, everything else to stderr. */
import { once } from 'node:events';
import type { Model } from '../app.js';
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

/** What asking a model has cost; nothing where none is asked. */
export const tellSpent = (model: Model | null): void => {
  if (!model) return;
  const { model: name, requests, retries, articles, tokens, cost } = model.spent();
  tell(
    `${name}: ${articles.answered} articles read, ${articles.failed} failed; ${requests} requests, ${retries} of them again; ${tokens.input} + ${tokens.output} tokens${cost === null ? '' : `, ${cost.toFixed(4)} spent`}.`,
  );
};
