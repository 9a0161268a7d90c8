/** Claims that articles tell of only to have them denied: which claim of another article each is. */
import { claimDenied, keysOfClaims, keysOfDenials, likenessOf } from '../identity/denied-claims.js';
import { groupBy } from '../identity/union-find.js';
import type { ClaimStems } from '../types.js';
import { HEARD, type Said, type Weighing } from './said.js';

/** The stems of what was said. */
export type Stems = (content: string) => ReadonlySet<string>;
/** Stems of a text that is weighed many times, made once. */
export const remembered = (claimStems: ClaimStems): Stems => {
  const known = new Map<string, ReadonlySet<string>>();
  return (content) => {
    const stems = known.get(content) ?? new Set(claimStems(content));
    known.set(content, stems);
    return stems;
  };
};
const saidBy = ({ speaker, content, publishedAt }: Said, stems: Stems) => ({
  speaker,
  publishedAt,
  stems: stems(content),
});

/** Stored claims of which a denial tells, and that may be what these say or said. */
export const deniedNear = async (
  weighing: Weighing,
  reports: readonly Said[],
  stems: Stems,
): Promise<readonly Said[]> => {
  const said = reports.filter(({ denied, speaker }) => denied === null && speaker !== null);
  const heard = [...new Set(said.flatMap(({ publishedAt }) => keysOfDenials(publishedAt)))].sort();
  if (heard.length === 0) return [];
  const bySpeaker = groupBy(said, ({ speaker }) => speaker ?? '');
  const stored = await weighing.stored(HEARD, { heard });
  return stored.filter(({ denied }) =>
    denied?.claimants.some(({ actor }) =>
      bySpeaker.get(actor)?.some((report) => likenessOf(denied, saidBy(report, stems)) !== null),
    ),
  );
};

/** The ids of reports, those of claims that nobody but a denial tells in place of which stands the claim that is denied. */
export const claimsDenied = async (
  weighing: Weighing,
  ids: readonly string[],
  stems: Stems,
): Promise<readonly string[]> => {
  const { mentions } = weighing;
  const told = new Set(mentions.flatMap(({ denied }, index) => (denied === null ? (ids[index] ?? []) : [])));
  const isLost = (index: number): boolean => !told.has(ids[index] ?? '');
  const lost = mentions.flatMap(({ denied }, index) => (denied !== null && isLost(index) ? [denied] : []));
  const heard = [...new Set(lost.flatMap(keysOfClaims))].sort();
  if (heard.length === 0) return ids;
  const weighed = new Map(
    mentions.map(({ article, local }, index) => [`${article}|${local}`, ids[index] ?? '']),
  );
  const stored = (await weighing.stored(HEARD, { heard })).filter(
    ({ article, local }) => !weighed.has(`${article}|${local}`),
  );
  const claims = [...mentions, ...stored].flatMap((report) =>
    report.denied === null
      ? [
          {
            ...saidBy(report, stems),
            id: weighed.get(`${report.article}|${report.local}`) ?? report.node ?? '',
          },
        ]
      : [],
  );
  const bySpeaker = groupBy(claims, ({ speaker }) => speaker ?? '');
  return mentions.map(({ denied }, index) => {
    const own = ids[index] ?? '';
    if (denied === null || !isLost(index)) return own;
    const near = denied.claimants.flatMap(({ actor }) => bySpeaker.get(actor) ?? []);
    return claimDenied(denied, near)?.id ?? own;
  });
};
