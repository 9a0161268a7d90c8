/** Everything that an installation brings may be used under Apache-2.0, and nobody has given it up. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dependencies, isCompatible } from '../../scripts/licences.mjs';

interface Locked {
  readonly version?: string;
  readonly deprecated?: string;
  readonly dev?: boolean;
  readonly resolved?: string;
}
const lock = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

describe('licences', () => {
  it('of all dependencies go with Apache-2.0', () => {
    const found = dependencies();
    expect(found.length).toBeGreaterThan(100);
    expect(found.filter(({ licence }) => !isCompatible(licence))).toEqual([]);
  });

  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-only)', true],
    ['(MIT AND Zlib)', true],
    ['(MIT AND GPL-3.0-only)', false],
    ['AGPL-3.0-only', false],
    ['', false],
  ])('are told apart: "%s"', (expression, compatible) => {
    expect(isCompatible(expression)).toBe(compatible);
  });
});

describe('the lockfile', () => {
  it('holds nothing that is deprecated among what is installed with the package', () => {
    const given = packages.filter(([, { deprecated, dev }]) => deprecated !== undefined && !dev);
    expect(given.map(([path]) => path)).toEqual([]);
  });

  it('names no registry', () => {
    expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  it('pins what package.json asks for', () => {
    const { dependencies: asked, devDependencies } = JSON.parse(
      readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
    ) as Record<string, Record<string, string>>;
    const loose = Object.entries({ ...asked, ...devDependencies }).filter(([, range]) => !/^\d/.test(range));
    expect(loose).toEqual([]);
  });
});
