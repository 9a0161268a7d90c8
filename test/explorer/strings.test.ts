/** Both languages say everything: reasons of rules and of what was dropped, and what goes wrong. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ingestPage } from '../../src/ingest/index.js';
import { LANGUAGES } from '../../src/ingest/languages/index.js';
import { ar } from '../../web/src/strings/ar.js';
import { arabicReasons } from '../../web/src/strings/ar-reasons.js';
import { en } from '../../web/src/strings/en.js';

/** Every reason that the packs' own corpora bring out. */
const dropped = (language: string): string[] => {
  const folder = new URL(`../ingest/${language}/corpus/`, import.meta.url);
  const lines = readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => readFileSync(new URL(file, folder), 'utf8').split('\n'))
    .filter(Boolean);
  return lines.flatMap((line) => {
    const { text, near, publishedAt } = JSON.parse(line) as Record<string, string | undefined>;
    return [text, near].flatMap((content) =>
      content === undefined
        ? []
        : ingestPage({ id: 'x', format: 'text', content, publishedAt }, { language }).trace.map(
            ({ reason }) => reason,
          ),
    );
  });
};

describe('in Arabic', () => {
  it.each(Object.keys(LANGUAGES))('the reasons of the pack %s are said', (language) => {
    const reasons = new Set([
      ...(LANGUAGES[language]?.rules ?? []).map(({ reason }) => reason),
      ...dropped(language),
    ]);
    expect(reasons.size).toBeGreaterThan(10);
    // a pack may be a reason or two ahead of the page, which then says them in English
    const left = [...reasons].filter((reason) => !Object.hasOwn(arabicReasons, reason));
    expect(left.length, left.join('\n')).toBeLessThan(reasons.size / 10);
  });

  it('no word is left in English, and none in Arabic on the English side', () => {
    const texts = (value: unknown): string[] => {
      if (typeof value === 'string') return [value];
      if (typeof value === 'function') return [1, 2, 5, 11, 100].map((n) => String(value(n, n)));
      return Object.values(value as object).flatMap(texts);
    };
    // an unspecified channel has no words
    const names = /^(|English|GraphML)$/;
    expect(
      texts({ ar, arabicReasons }).filter((text) => !/\p{Script=Arabic}/u.test(text) && !names.test(text)),
    ).toEqual([]);
    expect(texts(en).filter((text) => /\p{Script=Arabic}/u.test(text))).toEqual(['العربية']);
  });

  it('has a word for whatever the service may answer a page of the explorer', () => {
    const codes = readFileSync(new URL('../../src/errors.ts', import.meta.url), 'utf8').match(
      /(?<=\| ')[A-Z_]+/g,
    );
    // of commands, of their files and of queues, which no page uses
    const elsewhere =
      /^(BAD_USAGE|BAD_CONFIG|INPUT_(NOT_FOUND|UNREADABLE|CHANGED)|FETCH_REFUSED|ROBOTS_REFUSED|QUEUE_|BAD_CYPHER|WRITE_REFUSED|OUTPUT_FAILED|BAD_BACKUP|DATABASE_NOT_EMPTY|RESTORE_)/;
    const asked = [...new Set(codes)].filter((code) => !elsewhere.test(code));
    expect(asked.length).toBeGreaterThan(20);
    expect(asked.filter((code) => !Object.hasOwn(ar.errors, code))).toEqual([]);
  });
});
