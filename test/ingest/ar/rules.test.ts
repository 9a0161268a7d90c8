/** Every rule that finds events, by its own example and near-miss. */
import { describe, expect, it } from 'vitest';
import { ingestPage } from '../../../src/ingest/index.js';
import { LANGUAGES } from '../../../src/ingest/languages/index.js';

const rulesOf = (text: string): string[] => {
  const { extracted } = ingestPage({ id: 'rule', format: 'text', content: text }, { language: 'ar' });
  return extracted.articles.flatMap(({ events }) => events.map(({ rule }) => rule));
};

describe.each(Object.values(LANGUAGES).flatMap(({ rules }) => rules))('$id', (rule) => {
  it('reads its example', () => {
    expect(rulesOf(rule.example)).toContain(rule.id);
  });
  it('passes its near-miss by', () => {
    expect(rulesOf(rule.nearMiss)).not.toContain(rule.id);
  });
});
