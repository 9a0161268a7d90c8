/** Which words belong to a name, and which end it. */
import { isCommonWord } from './lexicon/common-words.js';
import { NAME_PARTICLES } from './lexicon/name-particles.js';
import { isAmbiguousName, isFamilyName, isGivenName } from './lexicon/names.js';
import { BEGINNINGS, mayEndBefore, VERBS } from './name-endings.js';
import { isFamilyToken, isGivenToken } from './name-forms.js';
import type { Reading } from './reading.js';
import { foldedSet } from './script.js';
import type { SenseKind } from './senses.js';

const PARTICLES = foldedSet(NAME_PARTICLES);
const AND = 'و';
const ARTICLE = 'ال';
/** Tags of the tagger: begin and inside of a person. */
export const PERSON_BEGIN = 1;
const PERSON_INSIDE = 2;
/** What a name does not run into, unless the word is a given name too. */
const STOPPERS: ReadonlySet<SenseKind> = new Set([...BEGINNINGS, 'phone', 'contactNoun']);
/** "that" bears its hamza; the names that fold to it (Ann, Ban) bear none. */
const HAMZA = /[أإ]ن$/;

export class NameWords {
  readonly #reading: Reading;
  readonly #tags: Uint8Array;

  constructor(reading: Reading, tags: Uint8Array) {
    this.#reading = reading;
    this.#tags = tags;
  }

  isTagged(index: number): boolean {
    const tag = this.#tags[index];
    return tag === PERSON_BEGIN || tag === PERSON_INSIDE;
  }

  isNameWord(norm: string): boolean {
    return isGivenName(norm) || isFamilyName(norm);
  }

  /** Whether a name ends before this word. */
  stops(index: number): boolean {
    const hits = this.#reading.hits(index);
    if (hits.length === 0) return false;
    const token = this.#reading.token(index);
    const { norm } = token;
    const given = isGivenToken(token);
    const family = isFamilyToken(token);
    return hits.some((hit) => {
      const { value, form } = hit;
      if (value.kind === 'complementizer' && HAMZA.test(this.#reading.token(index).raw)) return true;
      if (form.cliticLength > 0) {
        // "and the minister", "to the state": only where the whole word is no name
        return (
          !given &&
          !family &&
          (form.conjunction === AND || (form.conjunction === null && !VERBS.has(value.kind)))
        );
      }
      if (value.kind === 'preposition' || value.kind === 'particle')
        return !(given && value.kind === 'particle' && this.#mayBeName(index + 1));
      // "Samer al-Khoury": spelt like the priest
      const isCalling = value.kind === 'office' || value.kind === 'honorific';
      if (isCalling && family && index > 0 && this.#isFamilyNameHere(index, hit.to)) return false;
      // "Ibrahim Raisi met": spelt like "the two presidents of", with nothing that they are of
      const isDual = value.kind === 'office' && value.number === 'dual' && hit.to === index + 1;
      if (isDual && family && isGivenName(this.#reading.norm(index - 1)) && !this.#isCompleted(hit.to))
        return false;
      // Amir is a given name; "emir of the region" is none
      if (value.kind === 'office' && given) return hit.to > index + 1 || this.#isCompleted(hit.to);
      if (value.kind === 'office' && family && index > 0) return true;
      if (STOPPERS.has(value.kind)) return !(given && !norm.startsWith(ARTICLE) && hit.to === index + 1);
      if (VERBS.has(value.kind)) return !given && !family;
      if (value.kind === 'nisba')
        return (
          !family &&
          (value.definite || (!given && (value.number !== 'singular' || value.gender === 'feminine')))
        );
      // "David Cameron", spelt like Cameroon
      if (value.kind === 'state')
        return !value.weak && !(family && index > 0 && isGivenName(this.#reading.norm(index - 1)));
      if (value.kind === 'place') return !given && !family;
      return (value.kind === 'organization' || value.kind === 'adjective') && !given && !family;
    });
  }

  /** "Moaz al-Khatib", "the preacher": a calling after a given name is a family name unless something completes it. */
  #isFamilyNameHere(index: number, to: number): boolean {
    const reading = this.#reading;
    const before = reading.norm(index - 1);
    if (!isGivenName(before) && !PARTICLES.has(before)) return false;
    if (to !== index + 1 || this.#isCompleted(to)) return false;
    // "Hatem Qadi, ...", "Beji Caid Essebsi"; "Ali, a judge of the court"
    return (
      reading.norm(index).startsWith(ARTICLE) || isFamilyName(reading.norm(to)) || mayEndBefore(reading, to)
    );
  }

  /** A known name, or an unknown word that no lexicon has anything to say of. */
  #mayBeName(index: number): boolean {
    const { norm, kind } = this.#reading.token(index);
    return (
      this.isNameWord(norm) ||
      (kind === 'word' &&
        !norm.startsWith(ARTICLE) &&
        !isCommonWord(norm) &&
        this.#reading.hits(index).length === 0 &&
        this.#reading.dateAt(index) === null)
    );
  }

  /** A nationality, state or portfolio follows, which a title takes and a name does not. */
  #isCompleted(to: number): boolean {
    return this.#reading
      .hits(to)
      .some(
        ({ value, form }) =>
          form.cliticLength === 0 && ['portfolio', 'nisba', 'state', 'place'].includes(value.kind),
      );
  }

  /** Whether the word without its clitics is something else than a name. */
  stopsStem(index: number, stem: string, cliticLength: number): boolean {
    const hits = this.#reading.hits(index);
    if (hits.length === 0) return false;
    const { raw } = this.#reading.token(index);
    if (isGivenName(stem) && !isAmbiguousName(stem) && !HAMZA.test(raw)) return false;
    return hits.some(
      (hit) =>
        hit.form.cliticLength === cliticLength &&
        (STOPPERS.has(hit.value.kind) ||
          hit.value.kind === 'nisba' ||
          hit.value.kind === 'state' ||
          // "and he held that": spelt like Ray with "and" before it
          (hit.value.kind === 'verb' && hit.form.conjunction !== null && hit.value.form.tense === 'past')),
    );
  }

  /** An ambiguous word after a full name is more likely the next clause. */
  endsBefore(index: number): boolean {
    const next = this.#reading.token(index + 1);
    return (
      next.kind === 'word' &&
      !this.isNameWord(next.norm) &&
      !this.#reading.norm(index).startsWith(ARTICLE) &&
      !this.stops(index + 1)
    );
  }
}
