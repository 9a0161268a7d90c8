/** Whether the service lives, and whether it can answer. */
import { Router } from 'express';
import { SilaError } from '../errors.js';

/** `ready` resolves when the database answers, and rejects where it does not. */
export const health = (ready: () => Promise<unknown>): Router => {
  const router = Router();
  router.get('/health/live', (_request, response) => {
    response.json({ status: 'live' });
  });
  router.get('/health/ready', async (_request, response) => {
    try {
      await ready();
      response.json({ status: 'ready' });
    } catch (error) {
      const code = error instanceof SilaError ? error.code : 'INTERNAL';
      response.status(503).json({ status: 'unavailable', code });
    }
  });
  return router;
};
