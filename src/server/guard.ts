/** Before a route: who asks, whether they may, and whether they ask too often. */
import type { RequestHandler, Response } from 'express';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Access } from '../access/index.js';
import { SilaError } from '../errors.js';
import { allows, type Role, type Who } from '../model/role.js';
import { answer } from './http-errors.js';

/** Who asks, on a route behind `guard`. */
export const whoOf = (response: Response): Who => response.locals.who as Who;
/** Answers 401 without a key that holds, 403 where its role is too low. */
export const guard =
  (access: Access, needs: Role): RequestHandler =>
  async (request, response, next) => {
    try {
      const who = await access.identify(request.get('authorization'));
      if (!allows(who.role, needs))
        throw new SilaError('FORBIDDEN', `This needs the role ${needs}; ${who.name} is ${who.role}`);
      response.locals.who = who;
    } catch (error) {
      if (!(error instanceof SilaError)) throw error;
      const { code, message, hint } = error;
      if (code === 'UNAUTHENTICATED') response.set('www-authenticate', 'Bearer realm="sila"');
      response.status(code === 'FORBIDDEN' ? 403 : 401).json(answer(code, message, hint));
      return;
    }
    next();
  };

/** Seconds over which requests are counted. */
const SPAN = 60;

/** So many requests a minute from one key, or from one address where there are no keys; 0: no limit. */
export const unhurried = (access: Access, perMinute: number): RequestHandler => {
  const limiter = new RateLimiterMemory({ points: Math.max(1, perMinute), duration: SPAN });
  return async (_request, response, next) => {
    // whoever sits at the machine may hurry
    if (perMinute === 0 || !access.closed) return next();
    try {
      await limiter.consume(whoOf(response).name);
    } catch (refusal) {
      if (refusal instanceof Error) throw refusal;
      const { msBeforeNext = SPAN * 1000 } = refusal as { readonly msBeforeNext?: number };
      // never longer than the span itself: the clock may have been set back meanwhile
      response.set('retry-after', String(Math.min(SPAN, Math.ceil(msBeforeNext / 1000))));
      const message = `More than ${perMinute} requests in a minute`;
      response.status(429).json(answer('LIMIT_EXCEEDED', message, 'Wait as long as Retry-After says.'));
      return;
    }
    next();
  };
};
