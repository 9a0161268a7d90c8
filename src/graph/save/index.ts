/**
 * Writing pages. The graph is a function of the set of articles, whatever the order in which they came:
 *
 * 1. articles are known by the hash of their folded body; what was seen before gets provenance only;
 * 2. identity is weighed anew in every block that the new articles touch (people, then contacts, then statements,
 *    then denials), and articles in which somebody or something thereby became another join those being rewritten;
 * 3. each touched node is written as a function of all reports that are now it.
 *
 * Facts are stored whole on their article and identity keys on EVIDENCED_BY, so nothing decided earlier binds later.
 * One writer at a time: identity in a block must see every mention of it, so batches take the lock on one node first.
 */
import { PAGES_A_TRANSACTION } from '../../model/batch.js';
import type { ExtractedPage } from '../../model.js';
import { decisionsInForce } from '../corrections/decisions.js';
import { byText } from '../fold.js';
import type { PackKnowledge, SaveReport } from '../types.js';
import { type ArticleRecord, type Run, recordOf } from './article.js';
import { lock } from './lock.js';
import { type SeenPage, writeProvenance } from './provenance.js';
import { rewrite } from './rewrite.js';
import { writeArticles, writing } from './write.js';

export const savePages = async (
  transaction: <T>(work: (run: Run) => Promise<T>) => Promise<T>,
  pages: readonly ExtractedPage[],
  packs: PackKnowledge,
): Promise<SaveReport> => {
  let report: SaveReport = {
    pages: 0,
    articles: { added: 0, known: 0, ids: [] },
    eventsAdded: 0,
    newEvents: [],
    withoutEvidence: 0,
  };
  for (let from = 0; from < pages.length; from += PAGES_A_TRANSACTION) {
    const batch = pages.slice(from, from + PAGES_A_TRANSACTION);
    const now = new Date().toISOString();
    const done = await transaction((run) => saveBatch(run, batch, now, packs));
    report = {
      pages: report.pages + done.pages,
      articles: {
        added: report.articles.added + done.articles.added,
        known: report.articles.known + done.articles.known,
        ids: [...new Set([...report.articles.ids, ...done.articles.ids])],
      },
      eventsAdded: report.eventsAdded + done.eventsAdded,
      newEvents: [...report.newEvents, ...done.newEvents],
      withoutEvidence: report.withoutEvidence + done.withoutEvidence,
    };
  }
  return report;
};

const saveBatch = async (
  run: Run,
  pages: readonly ExtractedPage[],
  now: string,
  packs: PackKnowledge,
): Promise<SaveReport> => {
  const at = await lock(run, now);
  const decisions = await decisionsInForce(run);
  const best = new Map<string, ArticleRecord>();
  let withoutEvidence = 0;
  const seen = pages.map((page): SeenPage => {
    const ids = page.articles.map((article) => {
      const found = recordOf(page, article);
      if (!found) return null;
      withoutEvidence += found.withoutEvidence;
      const { record } = found;
      const other = best.get(record.id);
      if (!other || byText(record.rank, other.rank) < 0) best.set(record.id, record);
      return record.id;
    });
    return { page, ids };
  });
  // what an editor retracted stays out, and is known all the same
  const retracted = [...best.keys()].filter((id) => decisions.isRetracted(id));
  for (const id of retracted) best.delete(id);
  const ids = [...best.keys()].sort();
  const ranks = await run('MATCH (a:Article) WHERE a.id IN $ids RETURN a.id AS id, a.rank AS rank', { ids });
  const known = new Map(ranks.map((row) => [String(row.id), String(row.rank)]));
  const changed = ids.filter((id) => {
    const rank = known.get(id);
    return rank === undefined || byText(best.get(id)?.rank ?? '', rank) < 0;
  });
  const records = changed.flatMap((id) => best.get(id) ?? []);
  const stored = changed.filter((id) => known.has(id));
  // the database writes their bodies while identity is weighed
  const [, newEvents] = await Promise.all([
    writing(run, (write) => writeArticles(write, records, at)),
    records.length > 0 ? rewrite(run, decisions, records, stored, packs) : [],
  ]);
  await writing(run, (write) => writeProvenance(write, seen));
  return {
    pages: pages.length,
    articles: { added: ids.length - known.size, known: known.size + retracted.length, ids },
    eventsAdded: newEvents.length,
    newEvents,
    withoutEvidence,
  };
};
