/**
 * Sounds that Arabic writes in several ways. Each pair is exchanged both ways, one pair at a time; `v` and `p` are
 * folded already.
 */
const EXCHANGES: readonly (readonly [string, string])[] = [
  ['غ', 'ج'], // hard g: ghayn in the Levant and the Gulf, jim in Egypt
  ['غ', 'ق'], // hard g: qaf in Arabia and the Sudan
  ['غ', 'ك'], // hard g: kaf in Iraq
  ['تش', 'ش'], // ch
  ['ؤ', 'و'], // o, u with and without hamza
  ['ئ', 'ي'], // a hiatus with and without hamza
  ['ث', 'ت'], // th
];
/** Shorter names have too many doubles among ordinary words. */
const SHORTEST = 5;

/** Other spellings of a transliterated name: gorbatshof with ghayn or with jim. Folded in, folded out. */
export const spellings = (folded: string): readonly string[] => {
  if (folded.length < SHORTEST) return [];
  const found: string[] = [];
  for (const [a, b] of EXCHANGES) {
    if (folded.includes(a)) found.push(folded.replaceAll(a, b));
    if (a.length === b.length && folded.includes(b)) found.push(folded.replaceAll(b, a));
  }
  return found;
};
