/** What asking a model has cost, for `/metrics`: read when it is asked for, so that nothing is counted twice. */
import { Counter, type Registry } from 'prom-client';
import type { Spent } from '../llm/index.js';

export const countModel = (register: Registry, spent: () => Spent): void => {
  const counter = <L extends string>(
    name: string,
    help: string,
    label: L,
    values: (now: Spent) => Readonly<Record<string, number>>,
  ): void => {
    new Counter<L>({
      registers: [register],
      name,
      help,
      labelNames: [label],
      collect() {
        this.reset();
        for (const [key, value] of Object.entries(values(spent())))
          this.inc({ [label]: key } as Record<L, string>, value);
      },
    });
  };
  counter(
    'sila_llm_requests_total',
    'Requests to the model, first ones and repeated ones.',
    'try',
    (now) => ({
      first: now.requests - now.retries,
      again: now.retries,
    }),
  );
  counter(
    'sila_llm_articles_total',
    'Articles shown to the model, by what became of them.',
    'outcome',
    (now) => ({
      ...now.articles,
    }),
  );
  counter('sila_llm_tokens_total', 'Tokens, as the model’s server counts them.', 'kind', (now) => ({
    ...now.tokens,
  }));
  if (spent().cost !== null)
    counter('sila_llm_cost_total', 'What the tokens cost by SILA_LLM_PRICES.', 'model', (now) => ({
      [now.model]: now.cost ?? 0,
    }));
};
