/**
 * An editor's corrections: made, tried, taken back and listed. Each is a node of its own that outlives every ingest;
 * the articles concerned are then weighed again under all decisions in force, so taking one back is the same work.
 */
import { randomBytes } from 'node:crypto';
import { SilaError } from '../../errors.js';
import type { Ask } from '../reads/ask.js';
import type { ArticleFacts, Run } from '../save/article.js';
import { lock } from '../save/lock.js';
import { rewrite } from '../save/rewrite.js';
import { loadArticles } from '../save/stored.js';
import type { CorrectionReport, CorrectionRequest, Editing, NodeRefRow, PackKnowledge } from '../types.js';
import type { Decision } from './decision.js';
import { decisionsInForce } from './decisions.js';
import { correctionById } from './list.js';
import { decisionOf, missing } from './request.js';

type Transaction = <T>(work: (run: Run) => Promise<T>) => Promise<T>;

/** Ends a transaction that was only a trial: what it wrote is rolled back, what it found out is told. */
class Trial extends Error {
  readonly report: CorrectionReport;
  constructor(report: CorrectionReport) {
    super('a trial');
    this.report = report;
  }
}
const perhaps = async (
  transaction: Transaction,
  dryRun: boolean,
  work: (run: Run) => Promise<CorrectionReport>,
): Promise<CorrectionReport> => {
  try {
    return await transaction(async (run) => {
      const report = await work(run);
      if (dryRun) throw new Trial(report);
      return report;
    });
  } catch (error) {
    if (error instanceof Trial) return error.report;
    throw error;
  }
};

/** Articles in which a decision may change who or what is meant. */
const concerned = async (run: Run, decision: Decision): Promise<readonly string[]> => {
  if (decision.kind === 'RETRACT') return [decision.article];
  if (decision.kind === 'EVENT') return [...new Set(decision.reports.map((r) => r.article))].sort();
  const sides = decision.kind === 'MERGE' ? [decision.keep, decision.absorb] : [decision.actor];
  const rows = await run(
    `CALL () {
       MATCH (:Person)-[r:EVIDENCED_BY]->(a:Article) WHERE r.block IN $blocks RETURN a
       UNION MATCH (n:Actor)-[:EVIDENCED_BY]->(a:Article) WHERE n.id IN $ids RETURN a
     }
     RETURN DISTINCT a.id AS id ORDER BY id`,
    {
      blocks: sides.flatMap((side) => side.blocks),
      ids: [...sides.map((side) => side.id), ...(decision.kind === 'SPLIT' ? [decision.part] : [])],
    },
  );
  return rows.map((row) => String(row.id));
};

/** What the articles prove, with a few words about each. */
const proved = async (run: Run, articles: readonly string[]): Promise<ReadonlyMap<string, NodeRefRow>> => {
  const rows = await run(
    `MATCH (n)-[:EVIDENCED_BY]->(a:Article) WHERE a.id IN $articles
     WITH DISTINCT n
     RETURN n.id AS id, coalesce(n.kind, n.type) AS kind,
       coalesce(n.name, toString(n.start) + ' ' + left(n.quotes, 120), left(n.quotes, 120)) AS label ORDER BY id`,
    { articles },
  );
  return new Map(
    rows.map((row) => [
      String(row.id),
      { id: String(row.id), kind: String(row.kind), label: String(row.label) },
    ]),
  );
};

/** Weighs these articles again under the decisions in force; tells what is gone and what is new. */
const reweigh = async (
  run: Run,
  decision: Decision,
  packs: PackKnowledge,
): Promise<Pick<CorrectionReport, 'removed' | 'added'>> => {
  const decisions = await decisionsInForce(run);
  if (decision.kind === 'RETRACT' && !decisions.isRetracted(decision.article))
    await run('MATCH (a:Retracted {id: $id}) SET a:Article REMOVE a:Retracted', { id: decision.article });
  const articles = await concerned(run, decision);
  const before = await proved(run, articles);
  const records: ArticleFacts[] = [];
  for await (const { record } of loadArticles(run, articles)) records.push(record);
  await rewrite(run, decisions, records, articles, packs);
  const after = await proved(run, articles);
  const left = await run('MATCH (n:Actor|Event) WHERE n.id IN $ids RETURN n.id AS id', {
    ids: [...before.keys()],
  });
  const standing = new Set(left.map((row) => String(row.id)));
  if (decision.kind === 'RETRACT' && decisions.isRetracted(decision.article))
    await run('MATCH (a:Article {id: $id}) SET a:Retracted REMOVE a:Article', { id: decision.article });
  return {
    removed: [...before.values()].filter((node) => !standing.has(node.id)),
    added: [...after.values()].filter((node) => !before.has(node.id)),
  };
};

/** The moment that a new correction is kept under: after every other, also where this machine's clock was set back. */
const placeAfterAll = async (run: Run, now: string): Promise<string> => {
  const [row] = await run('MATCH (c:Correction) RETURN max(c.sort) AS last');
  const last = Date.parse(String(row?.last ?? '').split('|')[0] ?? '');
  return Number.isNaN(last) || last < Date.parse(now) ? now : new Date(last + 1).toISOString();
};

/** Makes a correction, or tries it. Errors: those of `decisionOf`. */
export const correct = async (
  ask: Ask,
  transaction: Transaction,
  request: CorrectionRequest,
  { by, reason = null, dryRun = false }: Editing,
  packs: PackKnowledge,
): Promise<CorrectionReport> => {
  const id = `correction:${randomBytes(8).toString('hex')}`;
  const { decision, summary, subjects } = await decisionOf(ask, request, id);
  return perhaps(transaction, dryRun, async (run) => {
    const now = new Date().toISOString();
    await lock(run, now);
    const place = await placeAfterAll(run, now);
    await run(
      `CREATE (c:Correction {id: $id, kind: $kind, by: $by, at: datetime($now), reason: $reason, summary: $summary,
         subjects: $subjects, decision: $decision, sort: $place + '|' + $id})`,
      {
        id,
        place,
        kind: decision.kind,
        by,
        now,
        reason,
        summary,
        subjects,
        decision: JSON.stringify(decision),
      },
    );
    const changes = await reweigh(run, decision, packs);
    await run(
      'MATCH (c:Correction {id: $id}) MATCH (n:Actor|Event|Retracted) WHERE n.id IN $subjects MERGE (c)-[:CORRECTS]->(n)',
      { id, subjects },
    );
    return { correction: await correctionById(run, id), dryRun, ...changes };
  });
};

/** Takes a correction back. Errors: NOT_FOUND; BAD_USER_INPUT where that was done before. */
export const undoCorrection = async (
  transaction: Transaction,
  id: string,
  { by, dryRun = false }: Editing,
  packs: PackKnowledge,
): Promise<CorrectionReport> =>
  perhaps(transaction, dryRun, async (run) => {
    const now = new Date().toISOString();
    await lock(run, now);
    const [row] = await run(
      'MATCH (c:Correction {id: $id}) RETURN c.decision AS decision, c.undoneBy AS undoneBy, toString(c.undoneAt) AS undoneAt',
      { id },
    );
    if (!row) throw missing('correction', id);
    if (row.undoneBy) {
      throw new SilaError('BAD_USER_INPUT', `${row.undoneBy} took this correction back on ${row.undoneAt}`, {
        input: id,
      });
    }
    await run('MATCH (c:Correction {id: $id}) SET c.undoneAt = datetime($now), c.undoneBy = $by', {
      id,
      now,
      by,
    });
    const changes = await reweigh(run, JSON.parse(String(row.decision)) as Decision, packs);
    return { correction: await correctionById(run, id), dryRun, ...changes };
  });
