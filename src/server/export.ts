/** `GET /export`: the graph, or a part of it, streamed as fast as the client reads. */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Request, Router } from 'express';
import { type ErrorCode, SilaError, UsageError } from '../errors.js';
import { type ExportRequest, exportRequest, exportText, graphArgs, WRITERS } from '../export/index.js';
import type { GraphStore } from '../graph/index.js';
import { whoOf } from './guard.js';
import { answer } from './http-errors.js';
import { requestId } from './request-id.js';
import type { ServiceLog } from './witness.js';

const WORDS = ['format', 'actor', 'type', 'from', 'to', 'bom'] as const;
const STATUS: Partial<Record<ErrorCode, number>> = {
  BAD_USER_INPUT: 400,
  AMBIGUOUS_ACTOR: 400,
  NOT_FOUND: 404,
  GRAPH_CHANGED: 409,
  DATABASE_UNAVAILABLE: 503,
  DATABASE_FAILED: 503,
  OVERLOADED: 503,
};

const refuse = (input: string, message: string): UsageError =>
  new UsageError('BAD_USER_INPUT', message, {
    input,
    hint: `Known are ${WORDS.join(', ')}, each once but for actor.`,
  });

/** @throws UsageError BAD_USER_INPUT naming the parameter that cannot be used */
const requestOf = ({ query }: Request): ExportRequest => {
  const words: Partial<Record<(typeof WORDS)[number], string>> = {};
  const actors: string[] = [];
  for (const [name, value] of Object.entries(query)) {
    const word = WORDS.find((known) => known === name);
    if (word === undefined) throw refuse(name, `There is no parameter "${name}".`);
    const values = [value].flat();
    // the one that may be given several times
    if (word === 'actor' && values.every((one) => typeof one === 'string')) actors.push(...values);
    else if (typeof value !== 'string') throw refuse(name, `"${name}" is not one text.`);
    else words[word] = value;
  }
  const { bom = 'false', ...rest } = words;
  if (!['true', 'false', '1', '0', ''].includes(bom))
    throw refuse('bom', `"${bom}" is neither true nor false.`);
  return exportRequest({ ...rest, actor: actors, bom: bom === 'true' || bom === '1' || bom === '' });
};

/** The text, its first piece read already: what is wrong from the start can still be told. */
async function* resumed(first: IteratorResult<string>, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  try {
    if (!first.done) yield first.value;
    yield* rest;
  } finally {
    // also where the client left before the second piece
    await rest.return(undefined);
  }
}

export const exportRoute = (graph: Pick<GraphStore, 'exportRows'>, log: ServiceLog): Router => {
  const router = Router();
  router.get('/export', async (request, response) => {
    try {
      const wanted = requestOf(request);
      const { extension, mediaType } = WRITERS[wanted.format];
      const text = exportText(graph.exportRows(graphArgs(wanted)), wanted);
      const first = await text.next();
      response.set({
        'content-type': `${mediaType}; charset=utf-8`,
        'content-disposition': `attachment; filename="sila.${extension}"`,
        'cache-control': 'no-store',
      });
      log.info(
        { audit: true, requestId: requestId(response), who: whoOf(response).name, ...wanted },
        'export',
      );
      await pipeline(Readable.from(resumed(first, text)), response);
    } catch (error) {
      if (response.headersSent || response.destroyed) {
        // a broken-off answer is the only way left to say so; a client that went away is no fault
        response.destroy();
        const left = error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
        if (!left) log.error({ err: error }, 'An export broke off');
        return;
      }
      if (!(error instanceof SilaError)) throw error;
      const { code, message, hint } = error;
      response.removeHeader('content-disposition');
      response.status(STATUS[code] ?? 500).json(answer(code, message, hint));
    }
  });
  return router;
};
