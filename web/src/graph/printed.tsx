/** On paper the drawing is a picture of lines, as wide as the page and in the colours of the day. */
import { useEffect, useRef } from 'preact/hooks';
import type Sigma from 'sigma';
import { useStrings } from '../language.js';
import { coloursOf, inDaylight } from './colours.js';
import { pictureOf, svgOf } from './picture.js';

export const Printed = ({ sigma }: { readonly sigma: Sigma | null }) => {
  const strings = useStrings();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = () => {
      // the text of names is escaped in it, and nothing else comes from outside
      if (place.current && sigma)
        place.current.innerHTML = svgOf(inDaylight(pictureOf(sigma)), coloursOf(false), strings.graph.title);
    };
    const after = () => place.current?.replaceChildren();
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, [sigma, strings]);
  return <div class="printed" ref={place} />;
};
