/** Keywords of a page: listed with separators, or run together. */
const SEPARATORS = /[,،;؛|#\n\t•·]+|\s{2,}/u;
const LONGEST_PHRASE = 5;

/**
 * Splits a line of keywords. Where the site ran them together without a separator, the longest runs of words that
 * occur in the page's text are taken for the keywords; what is left between them is one keyword.
 */
export const splitKeywords = (line: string, text: string, fold: (text: string) => string): string[] => {
  const listed = line
    .split(SEPARATORS)
    .map((keyword) => keyword.trim())
    .filter(Boolean);
  if (listed.length !== 1) return [...new Set(listed)];
  const words = (listed[0] ?? '').split(/\s+/u);
  if (words.length <= 2) return listed;
  const body = ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const occurs = (phrase: readonly string[]): boolean => body.includes(` ${phrase.map(fold).join(' ')} `);
  const keywords: string[] = [];
  let loose: string[] = [];
  const close = (): void => {
    if (loose.length > 0) keywords.push(loose.join(' '));
    loose = [];
  };
  for (let at = 0; at < words.length; ) {
    let length = Math.min(LONGEST_PHRASE, words.length - at);
    while (length > 1 && !occurs(words.slice(at, at + length))) length -= 1;
    if (length === 1) loose.push(words[at] ?? '');
    else {
      close();
      keywords.push(words.slice(at, at + length).join(' '));
    }
    at += length;
  }
  close();
  return [...new Set(keywords)];
};
