/** Saving what is on screen, all that is known of the same actors, and the query itself. */

import { useState } from 'preact/hooks';
import type Sigma from 'sigma';
import { ClientError } from '../../../client/index.js';
import { asClientError } from '../ask.js';
import { keptKey } from '../key.js';
import { useSetting } from '../language.js';
import { Failed } from '../parts/shown.js';
import { isDark } from '../preferences.js';
import { coloursOf } from './colours.js';
import type { Drawn } from './drawn.js';
import { csvOf, cypherOf, graphmlOf } from './drawn-files.js';
import { questionOf } from './load.js';
import { pictureOf, pngOf, svgOf } from './picture.js';
import { playgroundAddress } from './playground-address.js';
import type { View } from './view.js';

const offer = (blob: Blob, name: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
};

const exportAddress = (format: string, { seeds, expanded, types, from, to }: View): string => {
  const query = new URLSearchParams({ format });
  for (const actor of [...seeds, ...expanded]) query.append('actor', actor);
  if (types.length > 0) query.set('type', types.join(','));
  if (from) query.set('from', from);
  if (to) query.set('to', to);
  return `/export?${query}`;
};

/** A link cannot carry a key: with one the file is asked for, and then offered. */
const withKey = async (event: MouseEvent, format: string, view: View): Promise<void> => {
  const key = keptKey();
  if (!key) return;
  event.preventDefault();
  const answer = await fetch(exportAddress(format, view), { headers: { authorization: `Bearer ${key}` } });
  if (!answer.ok) {
    const said = (await answer.json().catch(() => null)) as {
      readonly errors?: readonly {
        readonly message: string;
        readonly extensions?: { readonly code?: string };
      }[];
    } | null;
    const [told] = said?.errors ?? [];
    throw new ClientError(told?.extensions?.code ?? 'INTERNAL', told?.message ?? answer.statusText);
  }
  const [, name = `sila.${format}`] =
    /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '') ?? [];
  offer(await answer.blob(), name);
};

const FILES = {
  graphml: [graphmlOf, 'application/xml'],
  csv: [csvOf, 'text/csv'],
  cypher: [cypherOf, 'text/plain'],
} as const;
const FORMATS = ['graphml', 'csv', 'cypher'] as const;

export const Save = ({
  view,
  graph,
  sigma,
}: {
  readonly view: View;
  readonly graph: Drawn;
  readonly sigma: Sigma | null;
}) => {
  const { theme, strings } = useSetting();
  const [error, setError] = useState<ClientError | null>(null);
  const tried = (work: Promise<void>): void => {
    setError(null);
    work.catch((cause: unknown) => setError(asClientError(cause)));
  };
  const png = async () => {
    if (sigma) offer(await pngOf(pictureOf(sigma), coloursOf(isDark(theme))), 'sila.png');
  };
  const svg = () => {
    if (!sigma) return;
    const text = svgOf(pictureOf(sigma), coloursOf(isDark(theme)), strings.graph.title);
    offer(new Blob([text], { type: 'image/svg+xml' }), 'sila.svg');
  };
  const file = (format: keyof typeof FILES) => {
    const [write, type] = FILES[format];
    offer(new Blob([write(graph)], { type }), `sila.${format}`);
  };
  return (
    <section class="save">
      <h2>{strings.save.title}</h2>
      <p class="actions">
        <button type="button" class="button" disabled={!sigma} onClick={() => tried(png())}>
          {strings.save.png}
        </button>
        <button type="button" class="button" disabled={!sigma} onClick={svg}>
          {strings.save.svg}
        </button>
        {FORMATS.map((format) => (
          <button key={format} type="button" class="button" onClick={() => file(format)}>
            {strings.save[format]}
          </button>
        ))}
        <a class="button" href={playgroundAddress(questionOf(view))}>
          {strings.save.query}
        </a>
        <button type="button" class="button" onClick={() => window.print()}>
          {strings.save.print}
        </button>
      </p>
      <p class="note">{strings.save.whole}</p>
      <p class="actions">
        {FORMATS.map((format) => (
          <a
            key={format}
            class="button"
            href={exportAddress(format, view)}
            onClick={(event) => tried(withKey(event, format, view))}
            download
          >
            {strings.save.all(strings.save[format])}
          </a>
        ))}
      </p>
      {error ? <Failed error={error} /> : null}
    </section>
  );
};
