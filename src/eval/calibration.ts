/** Whether confidence means what it says: of the facts said at 0.9, nine in ten should be right. */
import type { EventFact } from '../model.js';

export interface CalibrationRow {
  /** A rule, or a confidence as `0.90`. */
  readonly of: string;
  /** The confidence that was said, on average. */
  readonly said: number;
  /** The share that was right. */
  readonly right: number;
  readonly facts: number;
}

/** Gathers judged events; a claim that only a denial tells of is no fact that gold lists, and is left out. */
export class Calibration {
  readonly #judged: { readonly event: EventFact; readonly right: boolean }[] = [];

  readonly judge = (event: EventFact, right: boolean): void => {
    if (!event.rule.endsWith('/denied-claim')) this.#judged.push({ event, right });
  };

  #rows(keyOf: (event: EventFact) => string): CalibrationRow[] {
    const groups = new Map<string, { said: number; right: number; facts: number }>();
    for (const { event, right } of this.#judged) {
      const group = groups.get(keyOf(event)) ?? { said: 0, right: 0, facts: 0 };
      group.said += event.confidence;
      group.right += right ? 1 : 0;
      group.facts += 1;
      groups.set(keyOf(event), group);
    }
    return [...groups]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([of, { said, right, facts }]) => ({ of, said: said / facts, right: right / facts, facts }));
  }

  byConfidence(): CalibrationRow[] {
    return this.#rows(({ confidence }) => confidence.toFixed(2));
  }

  byRule(): CalibrationRow[] {
    return this.#rows(({ rule }) => rule);
  }
}

/** The rows as a table for people. */
export const calibrationTable = (title: string, rows: readonly CalibrationRow[]): string =>
  [
    `${title.padEnd(28)} facts  said right`,
    ...rows.map(
      ({ of, said, right, facts }) =>
        `${of.padEnd(28)} ${String(facts).padStart(5)}  ${said.toFixed(2)}  ${right.toFixed(2)}`,
    ),
  ].join('\n');
