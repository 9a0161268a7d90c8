/** A crawl's archive: the pages that servers answered with. */
import { LimitReader, WARCParser } from 'warcio';
import { InputError } from '../errors.js';
import { type Bytes, gather } from './bytes.js';
import { decode } from './decode.js';
import type { Input } from './records.js';

const REST = 'What came before is done; get the file again for the rest.';
const HTML = /^(?:text\/html|application\/xhtml\+xml)\b/i;

export const isWarc = (head: Uint8Array): boolean =>
  Buffer.from(head.subarray(0, 5)).toString('latin1') === 'WARC/';

/** Reads what is left of a record: the parser's own way to skip never ends where the archive does. */
const drain = async (
  reader: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  input: string,
): Promise<void> => {
  for await (const _chunk of reader);
  if (reader instanceof LimitReader && reader.limit > 0)
    throw new InputError('BAD_ARCHIVE', 'The archive ends inside a record.', { input, hint: REST });
};

/** The pages of HTML that were answered with status 200, in the order of the archive. Errors: BAD_ARCHIVE. */
export async function* pagesOfWarc(chunks: Bytes, input: string, max: number): AsyncGenerator<Input> {
  try {
    for await (const record of new WARCParser(chunks)) {
      const { reader, warcTargetURI: url } = record;
      const type = record.httpHeaders?.headers.get('content-type') ?? '';
      const isPage =
        record.warcType === 'response' && record.httpHeaders?.statusCode === 200 && HTML.test(type);
      let found: Input | null = null;
      if (isPage && url) {
        const name = `${input}, ${url}`;
        try {
          const [, charset] = /charset=["']?([\w-]+)/i.exec(type) ?? [];
          const content = decode(await gather(record, name, max), name, charset);
          found = { page: { id: url, url, format: 'html', content } };
        } catch (error) {
          if (!(error instanceof InputError)) throw error;
          found = { error };
        }
      }
      await drain(reader, input);
      if (found) yield found;
    }
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    throw new InputError('BAD_ARCHIVE', 'The archive is damaged.', { input, hint: REST, cause });
  }
}
