import { wordForms } from './clitics.js';
import { isCommonWord } from './lexicon/common-words.js';
import {
  NAME_PARTICLES,
  NAME_SECOND_ELEMENTS,
  OPENING_PARTICLES,
  REGNAL_ORDINALS,
} from './lexicon/name-particles.js';
import { isAmbiguousName, isFamilyName, isGivenName } from './lexicon/names.js';
import type { Reading } from './reading.js';
import { foldArabic, foldedSet } from './script.js';
import type { SenseKind } from './words.js';

/** A name found at a token. */
export interface NameSpan {
  readonly from: number;
  readonly to: number;
  /** Letters of clitics before the name's first word. */
  readonly cliticLength: number;
  readonly conjunction: string | null;
  readonly preposition: string | null;
  /** Whether lexicon or shape alone carry it, or a title before it is needed. */
  readonly strength: 'strong' | 'weak';
  /** Words of it that a lexicon or the tagger knows for names. */
  readonly support: number;
}

const PARTICLES = foldedSet(NAME_PARTICLES);
const OPENINGS = foldedSet(OPENING_PARTICLES);
/** An indefinite accusative is an object or adverb, no name. */
const TANWIN = /[\u064B-\u064D]/;
const ORDINALS = foldedSet(REGNAL_ORDINALS);
const SECOND_ELEMENTS = foldedSet(NAME_SECOND_ELEMENTS);
const SERVANT = foldArabic('عبد');
const AND = 'و';
const ARTICLE = 'ال';
const LONGEST_NAME = 11;
/** Tags of the tagger: begin and inside of a person. */
const PERSON_BEGIN = 1;
const PERSON_INSIDE = 2;

/** What a name does not run into, unless the word is a given name too. */
const STOPPERS: ReadonlySet<SenseKind> = new Set<SenseKind>([
  'office',
  'honorific',
  'rank',
  'former',
  'blessing',
  'preposition',
  'particle',
  'complementizer',
  'organizationHead',
  'source',
  'government',
  'ministryHead',
  'phone',
  'contactNoun',
  'genericBody',
]);
const VERBS: ReadonlySet<SenseKind> = new Set<SenseKind>(['verb', 'contactVerb', 'lightVerb']);

export class Names {
  readonly #reading: Reading;
  readonly #tags: Uint8Array;

  constructor(reading: Reading, tags: Uint8Array) {
    this.#reading = reading;
    this.#tags = tags;
  }

  #isTagged(index: number): boolean {
    const tag = this.#tags[index];
    return tag === PERSON_BEGIN || tag === PERSON_INSIDE;
  }

  #isNameWord(norm: string): boolean {
    return isGivenName(norm) || isFamilyName(norm);
  }

  /** Whether a name ends before this word. */
  #stops(index: number): boolean {
    const { norm } = this.#reading.token(index);
    const given = isGivenName(norm);
    const family = isFamilyName(norm);
    return this.#reading.hits(index).some((hit) => {
      const { value, form } = hit;
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
      if (value.kind === 'office' && family && index > 0) return !this.#isFamilyNameHere(index, hit.to);
      if (value.kind === 'office' && given) return this.#isCompleted(hit.to);
      if (STOPPERS.has(value.kind)) return !(given && !norm.startsWith(ARTICLE) && hit.to === index + 1);
      if (VERBS.has(value.kind)) return !given && !family;
      if (value.kind === 'nisba')
        return (
          !family &&
          (value.definite || (!given && (value.number !== 'singular' || value.gender === 'feminine')))
        );
      if (value.kind === 'state') return !value.weak;
      if (value.kind === 'place') return !given && !family;
      return (value.kind === 'organization' || value.kind === 'adjective') && !given && !family;
    });
  }

  /** "Moaz al-Khatib", "the preacher": a calling after a given name is a family name unless something completes it. */
  #isFamilyNameHere(index: number, to: number): boolean {
    const reading = this.#reading;
    const before = reading.norm(index - 1);
    if (!isGivenName(before) && !PARTICLES.has(before)) return false;
    return to === index + 1 && !this.#isCompleted(to);
  }

  /** A known name, or an unknown word that no lexicon has anything to say of. */
  #mayBeName(index: number): boolean {
    const { norm, kind } = this.#reading.token(index);
    return (
      this.#isNameWord(norm) ||
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
          form.cliticLength === 0 &&
          (value.kind === 'portfolio' || value.kind === 'nisba' || value.kind === 'state'),
      );
  }

  /** A conjunction or preposition written onto a word that is known without it. */
  #carriesClitic(index: number): boolean {
    const { norm } = this.#reading.token(index);
    if (this.#isNameWord(norm)) return false;
    for (const form of wordForms(norm)) {
      if (form.cliticLength === 0) continue;
      if (form.preposition === 'ل' && norm.startsWith('لل')) return true;
      if (
        form.preposition !== null &&
        (form.stem.startsWith(ARTICLE) || isCommonWord(form.stem) || this.#isNameWord(form.stem))
      )
        return true;
      if (form.preposition !== null && /(ته|تها|هم|هما)$/.test(form.stem)) return true;
      if (
        form.conjunction === AND &&
        (this.#isNameWord(form.stem) || isCommonWord(form.stem) || PARTICLES.has(form.stem))
      )
        return true;
    }
    return false;
  }

  /** The tokens that continue a name from `at` on; `at` itself is taken if `first` says it is a name already. */
  #extend(
    from: number,
    firstNorm: string,
    loose: boolean,
  ): { to: number; given: boolean; known: number; tagged: number; words: number } {
    const reading = this.#reading;
    let at = from;
    let known = 0;
    let tagged = 0;
    let words = 0;
    let unknown = 0;
    let given = false;
    const limit = Math.min(from + LONGEST_NAME, reading.tokens.length);
    while (at < limit) {
      const token = reading.token(at);
      const norm = at === from ? firstNorm : token.norm;
      if (token.kind !== 'word') {
        // Jean-Yves: a hyphen with no space around it
        const joins =
          token.raw === '-' &&
          token.start === reading.token(at - 1).end &&
          reading.token(at + 1).start === token.end;
        if (!joins || at === from) break;
        at += 1;
        continue;
      }
      if (
        PARTICLES.has(norm) &&
        reading.isWord(at + 1) &&
        (at > from || OPENINGS.has(norm)) &&
        (norm !== 'لي' || known > 0)
      ) {
        const next = reading.token(at + 1);
        const servant = norm === SERVANT && /^(ال|رب)/.test(next.norm);
        const open =
          servant ||
          PARTICLES.has(next.norm) ||
          this.#isNameWord(next.norm) ||
          (!this.#stops(at + 1) && !isCommonWord(next.norm)) ||
          (at > from && (norm === 'بن' || norm === 'ال'));
        if (!open) break;
        at += PARTICLES.has(next.norm) && !servant ? 1 : 2;
        known += 1;
        words += 1;
        given ||= norm === SERVANT;
        continue;
      }
      // Abdullah the Second, Nur al-Din, Fadl Allah
      if (at > from && (known > 0 || loose) && (ORDINALS.has(norm) || SECOND_ELEMENTS.has(norm))) {
        at += 1;
        words += 1;
        continue;
      }
      if (at > from && this.#stops(at)) break;
      const isGiven = isGivenName(norm);
      if (isGiven || isFamilyName(norm)) {
        if (at > from && isAmbiguousName(norm) && !this.#isTagged(at) && this.#endsBefore(at)) break;
        known += 1;
        given ||= isGiven && at === from;
      } else if (this.#isTagged(at) && !isCommonWord(norm) && !(at > from && this.#carriesClitic(at)))
        tagged += 1;
      else {
        if (isCommonWord(norm) || norm.length < 2 || (at > from && this.#carriesClitic(at))) break;
        // an unknown word is a name as the second, no later: "minister A B opened the"
        if (words > 1 || (words === 1 && TANWIN.test(token.raw))) break;
        unknown += 1;
        if (unknown > (loose ? 2 : 1) || (!loose && known === 0)) break;
      }
      words += 1;
      at += 1;
    }
    return { to: at, given, known, tagged, words };
  }

  /** An ambiguous word after a full name is more likely the next clause. */
  #endsBefore(index: number): boolean {
    const next = this.#reading.token(index + 1);
    return (
      next.kind === 'word' &&
      !this.#isNameWord(next.norm) &&
      !this.#reading.norm(index).startsWith(ARTICLE) &&
      !this.#stops(index + 1)
    );
  }

  #at(from: number, loose: boolean): NameSpan | null {
    const reading = this.#reading;
    const token = reading.token(from);
    if (token.kind !== 'word') return null;
    const forms = wordForms(token.norm);
    for (const form of forms) {
      const { stem, conjunction, preposition, cliticLength } = form;
      if (stem.length < 2) continue;
      const nameWord = this.#isNameWord(stem);
      const opening = OPENINGS.has(stem) && reading.isWord(from + 1);
      if (cliticLength > 0 && ((!nameWord && !opening) || isCommonWord(token.norm))) continue;
      if (cliticLength === 0 && !nameWord && !opening) {
        const eligible = loose
          ? !isCommonWord(stem)
          : this.#tags[from] === PERSON_BEGIN && !isCommonWord(stem);
        if (!eligible || this.#carriesClitic(from)) continue;
      }
      // "the Houthi Hamad al-Bukhaiti": a family name before a given one is none
      if (!loose && stem.startsWith(ARTICLE) && !isGivenName(stem) && isGivenName(reading.norm(from + 1)))
        continue;
      if (cliticLength === 0 ? this.#stops(from) : this.#stopsStem(from, stem, cliticLength)) continue;
      const found = this.#extend(from, stem, loose);
      if (found.words === 0) continue;
      const span = {
        from,
        to: found.to,
        cliticLength,
        conjunction,
        preposition,
        support: found.known + found.tagged,
      };
      if (
        found.words >= 2 &&
        (found.given || found.tagged > 0 ? found.known + found.tagged >= 1 : found.known >= 2) &&
        !(isAmbiguousName(stem) && found.known + found.tagged < 2)
      )
        return { ...span, strength: 'strong' };
      const bare =
        found.words === 1 &&
        isFamilyName(stem) &&
        !isAmbiguousName(stem) &&
        !isCommonWord(stem) &&
        this.#isTagged(from);
      if (bare && !isGivenName(stem)) return { ...span, strength: 'strong' };
      if (loose) return { ...span, strength: 'weak' };
    }
    return null;
  }

  /** Whether the word without its clitics is something else than a name. */
  #stopsStem(index: number, stem: string, cliticLength: number): boolean {
    if (isGivenName(stem) && !isAmbiguousName(stem)) return false;
    return this.#reading
      .hits(index)
      .some(
        (hit) =>
          hit.form.cliticLength === cliticLength &&
          (STOPPERS.has(hit.value.kind) || hit.value.kind === 'nisba' || hit.value.kind === 'state'),
      );
  }

  /** A name that stands for itself: given and family name, or as the tagger has learned them. */
  strict(from: number): NameSpan | null {
    return this.#at(from, false);
  }

  /** A name after a title: an unknown word will do. */
  afterTitle(from: number): NameSpan | null {
    return this.#at(from, true);
  }
}
