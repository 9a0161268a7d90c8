/** Whom an article introduces by his office alone, and names in what it says next. */
import { stateOfFigure } from '../figures.js';
import type { PersonPhrase, Phrase, Title } from '../phrases.js';
import type { Reading } from '../reading.js';
import { type Entity, type PersonEntity, STATE_OFFICES } from './entities.js';

/** Sentences behind the office in which the name follows. */
const SENTENCES = 2;

const isUntitled = ({ titles }: PersonEntity): boolean => titles.every(({ office }) => office === null);

/**
 * "The Qatari foreign minister criticised …. Dr al-Attiyah said": the one public figure of that state who is named in the
 * next sentences, and of whom the article tells no other office: this one is entered as his. Null where there is none, or
 * more than one.
 */
export const namedAfter = (
  reading: Reading,
  named: ReadonlyMap<Phrase, Entity>,
  { to, preposition }: PersonPhrase,
  title: Title | undefined,
): PersonEntity | null => {
  if (!title?.office || !STATE_OFFICES.has(title.office) || title.former || title.place) return null;
  const { state } = title;
  if (state === null || preposition !== null) return null;
  const last = reading.token(to).sentence + SENTENCES;
  const found = new Set<PersonEntity>();
  for (const [phrase, entity] of named) {
    if (entity.kind !== 'person' || phrase.from < to || reading.token(phrase.from).sentence > last) continue;
    if (isUntitled(entity) && entity.names.some(({ key }) => stateOfFigure(key) === state)) found.add(entity);
  }
  const [one, other] = found;
  if (one === undefined || other !== undefined) return null;
  one.titles.push(title);
  return one;
};
