/** What was considered and dropped. */
import type { TraceEntry } from '../../../../model.js';
import { spanOf } from '../../../engine/document.js';
import type { Reading } from '../reading.js';

export const traceOf = (
  reading: Reading,
  article: number,
  at: number,
  rule: string,
  reason: string,
): TraceEntry => ({
  article,
  rule,
  span: spanOf(reading.document, { from: at, to: at + 1 }),
  outcome: 'DROPPED',
  reason,
});
