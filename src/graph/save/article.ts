import type { ActorFact, EventFact, ExtractedArticle, ExtractedPage, Span } from '../../model.js';
import type { Decisions } from '../corrections/decisions.js';
import { digest, textHash } from '../fold.js';
import { articleId } from '../identity/ids.js';

/** Runs one statement in the batch's transaction; rows are plain data. */
export type Run = (cypher: string, parameters?: Record<string, unknown>) => Promise<readonly Row[]>;
export type Row = Record<string, unknown>;

/** What an article says, as extracted. */
export interface ArticleFacts {
  readonly id: string;
  readonly publishedAt: string | null;
  readonly text: string;
  readonly actors: readonly ActorFact[];
  readonly events: readonly EventFact[];
}
/** An article as its node keeps it: whole, so that identity can be weighed again. Read back are its facts alone. */
export interface ArticleRecord extends ArticleFacts {
  readonly hash: string;
  readonly language: string;
  /** Actors and events as extracted, in JSON: corrections change what is made of them, never what was told. */
  readonly facts: string;
  /**
   * One text may come with and without a day, and its relative dates resolve only with one. Of several accounts
   * of one text the smallest rank stands, whichever came first: a dated before an undated, an earlier before a later.
   */
  readonly rank: string;
}

/** The articles being rewritten, by id, and the decisions that hold for all of them. */
export class Workspace extends Map<string, PlacedArticle> {
  readonly decisions: Decisions;
  /** Those that the graph holds: only they can have left something in it. */
  readonly stored = new Set<string>();
  /** Those of them whose account stands, with what it meant before: no more of them is written than what became another. */
  readonly drawnIn = new Map<string, Meaning>();

  /** Article and local id of those who are named in short and are whoever held their office. */
  readonly incumbents = new Set<string>();

  constructor(decisions: Decisions) {
    super();
    this.decisions = decisions;
  }

  /** Takes an article in as editors left it. */
  add({ record, actors, events }: PlacedArticle): void {
    this.set(record.id, { record: this.decisions.corrected(record), actors, events });
  }
}

/** What each local id of an article stands for in the graph. */
export interface Meaning {
  readonly actors: ReadonlyMap<string, string>;
  readonly events: ReadonlyMap<string, string>;
}
/** An article whose facts are (re)written, with what they mean. */
export interface PlacedArticle extends Meaning {
  readonly record: ArticleFacts;
  readonly actors: Map<string, string>;
  readonly events: Map<string, string>;
}

/** The event with the spans that lie in the text; null where no words are left to prove it, or nobody took part. */
const proven = (text: string, event: EventFact): EventFact | null => {
  const within = (span: Span): boolean => span.start >= 0 && span.start < span.end && span.end <= text.length;
  const content = 'content' in event && event.content ? [event.content] : [];
  if (event.type === 'STATEMENT' && !content.every(within)) return null;
  if ('participants' in event && event.participants.length === 0) return null;
  const found = event.evidence.some(within) ? event.evidence : content;
  // the same words twice prove no more than once
  const evidence = [...new Map(found.filter(within).map((s) => [`${s.start}-${s.end}`, s])).values()];
  return evidence.length > 0 ? { ...event, evidence } : null;
};

/** The facts of one article under its id in the graph, and how many were left out; null where it has no letter of text. */
export const recordOf = (
  page: ExtractedPage,
  article: ExtractedArticle,
): { readonly record: ArticleRecord; readonly withoutEvidence: number } | null => {
  if (!/[\p{L}\p{N}]/u.test(article.text)) return null;
  const hash = textHash(article.text);
  const events = article.events.flatMap((event) => proven(article.text, event) ?? []);
  const facts = JSON.stringify([article.text, article.actors, events]);
  const record: ArticleRecord = {
    id: articleId(hash.slice(0, 20)),
    hash,
    language: page.page.language,
    publishedAt: article.publishedAt,
    text: article.text,
    actors: article.actors,
    events,
    facts: JSON.stringify({ actors: article.actors, events }),
    rank: `${article.publishedAt ?? '9999-99-99'}|${digest(facts)}`,
  };
  return { record, withoutEvidence: article.events.length - events.length };
};
