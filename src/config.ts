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
  /** `name:role:sha256` of each key, beside those that `sila keys` keeps. */
  readonly apiKeys: readonly string[];
  /** JSON Web Tokens that are taken besides keys; all null: none are. */
  readonly jwt: {
    readonly secret: string | null;
    readonly jwksUrl: string | null;
    readonly issuer: string | null;
    readonly audience: string | null;
  };
  /** Origins of other sites whose pages may ask. */
  readonly corsOrigins: readonly string[];
  readonly introspection: boolean;
  readonly playground: boolean;
  /** A file of the only queries that are answered; null: any are. */
  readonly safelist: string | null;
  /** Requests a minute of one key; 0 for no limit. */
  readonly ratePerMinute: number;
  /** The longest that the database may work on one question. */
  readonly querySeconds: number;
  /** GraphQL operations that take longer are logged. */
  readonly slowMilliseconds: number;
  readonly logLevel: string;
  /** A collector of OpenTelemetry traces; null: none are made. */
  readonly otlpEndpoint: string | null;
  /** The Redis whose queue the service tells of at `/metrics`; null: it knows of none. */
  readonly queueUrl: string | null;
  /** A language model that reads articles beside the rules; null: none, and no article leaves. */
  readonly llm: {
    /** What `/chat/completions` is added to. */
    readonly url: string;
    readonly key: string | null;
    readonly model: string;
    /** How long one request may take. */
    readonly seconds: number;
    /** Of a million tokens; null: costs are not reckoned. */
    readonly prices: { readonly input: number; readonly output: number } | null;
  } | null;
  /** Whether pages may be fetched from this machine and its networks: for tests, and for a newsroom's own archive. */
  readonly allowPrivateAddresses: boolean;
  /** Largest input file, in bytes. */
  readonly maxInputBytes: number;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const BOLT = /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s/]+/;
const MEGABYTE = 1024 * 1024;

const onOff = z.enum(['on', 'off'], 'must be on or off').default('on');

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
  SILA_JWT_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  SILA_JWKS_URL: z
    .url({ protocol: /^https?$/, error: 'must be an address like https://…/jwks.json' })
    .optional(),
  SILA_JWT_ISSUER: z.string().optional(),
  SILA_JWT_AUDIENCE: z.string().optional(),
  SILA_CORS_ORIGINS: z.string().default(''),
  SILA_INTROSPECTION: onOff,
  SILA_PLAYGROUND: onOff,
  SILA_SAFELIST: z.string().optional(),
  SILA_RATE_PER_MINUTE: z.coerce.number().int('must be a whole number').min(0).default(600),
  SILA_QUERY_SECONDS: z.coerce.number().positive('must be greater than 0').default(30),
  SILA_SLOW_MS: z.coerce.number().positive('must be greater than 0').default(1_000),
  SILA_LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`).default('info'),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({ protocol: /^https?$/, error: 'must be an address like http://localhost:4318' })
    .optional(),
  SILA_QUEUE_URL: z
    .url({ protocol: /^rediss?$/, error: 'must be an address like redis://host:6379' })
    .optional(),
  SILA_LLM_URL: z.url({ protocol: /^https?$/, error: 'must be an address like https://…/v1' }).optional(),
  SILA_LLM_KEY: z.string().optional(),
  SILA_LLM_MODEL: z.string().optional(),
  SILA_LLM_SECONDS: z.coerce
    .number()
    .positive('must be greater than 0')
    .max(3_600, 'must be at most 3600')
    .default(60),
  SILA_LLM_PRICES: z
    .string()
    .regex(/^\d+(\.\d+)?,\s*\d+(\.\d+)?$/, 'must be two numbers like 0.15,0.60')
    .optional(),
  SILA_ALLOW_PRIVATE_ADDRESSES: z.enum(['on', 'off'], 'must be on or off').default('off'),
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

const llmOf = (data: z.infer<typeof schema>): Config['llm'] => {
  const { SILA_LLM_URL: url, SILA_LLM_KEY: key, SILA_LLM_MODEL: model, SILA_LLM_PRICES: prices } = data;
  if (url === undefined) return null;
  if (model === undefined)
    throw new UsageError('BAD_CONFIG', 'SILA_LLM_URL is set, and no model is named.', {
      input: 'SILA_LLM_MODEL',
      hint: 'Name the model that its server is to use, or unset SILA_LLM_URL.',
    });
  const [input, output] = list(prices ?? '').map(Number);
  return Object.freeze({
    url,
    key: key ?? null,
    model,
    seconds: data.SILA_LLM_SECONDS,
    prices: input === undefined || output === undefined ? null : Object.freeze({ input, output }),
  });
};

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
    const shown = /PASSWORD|KEYS?$|SECRET|QUEUE/.test(name) ? 'its value' : `"${set[name] ?? ''}"`;
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
    jwt: Object.freeze({
      secret: data.SILA_JWT_SECRET ?? null,
      jwksUrl: data.SILA_JWKS_URL ?? null,
      issuer: data.SILA_JWT_ISSUER ?? null,
      audience: data.SILA_JWT_AUDIENCE ?? null,
    }),
    corsOrigins: Object.freeze(list(data.SILA_CORS_ORIGINS)),
    introspection: data.SILA_INTROSPECTION === 'on',
    playground: data.SILA_PLAYGROUND === 'on',
    safelist: data.SILA_SAFELIST ? resolve(data.SILA_SAFELIST) : null,
    ratePerMinute: data.SILA_RATE_PER_MINUTE,
    querySeconds: data.SILA_QUERY_SECONDS,
    slowMilliseconds: data.SILA_SLOW_MS,
    logLevel: data.SILA_LOG_LEVEL,
    otlpEndpoint: data.OTEL_EXPORTER_OTLP_ENDPOINT ?? null,
    queueUrl: data.SILA_QUEUE_URL ?? null,
    llm: llmOf(data),
    allowPrivateAddresses: data.SILA_ALLOW_PRIVATE_ADDRESSES === 'on',
    maxInputBytes: data.SILA_MAX_INPUT_MB * MEGABYTE,
  });
};
