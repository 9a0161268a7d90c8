/** From what a user writes to the actor meant: an id, or a name in Arabic or English, whole or its ending. */
import { NotFoundError, SilaError } from '../../errors.js';
import { byText, fold } from '../fold.js';
import { endingKey, nameKey, skeletonKey } from '../lookup.js';
import { actorRow, type Raw } from '../rows.js';
import { closeness } from '../transliteration.js';
import type { ActorRow } from '../types.js';
import type { Ask } from './connection.js';
import { actorMap } from './fragments.js';

/** How surely a candidate is meant; a better rung always wins. */
const RUNGS = ['id', 'name', 'alias', 'ending', 'sound'] as const;
type Rung = (typeof RUNGS)[number];
/** Below this a name that merely sounds alike is a suggestion, not an answer. */
const ALIKE = 0.6;
const CANDIDATES = 50;

export interface Candidate {
  readonly actor: ActorRow;
  readonly rung: Rung;
  /** 0 to 1. */
  readonly near: number;
  /** Number of events. */
  readonly degree: number;
}

const quoted = (key: string): string => `"${key.replace(/["\\]/g, ' ')}"`;
const namesOf = (actor: ActorRow): readonly string[] => [actor.name, actor.nameEn, ...actor.aliases];

const rungOf = (reference: string, actor: ActorRow): Rung => {
  if (actor.id === reference) return 'id';
  const asked = fold(reference);
  if (fold(actor.name) === asked || fold(actor.nameEn) === asked) return 'name';
  // a person's alias may be a family name: no surer than an ending
  const alias = actor.aliases.find((name) => fold(name) === asked);
  if (alias !== undefined) return actor.kind === 'PERSON' && !asked.includes(' ') ? 'ending' : 'alias';
  const ending = endingKey(reference).slice(2);
  const ends = namesOf(actor).some((name) => `_${endingKey(name).slice(2)}`.endsWith(`_${ending}`));
  return ends ? 'ending' : 'sound';
};

const better = (a: Candidate, b: Candidate): number =>
  RUNGS.indexOf(a.rung) - RUNGS.indexOf(b.rung) ||
  (a.rung === 'sound' ? b.near - a.near : 0) ||
  b.degree - a.degree ||
  byText(a.actor.id, b.actor.id);

/** Actors that a reference may mean, likeliest first. */
export const candidates = async (ask: Ask, reference: string): Promise<readonly Candidate[]> => {
  const readings = spokenForms(reference);
  const keys = [nameKey(reference), endingKey(reference), ...readings.map(skeletonKey)].filter(
    (key) => key !== null,
  );
  const usable = keys.filter((key) => key.length > 2);
  const rows = await ask(
    `CALL {
       MATCH (n:Actor {id: $reference}) RETURN n
       UNION
       WITH $query AS query WHERE query <> ''
       CALL db.index.fulltext.queryNodes('actor_lookup', query, {limit: ${CANDIDATES}}) YIELD node RETURN node AS n
     }
     RETURN ${actorMap('n')} AS actor, COUNT { (n)-[:TOOK_PART|SAID]->() } AS degree`,
    { reference, query: usable.map(quoted).join(' OR ') },
  );
  return rows
    .map((row): Candidate => {
      const actor = actorRow(row.actor as Raw);
      const near = Math.max(
        ...namesOf(actor).flatMap((name) => readings.map((reading) => closeness(reading, name))),
      );
      return { actor, rung: rungOf(reference, actor), near, degree: Number(row.degree) };
    })
    .sort(better);
};

/** A Latin j is heard as y in the north of Europe: Jorgensen, Juncker. */
const spokenForms = (reference: string): readonly string[] =>
  /(^|\s)j/i.test(reference) ? [reference, reference.replace(/(^|\s)j/gi, '$1y')] : [reference];

const named = (candidate: Candidate): string => `${candidate.actor.name} (${candidate.actor.id})`;

/**
 * The actor meant. Of several the surest wins, then the one with more events.
 * Errors: `NOT_FOUND`, with what sounds alike; `AMBIGUOUS_ACTOR` where two full names, or two equally busy actors, tie.
 */
export const resolveActor = async (ask: Ask, reference: string): Promise<ActorRow> => {
  const all = await candidates(ask, reference);
  const found = all.filter((c) => c.rung !== 'sound' || c.near >= ALIKE);
  const [best, second] = found;
  if (!best) {
    const near = all.slice(0, 3).map(named).join(', ');
    throw new NotFoundError('NOT_FOUND', `Nobody in the graph is called ${reference}`, {
      input: reference,
      hint: near ? `Did you mean ${near}?` : 'people(search) and search(text) list who is known.',
    });
  }
  const tie =
    second !== undefined &&
    second.rung === best.rung &&
    best.rung !== 'id' &&
    (best.rung === 'name' ||
      (second.degree === best.degree && (best.rung !== 'sound' || second.near === best.near)));
  if (tie) {
    const rivals = found.filter((c) => c.rung === best.rung).slice(0, 5);
    throw new SilaError('AMBIGUOUS_ACTOR', `${reference} may mean ${rivals.map(named).join(', or ')}`, {
      input: reference,
      hint: 'Ask by id.',
    });
  }
  return best.actor;
};
