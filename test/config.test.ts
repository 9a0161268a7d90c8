import { describe, expect, it } from 'vitest';
import { loadConfig } from '../src/config.js';

describe('the configuration', () => {
  it('has defaults for everything', () => {
    expect(loadConfig({})).toMatchObject({
      neo4j: { uri: null, username: 'neo4j', database: 'neo4j' },
      host: '127.0.0.1',
      port: 4000,
      apiKeys: [],
      logLevel: 'info',
    });
  });

  it('takes an empty variable for none, and lists apart', () => {
    expect(loadConfig({ NEO4J_URI: '', SILA_API_KEYS: 'one, two,' })).toMatchObject({
      neo4j: { uri: null },
      apiKeys: ['one', 'two'],
    });
  });

  it('is frozen', () => {
    expect(Object.isFrozen(loadConfig({}))).toBe(true);
  });

  for (const [name, value] of [
    ['NEO4J_URI', 'http://localhost:7687'],
    ['SILA_PORT', '70000'],
    ['SILA_PORT', 'four'],
    ['SILA_LOG_LEVEL', 'loud'],
    ['SILA_MAX_INPUT_MB', '0'],
  ] as const) {
    it(`names ${name} and what is wrong with "${value}"`, () => {
      expect(() => loadConfig({ [name]: value })).toThrow(
        expect.objectContaining({ code: 'BAD_CONFIG', input: name, message: expect.stringContaining(value) }),
      );
    });
  }

  it('does not print a secret', () => {
    expect(() => loadConfig({ NEO4J_URI: 'x', NEO4J_PASSWORD: 'secret' })).toThrow(
      expect.not.objectContaining({ message: expect.stringContaining('secret') }),
    );
  });
});
