/** Above every page, once something was corrected: what was done, and the way back. */
import { useEffect, useState } from 'preact/hooks';
import { type ClientError, UndoCorrection } from '../../../client/index.js';
import { address } from '../address.js';
import { asClientError, client } from '../ask.js';
import { useStrings } from '../language.js';
import { Failed } from '../parts/shown.js';
import { Run } from '../parts/text.js';
import { Changes } from './changes.js';
import { tellOutcome, useOutcome } from './outcome.js';

export const Notice = () => {
  const strings = useStrings();
  const outcome = useOutcome();
  const [error, setError] = useState<ClientError | null>(null);
  useEffect(() => setError(null), [outcome]);
  if (!outcome) return null;
  const { correction } = outcome;
  const undo = async () => {
    try {
      tellOutcome((await client.request(UndoCorrection, { id: correction.id })).result);
    } catch (cause) {
      setError(asClientError(cause));
    }
  };
  return (
    <section class="notice" aria-label={strings.edit.done}>
      <div role="status">
        <p>
          <strong>{correction.undoneAt ? strings.edit.takenBack : strings.edit.done}</strong>{' '}
          <Run text={correction.summary} />
        </p>
        <Changes outcome={outcome} />
      </div>
      {error ? <Failed error={error} /> : null}
      <p class="actions">
        {correction.undoneAt ? null : (
          <button type="button" class="button" onClick={undo}>
            {strings.edit.undo}
          </button>
        )}
        <a class="button" href={address('/corrections')}>
          {strings.edit.trail}
        </a>
        <button type="button" class="button" onClick={() => tellOutcome(null)}>
          {strings.edit.close}
        </button>
      </p>
    </section>
  );
};
