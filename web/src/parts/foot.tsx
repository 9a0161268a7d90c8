/** Saving from a page: what the service exports of some actors, the query that the page was made from, and paper. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { ClientError, type ContactType, type Operation } from '../../../client/index.js';
import { asClientError } from '../ask.js';
import { keptKey } from '../key.js';
import { useStrings } from '../language.js';
import { playgroundAddress, type Question } from './playground-address.js';
import { Failed } from './shown.js';

/** Hands a file to whoever reads the page. */
export const offer = (blob: Blob, name: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
};

export const FORMATS = ['graphml', 'csv', 'cypher'] as const;

export interface Exported {
  readonly actors: readonly string[];
  readonly types?: readonly ContactType[];
  readonly from?: string | null;
  readonly to?: string | null;
}
const exportAddress = (format: string, { actors, types = [], from, to }: Exported): string => {
  const query = new URLSearchParams({ format });
  for (const actor of actors) query.append('actor', actor);
  if (types.length > 0) query.set('type', types.join(','));
  if (from) query.set('from', from);
  if (to) query.set('to', to);
  return `/export?${query}`;
};

interface Answer {
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}
/** A link cannot carry a key: with one the file is asked for, and then offered. */
const withKey = async (event: MouseEvent, format: string, exported: Exported): Promise<void> => {
  const key = keptKey();
  if (!key) return;
  event.preventDefault();
  const answer = await fetch(exportAddress(format, exported), {
    headers: { authorization: `Bearer ${key}` },
  });
  if (!answer.ok) {
    const said = (await answer.json().catch(() => null)) as Answer | null;
    const [told] = said?.errors ?? [];
    throw new ClientError(told?.extensions?.code ?? 'INTERNAL', told?.message ?? answer.statusText);
  }
  const [, name = `sila.${format}`] =
    /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '') ?? [];
  offer(await answer.blob(), name);
};

/** All that is known of some actors, or of everybody. */
export const ExportLinks = (exported: Exported) => {
  const strings = useStrings();
  const [error, setError] = useState<ClientError | null>(null);
  const save = (event: MouseEvent, format: string): void => {
    setError(null);
    withKey(event, format, exported).catch((cause: unknown) => setError(asClientError(cause)));
  };
  return (
    <>
      <p class="actions">
        {FORMATS.map((format) => (
          <a
            key={format}
            class="button"
            href={exportAddress(format, exported)}
            onClick={(event) => save(event, format)}
            download
          >
            {strings.save.all(strings.save[format])}
          </a>
        ))}
      </p>
      {error ? <Failed error={error} /> : null}
    </>
  );
};

export const QueryAndPrint = ({ question }: { readonly question: Question }) => {
  const strings = useStrings();
  return (
    <>
      <a class="button" href={playgroundAddress(question)}>
        {strings.save.query}
      </a>
      <button type="button" class="button" onClick={() => window.print()}>
        {strings.save.print}
      </button>
    </>
  );
};

/** At the end of a page that one question made. */
export function Foot<Answer, Variables extends object>({
  operation,
  variables,
  children,
}: {
  readonly operation: Operation<Answer, Variables>;
  readonly variables: Variables;
  readonly children?: ComponentChildren;
}) {
  const strings = useStrings();
  return (
    <section class="save">
      <h2>{strings.save.title}</h2>
      {children}
      <p class="actions">
        <QueryAndPrint
          question={{ text: operation.text, variables: variables as Readonly<Record<string, unknown>> }}
        />
      </p>
    </section>
  );
}
