/** OpenTelemetry traces, from HTTP to resolver to Cypher. Loaded where OTEL_EXPORTER_OTLP_ENDPOINT is set, and only there. */
import { trace } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node';
import { ATTR_SERVICE_NAME } from '@opentelemetry/semantic-conventions';
import type { RequestHandler } from 'express';
import type { GraphQLSchema } from 'graphql';
import type { Around } from '../graph/index.js';
import { databaseSpans } from './database-spans.js';
import { fieldSpans } from './field-spans.js';
import { httpSpans } from './http-spans.js';

export interface Telemetry {
  /** A span for each request; goes before whatever answers it. */
  readonly request: RequestHandler;
  /** A span for each root field of the schema, which it changes. */
  fields(schema: GraphQLSchema): void;
  /** A span for each trip to the database. */
  readonly trip: Around;
  /** Sends what is not sent yet. A collector that is away costs at most ten seconds and no error. */
  close(): Promise<void>;
}

/** `endpoint` as in OTEL_EXPORTER_OTLP_ENDPOINT; the library reads the other OTEL_… variables itself. */
export const startTelemetry = ({
  endpoint,
  database,
}: {
  readonly endpoint: string;
  readonly database: string;
}): Telemetry => {
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ [ATTR_SERVICE_NAME]: process.env.OTEL_SERVICE_NAME || 'sila' }),
    spanProcessors: [
      new BatchSpanProcessor(
        new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces`, timeoutMillis: 5_000 }),
        { exportTimeoutMillis: 5_000 },
      ),
    ],
  });
  // where the library keeps the current span of a request; the first provider of a process stays
  provider.register();
  const tracer = provider.getTracer('sila');
  return {
    request: httpSpans(tracer),
    fields: fieldSpans(tracer),
    trip: databaseSpans(tracer, database),
    close: async () => {
      await provider.shutdown().catch(() => {});
      trace.disable();
    },
  };
};
