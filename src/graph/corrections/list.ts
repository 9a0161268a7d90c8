/** The audit trail: corrections as rows, newest first. */
import type { Ask } from '../reads/connection.js';
import { connectionOf, pageParameters } from '../reads/connection.js';
import type { Raw } from '../rows.js';
import type { Run } from '../save/article.js';
import type { ConnectionRow, CorrectionRow, CorrectionsArgs } from '../types.js';
import { missing } from './request.js';

const map = `c {.id, .kind, .by, .reason, .summary, .subjects, .undoneBy, .sort,
  at: toString(c.at), undoneAt: toString(c.undoneAt)}`;

const text = (value: unknown): string | null =>
  value === null || value === undefined ? null : String(value);
const rowOf = (raw: Raw): CorrectionRow => ({
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
  return rowOf(row.correction as Raw);
};

/** Corrections, newest first, of one node where `subject` names it; those taken back as well. */
export const listCorrections = async (
  ask: Ask,
  args: CorrectionsArgs,
): Promise<ConnectionRow<CorrectionRow>> => {
  const page = pageParameters(args);
  const from = 'MATCH (c:Correction) WHERE ($subject IS NULL OR $subject IN c.subjects)';
  const [row] = await ask(
    `RETURN COUNT { ${from} RETURN c } AS totalCount, COLLECT {
       ${from} AND ($after IS NULL OR c.sort < $after)
       WITH c ORDER BY c.sort DESC LIMIT toInteger($limit) RETURN ${map} } AS rows`,
    { ...page, subject: args.subject ?? null },
  );
  return connectionOf(page, row?.totalCount, (row?.rows ?? []) as Raw[], rowOf);
};
