/** One correction: its form, what it would change, and then the deed. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ClientError } from '../../../client/index.js';
import { asClientError } from '../ask.js';
import { useStrings } from '../language.js';
import { Failed } from '../parts/shown.js';
import { Changes } from './changes.js';
import { type Outcome, tellOutcome } from './outcome.js';

export interface Editing {
  readonly reason: string | null;
  readonly dryRun: boolean;
}
export interface CorrectingProps {
  readonly title: string;
  readonly note: string;
  /** Sends what the form holds; null where it says nothing yet. */
  readonly send: (form: FormData, editing: Editing) => Promise<{ readonly result: Outcome }> | null;
  readonly children?: ComponentChildren;
}

/** A field's words without the space around them; null where there are none. */
export const wordsOf = (form: FormData, name: string): string | null => {
  const value = form.get(name);
  return typeof value === 'string' && value.trim() ? value.trim() : null;
};

export const Correcting = ({ title, note, send, children }: CorrectingProps) => {
  const strings = useStrings();
  const [plan, setPlan] = useState<Outcome | null>(null);
  const [error, setError] = useState<ClientError | null>(null);
  const [busy, setBusy] = useState(false);
  const [missing, setMissing] = useState(false);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const element = event.currentTarget as HTMLFormElement;
    const form = new FormData(element);
    const dryRun = plan === null;
    const sent = send(form, { reason: wordsOf(form, 'reason'), dryRun });
    setMissing(sent === null);
    if (!sent) return;
    setBusy(true);
    setError(null);
    try {
      const { result } = await sent;
      setPlan(dryRun ? result : null);
      if (!dryRun) {
        element.reset();
        tellOutcome(result);
      }
    } catch (cause) {
      setError(asClientError(cause));
      setPlan(null);
    } finally {
      setBusy(false);
    }
  };
  return (
    <details class="correcting">
      <summary>{title}</summary>
      <p class="note">{note}</p>
      {/* a plan holds for the words that it was made from */}
      <form onSubmit={submit} onInput={() => setPlan(null)}>
        {children}
        <label>
          {strings.edit.reason}
          <input type="text" name="reason" dir="auto" autocomplete="off" />
        </label>
        {missing ? <p role="alert">{strings.edit.missing}</p> : null}
        {error ? <Failed error={error} /> : null}
        {plan ? (
          <div class="plan" role="status">
            <Changes outcome={plan} />
          </div>
        ) : null}
        <p class="actions">
          <button type="submit" class={plan ? 'button main' : 'button'} disabled={busy}>
            {plan ? strings.edit.apply : strings.edit.preview}
          </button>
        </p>
      </form>
    </details>
  );
};
