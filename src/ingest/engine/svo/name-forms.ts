/** One name shorter than another, of one person. Words are folded. */

/** A last name alone, or all words in order, from the given name on or to the end. */
export const isFormOf = (short: readonly string[], long: readonly string[]): boolean => {
  if (short.length > long.length) return false;
  if (short.length === 1) return short[0] === long.at(-1);
  const ends = short.every((word, i) => word === long[long.length - short.length + i]);
  let at = 0;
  for (const word of long) if (word === short[at]) at += 1;
  return ends || (at === short.length && short[0] === long[0] && short.at(-1) === long.at(-1));
};
