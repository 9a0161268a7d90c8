/** Where the words that a model gives stand in the article: letter by letter, or nowhere. */
import type { Span } from '../model.js';

/** All places of some words, none overlapping another. */
const placesOf = (text: string, words: string): Span[] => {
  const places: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
    places.push({ start: at, end: at + words.length });
  return places;
};

export type Located = { readonly span: Span } | { readonly reason: string };

/** The one place of a quote, within a part of the article where one is given; or why it has none. */
export const locate = (
  text: string,
  quote: string,
  within: Span = { start: 0, end: text.length },
): Located => {
  const words = quote.trim();
  if (words === '') return { reason: 'the quote is empty' };
  const [first, ...others] = placesOf(text.slice(within.start, within.end), words);
  if (!first) return { reason: 'the quote does not stand in the article' };
  if (others.length > 0)
    return { reason: `the quote is ambiguous: it stands in ${others.length + 1} places` };
  return { span: { start: within.start + first.start, end: within.start + first.end } };
};

const LETTER = /[\p{L}\p{M}\p{N}]/u;
/** At most two letters that a script without capitals writes onto the word after them: "and", "to", "by". */
const BEFORE = /(?:^|[^\p{L}\p{M}\p{N}])\p{Lo}{0,2}$/u;

/** Every place where a name stands as a word or several, and not inside of another word. */
export const mentionsOf = (text: string, name: string): Span[] => {
  const words = name.trim();
  return words === ''
    ? []
    : placesOf(text, words).filter(
        ({ start, end }) =>
          BEFORE.test(text.slice(Math.max(0, start - 3), start)) && !LETTER.test(text.slice(end, end + 1)),
      );
};
