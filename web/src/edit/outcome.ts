/** The last correction that was made here: it outlives the page whose subject it may have removed. */
import { useEffect, useState } from 'preact/hooks';
import type { CorrectionOutcomeFragment } from '../../../client/index.js';
import { askAnew } from '../ask.js';

export type Outcome = CorrectionOutcomeFragment;

const listeners = new Set<(outcome: Outcome | null) => void>();

/** Shows what was done, and has every page ask the graph again. */
export const tellOutcome = (outcome: Outcome | null): void => {
  for (const listener of listeners) listener(outcome);
  if (outcome) askAnew();
};

export const useOutcome = (): Outcome | null => {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  useEffect(() => {
    listeners.add(setOutcome);
    return () => void listeners.delete(setOutcome);
  }, []);
  return outcome;
};
