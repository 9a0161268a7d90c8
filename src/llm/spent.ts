/** What asking the model has cost so far. */

/** Price of a million tokens, in whatever money the operator reckons in. */
export interface Prices {
  readonly input: number;
  readonly output: number;
}

export interface Spent {
  readonly model: string;
  /** Requests sent, repeated ones too. */
  readonly requests: number;
  /** Requests that were sent again: the server was busy, failed or was not heard in time. */
  readonly retries: number;
  readonly articles: { readonly answered: number; readonly failed: number };
  /** As the server counts them; a server that counts none adds none. */
  readonly tokens: { readonly input: number; readonly output: number };
  /** Null where no prices are known. */
  readonly cost: number | null;
}

export class Purse {
  readonly #model: string;
  readonly #prices: Prices | null;
  #requests = 0;
  #retries = 0;
  #answered = 0;
  #failed = 0;
  #input = 0;
  #output = 0;

  constructor(model: string, prices: Prices | null) {
    this.#model = model;
    this.#prices = prices;
  }

  sent(again: boolean): void {
    this.#requests += 1;
    if (again) this.#retries += 1;
  }
  used(input: number, output: number): void {
    this.#input += input;
    this.#output += output;
  }
  read(answered: boolean): void {
    if (answered) this.#answered += 1;
    else this.#failed += 1;
  }

  get spent(): Spent {
    const prices = this.#prices;
    return {
      model: this.#model,
      requests: this.#requests,
      retries: this.#retries,
      articles: { answered: this.#answered, failed: this.#failed },
      tokens: { input: this.#input, output: this.#output },
      cost: prices && (this.#input * prices.input + this.#output * prices.output) / 1_000_000,
    };
  }
}
