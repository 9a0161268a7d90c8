import { type Span, SpanStatusCode } from '@opentelemetry/api';
import { ATTR_ERROR_TYPE } from '@opentelemetry/semantic-conventions';
import { SilaError } from '../errors.js';

/** Marks a span as failed by the error's code: its message may quote an article, or what was asked. */
export const fail = (span: Span, error: unknown): void => {
  span.setAttribute(ATTR_ERROR_TYPE, error instanceof SilaError ? error.code : 'INTERNAL');
  span.setStatus({ code: SpanStatusCode.ERROR });
};
