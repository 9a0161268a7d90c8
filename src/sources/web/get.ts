/** One document over HTTP: guarded address, few redirects, bounded size and time. */
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { InputError } from '../../errors.js';
import { gather, inflate } from '../bytes.js';
import { addressOf, guardedLookup } from './addresses.js';

export interface GetLimits {
  /** Bytes of a document, unpacked. */
  readonly bytes: number;
  /** Milliseconds from the first byte asked to the last one had. */
  readonly time: number;
  readonly redirects: number;
}
export interface GetOptions {
  readonly limits: GetLimits;
  readonly allowPrivate: boolean;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Asked at every address on the way, before it is fetched; throws where it must not be. */
  readonly admit?: ((url: URL) => Promise<void>) | undefined;
  /** Whether a document of this type is wanted: others are not read. */
  readonly wanted?: ((mediaType: string) => boolean) | undefined;
}
export interface Got {
  /** After redirects. */
  readonly url: string;
  readonly status: number;
  /** Lower case, without parameters; empty where the server tells none. */
  readonly mediaType: string;
  readonly charset: string | undefined;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Uint8Array;
}

/** Who asks, as servers see it and robots.txt calls it. */
export const AGENT = 'Sila';
const HEADERS = {
  'user-agent': `${AGENT}/0.1 (knowledge graph of news)`,
  accept:
    'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/xml;q=0.9, text/plain;q=0.8',
  'accept-encoding': 'gzip, br',
};

const failed = (input: string, message: string, cause?: unknown): InputError =>
  new InputError('FETCH_FAILED', message, { input, hint: 'Open it in a browser: is it there?', cause });

const connect = (url: URL, options: GetOptions, signal: AbortSignal): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? requestHttps : requestHttp;
    send(url, {
      // nothing of one page's connection is left to the next: each is looked up and judged anew
      agent: false,
      headers: { ...HEADERS, ...options.headers },
      lookup: guardedLookup(url.href, options.allowPrivate),
      signal,
      maxHeaderSize: 16 * 1024,
    })
      .on('response', resolve)
      .on('error', reject)
      .end();
  });

const unpacked = (response: IncomingMessage, input: string): AsyncIterable<Uint8Array> => {
  const encoding = response.headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
  if (encoding === 'identity') return response;
  if (encoding === 'gzip' || encoding === 'x-gzip' || encoding === 'deflate') return inflate(response, input);
  if (encoding === 'br') return inflate(response, input, 'br');
  throw failed(input, `The server packs it as ${encoding}, which was not asked for.`);
};

const typeOf = (header: string | undefined): Pick<Got, 'mediaType' | 'charset'> => {
  const [mediaType = '', ...parameters] = (header ?? '').split(';').map((part) => part.trim().toLowerCase());
  const charset = parameters
    .find((part) => part.startsWith('charset='))
    ?.slice(8)
    .replaceAll('"', '');
  return { mediaType, charset };
};

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** A status in words: what to do about it differs. */
const statusText = (status: number): string =>
  status === 404 || status === 410
    ? 'There is no such page'
    : status >= 500
      ? 'The server fails'
      : 'The server refuses';

/**
 * @throws InputError ADDRESS_REFUSED, FETCH_FAILED, FETCH_TIMEOUT, TOO_MANY_REDIRECTS, BAD_CONTENT_TYPE, INPUT_TOO_LARGE,
 *   BAD_ARCHIVE, and what `admit` throws
 */
export const get = async (address: string, options: GetOptions): Promise<Got> => {
  const { limits, allowPrivate, admit, wanted } = options;
  const signal = AbortSignal.timeout(limits.time);
  let url = addressOf(address, allowPrivate);
  try {
    for (let hop = 0; ; hop++) {
      await admit?.(url);
      const response = await connect(url, options, signal);
      const { statusCode: status = 0, headers } = response;
      const { location } = headers;
      if (REDIRECTS.has(status) && location !== undefined) {
        response.destroy();
        if (hop >= limits.redirects)
          throw new InputError('TOO_MANY_REDIRECTS', `It redirects more than ${limits.redirects} times.`, {
            input: address,
            hint: 'Give the address that it ends at.',
          });
        if (!URL.canParse(location, url.href)) throw failed(address, 'It redirects to no address.');
        url = addressOf(new URL(location, url).href, allowPrivate);
        continue;
      }
      const told = {
        url: url.href,
        status,
        ...typeOf(headers['content-type']),
        headers: headers as Got['headers'],
      };
      if (status === 304) {
        response.destroy();
        return { ...told, body: new Uint8Array() };
      }
      if (status < 200 || status > 299) {
        response.destroy();
        throw failed(address, `${statusText(status)} (status ${status}).`);
      }
      if (wanted && !wanted(told.mediaType)) {
        response.destroy();
        throw new InputError(
          'BAD_CONTENT_TYPE',
          `It is ${told.mediaType || 'of no type that the server tells'}.`,
          {
            input: address,
            hint: 'Give the address of a page, a feed or a sitemap.',
          },
        );
      }
      return { ...told, body: await gather(unpacked(response, address), address, limits.bytes) };
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    if (signal.aborted)
      throw new InputError('FETCH_TIMEOUT', `It did not come whole in ${limits.time / 1000} seconds.`, {
        input: address,
        hint: 'Try again later.',
        cause: error,
      });
    throw failed(address, 'The server does not answer as a web server does.', error);
  }
};
