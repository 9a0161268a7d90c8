/** Claims that an article tells of only to have them denied: who may have made each, and what stems it is made of. */
import type { ActorFact, Span } from '../../model.js';
import { sortedBy } from '../fold.js';
import type { Claimant, DeniedClaim } from '../identity/denied-claims.js';
import type { ClaimStems } from '../types.js';
import type { ArticleFacts, PlacedArticle } from './article.js';
import { isDenial } from './events.js';

/** Local ids of the statements that the article itself has denied. */
export const deniedIn = ({ events }: ArticleFacts): ReadonlySet<string> =>
  new Set(events.filter(isDenial).map(({ denies }) => denies));

/** The text of a span without these others. */
const without = (text: string, span: Span, others: readonly Span[]): string => {
  let rest = '';
  let at = span.start;
  for (const { start, end } of [...others].sort((a, b) => a.start - b.start)) {
    if (end <= at || start >= span.end) continue;
    rest += `${text.slice(at, Math.max(at, start))} `;
    at = Math.max(at, Math.min(end, span.end));
  }
  return rest + text.slice(at, span.end);
};

/** A statement of an article as a claim that it has denied; null where it is none. */
export const deniedClaim = (
  article: PlacedArticle,
  local: string,
  claimStems: ClaimStems,
): DeniedClaim | null => {
  const { record } = article;
  const denials = record.events.filter(isDenial).filter(({ denies }) => denies === local);
  const event = denials.length > 0 ? record.events.find(({ id }) => id === local) : undefined;
  if (event?.type !== 'STATEMENT') return null;
  const deniers = new Set(
    denials.flatMap(({ speaker }) => (speaker === null ? [] : [article.actors.get(speaker)])),
  );
  const speaker = event.speaker === null ? null : (article.actors.get(event.speaker) ?? null);
  const mentions = new Map<string, Span[]>();
  for (const actor of record.actors as readonly ActorFact[]) {
    const id = article.actors.get(actor.id);
    if (id === undefined || deniers.has(id) || (event.speaker !== null && id !== speaker)) continue;
    mentions.set(id, [...(mentions.get(id) ?? []), ...actor.mentions]);
  }
  const { content } = event;
  const claimants = [...mentions].map(
    ([actor, spans]): Claimant => ({
      actor,
      stems: [...new Set(claimStems(without(record.text, content, spans)))].sort(),
      isTold:
        event.speaker !== null || spans.some(({ start, end }) => start < content.end && content.start < end),
    }),
  );
  return { claimants: sortedBy(claimants, ({ actor }) => actor), publishedAt: record.publishedAt };
};

/** The claimants as their relationship keeps them. */
export const claimantsText = ({ claimants }: DeniedClaim): string =>
  JSON.stringify(claimants.map(({ actor, stems, isTold }) => [actor, stems, isTold]));
export const readClaimants = (text: string): readonly Claimant[] =>
  (JSON.parse(text) as [string, string[], boolean][]).map(([actor, stems, isTold]) => ({
    actor,
    stems,
    isTold,
  }));
