/**
 * What articles say of people, mentions that say the same taken together. The node keeps them: whoever is in the news every
 * day would otherwise be counted anew, from all articles, whenever anybody of a like name is written.
 */
import type { Role } from '../../model.js';
import type { Decisions } from '../corrections/decisions.js';
import { byText, sortedBy } from '../fold.js';
import { groupBy } from '../identity/union-find.js';
import type { Run } from './article.js';
import { textOrNull } from './stored.js';

/** Mentions that say the same of a name and its offices, and are one node now (null: not yet in the graph). */
export interface Signature {
  readonly block: string;
  readonly node: string | null;
  readonly article: string | null;
  /** Id of the actor that an editor made of these mentions. */
  readonly part: string | null;
  readonly local: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly aliases: readonly string[];
  readonly count: number;
  readonly first: string | null;
  readonly last: string | null;
  /** What identity weighs of a mention: others of the same key are whoever it is. */
  readonly key: string;
}

/** With its key, which is dear to make and asked for often. */
export const withKey = (signature: Omit<Signature, 'key'>): Signature => ({
  ...signature,
  key: JSON.stringify([signature.block, signature.name, signature.roles]),
});

/** As the node keeps it: block, name, roles, aliases, count, first and last day. */
type Kept = readonly [
  string,
  string,
  readonly Role[],
  readonly string[],
  number,
  string | null,
  string | null,
];

const days = (signatures: readonly Signature[], pick: 'first' | 'last'): readonly string[] =>
  signatures.flatMap((signature) => signature[pick] ?? []).sort();

/** The mentions of one person as its node keeps them: the same mentions are the same text. */
export const signaturesText = (signatures: readonly Signature[]): string => {
  const kept = [...groupBy(signatures, ({ key }) => key)]
    .sort(([a], [b]) => byText(a, b))
    .flatMap(([, same]): Kept[] => {
      const [one] = same;
      if (!one) return [];
      const aliases = [...new Set(same.flatMap((s) => s.aliases))].sort();
      const count = same.reduce((sum, s) => sum + s.count, 0);
      return [
        [
          one.block,
          one.name,
          one.roles,
          aliases,
          count,
          days(same, 'first')[0] ?? null,
          days(same, 'last').at(-1) ?? null,
        ],
      ];
    });
  return JSON.stringify(kept);
};

export const readSignatures = (node: string, text: string): Signature[] =>
  (JSON.parse(text) as Kept[]).map(([block, name, roles, aliases, count, first, last]) =>
    withKey({ block, node, article: null, part: null, local: '', name, roles, aliases, count, first, last }),
  );

const NAMED_IN = `MATCH (a:Article)<-[r:EVIDENCED_BY]-(p:Person) WHERE a.id IN $articles AND r.block IS NOT NULL RETURN DISTINCT p.id AS id`;
/** People with a mention that an editor took out of whom identity would have it be. */
const TAKEN_OUT = `MATCH (a:Article)<-[r:EVIDENCED_BY]-(p:Person)
  WHERE a.id IN $articles AND r.block IS NOT NULL AND a.id + '|' + r.name IN $apart RETURN DISTINCT p.id AS id`;
const COUNTED = `MATCH (p:Actor)-[r:EVIDENCED_BY]->(a:Article) WHERE p.id IN $nodes AND r.block IS NOT NULL AND NOT a.id IN $dirty
  WITH p, r, a, CASE WHEN a.id + '|' + r.name IN $apart THEN a.id END AS apart
  WITH apart, r.block AS block, p.id AS node, r.name AS name, r.roles AS roles, collect(DISTINCT r.aliases) AS aliases,
    count(*) AS count, toString(min(a.publishedAt)) AS first, toString(max(a.publishedAt)) AS last
  RETURN *`;

export interface StoredSignatures {
  readonly signatures: readonly Signature[];
  /** What each node keeps, by its id. */
  readonly kept: ReadonlyMap<string, string>;
  /** Nodes that lose a mention, or never kept what is said of them. */
  readonly recounted: ReadonlySet<string>;
}

/** The mentions in these blocks that the graph holds, without those in the articles being rewritten. */
export const storedSignatures = async (
  run: Run,
  wanted: ReadonlySet<string>,
  dirty: readonly string[],
  decisions: Decisions,
): Promise<StoredSignatures> => {
  const blocks = [...wanted].sort();
  const { apart } = decisions;
  const nodes = await run(
    'MATCH (p:Person) WHERE p.block IN $blocks RETURN p.id AS id, p.signatures AS signatures',
    { blocks },
  );
  const split = apart.map((mention) => mention.slice(0, mention.indexOf('|')));
  const changing = [
    ...(await run(NAMED_IN, { articles: dirty })),
    ...(split.length > 0 ? await run(TAKEN_OUT, { articles: split, apart }) : []),
  ];
  const recounted = new Set(changing.map((row) => String(row.id)));
  const kept = new Map<string, string>();
  for (const row of nodes) {
    const text = textOrNull(row.signatures);
    if (text !== null) kept.set(String(row.id), text);
    else recounted.add(String(row.id));
  }
  const counted = await run(COUNTED, { nodes: [...recounted].sort(), dirty, apart });
  const signatures = [
    ...[...kept].flatMap(([node, text]) => (recounted.has(node) ? [] : readSignatures(node, text))),
    ...counted.map((row) =>
      withKey({
        block: String(row.block),
        node: String(row.node),
        article: null,
        part: row.apart === null ? null : decisions.partOf(String(row.apart), String(row.name)),
        local: '',
        name: String(row.name),
        roles: JSON.parse(String(row.roles)) as Role[],
        aliases: [...new Set((row.aliases as string[][]).flat())],
        count: Number(row.count),
        first: textOrNull(row.first),
        last: textOrNull(row.last),
      }),
    ),
  ];
  const order = (s: Signature): string => `${s.block}|${s.node}|${s.key}|${s.part ?? ''}`;
  return {
    signatures: sortedBy(
      signatures.filter(({ block }) => wanted.has(block)),
      order,
    ),
    kept,
    recounted,
  };
};
