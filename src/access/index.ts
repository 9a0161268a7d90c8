/** Who may come in: keys and JSON Web Tokens, or everybody who reaches a service that has neither. */
import { statSync } from 'node:fs';
import { createRemoteJWKSet, type JWTPayload, jwtVerify } from 'jose';
import type { Config } from '../config.js';
import { SilaError, UsageError } from '../errors.js';
import { isRole, type Who } from '../model/role.js';
import { type Key, keyFile, keyFromEnvironment, ownerOf, readKeys } from './keys.js';

export { addKey, type Key, readKeys, revokeKey, rotateKey } from './keys.js';

export interface Access {
  /** False: there are no keys, and whoever reaches the service may do everything. */
  readonly closed: boolean;
  /** Whose `Authorization` header this is. Errors: SilaError UNAUTHENTICATED. */
  identify(authorization: string | undefined): Promise<Who>;
}

/** Without keys there is one user: whoever sits at the machine. */
export const LOCAL: Who = { name: 'local', role: 'admin' };
export const OPEN: Access = { closed: false, identify: async () => LOCAL };

const refused = (message: string, cause?: unknown): SilaError =>
  new SilaError('UNAUTHENTICATED', message, {
    hint: 'Send a key as "Authorization: Bearer KEY"; "sila keys add NAME" makes one.',
    cause,
  });

/** The keys of the file as they are now: a revoked one must not hold until a restart. */
const keysOf = (config: Pick<Config, 'dataDir' | 'apiKeys'>): (() => readonly Key[]) => {
  const fixed = config.apiKeys.map(keyFromEnvironment);
  let read: { readonly at: number; readonly keys: readonly Key[] } | null = null;
  return () => {
    const at = statSync(keyFile(config.dataDir), { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (read?.at !== at) read = { at, keys: readKeys(config.dataDir) };
    return [...fixed, ...read.keys];
  };
};

type Verify = (token: string) => Promise<JWTPayload>;

const verifierOf = ({ secret, jwksUrl, issuer, audience }: Config['jwt']): Verify | null => {
  const options = {
    ...(issuer ? { issuer } : {}),
    ...(audience ? { audience } : {}),
    // a token that never ends cannot be taken back
    requiredClaims: ['sub', 'exp'],
  };
  if (secret) {
    const key = new TextEncoder().encode(secret);
    return async (token) =>
      (await jwtVerify(token, key, { ...options, algorithms: ['HS256', 'HS384', 'HS512'] })).payload;
  }
  if (jwksUrl) {
    const keys = createRemoteJWKSet(new URL(jwksUrl));
    return async (token) => (await jwtVerify(token, keys, options)).payload;
  }
  return null;
};

/** @throws UsageError BAD_CONFIG for keys that cannot be read */
export const createAccess = (config: Pick<Config, 'dataDir' | 'apiKeys' | 'jwt'>): Access => {
  const keys = keysOf(config);
  const verify = verifierOf(config.jwt);
  if (keys().length === 0 && !verify) return OPEN;
  return {
    closed: true,
    identify: async (authorization) => {
      const [, token] = /^Bearer +(\S+)$/i.exec(authorization ?? '') ?? [];
      if (!token) throw refused('This service asks for a key');
      const owner = ownerOf(keys(), token);
      if (owner) return owner;
      if (!verify || token.split('.').length !== 3) throw refused('This key is not known');
      let payload: JWTPayload;
      try {
        payload = await verify(token);
      } catch (cause) {
        throw refused('This token does not hold', cause);
      }
      const { sub, role } = payload as { readonly sub?: string; readonly role?: unknown };
      if (!sub || !isRole(role)) throw refused('This token names nobody, or no role that there is');
      return { name: sub, role };
    },
  };
};

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/i;

/** @throws UsageError BAD_CONFIG where others could reach a service that asks nobody for a key */
export const refuseOpenDoor = (host: string, access: Access): void => {
  if (access.closed || LOOPBACK.test(host)) return;
  throw new UsageError('BAD_CONFIG', `Others can reach ${host}, and there are no keys.`, {
    input: 'SILA_HOST',
    hint: 'Make a key with "sila keys add NAME --role admin", or listen on 127.0.0.1.',
  });
};
