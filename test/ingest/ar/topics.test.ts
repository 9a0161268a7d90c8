import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../src/ingest/engine/tokenise.js';
import { wordOfArabic } from '../../../src/ingest/languages/ar/script.js';
import { TOPIC_LABELS, topicsOf } from '../../../src/ingest/languages/ar/topics.js';
import { ABOUT } from './topics.corpus.js';

describe('topics', () => {
  it.each(ABOUT)('%s', (sentence, slugs) => {
    expect(topicsOf(tokenise(sentence, wordOfArabic))).toEqual(slugs);
  });

  it('reads the run of tokens it was given and no further', () => {
    const document = tokenise('بحثا أسعار النفط. وناقشا مكافحة الإرهاب.', wordOfArabic);
    expect(document.sentences.map((sentence) => topicsOf(document, sentence))).toEqual([
      ['energy'],
      ['terrorism'],
    ]);
  });

  it('has a label in both languages for every slug, and a sentence in the corpus', () => {
    const proven = new Set(ABOUT.flatMap(([, slugs]) => slugs));
    for (const [slug, { ar, en }] of Object.entries(TOPIC_LABELS)) {
      expect(slug).toMatch(/^[a-z_]+$/);
      expect(ar).toMatch(/\p{Script=Arabic}/u);
      expect(en).toMatch(/^[A-Z]/);
      expect(proven, slug).toContain(slug);
    }
  });
});
