/** Where a page may be fetched from: nowhere inside this machine or its networks, whatever a name resolves to. */
import { type LookupAddress, lookup as systemLookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { InputError } from '../../errors.js';

/**
 * Whether an address is one of the public internet. IPv6 forms that carry an IPv4 address are judged by it; everything
 * else that is not global unicast is refused: loopback, private, link-local (a cloud's metadata stands there), shared.
 */
export const isPublic = (address: string): boolean => {
  if (!ipaddr.isValid(address)) return false;
  return ipaddr.process(address).range() === 'unicast';
};

export const refused = (input: string, why: string): InputError =>
  new InputError('ADDRESS_REFUSED', why, {
    input,
    hint: 'Only http and https addresses of the public internet are fetched; SILA_ALLOW_PRIVATE_ADDRESSES=on allows others.',
  });

/** The address as a URL. Errors: ADDRESS_REFUSED for another scheme, for a password in it, for a private IP written out. */
export const addressOf = (text: string, allowPrivate: boolean): URL => {
  if (!URL.canParse(text)) throw refused(text, 'This is no address.');
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw refused(text, `The scheme ${url.protocol.slice(0, -1)} is not fetched.`);
  if (url.username || url.password)
    throw refused(`${url.protocol}//…@${url.host}${url.pathname}`, 'An address may hold no password.');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!allowPrivate && ipaddr.isValid(host) && !isPublic(host))
    throw refused(text, `${host} is an address of this machine or its networks.`);
  url.hash = '';
  return url;
};

/** Resolves names for one connection; what it gives is what is connected to, so that no second answer can differ. */
export const guardedLookup =
  (input: string, allowPrivate: boolean, resolve: typeof systemLookup = systemLookup): LookupFunction =>
  (host, options, done) => {
    resolve(host, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
      if (error) return done(error, '', 0);
      const inside = allowPrivate ? undefined : addresses.find(({ address }) => !isPublic(address));
      // one private answer among public ones is an attack or a mistake: neither is followed
      if (inside)
        return done(
          refused(input, `${host} resolves to ${inside.address}, inside this machine or its networks.`),
          '',
          0,
        );
      if (options.all) return done(null, addresses);
      const [first] = addresses;
      return first ? done(null, first.address, first.family) : done(new Error('no address'), '', 0);
    });
  };
