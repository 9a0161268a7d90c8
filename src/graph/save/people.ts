/** People of the batch and of the blocks they fall into: who is who, and what each node then says. */
import type { PersonFact, Role } from '../../model.js';
import { byText } from '../fold.js';
import { identifyPeople, personName } from '../identity/people.js';
import { personBlock } from '../identity/person-names.js';
import { groupBy } from '../identity/union-find.js';
import type { Run, Workspace } from './article.js';
import { type Signature, signaturesText, storedSignatures } from './signatures.js';
import { blocksOf, widen } from './stored.js';

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
}

const fresh = (articles: Workspace): Signature[] =>
  [...articles.values()].flatMap(({ record }) =>
    record.actors
      .filter((actor): actor is PersonFact => actor.kind === 'PERSON')
      .map((person) => ({
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
      })),
  );

/** A mention with the id that identity finds for it and the one that it has by decision. */
interface Member {
  readonly signature: Signature;
  readonly found: string;
  readonly id: string;
}

const roleKey = ({ office, portfolio, state, former }: Role): string =>
  JSON.stringify([office, portfolio, state, former]);

/** What mentions say together; whom an editor merged in is not who names the person. */
const imageOf = (id: string, members: readonly Member[]): PersonImage => {
  const group = members.map((m) => m.signature);
  const own = members.filter((m) => m.found === id).map((m) => m.signature);
  const counts = new Map<string, number>();
  for (const s of own.length > 0 ? own : group) counts.set(s.name, (counts.get(s.name) ?? 0) + s.count);
  const name = personName(counts);
  const aliases = new Set(group.flatMap((s) => [s.name, ...s.aliases]));
  aliases.delete(name);
  const offices = group.flatMap((s) => s.roles.map((role) => ({ role, s })));
  const held = [...groupBy(offices, (o) => roleKey(o.role))]
    .sort(([a], [b]) => byText(a, b))
    .flatMap(([, same]) => {
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
  const [block = ''] = group.map((s) => s.block).sort();
  return { id, name, aliases: [...aliases].sort(), held, block, signatures: signaturesText(group) };
};

/**
 * Gives every person of `dirty` an id, and adds the articles in which somebody became somebody else.
 * Returns the people of the blocks concerned of whom something else is told than their nodes say, whole.
 */
export const placePeople = async (run: Run, dirty: Workspace): Promise<readonly PersonImage[]> => {
  const articles = [...dirty.keys()];
  const { decisions } = dirty;
  const mentions = fresh(dirty);
  const blocks = decisions.linkedBlocks(
    new Set([...mentions.map((m) => m.block), ...(await blocksOf(run, 'Person', articles))]),
  );
  const { signatures, kept } = await storedSignatures(run, blocks, articles, decisions);
  const all = [...mentions, ...signatures];
  const found = [...groupBy(all, (m) => m.block)]
    .sort(([a], [b]) => byText(a, b))
    .flatMap(([, block]) => {
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
  const moved: { signature: Signature; to: string }[] = [];
  for (const { signature, id } of members) {
    if (signature.article !== null) dirty.get(signature.article)?.actors.set(signature.local, id);
    else if (signature.node !== id) moved.push({ signature, to: id });
  }
  const people = [...groupBy(members, (m) => m.id)]
    .map(([id, same]) => imageOf(id, same))
    .filter(({ id, signatures: told }) => kept.get(id) !== told);
  for (const { signature, to } of moved) {
    const rows = await run(
      `MATCH (:Person {id: $node})-[r:EVIDENCED_BY]->(a:Article)
       WHERE r.block = $block AND r.name = $name AND r.roles = $roles AND NOT a.id IN $articles
         AND (a.id + '|' + r.name IN $apart) = $isApart
       RETURN a.id AS article, r.local AS local`,
      {
        ...signature,
        roles: JSON.stringify(signature.roles),
        articles,
        apart: decisions.apart,
        isApart: signature.part !== null,
      },
    );
    await widen(
      run,
      dirty,
      rows.map((row) => String(row.article)),
    );
    for (const row of rows) dirty.get(String(row.article))?.actors.set(String(row.local), to);
  }
  return people.sort((a, b) => byText(a.id, b.id));
};
