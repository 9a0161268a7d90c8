/** API keys: random, shown once, kept as their SHA-256 only (a random key of 256 bits needs no slow hash). */
import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { UsageError } from '../errors.js';
import { isRole, ROLES, type Role, type Who } from '../model/role.js';

const HASH = /^[0-9a-f]{64}$/;
const NAME = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$/u;

const keySchema = z.object({
  name: z.string().regex(NAME),
  role: z.enum(ROLES),
  sha256: z.string().regex(HASH),
  created: z.iso.datetime(),
  /** A key that was rotated holds until then. */
  expires: z.iso.datetime().optional(),
});
export type Key = z.infer<typeof keySchema>;

export const hashOf = (key: string): string => createHash('sha256').update(key).digest('hex');
export const keyFile = (dataDir: string): string => join(dataDir, 'keys.json');

/** The keys of a data folder; none where there is no file. Errors: UsageError BAD_CONFIG naming the file. */
export const readKeys = (dataDir: string): Key[] => {
  const file = keyFile(dataDir);
  if (!existsSync(file)) return [];
  try {
    return z.array(keySchema).parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new UsageError('BAD_CONFIG', 'The file of keys cannot be read.', {
      input: file,
      hint: 'Restore it from a backup, or remove it and make new keys with "sila keys add".',
      cause,
    });
  }
};

/** Written beside and moved into place: a reader sees the old keys or the new ones. */
const writeKeys = (dataDir: string, keys: readonly Key[]): void => {
  const file = keyFile(dataDir);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 });
  chmodSync(`${file}.new`, 0o600);
  renameSync(`${file}.new`, file);
};

const isLive = ({ expires }: Key, now: Date): boolean => expires === undefined || new Date(expires) > now;
const make = (name: string, role: Role, now: Date): { readonly key: string; readonly entry: Key } => {
  const key = `sila_${randomBytes(32).toString('base64url')}`;
  return { key, entry: { name, role, sha256: hashOf(key), created: now.toISOString() } };
};

/** Makes a key and returns it: it cannot be shown again. Errors: UsageError for a name that is taken or unusable. */
export const addKey = (dataDir: string, name: string, role: Role, now = new Date()): string => {
  if (!NAME.test(name))
    throw new UsageError('BAD_USAGE', `"${name}" cannot name a key.`, {
      hint: 'Use letters, digits, dots, hyphens and underscores, 64 at most.',
    });
  const keys = readKeys(dataDir).filter((key) => isLive(key, now));
  if (keys.some((key) => key.name === name))
    throw new UsageError('BAD_USAGE', `There is a key named ${name} already.`, {
      hint: `Use another name, or "sila keys rotate ${name}".`,
    });
  const { key, entry } = make(name, role, now);
  writeKeys(dataDir, [...keys, entry]);
  return key;
};

const known = (keys: readonly Key[], name: string): Key => {
  const found = keys.find((key) => key.name === name && key.expires === undefined);
  if (!found)
    throw new UsageError('BAD_USAGE', `There is no key named ${name}.`, { hint: 'See "sila keys list".' });
  return found;
};

/** Ends a key, and what is left of those it replaced. Errors: UsageError where there is none of this name. */
export const revokeKey = (dataDir: string, name: string): void => {
  const keys = readKeys(dataDir);
  known(keys, name);
  writeKeys(
    dataDir,
    keys.filter((key) => key.name !== name),
  );
};

/** A new key of the same name and role; the old one holds for `graceMinutes` more. Errors: UsageError. */
export const rotateKey = (dataDir: string, name: string, graceMinutes: number, now = new Date()): string => {
  const keys = readKeys(dataDir).filter((key) => isLive(key, now));
  const old = known(keys, name);
  const { key, entry } = make(name, old.role, now);
  const expires = new Date(now.getTime() + graceMinutes * 60_000).toISOString();
  const kept = keys.flatMap((each) =>
    each !== old ? [each] : graceMinutes > 0 ? [{ ...each, expires }] : [],
  );
  writeKeys(dataDir, [...kept, entry]);
  return key;
};

/** A key as the environment gives it: `name:role:sha256`. Errors: UsageError BAD_CONFIG, which shows no hash. */
export const keyFromEnvironment = (text: string): Key => {
  const [name = '', role, sha256 = '', ...more] = text.split(':');
  if (!NAME.test(name) || !isRole(role) || !HASH.test(sha256) || more.length > 0)
    throw new UsageError('BAD_CONFIG', `The entry ${JSON.stringify(name.slice(0, 64))} is no key.`, {
      input: 'SILA_API_KEYS',
      hint: `Write name:role:sha256, the role one of ${ROLES.join(', ')}; "sila keys add NAME" makes one.`,
    });
  return { name, role, sha256, created: new Date(0).toISOString() };
};

/** Whose key this is; null where it is nobody's. Hashes are compared, so time tells nothing of the key. */
export const ownerOf = (keys: readonly Key[], key: string, now = new Date()): Who | null => {
  const hash = hashOf(key);
  const found = keys.find((each) => each.sha256 === hash && isLive(each, now));
  return found ? { name: found.name, role: found.role } : null;
};
