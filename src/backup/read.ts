/** A backup file → its rows, after the whole of it was found to be sound. */
import { SilaError } from '../errors.js';
import type { BackupRow, BackupSummary } from '../model/backup-rows.js';
import { FORMAT, type Header, header, node, relationship, trailer } from './format.js';
import { bad, linesOf } from './lines.js';

export interface BackupFile {
  readonly header: Header;
  readonly summary: BackupSummary;
  /** Tells this backup from any other. */
  readonly sha256: string;
  /** The rows, from the given one on. */
  readonly rows: (from: number) => AsyncIterable<BackupRow>;
}

const parse = (file: string, text: string, place: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw bad(file, 'The line is no JSON; the file was altered.', place, cause);
  }
};

const headerOf = (file: string, value: unknown): Header => {
  const found = header.safeParse(value);
  if (!found.success) throw bad(file, 'The file is no backup of Sila.', 'line 1');
  if (found.data.format > FORMAT) {
    throw new SilaError('BAD_BACKUP', `A newer Sila (${found.data.version}) wrote this backup.`, {
      input: file,
      hint: 'Install that version or a later one, and restore with it.',
    });
  }
  return found.data;
};

async function* rowsOf(file: string, from: number, total: number): AsyncGenerator<BackupRow> {
  for await (const { number, text } of linesOf(file)) {
    const row = number - 2;
    if (row >= total) return;
    if (row >= from) yield parse(file, text, `line ${number}`) as BackupRow;
  }
}

/**
 * Reads a backup through. What it resolves with is whole and unaltered.
 *
 * @throws SilaError BAD_BACKUP naming the file, the line and what is wrong with it
 */
export const openBackup = async (file: string): Promise<BackupFile> => {
  let head: Header | undefined;
  let end: { readonly summary: BackupSummary; readonly sha256: string } | undefined;
  const refs = { nodes: 0, relationships: 0 };
  for await (const { number, text, before } of linesOf(file)) {
    const place = `line ${number}`;
    const value = parse(file, text, place);
    if (!head) {
      head = headerOf(file, value);
      continue;
    }
    if (end) throw bad(file, 'Something follows the end of the backup.', place);
    const isNode = node.safeParse(value).success;
    if (isNode && refs.relationships === 0) refs.nodes += 1;
    else if (relationship.safeParse(value).success) refs.relationships += 1;
    else {
      const found = trailer.safeParse(value);
      if (!found.success) throw bad(file, 'The line is no row of a backup; the file was altered.', place);
      const { end: summary, sha256 } = found.data;
      if (before.digest('hex') !== sha256)
        throw bad(file, 'The checksum does not fit: the file was altered.', place);
      if (summary.nodes !== refs.nodes || summary.relationships !== refs.relationships)
        throw bad(file, 'The counts do not fit: the file was altered.', place);
      end = { summary, sha256 };
    }
  }
  if (!head) throw bad(file, 'The file is empty.');
  if (!end) throw bad(file, 'The file is cut off: its last line is missing.');
  const { summary, sha256 } = end;
  const total = summary.nodes + summary.relationships;
  return { header: head, summary, sha256, rows: (from) => rowsOf(file, from, total) };
};
