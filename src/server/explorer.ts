/** `/`: the explorer from its built files. Its own addresses all answer with its one page, which reads them itself. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import express, { type RequestHandler, Router } from 'express';
import { answer } from './http-errors.js';

/** Both src/server and dist/server lie two levels below the package. */
const BUILT = fileURLToPath(new URL('../../dist/web/', import.meta.url));
const ADDRESSES = [
  '/',
  '/graph',
  '/search',
  '/ingest',
  '/corrections',
  '/actor/*id',
  '/contact/*id',
  '/claim/*id',
  '/article/*id',
];

/** Nothing from elsewhere, and no script within the page: an article's text can never become one. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const guarded: RequestHandler = (_request, response, next) => {
  response.set({
    'content-security-policy': POLICY,
    'referrer-policy': 'no-referrer',
  });
  next();
};

/** @param built the folder that `npm run build` writes */
export const explorer = (built: string = BUILT): Router => {
  const router = Router();
  // files are named by their content, so a browser may keep them for good
  router.use(
    '/assets',
    guarded,
    express.static(join(built, 'assets'), { index: false, immutable: true, maxAge: '1y' }),
  );
  router.get(ADDRESSES, guarded, (_request, response) => {
    if (!existsSync(join(built, 'index.html'))) {
      response.status(503).json(answer('NOT_BUILT', 'The explorer is not built', 'Run npm run build.'));
      return;
    }
    response.set('cache-control', 'no-cache');
    response.sendFile('index.html', { root: built });
  });
  return router;
};
