/** Hash of norm[from, to), optionally after two letters put before it. */
export const hashOf = (norm: string, from: number, to: number, first = 0, second = 0): number => {
  let h = 0x811c9dc5;
  if (first !== 0) h = Math.imul(Math.imul(h ^ first, 0x01000193) ^ second, 0x01000193);
  for (let i = from; i < to; i++) h = Math.imul(h ^ norm.charCodeAt(i), 0x01000193);
  return h ^ (h >>> 13);
};

/** Kinds of known word, as bits. */
export const flagsOf = (_hash: number): number => 0;
