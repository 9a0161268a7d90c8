/** Environment → one frozen, validated object. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { UsageError } from './errors.js';

export interface Config {
  readonly neo4j: {
    /** bolt, neo4j or their +s and +ssc forms; null for the embedded database. */
    readonly uri: string | null;
    readonly username: string;
    readonly password: string;
    readonly database: string;
  };
  /** Absolute path of the folder of the embedded database. */
  readonly dataDir: string;
  readonly host: string;
  readonly port: number;
  readonly apiKeys: readonly string[];
  readonly logLevel: string;
  /** Largest input file, in bytes. */
  readonly maxInputBytes: number;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const BOLT = /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s/]+/;
const MEGABYTE = 1024 * 1024;

const schema = z.object({
  NEO4J_URI: z.string().regex(BOLT, 'must be an address like bolt://localhost:7687').optional(),
  NEO4J_USERNAME: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_DATABASE: z.string().default('neo4j'),
  SILA_DATA_DIR: z.string().default('.sila'),
  SILA_HOST: z.string().default('127.0.0.1'),
  SILA_PORT: z.coerce
    .number()
    .int('must be a whole number')
    .min(0)
    .max(65_535, 'must be at most 65535')
    .default(4000),
  SILA_API_KEYS: z.string().default(''),
  SILA_LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`).default('info'),
  SILA_MAX_INPUT_MB: z.coerce.number().positive('must be greater than 0').default(50),
});

/** Reads `.env` of the working directory into the environment; what is set already stays. */
const readDotEnv = (): void => {
  if (existsSync('.env')) process.loadEnvFile('.env');
};

const list = (text: string): string[] =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);

/**
 * The configuration from the environment (and `.env`). An empty variable counts as unset.
 *
 * @throws UsageError BAD_CONFIG naming the variable and its value
 */
export const loadConfig = (env?: Readonly<Record<string, string | undefined>>): Config => {
  if (!env) readDotEnv();
  const set = Object.fromEntries(
    Object.entries(env ?? process.env).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = schema.safeParse(set);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const name = String(issue?.path[0] ?? '');
    const shown = /PASSWORD|KEYS/.test(name) ? 'its value' : `"${set[name] ?? ''}"`;
    throw new UsageError('BAD_CONFIG', `${shown} cannot be used: ${issue?.message ?? 'invalid'}.`, {
      input: name,
      hint: 'Correct the variable or remove it from the environment and from .env.',
    });
  }
  const { data } = parsed;
  return Object.freeze({
    neo4j: Object.freeze({
      uri: data.NEO4J_URI ?? null,
      username: data.NEO4J_USERNAME,
      password: data.NEO4J_PASSWORD,
      database: data.NEO4J_DATABASE,
    }),
    dataDir: resolve(data.SILA_DATA_DIR),
    host: data.SILA_HOST,
    port: data.SILA_PORT,
    apiKeys: Object.freeze(list(data.SILA_API_KEYS)),
    logLevel: data.SILA_LOG_LEVEL,
    maxInputBytes: data.SILA_MAX_INPUT_MB * MEGABYTE,
  });
};
