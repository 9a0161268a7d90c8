/** `sila export`: the graph, or a part of it, for other programs. */
import { createWriteStream, mkdirSync, type Stats, statSync, type WriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { finished, pipeline } from 'node:stream/promises';
import { Command, Option } from 'commander';
import {
  connect,
  counted,
  createStore,
  type ExportRequest,
  type ExportWords,
  exportFiles,
  exportRequest,
  exportText,
  FORMATS,
  graphArgs,
} from '../app.js';
import { loadConfig } from '../config.js';
import { SilaError, UsageError } from '../errors.js';
import { printText, tell } from './output.js';
import { keepHeapSmall } from './small-heap.js';

interface Options extends ExportWords {
  readonly out?: string;
}
type Graph = Parameters<typeof exportText>[0];

const failed = (path: string, cause: unknown): SilaError =>
  new SilaError('OUTPUT_FAILED', cause instanceof Error ? cause.message : String(cause), {
    input: path,
    hint: 'Check the path, its permissions and the room on the disk.',
    cause,
  });
/** What the database says stays what it is; what the disk says gets the file's name. */
const blamed = (path: string, error: unknown): unknown =>
  error instanceof Error && 'syscall' in error ? failed(path, error) : error;

/** A file is whole or not there: it gets its name when it is complete. */
const partial = (path: string): string => `${path}.partial`;

const toFile = async (graph: Graph, request: ExportRequest, path: string): Promise<void> => {
  try {
    await pipeline(exportText(graph, request), createWriteStream(partial(path)));
    await rename(partial(path), path);
  } catch (error) {
    await rm(partial(path), { force: true });
    throw blamed(path, error);
  }
};

const toFolder = async (graph: Graph, request: ExportRequest, folder: string): Promise<void> => {
  const open = new Map<string, { readonly stream: WriteStream; readonly done: Promise<void> }>();
  const streamOf = (file: string) => {
    const path = join(folder, file);
    const known = open.get(path);
    if (known) return known;
    const stream = createWriteStream(partial(path));
    const fresh = { stream, done: finished(stream) };
    // told when it is awaited
    fresh.done.catch(() => {});
    open.set(path, fresh);
    return fresh;
  };
  try {
    mkdirSync(folder, { recursive: true });
    for await (const { file, text } of exportFiles(graph, request)) {
      const { stream, done } = streamOf(file);
      if (stream.errored) throw stream.errored;
      if (!stream.write(text)) {
        await Promise.race([new Promise<void>((resolve) => stream.once('drain', () => resolve())), done]);
      }
    }
    for (const { stream, done } of open.values()) {
      stream.end();
      await done;
    }
    for (const path of open.keys()) await rename(partial(path), path);
  } catch (error) {
    for (const [path, { stream }] of open) {
      stream.destroy();
      await rm(partial(path), { force: true });
    }
    throw blamed(folder, error);
  }
};

/** @throws UsageError where a folder stands in the place of a file, or a file in that of a folder */
const checkPlace = (out: string, wantsFolder: boolean): void => {
  let stats: Stats | undefined;
  try {
    stats = statSync(out, { throwIfNoEntry: false });
  } catch (cause) {
    throw failed(out, cause);
  }
  if (stats && stats.isDirectory() !== wantsFolder) {
    throw new UsageError('BAD_USAGE', stats.isDirectory() ? 'This is a folder.' : 'This is no folder.', {
      input: out,
      hint: wantsFolder
        ? 'CSV is written to a folder, as nodes.csv and relationships.csv.'
        : 'Name a file in it.',
    });
  }
};

const run = async ({ out: place = '-', ...words }: Options): Promise<void> => {
  keepHeapSmall();
  const request = exportRequest(words);
  const out = place === '-' ? null : place;
  const folder = out !== null && request.format === 'csv';
  if (out !== null) checkPlace(out, folder);
  const connection = await connect(loadConfig());
  try {
    const store = createStore(connection);
    // a name is looked up in an index, which a new database has not
    if (request.actors.length > 0) await store.ensureSchema();
    const { graph, counts } = counted(store.exportRows(graphArgs(request, folder)));
    if (out === null) for await (const text of exportText(graph, request)) await printText(text);
    else if (folder) await toFolder(graph, request, out);
    else await toFile(graph, request, out);
    const nodes = request.format === 'csv' && !folder ? '' : `${counts.nodes} nodes and `;
    tell(`Exported ${nodes}${counts.relationships} relationships${out === null ? '' : ` to ${out}`}.`);
  } finally {
    await connection.close();
  }
};

export const exportCommand = (): Command =>
  new Command('export')
    .description('write the graph, or the part that is asked for, in a format of other programs')
    .addOption(new Option('--format <format>', 'what to write').choices(FORMATS).makeOptionMandatory())
    .option('--out <path>', 'a file, or for csv a folder; default: standard output')
    .option('--from <date>', 'only events on or after this day, month or year')
    .option('--to <date>', 'only events on or before this day, month or year')
    .option('--actor <id...>', 'only events in which one of these actors took part or spoke: ids or names')
    .option('--type <types>', 'only events of these types: CALL,MEETING,VISIT,MESSAGE,STATEMENT,DENIAL')
    .option('--bom', 'begin csv with a byte order mark, by which Excel knows UTF-8')
    .action(run);
