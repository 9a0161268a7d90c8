/**
 * What a function makes of a word, kept from text to text: the words of a language are few, and texts are many. At the
 * limit those that were not met since the last time are forgotten, so that memory stays flat and common words stay.
 *
 * @param make depends on the word alone, and gives no undefined
 * @param limit so many are kept at least, and twice as many at most
 */
export const remember = <T>(make: (word: string) => T, limit: number): ((word: string) => T) => {
  let recent = new Map<string, T>();
  let before = new Map<string, T>();
  return (word) => {
    const known = recent.get(word);
    if (known !== undefined) return known;
    const made = before.get(word) ?? make(word);
    if (recent.size >= limit) {
      before = recent;
      recent = new Map();
    }
    recent.set(word, made);
    return made;
  };
};
