/** Answers where no route does, and where a request cannot even be read. All speak JSON, in the shape of GraphQL's errors. */
import type { ErrorRequestHandler, RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { Limits } from './limits.js';
import { requestId } from './request-id.js';

export const answer = (code: string, message: string, hint?: string) => ({
  errors: [{ message, extensions: { code, ...(hint ? { hint } : {}) } }],
});

export const notFound: RequestHandler = (request, response) => {
  response
    .status(404)
    .json(answer('NOT_FOUND', `There is nothing at ${request.path}`, 'Try / or /playground or /graphql.'));
};

export const httpErrors =
  (limits: Limits, log: Pick<Logger, 'error'>): ErrorRequestHandler =>
  (error: { readonly type?: string; readonly status?: number }, _request, response, next) => {
    if (response.headersSent) return next(error);
    if (error.type === 'entity.too.large') {
      const message = `The request is larger than ${limits.bodyBytes} bytes`;
      response.status(413).json(answer('LIMIT_EXCEEDED', message, 'Ingest large pages with `sila ingest`.'));
    } else if (error.type === 'entity.parse.failed') {
      response.status(400).json(answer('BAD_USER_INPUT', 'The request’s body is no JSON'));
    } else if (error.status !== undefined && error.status < 500) {
      response.status(error.status).json(answer('BAD_USER_INPUT', 'The request cannot be read'));
    } else {
      const id = requestId(response);
      log.error({ err: error, id }, 'A request failed unexpectedly');
      const message = `Something went wrong inside the service. It is logged as ${id}.`;
      response.status(500).json(answer('INTERNAL', message));
    }
  };
