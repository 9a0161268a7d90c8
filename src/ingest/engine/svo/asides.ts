/** Words that stand between a subject and its verb and belong to neither: "however", "for his part", "according to X". */
import type { Token } from '../document.js';
import type { Hit, Sense } from './senses.js';

/** An attribution between commas is no longer than this. */
const LONGEST = 12;

const isKind = (hits: readonly Hit[], kind: Sense['kind']): Hit | undefined =>
  hits.find(({ sense }) => sense.kind === kind);

/** The comma that ends what begins at a token; null where another sign comes first. */
const commaAfter = (tokens: readonly Token[], from: number): number | null => {
  for (let at = from; at < from + LONGEST; at++) {
    const { kind, raw } = tokens[at] ?? { kind: 'break', raw: '' };
    if (raw === ',') return at;
    if (kind !== 'word' && kind !== 'number') return null;
  }
  return null;
};

/** The tokens of every aside, with the commas around them. */
export const findAsides = (
  tokens: readonly Token[],
  hitsAt: (at: number) => readonly Hit[],
): ReadonlySet<number> => {
  const asides = new Set<number>();
  const mark = (from: number, to: number) => {
    for (let at = from; at < to; at++) asides.add(at);
  };
  const isComma = (at: number) => tokens[at]?.raw === ',';
  for (let at = 0; at < tokens.length; at++) {
    const aside = isKind(hitsAt(at), 'aside');
    if (aside) mark(isComma(at - 1) ? at - 1 : at, isComma(aside.to) ? aside.to + 1 : aside.to);
    else if (isComma(at - 1) && isKind(hitsAt(at), 'attribution')) {
      const end = commaAfter(tokens, at);
      if (end !== null) mark(at - 1, end + 1);
    }
  }
  return asides;
};
