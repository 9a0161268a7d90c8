/** One span for each trip to the database: its kind and its first word, never its text or its parameters. */
import { SpanKind, type Tracer } from '@opentelemetry/api';
import {
  ATTR_DB_NAMESPACE,
  ATTR_DB_OPERATION_NAME,
  ATTR_DB_SYSTEM_NAME,
} from '@opentelemetry/semantic-conventions';
import type { Around } from '../graph/index.js';
import { withinSpan } from './within-span.js';

export const databaseSpans =
  (tracer: Tracer, database: string): Around =>
  ({ kind, operation }, work) =>
    withinSpan(
      tracer,
      `${operation ?? kind} ${database}`,
      {
        kind: SpanKind.CLIENT,
        attributes: {
          [ATTR_DB_SYSTEM_NAME]: 'neo4j',
          [ATTR_DB_NAMESPACE]: database,
          ...(operation === null ? {} : { [ATTR_DB_OPERATION_NAME]: operation }),
        },
      },
      work,
    );
