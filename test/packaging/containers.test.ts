/** The container files, read by parsers: no engine runs here, so what they promise is checked as far as text tells. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DockerfileParser } from 'dockerfile-ast';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const file = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const read = (name: string) => readFileSync(file(name), 'utf8');

interface Service {
  readonly image?: string;
  readonly read_only?: boolean;
  readonly command?: readonly string[];
  readonly ports?: readonly string[];
  readonly cap_drop?: readonly string[];
  readonly healthcheck?: unknown;
}
const compose = parse(read('compose.yaml'), { merge: true }) as {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
};
const image = DockerfileParser.parse(read('Dockerfile'));
const instructions = image.getInstructions().map((one) => ({
  keyword: one.getKeyword(),
  words: one.getArguments().map((argument) => argument.getValue()),
}));
const last = instructions.slice(instructions.map(({ keyword }) => keyword).lastIndexOf('FROM'));

describe('Dockerfile', () => {
  it('builds in one stage and runs in another, on a version that is told', () => {
    const bases = image.getFROMs().map((from) => from.getImage() ?? '');
    expect(bases).toHaveLength(2);
    for (const base of bases) expect(base).toMatch(/^node:\d+\.\d+-/);
  });

  it('copies what there is', () => {
    for (const { keyword, words } of instructions) {
      if (keyword !== 'COPY') continue;
      const sources = words.filter((word) => !word.startsWith('--')).slice(0, -1);
      // the build makes these two
      const missing = sources
        .map((path) => path.replace(/^\/app\//, ''))
        .filter((path) => !['dist', 'node_modules'].includes(path) && !existsSync(file(path)));
      expect(missing).toEqual([]);
    }
  });

  it('runs as nobody in particular, says whether it lives, and keeps no secret', () => {
    expect(last.find(({ keyword }) => keyword === 'USER')?.words).toEqual(['node']);
    expect(last.find(({ keyword }) => keyword === 'HEALTHCHECK')).toBeDefined();
    expect(read('Dockerfile')).not.toMatch(/PASSWORD|SECRET|KEY=/);
    expect(read('.dockerignore').split('\n')).toEqual(
      expect.arrayContaining(['.env', '.git', 'node_modules']),
    );
  });
});

describe('compose.yaml', () => {
  it('has the whole: database, queue, service, worker', () => {
    expect(Object.keys(compose.services).sort()).toEqual(['neo4j', 'redis', 'sila', 'worker']);
    expect(compose.services.sila?.command).toEqual(['serve']);
    expect(compose.services.worker?.command).toEqual(['worker', '--queue', 'redis://redis:6379']);
  });

  it('opens ports to this machine only', () => {
    for (const { ports = [] } of Object.values(compose.services))
      for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
  });

  it('lets Sila write nowhere but to its data', () => {
    for (const name of ['sila', 'worker'])
      expect(compose.services[name]).toMatchObject({ read_only: true, cap_drop: ['ALL'] });
  });

  it('names versions', () => {
    for (const { image: name = '' } of Object.values(compose.services).filter(
      ({ image: one }) => one !== 'sila',
    ))
      expect(name).toMatch(/:\d+\.\d+/);
  });
});
