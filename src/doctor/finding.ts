/** What a check found out. */
export type Verdict = 'ok' | 'warning' | 'failing';

export interface Finding {
  /** Stable, for scripts: `java`, `disk`, `database/indexes`. */
  readonly check: string;
  readonly verdict: Verdict;
  /** What is the case, with figures. */
  readonly message: string;
  /** What to do about it; null where all is well. */
  readonly wayOut: string | null;
}

export const ok = (check: string, message: string): Finding => ({
  check,
  verdict: 'ok',
  message,
  wayOut: null,
});
export const warning = (check: string, message: string, wayOut: string): Finding => ({
  check,
  verdict: 'warning',
  message,
  wayOut,
});
export const failing = (check: string, message: string, wayOut: string): Finding => ({
  check,
  verdict: 'failing',
  message,
  wayOut,
});

/** One line a finding, with the way out below it. */
export const findingText = ({ check, verdict, message, wayOut }: Finding): string =>
  `${verdict.padEnd(7)}  ${check.padEnd(17)}  ${message}${wayOut === null ? '' : `\n${' '.repeat(28)}→ ${wayOut}`}`;
