/** Work within a span of its own, which a failure marks by the error's code: its message may quote an article, or what was asked. */
import { type SpanOptions, SpanStatusCode, type Tracer } from '@opentelemetry/api';
import { ATTR_ERROR_TYPE } from '@opentelemetry/semantic-conventions';
import { SilaError } from '../errors.js';

export const withinSpan = <T>(
  tracer: Tracer,
  name: string,
  options: SpanOptions,
  work: () => T | Promise<T>,
): Promise<T> =>
  tracer.startActiveSpan(name, options, async (span) => {
    try {
      return await work();
    } catch (error) {
      span.setAttribute(ATTR_ERROR_TYPE, error instanceof SilaError ? error.code : 'INTERNAL');
      span.setStatus({ code: SpanStatusCode.ERROR });
      throw error;
    } finally {
      span.end();
    }
  });
