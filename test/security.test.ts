/** docs/security.md names a test for every risk of the OWASP API Security Top 10, and each of them is there. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = new URL('../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');
const rows = read('docs/security.md')
  .split('\n')
  .flatMap((line) => {
    const [, risk, , tests] = /^\| (API\d+) [^|]*\|([^|]*)\|([^|]*)\|$/.exec(line) ?? [];
    return risk
      ? [{ risk, tests: [...(tests ?? '').matchAll(/`([^`]+)`/g)].map(([, file]) => file ?? '') }]
      : [];
  });

describe('the table of risks', () => {
  it('has every row of the list of 2023', () => {
    expect(rows.map(({ risk }) => risk)).toEqual(Array.from({ length: 10 }, (_, i) => `API${i + 1}`));
  });

  it.each(rows)('$risk names tests that are there', ({ tests }) => {
    expect(tests.length).toBeGreaterThan(0);
    for (const file of tests) {
      expect(file).toMatch(/\.test\.ts$/);
      expect(existsSync(fileURLToPath(new URL(file, ROOT))), file).toBe(true);
      expect(read(file), file).toMatch(/\bit(?:\.each)?\(/);
    }
  });

  it('is linked from the README', () => {
    expect(read('README.md')).toContain('(docs/security.md)');
  });
});
