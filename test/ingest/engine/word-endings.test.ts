import { expect, it } from 'vitest';
import { WordEndings } from '../../../src/ingest/engine/word-endings.js';

it('never rules out a word of the set, bare or with letters before it', () => {
  const words = ['ab', 'abc', 'minister', 'x'];
  const endings = new WordEndings(words);
  for (const word of words) {
    expect(endings.mayEnd(word)).toBe(true);
    expect(endings.mayEnd(`wal${word}`)).toBe(true);
  }
});

it('rules most other words out', () => {
  const endings = new WordEndings(['minister', 'president', 'king']);
  const others = Array.from({ length: 2_000 }, (_, index) => `word${index * 7919}`);
  expect(others.filter((word) => endings.mayEnd(word)).length).toBeLessThan(50);
});
