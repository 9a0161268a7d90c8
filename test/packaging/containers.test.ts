/** The container files, read by parsers: no engine runs here, so what they promise is checked as far as text tells. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DockerfileParser } from 'dockerfile-ast';
import { validate } from 'dockerfile-utils';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { python, withPackage } from '../python.js';

const file = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const read = (name: string) => readFileSync(file(name), 'utf8');

interface Service {
  readonly image?: string;
  readonly read_only?: boolean;
  readonly command?: readonly string[];
  readonly ports?: readonly string[];
  readonly cap_drop?: readonly string[];
  readonly healthcheck?: unknown;
  readonly security_opt?: readonly string[];
  readonly mem_limit?: string;
}
const compose = parse(read('compose.yaml'), { merge: true }) as {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
};
/** What the Compose Specification's own types object to; empty where they take it. Merge keys are resolved before. */
const byTheSpecification = (project: object): string => {
  const script = `
import sys
import compose_spec
try:
    compose_spec.PyCompose.from_json(sys.stdin.read()).validate()
except Exception as error:
    print(error)`;
  const path = withPackage('compose-spec==0.2.1', 'compose_spec');
  const { status, stdout, stderr } = python(['-c', script], { input: JSON.stringify(project), path });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
};
const image = DockerfileParser.parse(read('Dockerfile'));
const instructions = image.getInstructions().map((one) => ({
  keyword: one.getKeyword(),
  words: one.getArguments().map((argument) => argument.getValue()),
}));
const last = instructions.slice(instructions.map(({ keyword }) => keyword).lastIndexOf('FROM'));

describe('Dockerfile', () => {
  it('is sound by the rules of a linter', () => {
    expect(validate(read('Dockerfile'))).toEqual([]);
    expect(validate('FROM node:20\nEXPOSE door\nMAINTAINER nour\n')).not.toEqual([]);
  });

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
  it('is what the Compose Specification calls a project, to the last key', () => {
    expect(byTheSpecification(compose)).toBe('');
    const odd = { ...compose, services: { ...compose.services, redis: { image: 'redis', port: ['1'] } } };
    expect(byTheSpecification(odd)).toMatch(/port/);
  });

  it('has the whole: database, queue, service, worker', () => {
    expect(Object.keys(compose.services).sort()).toEqual(['neo4j', 'redis', 'sila', 'worker']);
    expect(compose.services.sila?.command).toEqual(['serve', '--queue', 'redis://redis:6379']);
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

  it('starts with no password that everybody knows, and gives nobody more rights than they begin with', () => {
    expect(read('compose.yaml')).not.toMatch(/PASSWORD:-/);
    for (const service of Object.values(compose.services))
      expect(service.security_opt).toEqual(['no-new-privileges:true']);
    for (const name of ['sila', 'worker', 'redis'])
      expect(compose.services[name]?.mem_limit).toMatch(/^\d+[gm]$/);
  });

  it('names versions', () => {
    for (const { image: name = '' } of Object.values(compose.services).filter(
      ({ image: one }) => one !== 'sila:local',
    ))
      expect(name).toMatch(/:\d+\.\d+/);
  });
});
