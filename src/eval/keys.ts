/** Actors of gold and of the extraction, as they can be compared. */
import type { ActorFact, ExtractedArticle } from '../model.js';
import type { GoldArticle } from './gold.js';
import { anySameName, sameName } from './names.js';

/** An actor as it can be compared: people and organizations by name, the others by what they are. */
export interface Key {
  readonly kind: string;
  readonly names: readonly string[];
  readonly state?: string | undefined;
  readonly portfolio?: string | undefined;
}

const NOBODY: Key = { kind: 'NONE', names: [] };

export const goldKey = (reference: string | undefined, gold: GoldArticle): Key => {
  if (!reference) return NOBODY;
  const [kind, first, second] = reference.split(':');
  const rest = reference.slice((kind?.length ?? 0) + 1);
  if (kind === 'state') return { kind: 'STATE', names: [], state: first };
  if (kind === 'ministry') return { kind: 'MINISTRY', names: [], portfolio: first, state: second };
  if (kind === 'unnamed') return { kind: 'UNNAMED_SOURCE', names: [] };
  if (kind === 'organization') return { kind: 'ORGANIZATION', names: [rest] };
  const person = gold.people?.find(({ name, aliases = [] }) =>
    [name, ...aliases].some((form) => sameName(form, reference)),
  );
  return { kind: 'PERSON', names: person ? [person.name, ...(person.aliases ?? [])] : [reference] };
};

export const namesOf = (actor: ActorFact): string[] => [
  'name' in actor ? actor.name : '',
  ...('aliases' in actor ? actor.aliases : []),
];

export const foundKey = (id: string | null, article: ExtractedArticle): Key => {
  const actor = article.actors.find((candidate) => candidate.id === id);
  if (!actor) return NOBODY;
  return {
    kind: actor.kind,
    names: namesOf(actor),
    state: 'state' in actor ? actor.state : undefined,
    portfolio: 'portfolio' in actor ? actor.portfolio : undefined,
  };
};

export const sameActor = (gold: Key, found: Key): boolean => {
  if (gold.kind !== found.kind) return false;
  if (gold.kind === 'NONE' || gold.kind === 'UNNAMED_SOURCE') return true;
  if (gold.kind === 'STATE') return gold.state === found.state;
  if (gold.kind === 'MINISTRY') return gold.portfolio === found.portfolio && gold.state === found.state;
  return anySameName(gold.names, found.names);
};

export const sameParties = (gold: readonly Key[], found: readonly Key[]): boolean => {
  const left = [...found];
  if (gold.length !== left.length) return false;
  return gold.every((party) => {
    const index = left.findIndex((other) => sameActor(party, other));
    if (index >= 0) left.splice(index, 1);
    return index >= 0;
  });
};
