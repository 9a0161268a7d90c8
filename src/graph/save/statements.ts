/** Statements of the batch, and those in the graph that may be the same: which reports are one statement. */
import { addDays } from '../identity/days.js';
import {
  areAlike,
  DAYS_APART,
  identifyStatements,
  type StatementMention,
  type Weighed,
  weigh,
} from '../identity/statements.js';
import { groupBy } from '../identity/union-find.js';
import type { Row, Run, Workspace } from './article.js';
import { contentOf, isStatement, settle, speakerOf } from './events.js';
import { textOrNull } from './stored.js';

/** A report and the node that it is now; null: not yet in the graph. */
interface Said extends StatementMention {
  readonly node: string | null;
}

const RETURNED = `RETURN DISTINCT s.id AS node, r.local AS local, r.speaker AS speaker, r.content AS content, a.id AS article,
  toString(a.publishedAt) AS publishedAt`;
const TOLD = `MATCH (s:Statement)-[r:EVIDENCED_BY]->(a:Article) WHERE a.id IN $articles ${RETURNED}`;
/**
 * Reports that share a hash with one of the frontier, of days on which they may be the same. The index is named, and the
 * ends have no label until it was asked: planning while it is small, the database would read all statements for each.
 */
const CANDIDATES = `CALL () {
  ${['block', 'block2', 'block3']
    .map(
      (name, hash) => `UNWIND $frontier AS near
  MATCH ()-[r:EVIDENCED_BY]->(a) USING INDEX SEEK r:EVIDENCED_BY(${name})
  WHERE r.${name} = near.keys[${hash}]
    AND (near.since IS NULL OR a.publishedAt IS NULL OR near.since <= toString(a.publishedAt) <= near.until)
  RETURN r`,
    )
    .join('\n  UNION\n  ')}
}
WITH r, startNode(r) AS s, endNode(r) AS a WHERE s:Statement AND NOT a.id IN $articles
${RETURNED}`;

const read = (row: Row): Said => ({
  article: String(row.article),
  local: String(row.local),
  speaker: textOrNull(row.speaker),
  content: String(row.content),
  publishedAt: textOrNull(row.publishedAt),
  node: String(row.node),
});

/** What may be the same as these, each question once. */
const questions = (frontier: readonly Weighed<Said>[]) => [
  ...new Map(
    frontier.map(({ blocks, mention: { publishedAt: day } }) => [
      `${blocks.join()}|${day}`,
      {
        keys: blocks,
        since: day && addDays(day, -DAYS_APART),
        until: day && addDays(day, DAYS_APART),
      },
    ]),
  ).values(),
];

export const placeStatements = async (run: Run, dirty: Workspace): Promise<void> => {
  const articles = [...dirty.stored];
  const mentions = [...dirty.values()].flatMap((article) =>
    article.record.events.filter(isStatement).map(
      (event): Said => ({
        article: article.record.id,
        local: event.id,
        speaker: speakerOf(article, event),
        content: contentOf(article, event) ?? '',
        publishedAt: article.record.publishedAt,
        node: null,
      }),
    ),
  );
  // what these articles told before may have held together what is now apart
  const told = articles.length > 0 ? (await run(TOLD, { articles })).map(read) : [];
  const known = new Set<string>();
  let frontier = [...mentions, ...told].map(weigh);
  // likeness chains: whoever is like a neighbour is weighed too, until nobody new appears
  while (frontier.length > 0) {
    const near = groupBy(
      frontier.flatMap((weighed) => weighed.blocks.map((block) => ({ block, weighed }))),
      ({ block }) => block,
    );
    const isLikeOne = (candidate: Weighed<Said>): boolean =>
      candidate.blocks.some((block) => near.get(block)?.some(({ weighed }) => areAlike(weighed, candidate)));
    const rows = await run(CANDIDATES, { frontier: questions(frontier), articles });
    frontier = rows
      .map((row) => weigh(read(row)))
      .filter(({ mention }) => !known.has(`${mention.article}|${mention.local}`))
      .filter(isLikeOne);
    for (const { mention } of frontier) {
      known.add(`${mention.article}|${mention.local}`);
      mentions.push(mention);
    }
  }
  const ids = identifyStatements(mentions);
  await settle(
    run,
    dirty,
    mentions.map((mention, index) => ({ ...mention, id: ids[index] ?? '' })),
  );
};
