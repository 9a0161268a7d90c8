/** Every request has an id: in its answer's header, and in the lines of the log about it. */
import { randomUUID } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';

const GIVEN = /^[\w.-]{1,64}$/;

/** The id of a request behind `numbered`. */
export const requestId = (response: Response): string => String(response.locals.requestId);

/** Takes the id that a proxy gave, else makes one. */
export const numbered: RequestHandler = (request: Request, response, next) => {
  const given = request.get('x-request-id') ?? '';
  response.locals.requestId = GIVEN.test(given) ? given : randomUUID();
  response.set('x-request-id', requestId(response));
  next();
};
