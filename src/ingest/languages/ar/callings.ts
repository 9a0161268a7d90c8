/** Who is meant by the last words of a name, by a rank or by a calling. */
import type { Office } from '../../../model.js';
import type { Cast } from './cast/cast.js';
import type { Entity, PersonEntity } from './cast/entities.js';
import type { Reading } from './reading.js';
import type { Scan } from './scan.js';
import { foldArabic } from './script.js';

/** "van Dijk" of "Pieter van Dijk"; "his highness the emir", whom the article has introduced as an emir. */
export const byLastWords = (reading: Reading, cast: Cast, from: number, to: number): PersonEntity | null => {
  const words = reading.norms({ from, to });
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

/** What the holder of a throne is called, whichever title introduced him. */
const THRONES: Readonly<Record<string, Office>> = Object.fromEntries(
  (
    [
      ['ملك', 'king'], // king
      ['عاهل', 'king'], // monarch
      ['سلطان', 'sultan'], // sultan
    ] as const
  ).map(([word, office]) => [foldArabic(word), office]),
);

/** "the poet", "the lawyer": whoever was introduced by that word. */
export const byCalling = (
  scan: Scan,
  cast: Cast,
  current: Entity | null,
  calling: string,
  at: number,
): PersonEntity | null => {
  const isCalled = ({ titles }: PersonEntity): boolean =>
    titles.some(({ head, office }) => head === calling || (office !== null && THRONES[calling] === office));
  if (current?.kind === 'person' && isCalled(current)) return current;
  for (let i = scan.phrases.length - 1; i >= 0; i--) {
    const phrase = scan.phrases[i];
    if (!phrase || phrase.from >= at || phrase.kind !== 'person') continue;
    const entity = cast.of(phrase);
    if (entity?.kind === 'person' && isCalled(entity)) return entity;
  }
  return null;
};
