/** What was asked, as far as it has come: loading, an error with its way out, or the answer. */
import type { ComponentChildren } from 'preact';
import type { Asked } from '../ask.js';
import { useStrings } from '../language.js';
import { KeyForm } from './key-form.js';
import { Run } from './text.js';

export interface Failure {
  readonly code: string;
  readonly message: string;
  readonly hint: string | null;
}

const KEY_WANTED = ['UNAUTHENTICATED', 'FORBIDDEN'];

/** The page's own words where it has some; what the service says goes along. */
export const Failed = ({ error }: { readonly error: Failure }) => {
  const strings = useStrings();
  const known = strings.errors[error.code];
  return (
    <div class="failed" role="alert">
      <h2>{known ?? strings.state.error}</h2>
      <p>
        <Run text={error.message} />
      </p>
      {KEY_WANTED.includes(error.code) ? <KeyForm /> : null}
      {error.hint && !known ? (
        <p>
          <Run text={error.hint} />
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
  children,
}: {
  readonly asked: Asked<Answer>;
  readonly children: (data: Answer) => ComponentChildren;
}) {
  const strings = useStrings();
  if (asked.error) return <Failed error={asked.error} />;
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
