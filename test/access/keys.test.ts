import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterAll, describe, expect, it } from 'vitest';
import {
  addKey,
  createAccess,
  readKeys,
  refuseOpenDoor,
  revokeKey,
  rotateKey,
} from '../../src/access/index.js';
import { hashOf, keyFile } from '../../src/access/keys.js';

const folders: string[] = [];
const folder = () => {
  const made = mkdtempSync(join(tmpdir(), 'sila-keys-'));
  folders.push(made);
  return made;
};
afterAll(() => {
  for (const made of folders) rmSync(made, { recursive: true, force: true });
});
const NO_JWT = { secret: null, jwksUrl: null, issuer: null, audience: null };
const accessTo = (
  dataDir: string,
  apiKeys: string[] = [],
  jwt: Partial<typeof NO_JWT | { secret: string }> = {},
) => createAccess({ dataDir, apiKeys, jwt: { ...NO_JWT, ...jwt } });
const refusal = { code: 'UNAUTHENTICATED' };

describe('keys', () => {
  it('are kept as hashes, in a file that only its owner reads', () => {
    const dataDir = folder();
    const key = addKey(dataDir, 'desk', 'editor');
    const text = readFileSync(keyFile(dataDir), 'utf8');
    expect(text).not.toContain(key);
    expect(text).toContain(hashOf(key));
    expect(statSync(keyFile(dataDir)).mode & 0o077).toBe(0);
  });

  it('let in whom they were made for, and nobody else', async () => {
    const dataDir = folder();
    const key = addKey(dataDir, 'desk', 'editor');
    const access = accessTo(dataDir);
    expect(access.closed).toBe(true);
    expect(await access.identify(`Bearer ${key}`)).toEqual({ name: 'desk', role: 'editor' });
    for (const header of [undefined, '', 'Bearer', `Bearer ${key}x`, key, `Basic ${key}`, 'Bearer a.b.c'])
      await expect(access.identify(header), String(header)).rejects.toMatchObject(refusal);
  });

  it('end at once when revoked, also for a service that runs', async () => {
    const dataDir = folder();
    const [one, two] = [addKey(dataDir, 'one', 'reader'), addKey(dataDir, 'two', 'reader')];
    const access = accessTo(dataDir);
    await access.identify(`Bearer ${one}`);
    revokeKey(dataDir, 'one');
    await expect(access.identify(`Bearer ${one}`)).rejects.toMatchObject(refusal);
    expect(await access.identify(`Bearer ${two}`)).toMatchObject({ name: 'two' });
  });

  it('when the last one goes, the door stays shut', async () => {
    const dataDir = folder();
    const key = addKey(dataDir, 'one', 'reader');
    const access = accessTo(dataDir);
    revokeKey(dataDir, 'one');
    await expect(access.identify(`Bearer ${key}`)).rejects.toMatchObject(refusal);
    await expect(access.identify(undefined)).rejects.toMatchObject(refusal);
  });

  it('rotate: the old one holds for its grace, and no longer', async () => {
    const dataDir = folder();
    const start = new Date(Date.now() - 30 * 60_000);
    const old = addKey(dataDir, 'desk', 'editor', start);
    const young = rotateKey(dataDir, 'desk', 60, start);
    const access = accessTo(dataDir);
    for (const key of [old, young])
      expect(await access.identify(`Bearer ${key}`)).toEqual({ name: 'desk', role: 'editor' });
    const late = folder();
    const gone = addKey(late, 'desk', 'editor', start);
    rotateKey(late, 'desk', 20, start);
    await expect(accessTo(late).identify(`Bearer ${gone}`)).rejects.toMatchObject(refusal);
  });

  it('say what is wrong with a name, an entry, a file', () => {
    const dataDir = folder();
    addKey(dataDir, 'desk', 'reader');
    expect(() => addKey(dataDir, 'desk', 'reader')).toThrow(/already/);
    expect(() => addKey(dataDir, 'two words', 'reader')).toThrow(/cannot name/);
    expect(() => revokeKey(dataDir, 'nobody')).toThrow(/no key named nobody/);
    expect(() => rotateKey(dataDir, 'nobody', 0)).toThrow(/no key named nobody/);
    const secret = 'f'.repeat(63);
    expect(() => accessTo(dataDir, [`x:reader:${secret}`])).toThrow(
      expect.objectContaining({ code: 'BAD_CONFIG', message: expect.not.stringContaining(secret) }),
    );
    writeFileSync(keyFile(dataDir), '[{"name": "x"}]');
    expect(() => readKeys(dataDir)).toThrow(
      expect.objectContaining({ code: 'BAD_CONFIG', input: keyFile(dataDir) }),
    );
  });

  it('come from the environment too', async () => {
    const access = accessTo(folder(), [`ci:reader:${hashOf('the key')}`]);
    await expect(access.identify('Bearer the key')).rejects.toMatchObject(refusal); // a key has no spaces
    const other = accessTo(folder(), [`ci:reader:${hashOf('thekey')}`]);
    expect(await other.identify('Bearer thekey')).toEqual({ name: 'ci', role: 'reader' });
  });
});

describe('tokens', () => {
  const secret = 'a secret of at least thirty-two characters';
  const sign = (
    claims: Record<string, unknown>,
    options: { readonly by?: string; readonly expires?: string } = {},
  ) => {
    const token = new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).setSubject('amal');
    if (options.expires !== '') token.setExpirationTime(options.expires ?? '5m');
    return token.sign(new TextEncoder().encode(options.by ?? secret));
  };
  it('let in by their role', async () => {
    const access = accessTo(folder(), [], { secret });
    expect(await access.identify(`Bearer ${await sign({ role: 'editor' })}`)).toEqual({
      name: 'amal',
      role: 'editor',
    });
  });
  it('are refused with another signature, past their end, without an end, without a role', async () => {
    const access = accessTo(folder(), [], { secret });
    for (const token of [
      await sign({ role: 'admin' }, { by: 'another secret of thirty-two characters' }),
      await sign({ role: 'admin' }, { expires: '-1m' }),
      await sign({ role: 'admin' }, { expires: '' }),
      await sign({ role: 'owner' }),
      await sign({}),
      `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from('{"sub":"x","role":"admin"}').toString('base64url')}.`,
    ])
      await expect(access.identify(`Bearer ${token}`)).rejects.toMatchObject(refusal);
  });
});

describe('tokens by the keys of an issuer', () => {
  it('are checked with what its address tells; another key, issuer or audience is refused', async () => {
    const [own, other] = await Promise.all([generateKeyPair('RS256'), generateKeyPair('RS256')]);
    const jwks = { keys: [{ ...(await exportJWK(own.publicKey)), kid: 'one', alg: 'RS256' }] };
    const server = createServer((_request, response) => {
      response.setHeader('content-type', 'application/json').end(JSON.stringify(jwks));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const access = createAccess({
      dataDir: folder(),
      apiKeys: [],
      jwt: { ...NO_JWT, jwksUrl: `http://127.0.0.1:${port}/jwks.json`, issuer: 'desk', audience: 'sila' },
    });
    const sign = (by = own.privateKey, issuer = 'desk', audience = 'sila') =>
      new SignJWT({ role: 'editor' })
        .setProtectedHeader({ alg: 'RS256', kid: 'one' })
        .setSubject('amal')
        .setIssuer(issuer)
        .setAudience(audience)
        .setExpirationTime('5m')
        .sign(by);
    try {
      expect(access.closed).toBe(true);
      expect(await access.identify(`Bearer ${await sign()}`)).toEqual({ name: 'amal', role: 'editor' });
      for (const token of [
        await sign(other.privateKey),
        await sign(own.privateKey, 'somebody'),
        await sign(own.privateKey, 'desk', 'another service'),
        // a public key is no secret: who signs with it as one is not let in
        await new SignJWT({ role: 'admin' })
          .setProtectedHeader({ alg: 'HS256', kid: 'one' })
          .setSubject('amal')
          .setIssuer('desk')
          .setAudience('sila')
          .setExpirationTime('5m')
          .sign(new TextEncoder().encode(JSON.stringify(jwks.keys[0]))),
      ])
        await expect(access.identify(`Bearer ${token}`)).rejects.toMatchObject(refusal);
    } finally {
      server.close();
    }
  });
});

describe('an open door', () => {
  it.each(['0.0.0.0', '::', '192.168.1.4', 'example.org'])('%s is refused without keys', (host) => {
    expect(() => refuseOpenDoor(host, accessTo(folder()))).toThrow(/no keys/);
    const dataDir = folder();
    addKey(dataDir, 'desk', 'reader');
    expect(() => refuseOpenDoor(host, accessTo(dataDir))).not.toThrow();
  });
  it.each(['127.0.0.1', 'localhost', '::1', '127.8.0.1'])('%s is this machine', (host) => {
    expect(() => refuseOpenDoor(host, accessTo(folder()))).not.toThrow();
  });
});
