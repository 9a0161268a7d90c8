import type { LookupAddress } from 'node:dns';
import { describe, expect, it } from 'vitest';
import { addressOf, guardedLookup, isPublic } from '../../src/sources/web/addresses.js';

describe('addresses of the public internet', () => {
  it.each(['93.184.216.34', '8.8.8.8', '2606:2800:220:1:248:1893:25c8:1946'])('%s is one', (address) => {
    expect(isPublic(address)).toBe(true);
  });
  it.each([
    '127.0.0.1', // loopback
    '127.8.9.1',
    '0.0.0.0',
    '10.1.2.3', // private
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254', // link-local: a cloud's metadata
    '100.64.0.1', // carrier-grade NAT
    '224.0.0.1', // multicast
    '255.255.255.255',
    '192.0.2.1', // documentation
    '::1',
    '::',
    'fe80::1',
    'fc00::1',
    'fd00:ec2::254', // metadata over IPv6
    '::ffff:127.0.0.1', // IPv4 within IPv6
    '::ffff:169.254.169.254',
    '64:ff9b::7f00:1', // NAT64
    '2002:7f00:1::', // 6to4
    'not an address',
  ])('%s is none', (address) => {
    expect(isPublic(address)).toBe(false);
  });
});

describe('an address as it is written', () => {
  it.each([
    'file:///etc/passwd',
    'ftp://example.org/x',
    'gopher://example.org',
    'data:text/html,x',
    'http://127.0.0.1/',
    'http://2130706433/', // the same as a number
    'http://0x7f.1/',
    'http://[::1]:80/',
    'http://[::ffff:7f00:1]/',
    'http://user:secret@example.org/',
    'nonsense',
  ])('%s is refused, and no password is repeated', (address) => {
    expect(() => addressOf(address, false)).toThrow(
      expect.objectContaining({ code: 'ADDRESS_REFUSED', input: expect.not.stringContaining('secret') }),
    );
  });
  it('keeps a public one, without its fragment', () => {
    expect(addressOf('https://example.org/a?b=1#c', false).href).toBe('https://example.org/a?b=1');
  });
});

describe('a name', () => {
  const resolving =
    (...addresses: string[]) =>
    (_host: string, _options: unknown, done: (error: null, found: LookupAddress[]) => void) =>
      done(
        null,
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      );
  const look = (...addresses: string[]) =>
    new Promise<{ error: unknown; found: unknown }>((resolve) => {
      guardedLookup('http://name/', false, resolving(...addresses) as never)(
        'name',
        { all: true },
        (error, found) => resolve({ error, found }),
      );
    });
  it('is judged by what it resolves to', async () => {
    expect((await look('8.8.8.8')).found).toEqual([{ address: '8.8.8.8', family: 4 }]);
    for (const inside of ['127.0.0.1', '169.254.169.254', '::1', 'fd00::1'])
      expect((await look(inside)).error).toMatchObject({ code: 'ADDRESS_REFUSED' });
  });
  it('is refused where one of its addresses is inside', async () => {
    expect((await look('8.8.8.8', '10.0.0.1')).error).toMatchObject({ code: 'ADDRESS_REFUSED' });
  });
});
