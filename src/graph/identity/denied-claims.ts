/**
 * Which claim of another article a denial denies, where its words are not nearly whole there. Pure.
 *
 * A denied claim goes to what its claimant said, out from thirty days before the denial to three after, where enough of the
 * claim's stems are among those said: two at least where the denial names the claimant in the clause, three where only
 * its article does, and three fifths of them all. Of several the likeliest, then the nearest in time; of two that are equal
 * in both nothing is known, and the claim stays one of its own.
 *
 * Limits: a claimant whom the denial's article does not name is not found, nor is a claim told in other words altogether.
 */
import { addDays, daysBetween } from './days.js';

/** Somebody who may have made a claim, and the stems of it without those of the name. */
export interface Claimant {
  readonly actor: string;
  readonly stems: readonly string[];
  /** Whether the clause that is denied names whoever it is. */
  readonly isTold: boolean;
}
/** A claim as the article that denies it tells it. */
export interface DeniedClaim {
  readonly claimants: readonly Claimant[];
  readonly publishedAt: string | null;
}
/** What somebody said. */
export interface SaidClaim {
  readonly speaker: string | null;
  readonly stems: ReadonlySet<string>;
  readonly publishedAt: string | null;
}

const DAYS_BEFORE = 30;
const DAYS_AFTER = 3;
const SHARED_TOLD = 2;
const SHARED = 3;
const COVERED = 0.6;

const monthOf = (day: string): string => day.slice(0, 7);
/** The months between two days. */
const months = (from: string, to: string): readonly string[] => {
  const found = new Set<string>();
  for (let day = from; day < to; day = addDays(day, 27)) found.add(monthOf(day));
  return [...found.add(monthOf(to))];
};

/** Under which what somebody said on a day is found; null where speaker or day is unknown. */
export const saidKey = (speaker: string | null, day: string | null): string | null =>
  speaker === null || day === null ? null : `said|${speaker}|${monthOf(day)}`;
/** Under which a claim that was denied on a day is found; null where the day is unknown. */
export const deniedKey = (day: string | null): string | null =>
  day === null ? null : `denied|${monthOf(day)}`;

/** Keys of all that a denied claim may be. */
export const keysOfClaims = ({ claimants, publishedAt: day }: DeniedClaim): readonly string[] =>
  day === null
    ? []
    : months(addDays(day, -DAYS_BEFORE), addDays(day, DAYS_AFTER)).flatMap((month) =>
        claimants.map(({ actor }) => `said|${actor}|${month}`),
      );
/** Keys of the claims denied so near to a day that they may be what was said on it. */
export const keysOfDenials = (day: string | null): readonly string[] =>
  day === null
    ? []
    : months(addDays(day, -DAYS_AFTER), addDays(day, DAYS_BEFORE)).map((month) => `denied|${month}`);

/** How much of a denied claim stands in what was said, 0 to 1; null where it is another. */
export const likenessOf = (denied: DeniedClaim, said: SaidClaim): number | null => {
  const claimant = denied.claimants.find(({ actor }) => actor === said.speaker);
  if (!claimant || denied.publishedAt === null || said.publishedAt === null) return null;
  const later = daysBetween(said.publishedAt, denied.publishedAt);
  if (later < -DAYS_AFTER || later > DAYS_BEFORE) return null;
  const stems = new Set(claimant.stems);
  const shared = [...stems].filter((stem) => said.stems.has(stem)).length;
  if (shared < (claimant.isTold ? SHARED_TOLD : SHARED) || shared < stems.size * COVERED) return null;
  return shared / stems.size;
};

/** The claim among these that is denied, or null. */
export const claimDenied = <T extends SaidClaim & { readonly id: string }>(
  denied: DeniedClaim,
  said: readonly T[],
): T | null => {
  const away = (one: SaidClaim): number =>
    Math.abs(daysBetween(one.publishedAt ?? '', denied.publishedAt ?? ''));
  const ranked = said
    .flatMap((claim) => {
      const likeness = likenessOf(denied, claim);
      return likeness === null ? [] : [{ claim, likeness }];
    })
    .sort((a, b) => b.likeness - a.likeness || away(a.claim) - away(b.claim));
  const [best] = ranked;
  if (!best) return null;
  const equals = ranked.filter(
    ({ claim, likeness }) => likeness === best.likeness && away(claim) === away(best.claim),
  );
  return equals.every(({ claim }) => claim.id === best.claim.id) ? best.claim : null;
};
