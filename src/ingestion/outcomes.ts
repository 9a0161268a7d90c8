/** Pages extracted several at a time, and told as they are done: a slow one holds up no other. */
import { InputError } from '../errors.js';
import type { ExtractedPage, Page } from '../model.js';
import type { Input } from '../resolvers/index.js';
import type { Extract } from './ingest.js';

/** What became of an input. */
export type Outcome =
  | { readonly page: Page; readonly extracted: ExtractedPage }
  | { readonly error: InputError };

/** Only a page's own faults become an outcome; anything else ends the run. */
const outcomeOf = async (page: Page, extract: Extract): Promise<Outcome> => {
  try {
    return { page, extracted: (await extract(page)).extracted };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { error };
  }
};

/**
 * The outcomes of inputs, in the order in which they are done; at most `width` pages are under way or wait to be
 * taken, so that whoever reads slowly slows the source. `admit` may turn a page away before it is extracted.
 */
export async function* outcomes(
  inputs: Iterable<Input> | AsyncIterable<Input>,
  extract: Extract,
  width: number,
  admit: (page: Page) => InputError | null,
): AsyncGenerator<Outcome> {
  const source = Symbol.asyncIterator in inputs ? inputs[Symbol.asyncIterator]() : inputs[Symbol.iterator]();
  const done: Outcome[] = [];
  const running = new Set<Promise<void>>();
  let reading: Promise<void> | null = null;
  let ended = false;
  const begin = (input: Input): void => {
    const refused = 'error' in input ? input.error : admit(input.page);
    if (refused) done.push({ error: refused });
    else if ('page' in input) {
      const work: Promise<void> = outcomeOf(input.page, extract)
        .then((outcome) => {
          done.push(outcome);
        })
        .finally(() => running.delete(work));
      running.add(work);
    }
  };
  try {
    while (true) {
      const next = done.shift();
      if (next) {
        yield next;
        continue;
      }
      if (!ended && reading === null && running.size < width)
        reading = Promise.resolve(source.next()).then((step) => {
          reading = null;
          if (step.done) ended = true;
          else begin(step.value);
        });
      const waits = reading ? [reading, ...running] : [...running];
      if (waits.length === 0) return;
      await Promise.race(waits);
    }
  } finally {
    await source.return?.();
  }
}
