/** Contacts and denials of the batch and of the blocks they fall into: which reports are one event. Statements: `statements.ts`. */
import type { ContactFact, DenialFact, EventFact, StatementFact } from '../../model.js';
import { byText } from '../fold.js';
import { type ContactMention, contactBlock, identifyContacts } from '../identity/contacts.js';
import { spanOfDate } from '../identity/days.js';
import { denialId } from '../identity/ids.js';
import { groupBy } from '../identity/union-find.js';
import type { PlacedArticle, Run, Workspace } from './article.js';
import { blocksOf, textOrNull, widen } from './stored.js';

export const isContact = (event: EventFact): event is ContactFact =>
  event.type !== 'STATEMENT' && event.type !== 'DENIAL';
export const isStatement = (event: EventFact): event is StatementFact => event.type === 'STATEMENT';
export const isDenial = (event: EventFact): event is DenialFact => event.type === 'DENIAL';

/** Ids of those who took part, as they stand in the graph. */
export const participantsOf = (article: PlacedArticle, event: ContactFact): readonly string[] =>
  event.participants.flatMap(({ actor }) => article.actors.get(actor) ?? []);
export const speakerOf = (
  article: PlacedArticle,
  event: { readonly speaker: string | null },
): string | null => (event.speaker === null ? null : (article.actors.get(event.speaker) ?? null));
export const contentOf = (article: PlacedArticle, event: StatementFact | DenialFact): string | null =>
  event.content ? article.record.text.slice(event.content.start, event.content.end) : null;

interface Reported extends ContactMention {
  readonly block: string;
  readonly node: string | null;
}

/** Puts an event where it now belongs, and remembers the stored articles in which that is news. */
export const settle = async (
  run: Run,
  dirty: Workspace,
  placed: readonly {
    readonly article: string;
    readonly local: string;
    readonly node: string | null;
    readonly id: string;
  }[],
): Promise<void> => {
  const moved = placed.filter((p) => p.node !== p.id);
  await widen(
    run,
    dirty,
    moved.map((p) => p.article),
  );
  for (const { article, local, id } of moved) dirty.get(article)?.events.set(local, id);
};

export const placeContacts = async (run: Run, dirty: Workspace): Promise<void> => {
  const articles = [...dirty.stored];
  const fresh = [...dirty.values()].flatMap((article) =>
    article.record.events.filter(isContact).map(
      (event): Reported => ({
        article: article.record.id,
        local: event.id,
        span: spanOfDate(event.date),
        publishedAt: article.record.publishedAt,
        block: contactBlock(event.type, participantsOf(article, event)),
        node: null,
      }),
    ),
  );
  const blocks = [...new Set([...fresh.map((m) => m.block), ...(await blocksOf(run, 'Contact', articles))])];
  const rows = await run(
    `MATCH (c:Contact)-[r:EVIDENCED_BY]->(a:Article) USING INDEX SEEK r:EVIDENCED_BY(block) WHERE r.block IN $blocks AND NOT a.id IN $articles
     RETURN DISTINCT c.id AS node, r.local AS local, r.block AS block, r.since AS since, r.until AS until,
       a.id AS article, toString(a.publishedAt) AS publishedAt`,
    { blocks, articles },
  );
  const stored = rows.map(
    (row): Reported => ({
      article: String(row.article),
      local: String(row.local),
      span: row.since === null ? null : { start: String(row.since), end: String(row.until) },
      publishedAt: textOrNull(row.publishedAt),
      block: String(row.block),
      node: String(row.node),
    }),
  );
  const placed = [...groupBy([...fresh, ...stored], (m) => m.block)].flatMap(([block, mentions]) => {
    const contacts = identifyContacts(block, mentions);
    return mentions.map((mention, index) => ({ ...mention, id: contacts[index]?.id ?? '' }));
  });
  await settle(run, dirty, placed);
};

/** A denial is who denies what: its id follows from those, so nothing stored needs weighing. */
export const placeDenials = (dirty: ReadonlyMap<string, PlacedArticle>): void => {
  for (const article of dirty.values()) {
    const rest = article.record.events.filter(isDenial).sort((a, b) => byText(a.id, b.id));
    for (const event of rest) {
      const denied = article.events.get(event.denies);
      if (denied === undefined) article.events.delete(event.id);
      else article.events.set(event.id, denialId(speakerOf(article, event), denied));
    }
  }
};
