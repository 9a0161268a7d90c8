/** One span for each HTTP request, under the caller's own where it sends a `traceparent`. */
import { context, propagation, SpanKind, SpanStatusCode, type Tracer, trace } from '@opentelemetry/api';
import {
  ATTR_ERROR_TYPE,
  ATTR_HTTP_REQUEST_METHOD,
  ATTR_HTTP_RESPONSE_STATUS_CODE,
  ATTR_HTTP_ROUTE,
  ATTR_URL_PATH,
  ATTR_URL_SCHEME,
} from '@opentelemetry/semantic-conventions';
import type { RequestHandler } from 'express';

/** Paths that are told as they are; the others are files of the explorer, or made up by whoever asks. */
const ROUTES = new Set(['/graphql', '/export', '/playground', '/health/live', '/health/ready', '/metrics']);

export const httpSpans =
  (tracer: Tracer): RequestHandler =>
  (request, response, next) => {
    const route = ROUTES.has(request.path) ? request.path : null;
    const span = tracer.startSpan(
      route === null ? request.method : `${request.method} ${route}`,
      {
        kind: SpanKind.SERVER,
        attributes: {
          [ATTR_HTTP_REQUEST_METHOD]: request.method,
          [ATTR_URL_SCHEME]: 'http',
          ...(route === null ? {} : { [ATTR_HTTP_ROUTE]: route, [ATTR_URL_PATH]: route }),
          'sila.request_id': String(response.locals.requestId),
        },
      },
      propagation.extract(context.active(), request.headers),
    );
    response.once('close', () => {
      span.setAttribute(ATTR_HTTP_RESPONSE_STATUS_CODE, response.statusCode);
      if (response.statusCode >= 500) {
        span.setAttribute(ATTR_ERROR_TYPE, String(response.statusCode));
        span.setStatus({ code: SpanStatusCode.ERROR });
      }
      span.end();
    });
    context.with(trace.setSpan(context.active(), span), next);
  };
