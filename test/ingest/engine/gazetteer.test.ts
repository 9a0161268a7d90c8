/** A dictionary of phrases: what begins at a token, and when it is filled. */
import { describe, expect, it } from 'vitest';
import type { Token } from '../../../src/ingest/engine/document.js';
import { Gazetteer } from '../../../src/ingest/engine/gazetteer.js';
import { wordsOf } from '../../../src/ingest/engine/words.js';

const wordOf = wordsOf((raw) => raw);

const tokens = (text: string): Token[] =>
  text.split(' ').map((raw, index) => ({
    index,
    kind: 'word',
    raw,
    norm: raw,
    word: wordOf(raw),
    start: 0,
    end: raw.length,
    sentence: 0,
    paragraph: 0,
  }));

describe('a dictionary of phrases', () => {
  it('finds every phrase that begins at a token, the longest first', () => {
    const dictionary = new Gazetteer<string>();
    dictionary.add(['new'], 'adjective');
    dictionary.add(['new', 'york'], 'city');
    dictionary.add(['new', 'york', 'times'], 'paper');
    const found = (text: string) => dictionary.match(tokens(text), 0).map(({ value, to }) => [value, to]);
    expect(found('new york times')).toEqual([
      ['paper', 3],
      ['city', 2],
      ['adjective', 1],
    ]);
    expect(found('new york post')).toEqual([
      ['city', 2],
      ['adjective', 1],
    ]);
    expect(found('york times')).toEqual([]);
  });

  it('is filled when it is first asked, and once', () => {
    let filled = 0;
    const dictionary = new Gazetteer<string>(undefined, (fresh) => {
      filled += 1;
      fresh.add(['paris'], 'capital');
    });
    expect(filled).toBe(0);
    for (const word of ['paris', 'rome', 'paris']) dictionary.match(tokens(word), 0);
    expect(dictionary.match(tokens('paris'), 0)).toHaveLength(1);
    expect(filled).toBe(1);
  });
});
