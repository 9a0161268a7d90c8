/** The audit trail: corrections as rows, newest first. */
import { type Selection, wants } from '../../model/selection.js';
import type { Ask } from '../reads/ask.js';
import { askFor } from '../reads/naming.js';
import type { Run } from '../save/article.js';
import { EMPTY, listOf, type Projection, type Row, whole } from '../shapes/index.js';
import type { ConnectionRow, CorrectionRow, CorrectionsArgs } from '../types.js';
import { missing } from './request.js';

const map = `c {.id, .kind, .by, .reason, .summary, .subjects, .undoneBy, .sort,
  at: toString(c.at), undoneAt: toString(c.undoneAt)}`;

const text = (value: unknown): string | null =>
  value === null || value === undefined ? null : String(value);
const rowOf = (raw: Row): CorrectionRow => ({
  id: String(raw.id),
  kind: raw.kind as CorrectionRow['kind'],
  by: String(raw.by),
  at: String(raw.at),
  reason: text(raw.reason),
  summary: String(raw.summary),
  subjects: raw.subjects as readonly string[],
  undoneBy: text(raw.undoneBy),
  undoneAt: text(raw.undoneAt),
});

export const correctionById = async (run: Run, id: string): Promise<CorrectionRow> => {
  const [row] = await run(`MATCH (c:Correction {id: $id}) RETURN ${map} AS correction`, { id });
  if (!row) throw missing('correction', id);
  return rowOf(row.correction as Row);
};

/** A correction in the part that is wanted; all of it is on its node. */
const wantedOf = (wants: Selection): Projection => {
  const days = new Set(['at', 'undoneAt']);
  const entries = [...wants.keys()].map((name) =>
    days.has(name) ? `${name}: toString(c.${name})` : `.${name}`,
  );
  return { cypher: `c {${entries.join(', ')}}`, finish: null };
};
const WHOLE = whole(wants('id kind by at reason summary subjects undoneBy undoneAt'));

/** Corrections, newest first, of one node where `subject` names it; those taken back as well. */
export const listCorrections = async (
  ask: Ask,
  { subject, ...page }: CorrectionsArgs,
  wants: Selection = WHOLE,
): Promise<ConnectionRow<CorrectionRow>> => {
  const where = subject ? ['$subject IN c.subjects'] : [];
  const connection = await askFor<ConnectionRow<CorrectionRow>>(ask, (scope) => ({
    answer: listOf({
      scope,
      v: 'c',
      from: 'MATCH (c:Correction)',
      where,
      order: 'DESC',
      page,
      wants,
      row: wantedOf,
    }),
    parameters: { subject },
  }));
  return connection ?? EMPTY;
};
