/** What no answer may tell: where the code stands, how it came there, and what it said to the database. */
import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = resolve(fileURLToPath(new URL('../../', import.meta.url)));
const TRACES = [
  /\n\s+at \S/,
  /\\n\s+at \S/,
  /node_modules/,
  /node:internal/,
  /"stacktrace"/,
  /\b(?:bolt|neo4j):\/\//,
  /Neo\.\w+Error/,
  /org\.(?:neo4j|apache)/,
];

/** The first thing in an answer that should not be there; null where nothing is. */
export const leakIn = (answer: string): string | null => {
  for (const path of [ROOT, homedir() === '/' ? ROOT : homedir()]) if (answer.includes(path)) return path;
  for (const trace of TRACES) {
    const found = trace.exec(answer);
    if (found) return found[0];
  }
  return null;
};
