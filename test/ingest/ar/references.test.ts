import { describe, expect, it } from 'vitest';
import { ingestPage } from '../../../src/ingest/index.js';
import { REFERENCES } from './references.corpus.js';

describe('what a statement is about', () => {
  it.each(REFERENCES)('%s', (content, about) => {
    const { extracted } = ingestPage({ id: 'reference', format: 'text', content, publishedAt: '2025-11-06' });
    const events = extracted.articles[0]?.events ?? [];
    const encounter = events.find(({ type }) => type !== 'STATEMENT' && type !== 'DENIAL');
    const statement = events.find((event) => event.type === 'STATEMENT');
    expect(statement?.type === 'STATEMENT' && statement.about).toEqual(about ? [encounter?.id] : []);
  });
});
