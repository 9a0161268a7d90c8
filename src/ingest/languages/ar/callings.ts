/** Who is meant by the last words of a name, by a rank or by a calling. */
import type { Cast } from './cast/cast.js';
import type { Entity, PersonEntity } from './cast/entities.js';
import type { Reading } from './reading.js';
import type { Scan } from './scan.js';

/** "van Dijk" of "Pieter van Dijk"; "his highness the emir", whom the article has introduced as an emir. */
export const byLastWords = (reading: Reading, cast: Cast, from: number, to: number): PersonEntity | null => {
  const words = Array.from({ length: to - from }, (_, i) => reading.norm(from + i));
  const bearer = cast.people.find(({ names }) =>
    names.some(
      ({ key }) =>
        key.words.length > words.length && words.every((word, i) => key.words.at(i - words.length) === word),
    ),
  );
  if (bearer || to - from !== 2 || !reading.bareHit(from, 'honorific')) return bearer ?? null;
  const rank = words[1]?.replace(/^ال/, '') ?? '';
  const ofRank = cast.people.filter(({ mentions }) =>
    mentions.some((mention) => {
      for (let i = mention.from; i < Math.min(mention.to, from); i++)
        if (reading.norm(i).replace(/^ال/, '') === rank) return true;
      return false;
    }),
  );
  return ofRank.sort((a, b) => b.mentions.length - a.mentions.length)[0] ?? null;
};

/** "the poet", "the lawyer": whoever was introduced by that word. */
export const byCalling = (
  scan: Scan,
  cast: Cast,
  current: Entity | null,
  calling: string,
  at: number,
): PersonEntity | null => {
  if (current?.kind === 'person' && current.titles.some((title) => title.head === calling)) return current;
  for (let i = scan.phrases.length - 1; i >= 0; i--) {
    const phrase = scan.phrases[i];
    if (!phrase || phrase.from >= at || phrase.kind !== 'person') continue;
    const entity = cast.of(phrase);
    if (entity?.kind === 'person' && entity.titles.some((title) => title.head === calling)) return entity;
  }
  return null;
};
