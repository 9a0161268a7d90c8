/** The rows of a graph → a backup file. */
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { SilaError } from '../errors.js';
import type { BackupSummary, SnapshotPart } from '../model/backup-rows.js';
import { FORMAT, type Header } from './format.js';
import { openBackup } from './read.js';

async function* linesOf(parts: AsyncIterable<SnapshotPart>, head: Header): AsyncGenerator<string> {
  const hash = createHash('sha256');
  const line = (value: unknown): string => {
    const text = `${JSON.stringify(value)}\n`;
    hash.update(text);
    return text;
  };
  yield line(head);
  for await (const part of parts) {
    if ('end' in part) yield `${JSON.stringify({ ...part, sha256: hash.digest('hex') })}\n`;
    else yield line(part);
  }
}

const failed = (file: string, cause: Error): SilaError =>
  new SilaError('OUTPUT_FAILED', `The backup was not written: ${cause.message}.`, {
    input: file,
    hint: 'Check the path, its permissions and the room on the disk. An older backup of that name is untouched.',
    cause,
  });

/**
 * Writes a backup and reads it again. The file gets its name when it is whole, sound and on the disk.
 *
 * @throws SilaError OUTPUT_FAILED naming the file
 */
export const writeBackup = async (
  parts: AsyncIterable<SnapshotPart>,
  file: string,
  { version, now }: { readonly version: string; readonly now: Date },
): Promise<BackupSummary> => {
  const draft = `${file}.partial`;
  try {
    const head: Header = { backup: 'sila', format: FORMAT, version, createdAt: now.toISOString() };
    // names of people and what they said: for its owner's eyes
    await pipeline(
      Readable.from(linesOf(parts, head)),
      createGzip(),
      createWriteStream(draft, { mode: 0o600 }),
    );
    const { summary } = await openBackup(draft);
    const handle = await open(draft, 'r+');
    await handle.sync().finally(() => handle.close());
    await rename(draft, file);
    return summary;
  } catch (error) {
    await rm(draft, { force: true });
    throw error instanceof Error && 'syscall' in error ? failed(file, error) : error;
  }
};
