/**
 * What a function makes of a word, kept from text to text: the words of a language are few, and texts are many. Past
 * the limit everything is forgotten, so that memory stays flat.
 *
 * @param make depends on the word alone, and gives no undefined
 */
export const remember = <T>(make: (word: string) => T, limit: number): ((word: string) => T) => {
  const made = new Map<string, T>();
  return (word) => {
    const known = made.get(word);
    if (known !== undefined) return known;
    const fresh = make(word);
    if (made.size >= limit) made.clear();
    made.set(word, fresh);
    return fresh;
  };
};
