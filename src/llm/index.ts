/** An optional second reader: a language model behind any OpenAI-compatible endpoint. Loaded by whoever is told to use one. */
import { createAsk, type Endpoint } from './ask.js';
import { createModelExtractor } from './extract.js';
import { createSecondReading, type SecondReading } from './second-reading.js';
import { type Prices, Purse, type Spent } from './spent.js';

export type { SecondReading } from './second-reading.js';
export type { Spent } from './spent.js';

export interface Model extends SecondReading {
  readonly spent: () => Spent;
}

/** Asks nobody yet. `prices` is null where what it costs is not reckoned. */
export const createModel = (endpoint: Endpoint & { readonly prices: Prices | null }): Model => {
  const purse = new Purse(endpoint.model, endpoint.prices);
  const extractor = createModelExtractor(createAsk(endpoint, purse));
  return { ...createSecondReading(extractor, endpoint.model, purse), spent: () => purse.spent };
};
