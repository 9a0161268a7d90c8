/** People of the batch and of the blocks they fall into: who is who, and what each node then says. */
import type { PersonFact, Role } from '../../model.js';
import { byText } from '../fold.js';
import { identifyPeople, personName } from '../identity/people.js';
import { isCommonName, personBlock } from '../identity/person-names.js';
import { groupBy } from '../identity/union-find.js';
import type { Run, Workspace } from './article.js';
import { readSignatures, type Signature, signaturesText, storedSignatures, withKey } from './signatures.js';
import { blocksOf } from './stored.js';

/** An office with the publication days that bear witness to it. */
export interface HeldRole {
  readonly role: Role;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
}
export interface PersonImage {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly held: readonly HeldRole[];
  /** Under which the node is found when identity is weighed again. */
  readonly block: string;
  readonly signatures: string;
  /** What else than the count of mentions is news to the node: its names, its offices and their days. */
  readonly news: { readonly names: boolean; readonly offices: boolean };
}

const fresh = (articles: Workspace): Signature[] =>
  [...articles.values()].flatMap(({ record }) =>
    record.actors
      .filter((actor): actor is PersonFact => actor.kind === 'PERSON')
      .filter(({ id }) => !articles.incumbents.has(`${record.id}|${id}`))
      .map((person) =>
        withKey({
          block: personBlock(person.name),
          node: null,
          article: record.id,
          part: articles.decisions.partOf(record.id, person.name),
          local: person.id,
          name: person.name,
          roles: person.roles,
          aliases: person.aliases,
          count: 1,
          first: record.publishedAt,
          last: record.publishedAt,
        }),
      ),
  );

/** A mention with the id that identity finds for it and the one that it has by decision. */
interface Member {
  readonly signature: Signature;
  readonly found: string;
  readonly id: string;
}

const roleKey = ({ office, portfolio, state, former, body, post, head }: Role): string =>
  JSON.stringify([office, portfolio, state, former, ...(body || post || head ? [body, post, head] : [])]);

/** What mentions say together; whom an editor merged in (not among `own`) is not who names the person. */
const shown = (group: readonly Signature[], own: readonly Signature[]) => {
  const counts = new Map<string, number>();
  for (const s of own.length > 0 ? own : group) counts.set(s.name, (counts.get(s.name) ?? 0) + s.count);
  const name = personName(counts);
  const aliases = new Set(group.flatMap((s) => [s.name, ...s.aliases]));
  aliases.delete(name);
  const offices = group.flatMap((s) => s.roles.map((role) => ({ role, s })));
  const held = [...groupBy(offices, (o) => roleKey(o.role))]
    .sort(([a], [b]) => byText(a, b))
    .flatMap(([, same]): HeldRole[] => {
      const titled = same.toSorted(
        (a, b) => b.role.title.length - a.role.title.length || byText(a.role.title, b.role.title),
      );
      const days = (pick: 'first' | 'last') =>
        same.flatMap((o) => (o.s[pick] === null ? [] : [o.s[pick]])).sort();
      const role = titled[0]?.role;
      return role
        ? [{ role, firstSeen: days('first')[0] ?? null, lastSeen: days('last').at(-1) ?? null }]
        : [];
    });
  return { name, aliases: [...aliases].sort(), held };
};

/** A person as all mentions tell, beside what the node keeps; null where it keeps the same. */
const imageOf = (id: string, members: readonly Member[], kept: string | undefined): PersonImage | null => {
  const group = members.map((m) => m.signature);
  const signatures = signaturesText(group);
  if (signatures === kept) return null;
  const own = members.filter((m) => m.found === id).map((m) => m.signature);
  const now = shown(group, own);
  const [block = ''] = group.map((s) => s.block).sort();
  // whom a decision concerns is written whole
  const before = kept === undefined || own.length < group.length ? null : readSignatures(id, kept);
  const old = before && shown(before, before);
  return {
    id,
    ...now,
    block,
    signatures,
    news: {
      names: old === null || old.name !== now.name || old.aliases.join('|') !== now.aliases.join('|'),
      offices: old === null || JSON.stringify(old.held) !== JSON.stringify(now.held),
    },
  };
};

/** Whom local ids of articles of the graph mean from now on, by article. */
export type Moves = Map<string, Map<string, string>>;

/** Mentions that say the same, and the person that they now are. */
interface Moved {
  readonly node: string | null;
  readonly block: string;
  readonly name: string;
  readonly roles: string;
  readonly isApart: boolean;
  readonly to: string;
}
const MENTIONS_OF = `UNWIND $moved AS moved
  MATCH (:Actor {id: moved.node})-[r:EVIDENCED_BY]->(a:Article)
  WHERE r.block = moved.block AND r.name = moved.name AND r.roles = moved.roles AND NOT a.id IN $articles
    AND (a.id + '|' + r.name IN $apart) = moved.isApart
  RETURN a.id AS article, r.local AS local, moved.to AS to`;

/** Whether a mention is of a day within those on which others said the same: it moves no first or last day. */
const isWithin = ({ first: day }: Signature, known: Signature | undefined): boolean =>
  day === null ||
  (known !== undefined &&
    known.first !== null &&
    known.last !== null &&
    known.first <= day &&
    day <= known.last);

/**
 * The mentions of a block where all that is new was said in the same words of people who are in the graph: identity would
 * find what it found before. Those of whom nothing new is said are left out. Null where it must be weighed: where a day is
 * new too and the block holds more than one person, whom days may join.
 */
const asKnown = (block: readonly Signature[], recounted: ReadonlySet<string>) => {
  const nodes = new Map<string, string>();
  const stored = new Map<string, Signature>();
  for (const signature of block) {
    if (signature.node === null) continue;
    if (recounted.has(signature.node)) return null;
    nodes.set(signature.key, signature.node);
    stored.set(signature.key, signature);
  }
  const isOfOne = new Set(nodes.values()).size === 1 && !block.some(({ name }) => isCommonName(name));
  if (!isOfOne && !block.every((s) => s.node !== null || isWithin(s, stored.get(s.key)))) return null;
  const placed = block.map((signature) => ({
    signature,
    id: signature.node ?? nodes.get(signature.key) ?? null,
  }));
  const named = new Set<string>();
  for (const { signature, id } of placed) {
    if (id === null) return null;
    if (signature.node === null) named.add(id);
  }
  return placed.flatMap(({ signature, id }) => (id !== null && named.has(id) ? [{ signature, id }] : []));
};

/**
 * Gives every person of `dirty` an id. Returns the people of the blocks concerned of whom something else is told than their
 * nodes say, whole, and who became somebody else in other articles.
 */
export const placePeople = async (
  run: Run,
  dirty: Workspace,
): Promise<{ readonly people: readonly PersonImage[]; readonly moves: Moves }> => {
  const articles = [...dirty.stored];
  const { decisions } = dirty;
  const mentions = fresh(dirty);
  const blocks = decisions.linkedBlocks(
    new Set([...mentions.map((m) => m.block), ...(await blocksOf(run, 'Person', articles))]),
  );
  const { signatures, kept, recounted } = await storedSignatures(run, blocks, articles, decisions);
  const found = [...groupBy([...mentions, ...signatures], (m) => m.block)]
    .sort(([a], [b]) => byText(a, b))
    .flatMap(([, block]) => {
      if (!decisions.concernPeople) {
        const known = asKnown(block, recounted);
        if (known) return known;
      }
      // mentions that an editor took out are nobody's evidence here
      const own = block.filter((signature) => signature.part === null);
      const ids = identifyPeople(own);
      return [
        ...own.map((signature, index) => ({ signature, id: ids[index] ?? '' })),
        ...block.flatMap((signature) => (signature.part === null ? [] : [{ signature, id: signature.part }])),
      ];
    });
  const decided = decisions.people(found.map(({ signature: { name, roles }, id }) => ({ id, name, roles })));
  const members = found.map(({ signature, id }): Member => ({ signature, found: id, id: decided(id) }));
  const moved: Moved[] = [];
  for (const { signature, id } of members) {
    if (signature.article !== null) dirty.get(signature.article)?.actors.set(signature.local, id);
    else if (signature.node !== id)
      moved.push({
        node: signature.node,
        block: signature.block,
        name: signature.name,
        roles: JSON.stringify(signature.roles),
        isApart: signature.part !== null,
        to: id,
      });
  }
  const people = [...groupBy(members, (m) => m.id)].flatMap(
    ([id, same]) => imageOf(id, same, kept.get(id)) ?? [],
  );
  const rows = moved.length > 0 ? await run(MENTIONS_OF, { moved, articles, apart: decisions.apart }) : [];
  const moves: Moves = new Map();
  for (const [article, those] of groupBy(rows, (row) => String(row.article)))
    moves.set(article, new Map(those.map((row) => [String(row.local), String(row.to)])));
  return { people: people.sort((a, b) => byText(a.id, b.id)), moves };
};
