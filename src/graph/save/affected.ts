/** What is news in an article that the batch drew in: its account stands, but somebody or something in it became another. */
import type { EventFact } from '../../model.js';
import type { Meaning, PlacedArticle } from './article.js';
import { isDenial } from './events.js';

/** By the id of an article, its local ids that are written anew. */
export type News = ReadonlyMap<string, ReadonlySet<string>>;

/** Local ids of whom and what an event names. */
const named = (event: EventFact): readonly (string | null)[] => {
  if ('participants' in event) return [event.initiative, ...event.participants.map(({ actor }) => actor)];
  if (event.type === 'DENIAL') return [event.speaker, event.denies];
  return [event.speaker, ...event.addressees, ...event.about];
};

/** The local ids that mean something else than `before`, and those of the events that name them. */
export const affectedIn = (article: PlacedArticle, before: Meaning): ReadonlySet<string> => {
  const { actors, events } = article.record;
  const moved = new Set<string>();
  for (const { id } of actors) if (article.actors.get(id) !== before.actors.get(id)) moved.add(id);
  for (const { id } of events) if (article.events.get(id) !== before.events.get(id)) moved.add(id);
  if (moved.size === 0) return moved;
  // who may have made a denied claim stands on what ties it to the article
  for (const { denies } of events.filter(isDenial)) moved.add(denies);
  const tellOfThem = events.filter((event) => named(event).some((id) => id !== null && moved.has(id)));
  return new Set([...moved, ...tellOfThem.map(({ id }) => id)]);
};
