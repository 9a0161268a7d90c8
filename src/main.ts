/** `npm start`: configuration, then the service with sample pages in an empty graph, until a signal. */
import { serve } from './app.js';
import { loadConfig } from './config.js';
import { DatabaseError, SilaError, UsageError } from './errors.js';

const tell = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

try {
  await serve(loadConfig(), { samples: true, tell });
} catch (error) {
  if (!(error instanceof SilaError)) throw error;
  tell(error.toLine());
  process.exitCode = error instanceof DatabaseError ? 3 : error instanceof UsageError ? 2 : 1;
}
