/** What the rules and a language model make of one article, side by side. Ids are those of the article's events. */

/** One thing that the two tell differently of a fact that both found. Null: told by one of them only. */
export interface Difference {
  readonly what: 'participants' | 'speaker' | 'status' | 'date';
  readonly rules: string | null;
  readonly model: string | null;
}

export interface Comparison {
  /** The name of the model that was asked. */
  readonly model: string;
  /** Facts that both found; they stand as the rules tell them. */
  readonly both: readonly { readonly fact: string; readonly differences: readonly Difference[] }[];
  readonly rulesOnly: readonly string[];
  readonly modelOnly: readonly string[];
}
