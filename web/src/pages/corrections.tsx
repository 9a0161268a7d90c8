/** The audit trail: who decided what, when and why, and the way back. */
import { useState } from 'preact/hooks';
import {
  type ClientError,
  type CorrectionCardFragment,
  Corrections,
  UndoCorrection,
} from '../../../client/index.js';
import { asClientError, client, useAsk } from '../ask.js';
import { tellOutcome } from '../edit/outcome.js';
import { label, timeText, useSetting } from '../language.js';
import { Lengthening } from '../parts/lengthening.js';
import { Failed, Shown } from '../parts/shown.js';
import { Run } from '../parts/text.js';
import { useTitle } from '../parts/titled.js';

const Line = ({ correction }: { readonly correction: CorrectionCardFragment }) => {
  const { language, strings } = useSetting();
  const [error, setError] = useState<ClientError | null>(null);
  const { id, kind, by, at, reason, summary, undoneBy, undoneAt } = correction;
  const undo = async () => {
    setError(null);
    try {
      tellOutcome((await client.request(UndoCorrection, { id })).result);
    } catch (cause) {
      setError(asClientError(cause));
    }
  };
  return (
    <li class="line">
      <p class="who">
        {label(strings.edit.kinds, kind)} <small>{undoneAt ? strings.edit.takenBack : ''}</small>
      </p>
      <p>
        <Run text={summary} />
      </p>
      {reason ? (
        <blockquote dir="auto">
          <Run text={reason} />
        </blockquote>
      ) : null}
      <p class="about">
        <span>
          <Run text={by} /> · <time dateTime={at}>{timeText(language, at)}</time>
        </span>
        {undoneAt && undoneBy ? (
          <span>
            {strings.edit.takenBackBy} <Run text={undoneBy} /> ·{' '}
            <time dateTime={undoneAt}>{timeText(language, undoneAt)}</time>
          </span>
        ) : (
          <button type="button" onClick={undo}>
            {strings.edit.undo}
            <span class="visually-hidden">
              {' '}
              <Run text={summary} />
            </span>
          </button>
        )}
      </p>
      {error ? <Failed error={error} /> : null}
    </li>
  );
};

export const CorrectionsPage = () => {
  const { strings } = useSetting();
  const asked = useAsk(Corrections, { first: 100 });
  useTitle(strings.edit.trail);
  return (
    <>
      <h1>{strings.edit.trail}</h1>
      <p class="note">{strings.edit.trailNote}</p>
      <Shown asked={asked}>
        {({ corrections }) =>
          corrections.nodes.length === 0 ? (
            <p class="empty">{strings.edit.none}</p>
          ) : (
            <Lengthening
              first={corrections}
              next={async (after) => (await client.request(Corrections, { first: 100, after })).corrections}
            >
              {(nodes) => (
                <ul class="lines">
                  {nodes.map((correction) => (
                    <Line key={correction.id} correction={correction} />
                  ))}
                </ul>
              )}
            </Lengthening>
          )
        }
      </Shown>
    </>
  );
};
