/** What was asked, as far as it has come: loading, an error with its way out, or the answer. */
import type { ComponentChildren } from 'preact';
import { type Asked, askAnew } from '../ask.js';
import { useSetting, useStrings } from '../language.js';
import { KeyForm } from './key-form.js';
import { Run } from './text.js';

export interface Failure {
  readonly code: string;
  readonly message: string;
  readonly hint: string | null;
}

const KEY_WANTED = ['UNAUTHENTICATED', 'FORBIDDEN'];
/** These pass. */
const PASSING = ['NETWORK', 'DATABASE_UNAVAILABLE', 'DATABASE_FAILED', 'OVERLOADED', 'QUERY_TIMEOUT'];

/** Several are meant, or nobody: who may be is in the words of the service. */
const SUGGESTED = ['AMBIGUOUS_ACTOR', 'NOT_FOUND', 'BAD_USER_INPUT'];

/** The page's own words where it has some; what the service says goes along, in English. */
export const Failed = ({ error, whole = false }: { readonly error: Failure; readonly whole?: boolean }) => {
  const { language, strings } = useSetting();
  const known = strings.errors[error.code];
  const Heading = whole ? 'h1' : 'h2';
  const said = [error.message, error.hint].filter(Boolean).join(' ');
  return (
    <div class="failed" role="alert">
      <Heading>{known ?? strings.state.error}</Heading>
      {KEY_WANTED.includes(error.code) ? <KeyForm /> : null}
      {error.code === 'NETWORK' || said === known ? null : language === 'en' || !known ? (
        <p>
          <Run text={said} />
        </p>
      ) : (
        <details open={SUGGESTED.includes(error.code)}>
          <summary>{strings.state.said}</summary>
          <p>
            <Run text={said} />
          </p>
        </details>
      )}
      {PASSING.includes(error.code) ? (
        <p>
          <button type="button" class="button" onClick={askAnew}>
            {strings.state.again}
          </button>
        </p>
      ) : null}
    </div>
  );
};

export const NotFound = () => {
  const strings = useStrings();
  return (
    <div class="failed">
      <h1>{strings.state.notFound}</h1>
      <p>{strings.state.notFoundHint}</p>
    </div>
  );
};

export function Shown<Answer>({
  asked,
  whole = false,
  children,
}: {
  readonly asked: Asked<Answer>;
  /** The page shows nothing else: what is wrong is its heading. */
  readonly whole?: boolean;
  readonly children: (data: Answer) => ComponentChildren;
}) {
  const strings = useStrings();
  if (asked.error)
    return whole && asked.error.code === 'NOT_FOUND' ? (
      <NotFound />
    ) : (
      <Failed error={asked.error} whole={whole} />
    );
  if (asked.data === null)
    return (
      <p class="loading" role="status">
        {strings.state.loading}
      </p>
    );
  return <>{children(asked.data)}</>;
}

/** A part of a page with its heading; nothing where it would be empty and says nothing. */
export const Section = ({
  title,
  count,
  note,
  children,
}: {
  readonly title: string;
  readonly count?: string | undefined;
  readonly note?: string | undefined;
  readonly children: ComponentChildren;
}) => (
  <section>
    <h2>
      {title} {count ? <small>{count}</small> : null}
    </h2>
    {note ? <p class="note">{note}</p> : null}
    {children}
  </section>
);
