/** Asking the service from a component: what was asked, whether it is under way, and what came. */
import { useEffect, useState } from 'preact/hooks';
import { ClientError, createClient, type Operation, type SilaClient } from '../../client/index.js';
import { keptKey } from './key.js';

/** The service, asked with the key that this tab holds at the time. */
export const client: SilaClient = {
  request: (operation, ...given) =>
    createClient({ url: '/graphql', key: keptKey() }).request(operation, ...given),
};

const listeners = new Set<() => void>();
/** Every component asks its question again: the graph has changed, or who asks. */
export const askAnew = (): void => {
  for (const listener of [...listeners]) listener();
};
const useTurn = (): number => {
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const next = () => setTurn((last) => last + 1);
    listeners.add(next);
    return () => void listeners.delete(next);
  }, []);
  return turn;
};

/** Whether this tab holds a key, told anew when it changes. */
export const useHoldsKey = (): boolean => {
  useTurn();
  return keptKey() !== undefined;
};

export interface Asked<Answer> {
  readonly data: Answer | null;
  readonly error: ClientError | null;
  readonly pending: boolean;
}

const NOTHING: Asked<never> = { data: null, error: null, pending: false };

export const asClientError = (error: unknown): ClientError =>
  error instanceof ClientError ? error : new ClientError('INTERNAL', String(error));

/**
 * Asks when `key` changes, and when the graph or who asks has; a key of null asks nothing. The last answer stays while
 * the next is under way.
 */
export const useAnswer = <Answer>(
  key: string | null,
  ask: (signal: AbortSignal) => Promise<Answer>,
): Asked<Answer> => {
  const [asked, setAsked] = useState<Asked<Answer>>(key === null ? NOTHING : { ...NOTHING, pending: true });
  const turn = useTurn();
  useEffect(() => {
    if (key === null) {
      setAsked(NOTHING);
      return;
    }
    const control = new AbortController();
    setAsked((last) => ({ data: last.data, error: null, pending: true }));
    ask(control.signal).then(
      (data) => setAsked({ data, error: null, pending: false }),
      (error: unknown) => {
        if (!control.signal.aborted) setAsked({ data: null, error: asClientError(error), pending: false });
      },
    );
    return () => control.abort();
  }, [key, turn]);
  return asked;
};

/** Asks one operation; variables of null ask nothing. */
export const useAsk = <Answer, Variables>(
  operation: Operation<Answer, Variables>,
  variables: Variables | null,
): Asked<Answer> => {
  const key = variables === null ? null : `${operation.name} ${JSON.stringify(variables)}`;
  const plain = operation as Operation<Answer, Record<string, unknown>>;
  return useAnswer(key, (signal) =>
    client.request(plain, (variables ?? {}) as Record<string, unknown>, { signal }),
  );
};
