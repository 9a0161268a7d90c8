/**
 * A small family of coded errors. An expected failure is one of these and speaks to the user;
 * anything else is a defect: it is masked, given an id and logged.
 */

/** Machine-readable codes. They appear in GraphQL `extensions.code`, in `--json` reports and in warnings. */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'BAD_USAGE'
  | 'BAD_CONFIG'
  | 'EMPTY_INPUT'
  | 'BINARY_INPUT'
  | 'INPUT_TOO_LARGE'
  | 'INPUT_NOT_FOUND'
  | 'INPUT_UNREADABLE'
  | 'BAD_ENCODING'
  | 'BAD_RECORD'
  | 'BAD_ARCHIVE'
  | 'BAD_FEED'
  | 'INPUT_CHANGED'
  | 'TOO_DEEP'
  | 'EXTRACTION_FAILED'
  | 'FETCH_REFUSED'
  | 'FETCH_FAILED'
  | 'FETCH_TIMEOUT'
  | 'ROBOTS_REFUSED'
  | 'QUEUE_UNAVAILABLE'
  | 'NO_ARTICLE'
  | 'UNSUPPORTED_LANGUAGE'
  | 'NOT_FOUND'
  | 'AMBIGUOUS_ACTOR'
  | 'DATABASE_UNAVAILABLE'
  | 'DATABASE_SETUP'
  | 'DATABASE_FAILED'
  | 'LIMIT_EXCEEDED'
  | 'GRAPH_CHANGED'
  | 'BAD_CYPHER'
  | 'WRITE_REFUSED'
  | 'FORBIDDEN_OPERATION'
  | 'QUERY_TIMEOUT'
  | 'OVERLOADED'
  | 'OUTPUT_FAILED'
  | 'ADDRESS_REFUSED'
  | 'ROBOTS_DISALLOWED'
  | 'FETCH_FAILED'
  | 'FETCH_TIMEOUT'
  | 'TOO_MANY_REDIRECTS'
  | 'BAD_CONTENT_TYPE'
  | 'BAD_FEED'
  | 'STOPPING'
  | 'MODEL_FAILED'
  | 'BAD_BACKUP'
  | 'DATABASE_NOT_EMPTY'
  | 'RESTORE_FAILED'
  | 'RESTORE_UNFINISHED'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'INTERNAL';

/** What an error carries besides its sentence: which input, where in it, and the way out. */
export interface ErrorDetails {
  /** The input's name: a file path, a URL, a record id, an argument. */
  readonly input?: string | undefined;
  /** The place in the input: `line 3`, `field "publishedAt"`. */
  readonly place?: string | undefined;
  /** What the user can do about it. */
  readonly hint?: string | undefined;
  readonly cause?: unknown;
}

/** An expected failure, told to the user as it stands. */
export class SilaError extends Error {
  readonly code: ErrorCode;
  readonly input: string | undefined;
  readonly place: string | undefined;
  readonly hint: string | undefined;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = new.target.name;
    this.code = code;
    this.input = details.input;
    this.place = details.place;
    this.hint = details.hint;
  }

  /** One line for a person: `input, place: message. Hint (CODE)`. */
  toLine(): string {
    const where = [this.input, this.place].filter(Boolean).join(', ');
    const hint = this.hint ? ` ${this.hint}` : '';
    return `${where ? `${where}: ` : ''}${this.message}${hint} (${this.code})`;
  }
}

/** One input (file, record, page) cannot be used; the others go on. */
export class InputError extends SilaError {}

/** Unusable arguments or configuration: exit status 2. */
export class UsageError extends SilaError {}

/** The database cannot be reached or set up, or has failed: exit status 3, GraphQL `DATABASE_UNAVAILABLE` and the like. */
export class DatabaseError extends SilaError {}

/** The question names something that the graph does not hold. */
export class NotFoundError extends SilaError {}
