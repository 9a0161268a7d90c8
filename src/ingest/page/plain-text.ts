/** The words of a page of HTML, roughly: enough to tell its language, and whether it has any. */

const RAW = /<(script|style)(?=[\s/>])/giu;
/** Up to the next mark and no further, so that a page of nothing but `<` is read once and not once from each of them. */
const TAG = /<[^<>]*>/gu;

/** The same without scripts and styles; one that is never closed takes the rest of the page along, as in a browser. */
const withoutRaw = (html: string): string => {
  let kept = '';
  let from = 0;
  while (true) {
    RAW.lastIndex = from;
    const opening = RAW.exec(html);
    if (!opening) return kept + html.slice(from);
    kept += `${html.slice(from, opening.index)} `;
    const closing = new RegExp(`</${opening[1]}`, 'giu');
    closing.lastIndex = RAW.lastIndex;
    if (!closing.test(html)) return kept;
    from = closing.lastIndex;
  }
};

/** In time linear in the page's length, whatever it holds. */
export const plainText = (html: string): string => withoutRaw(html).replace(TAG, ' ');
