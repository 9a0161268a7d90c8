/** How deep the tags of a page of HTML lie in each other, told before a parser that slows or overflows is given it. */

/** Real pages stay below a hundred. */
export const DEEPEST = 1_000;
/** Never closed, or closed by what follows them: they do not nest. */
const FLAT =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|option|tr|td|th)$/iu;

/** Whether a page nests deeper than `DEEPEST`, in time linear in its length. */
export const nestsTooDeep = (html: string): boolean => {
  let depth = 0;
  for (const [, closing, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)(?:\s[^<>]*)?>/giu)) {
    if (FLAT.test(name)) continue;
    depth = closing ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEEPEST) return true;
  }
  return false;
};
