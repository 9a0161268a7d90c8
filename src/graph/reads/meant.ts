/** Which of several actors a name means. */
import { NotFoundError, SilaError } from '../../errors.js';
import type { ActorKind } from '../../model.js';
import { byText, fold } from '../fold.js';
import { endingKey, nameKey, skeletonKey } from '../lookup.js';
import { closeness } from '../transliteration.js';

/** How surely a candidate is meant; a better rung always wins. */
const RUNGS = ['id', 'name', 'alias', 'ending', 'sound'] as const;
type Rung = (typeof RUNGS)[number];
/** Below this a name that merely sounds alike is a suggestion, not an answer. */
const ALIKE = 0.6;

/** An actor whom a reference may mean. */
export interface Candidate {
  readonly id: string;
  readonly kind: ActorKind;
  readonly name: string;
  readonly nameEn: string;
  readonly aliases: readonly string[];
  /** Number of events. */
  readonly degree: number;
}
export interface Ranked extends Candidate {
  readonly rung: Rung;
  /** 0 to 1. */
  readonly near: number;
}

/** A Latin j is heard as y in the north of Europe: Jorgensen, Juncker. */
const spokenForms = (reference: string): readonly string[] =>
  /(^|\s)j/i.test(reference) ? [reference, reference.replace(/(^|\s)j/gi, '$1y')] : [reference];

const quoted = (key: string): string => `"${key.replace(/["\\]/g, ' ')}"`;
const ID = /^(?:person|state|ministry|organization|unnamed):/;
/** Whether a reference is an id, by its looks. */
export const isId = (reference: string): boolean => ID.test(reference);

/** Words for the index of names: the keys under which whoever may be meant stands. */
export const namesQuery = (reference: string): string =>
  [nameKey(reference), endingKey(reference), ...spokenForms(reference).map(skeletonKey)]
    .filter((key) => key !== null && key.length > 2)
    .map((key) => quoted(String(key)))
    .join(' OR ');

/** What the database is asked about a reference; an id is looked for as an id alone. */
export const keysOf = (reference: string) => ({
  reference,
  query: isId(reference) ? '' : namesQuery(reference),
  name: nameKey(reference),
  ending: endingKey(reference),
  folded: fold(reference),
});

const namesOf = (actor: Candidate): readonly string[] => [actor.name, actor.nameEn, ...actor.aliases];

const rungOf = (reference: string, actor: Candidate): Rung => {
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

const better = (a: Ranked, b: Ranked): number =>
  RUNGS.indexOf(a.rung) - RUNGS.indexOf(b.rung) ||
  (a.rung === 'sound' ? b.near - a.near : 0) ||
  b.degree - a.degree ||
  byText(a.id, b.id);

/** Those whom a reference may mean, likeliest first. */
export const ranked = (reference: string, candidates: readonly Candidate[]): readonly Ranked[] => {
  const readings = spokenForms(reference);
  return candidates
    .map((actor): Ranked => {
      const pairs = namesOf(actor).flatMap((name) => readings.map((reading) => closeness(reading, name)));
      return { ...actor, rung: rungOf(reference, actor), near: Math.max(...pairs) };
    })
    .sort(better);
};
/** Whether a candidate is an answer, and not only a suggestion. */
export const isMeant = ({ rung, near }: Ranked): boolean => rung !== 'sound' || near >= ALIKE;

const named = ({ name, id }: Candidate): string => `${name} (${id})`;

/**
 * Id of the actor meant. Of several the surest wins, then the one with more events.
 * Errors: `NOT_FOUND`, with what sounds alike; `AMBIGUOUS_ACTOR` where two full names, or two equally busy actors, tie.
 */
export const meantBy = (reference: string, candidates: readonly Candidate[]): string => {
  const all = ranked(reference, candidates);
  const found = all.filter(isMeant);
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
  return best.id;
};
