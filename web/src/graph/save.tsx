/** Saving what is on screen: pictures from the drawing, files of other programs from the service, the query itself. */
import type Sigma from 'sigma';
import { keptKey } from '../key.js';
import { useSetting } from '../language.js';
import { isDark } from '../preferences.js';
import { coloursOf } from './colours.js';
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

const exportAddress = (format: string, { seeds, types, from, to }: View): string => {
  const query = new URLSearchParams({ format });
  for (const seed of seeds) query.append('actor', seed);
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
  const [, name = `sila.${format}`] =
    /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '') ?? [];
  if (answer.ok) offer(await answer.blob(), name);
};

export const Save = ({ view, sigma }: { readonly view: View; readonly sigma: Sigma | null }) => {
  const { theme, strings } = useSetting();
  const png = async () => {
    if (sigma) offer(await pngOf(pictureOf(sigma), coloursOf(isDark(theme))), 'sila.png');
  };
  const svg = () => {
    if (!sigma) return;
    const text = svgOf(pictureOf(sigma), coloursOf(isDark(theme)), strings.graph.title);
    offer(new Blob([text], { type: 'image/svg+xml' }), 'sila.svg');
  };
  return (
    <section class="save">
      <h2>{strings.save.title}</h2>
      <p class="actions">
        <button type="button" class="button" disabled={!sigma} onClick={png}>
          {strings.save.png}
        </button>
        <button type="button" class="button" disabled={!sigma} onClick={svg}>
          {strings.save.svg}
        </button>
        {(['graphml', 'csv', 'cypher'] as const).map((format) => (
          <a
            key={format}
            class="button"
            href={exportAddress(format, view)}
            onClick={(event) => withKey(event, format, view)}
            download
          >
            {strings.save[format]}
          </a>
        ))}
        <a class="button" href={playgroundAddress(questionOf(view))}>
          {strings.save.query}
        </a>
        <button type="button" class="button" onClick={() => window.print()}>
          {strings.save.print}
        </button>
      </p>
      <p class="note">{strings.save.whole}</p>
    </section>
  );
};
