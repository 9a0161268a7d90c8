/**
 * Lists whose order changes with what is written: their cursors say when the list was begun, and later pages are made of what
 * articles had told by then, so that what is written while somebody reads neither moves a row past the reader nor back.
 */

import type { Page } from '../../model/selection.js';
import { fromCursor, toCursor } from '../shapes/index.js';

const SEPARATOR = '~';

/** Clauses that bring the moment of the last write as `mark`; it stands before all that the list is made of. */
export const MARK = `OPTIONAL MATCH (written:Graph {id: 'graph'}) WITH *, coalesce(toString(written.lockedAt), '') AS mark`;
/** The moment of the last write once the list was read: another one where somebody wrote meanwhile. */
export const MARK_AFTER = `coalesce(head(COLLECT { MATCH (written:Graph {id: 'graph'}) RETURN toString(written.lockedAt) }), '')`;

/** The cursor of a row of a list that was begun at `$asOf` or, without one, at `mark`. */
export const stamped = (asOf: string | null, sort: string): string =>
  `${asOf === null ? 'mark' : '$asOf'} + '${SEPARATOR}' + ${sort}`;

/** A page whose cursor says when the list was begun: null on the first page. */
export const begun = (page: Page): { readonly asOf: string | null; readonly page: Page } => {
  if (!page.after) return { asOf: null, page };
  const plain = fromCursor(page.after);
  const at = plain.indexOf(SEPARATOR);
  return at < 0
    ? { asOf: null, page }
    : { asOf: plain.slice(0, at), page: { ...page, after: toCursor(plain.slice(at + 1)) } };
};

/** Whether articles had told of event `e` by then. */
export const TOLD_BY_THEN = `($asOf = mark OR EXISTS {
  (e)-[:EVIDENCED_BY]->(told:Article) WHERE told.ingestedAt <= datetime($asOf) })`;
/** The last day that these articles left open for contact `e`. */
export const END_BY_THEN = `CASE
  WHEN $asOf <> mark AND EXISTS { (e)-[:EVIDENCED_BY]->(later:Article) WHERE later.ingestedAt > datetime($asOf) }
  THEN head(COLLECT { MATCH (e)-[report:EVIDENCED_BY]->(told:Article)
    WHERE told.ingestedAt <= datetime($asOf) AND report.until IS NOT NULL
    WITH date(report.until) AS day ORDER BY day LIMIT 1 RETURN day })
  ELSE e.end END`;
