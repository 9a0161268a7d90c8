/** The driver's errors → Sila's. */
import { DatabaseError, SilaError } from '../errors.js';

const UNREACHABLE = new Set([
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.ClientError.Cluster.NotALeader',
  'Neo.TransientError.General.DatabaseUnavailable',
  'Neo.TransientError.Database.DatabaseUnavailable',
  'Neo.ClientError.Database.DatabaseNotFound',
]);
/** Told to stop: by the limit that each question carries, or by an administrator. */
const STOPPED = /\.Transaction\.(TransactionTimedOut|Terminated|LockClientStopped)/;
/** All connections were taken for as long as a question may wait: the database works, it does not fail. */
const CROWDED = /acquisition timed out/i;
/** It cannot write its log or its store, as where the disk is full, and refuses all until it is started again. */
const FAILED = /^Neo\.DatabaseError\.(Transaction|General\.(StorageDamageDetected|IndexCorruptionDetected))/;
const DENIED = /^Neo\.ClientError\.Security\./;

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';
const isUnreachable = (error: unknown): boolean =>
  UNREACHABLE.has(codeOf(error)) ||
  (error instanceof Error &&
    /connection.*(closed|lost|terminated)|Pool is closed|ECONNREFUSED/i.test(error.message));

export const unavailable = (uri: string, cause: unknown): DatabaseError =>
  new DatabaseError('DATABASE_UNAVAILABLE', 'The database does not answer.', {
    input: uri,
    hint: 'Try again in a moment; Sila reconnects by itself.',
    cause,
  });

/** The driver's errors in Sila's words, `querySeconds` being what a question may take; what is none of the database's stays as it is. */
export const translate = (error: unknown, uri: string, querySeconds: number): unknown => {
  if (error instanceof Error && CROWDED.test(error.message))
    return new SilaError('OVERLOADED', 'The database has more to do than it can.', {
      hint: 'Ask again later, and for less.',
      cause: error,
    });
  if (isUnreachable(error)) return unavailable(uri, error);
  if (STOPPED.test(codeOf(error)))
    return new SilaError(
      'QUERY_TIMEOUT',
      `The database did not answer within ${querySeconds} seconds and was told to stop.`,
      {
        hint: 'Ask for less: fewer rows, a shorter time, one actor. SILA_QUERY_SECONDS is the limit.',
        cause: error,
      },
    );
  if (FAILED.test(codeOf(error)))
    return new DatabaseError(
      'DATABASE_FAILED',
      'The database has failed, and takes nothing until it is started again.',
      {
        input: uri,
        hint: 'Its disk may be full: make room, start it again (the embedded one ends by "sila db stop") and repeat the command; what was written is known then.',
        cause: error,
      },
    );
  if (DENIED.test(codeOf(error)))
    return new DatabaseError('DATABASE_SETUP', 'The database refuses the credentials.', {
      input: uri,
      hint: 'Check NEO4J_USERNAME and NEO4J_PASSWORD.',
      cause: error,
    });
  return error;
};
