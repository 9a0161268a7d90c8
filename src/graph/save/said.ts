/** Reports of statements that the graph holds, and those weighed beside them. */

import { addDays } from '../identity/days.js';
import type { DeniedClaim } from '../identity/denied-claims.js';
import { areAlike, DAYS_APART, type StatementMention, type Weighed, weigh } from '../identity/statements.js';
import { groupBy } from '../identity/union-find.js';
import type { Row, Run } from './article.js';
import { readClaimants } from './denied.js';
import { textOrNull } from './stored.js';

/** A report and the node that it is now; null: not yet in the graph. */
export interface Said extends StatementMention {
  readonly node: string | null;
  /** What is known of it where its article tells it only to have it denied. */
  readonly denied: DeniedClaim | null;
}

const RETURNED = `RETURN DISTINCT s.id AS node, r.local AS local, r.speaker AS speaker, r.content AS content, r.claimants AS claimants, a.id AS article,
  toString(a.publishedAt) AS publishedAt`;
export const TOLD = `MATCH (s:Statement)-[r:EVIDENCED_BY]->(a:Article) WHERE a.id IN $articles ${RETURNED}`;
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

/** Stored reports under these keys: of what somebody said in a month, or of what was denied in one. */
export const HEARD = `MATCH ()-[r:EVIDENCED_BY]->(a) USING INDEX SEEK r:EVIDENCED_BY(heard) WHERE r.heard IN $heard
  WITH r, startNode(r) AS s, a WHERE s:Statement AND NOT a.id IN $articles ${RETURNED}`;
/** Claims that are told only to be denied, and that are these statements now. */
export const DENIED_AT = `MATCH (s:Event)-[r:EVIDENCED_BY]->(a:Article) WHERE s.id IN $nodes AND r.claimants IS NOT NULL
  AND NOT a.id IN $articles ${RETURNED}`;

export const read = (row: Row): Said => ({
  article: String(row.article),
  local: String(row.local),
  speaker: textOrNull(row.speaker),
  content: String(row.content),
  publishedAt: textOrNull(row.publishedAt),
  node: String(row.node),
  denied:
    textOrNull(row.claimants) === null
      ? null
      : { claimants: readClaimants(String(row.claimants)), publishedAt: textOrNull(row.publishedAt) },
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

/** Reports that are weighed together, each once. */
export class Weighing {
  readonly mentions: Said[];
  readonly #run: Run;
  readonly #articles: readonly string[];
  readonly #known = new Set<string>();

  constructor(run: Run, fresh: readonly Said[], articles: readonly string[]) {
    this.#run = run;
    this.mentions = [...fresh];
    this.#articles = articles;
  }

  /** Those that are not weighed yet, which are from now on. */
  #taken(reports: readonly Said[]): readonly Said[] {
    const news = reports.filter(({ article, local }) => !this.#known.has(`${article}|${local}`));
    for (const report of news) {
      this.#known.add(`${report.article}|${report.local}`);
      this.mentions.push(report);
    }
    return news;
  }

  /** Stored reports in place of which nothing is written now. */
  async stored(cypher: string, parameters: Record<string, unknown>): Promise<readonly Said[]> {
    return (await this.#run(cypher, { ...parameters, articles: this.#articles })).map(read);
  }

  /** Likeness chains: whoever is like a neighbour is weighed too, until nobody new appears. */
  async widen(reports: readonly Said[]): Promise<void> {
    let frontier = reports.map(weigh);
    while (frontier.length > 0) {
      const near = groupBy(
        frontier.flatMap((weighed) => weighed.blocks.map((block) => ({ block, weighed }))),
        ({ block }) => block,
      );
      const isLikeOne = (candidate: Weighed<Said>): boolean =>
        candidate.blocks.some((block) =>
          near.get(block)?.some(({ weighed }) => areAlike(weighed, candidate)),
        );
      const found = await this.stored(CANDIDATES, { frontier: questions(frontier) });
      frontier = this.#taken(found.filter((report) => isLikeOne(weigh(report)))).map(weigh);
    }
  }

  /** Weighs these stored reports too, and all that are like them. */
  async add(reports: readonly Said[]): Promise<void> {
    const news = this.#taken(reports);
    if (news.length > 0) await this.widen(news);
  }
}
