/** Every rule that finds events, by its own example and near-miss, in its own language. */
import { describe, expect, it } from 'vitest';
import { ingestPage } from '../../src/ingest/index.js';
import { LANGUAGES } from '../../src/ingest/languages/index.js';

const rules = Object.values(LANGUAGES).flatMap(({ code, rules }) => rules.map((rule) => ({ ...rule, code })));
const rulesOf = (text: string, language: string): string[] => {
  const { extracted } = ingestPage({ id: 'rule', format: 'text', content: text }, { language });
  return extracted.articles.flatMap(({ events }) => events.map(({ rule }) => rule));
};

describe.each(rules)('$id', ({ id, code, example, nearMiss, gloss, reason }) => {
  it('is named after its language, and says what it is for', () => {
    expect(id).toMatch(new RegExp(`^${code}/`));
    expect([gloss, reason].filter((words) => words.length < 10)).toEqual([]);
  });
  it('reads its example', () => {
    expect(rulesOf(example, code)).toContain(id);
  });
  it('passes its near-miss by', () => {
    expect(rulesOf(nearMiss, code)).not.toContain(id);
  });
});
