/** Saving what is on screen, all that is known of the same actors, and the query itself. */

import { useState } from 'preact/hooks';
import type Sigma from 'sigma';
import type { ClientError } from '../../../client/index.js';
import { asClientError } from '../ask.js';
import { useSetting } from '../language.js';
import { ExportLinks, FORMATS, offer, QueryAndPrint } from '../parts/foot.js';
import { Failed } from '../parts/shown.js';
import { isDark } from '../preferences.js';
import { coloursOf } from './colours.js';
import type { Drawn } from './drawn.js';
import { csvOf, cypherOf, graphmlOf } from './drawn-files.js';
import { questionOf } from './load.js';
import { pictureOf, pngOf, svgOf } from './picture.js';
import type { View } from './view.js';

const FILES = {
  graphml: [graphmlOf, 'application/xml'],
  csv: [csvOf, 'text/csv'],
  cypher: [cypherOf, 'text/plain'],
} as const;

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
        <QueryAndPrint question={questionOf(view)} />
      </p>
      {error ? <Failed error={error} /> : null}
      <p class="note">{strings.save.whole}</p>
      <ExportLinks
        actors={[...view.seeds, ...view.expanded]}
        types={view.types}
        from={view.from}
        to={view.to}
      />
    </section>
  );
};
