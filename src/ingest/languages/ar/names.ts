/** Names of persons: where they begin and end. */
import { isCommonWord } from './lexicon/common-words.js';
import {
  NAME_PARTICLES,
  NAME_SECOND_ELEMENTS,
  OPENING_PARTICLES,
  REGNAL_ORDINALS,
} from './lexicon/name-particles.js';
import { isAmbiguousName, isFamilyName, isGivenName, isKnownAlone } from './lexicon/names.js';
import {
  isFamilyCompound,
  isGeneration,
  isKunyaOfSpeaker,
  isOfKunya,
  isOrdinalHere,
  isPraise,
  isVerbAfterName,
  isVerbHere,
  isVerbWithObject,
} from './name-contexts.js';
import { closesName, closingWords, isFamilyByPlace, isInstitution, VON_DER } from './name-endings.js';
import {
  carriesClitic,
  isFamilyToken,
  isFutureVerb,
  isGivenToken,
  isNameToken,
  isNounToken,
  strictForms,
  titledForms,
} from './name-forms.js';
import { FAMILY, HEH, POSSESSED, TANWIN } from './name-shapes.js';
import { NameWords, PERSON_BEGIN } from './name-words.js';
import { isNoPerson } from './namesakes.js';
import type { Reading } from './reading.js';
import { foldArabic, foldedSet } from './script.js';

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
const ORDINALS = foldedSet(REGNAL_ORDINALS);
const SECOND_ELEMENTS = foldedSet(NAME_SECOND_ELEMENTS);
const SERVANT = foldArabic('عبد');
const OF_THE_FAITH = foldArabic('الدين');
const SERVED = /^(ال|رب)/;
const ARTICLE = 'ال';
const BEN = foldArabic('بن');
const FATHER = foldedSet(['أبو', 'أبا', 'أبي']);
const LONGEST_NAME = 11;

export class Names {
  readonly #reading: Reading;
  readonly #tags: Uint8Array;
  readonly #words: NameWords;

  constructor(reading: Reading, tags: Uint8Array) {
    this.#reading = reading;
    this.#tags = tags;
    this.#words = new NameWords(reading, tags);
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
    let seconds = 0;
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
        const servant = norm === SERVANT && SERVED.test(next.norm);
        const isDouble = VON_DER.test(`${norm} ${next.norm}`) && reading.isWord(at + 2);
        const open =
          servant ||
          isDouble ||
          PARTICLES.has(next.norm) ||
          this.#words.isNameWord(next.norm) ||
          (!this.#words.stops(at + 1) && !isCommonWord(next.norm)) ||
          (at > from && (norm === 'بن' || norm === 'ال' || (FATHER.has(norm) && isOfKunya(reading, at + 1))));
        if (!open) break;
        at += isDouble ? 3 : PARTICLES.has(next.norm) && !servant ? 1 : 2;
        known += 1;
        words += 1;
        given ||= norm === SERVANT;
        continue;
      }
      // Abdullah the Second, Nur al-Din, Fadl Allah; Beji Caid Essebsi
      const isFamily = at > from && isFamilyCompound(norm, reading.norm(at + 1));
      const isSecond = at > from && (known > 0 || loose) && (ORDINALS.has(norm) || SECOND_ELEMENTS.has(norm));
      if (isFamily || isSecond) {
        at += isFamily ? 2 : 1;
        words += 1;
        seconds += isSecond ? 1 : 0;
        known += norm === OF_THE_FAITH ? 1 : 0;
        continue;
      }
      // "George Bush the father"
      if (at > from && words >= 2 && isGeneration(norm) && !isGivenName(reading.norm(at + 1)))
        return { to: at + 1, given, known, tagged, words: words + 1 };
      if (words > 1 && isVerbAfterName(reading, at)) break;
      // "Hamid Rafi al-Khayali, mayor of": two names that are known, and the family's
      const third = at > from && words === 2 && known === 2 && given;
      const byDescent = third && FAMILY.test(norm);
      if (
        (third && isFamilyByPlace(reading, at) && !carriesClitic(token)) ||
        (at > from &&
          (given || (loose && FATHER.has(firstNorm))) &&
          ((loose && words === 1) || byDescent) &&
          closesName(reading, at, loose ? from : null))
      ) {
        at += 1;
        words += 1;
        break;
      }
      const closing = loose ? closingWords(reading, at, { from, words, known, given }) : 0;
      at += closing;
      if (closing > 0) return { to: at, given, known, tagged, words: words + closing };
      if (at > from && (this.#words.stops(at) || isFutureVerb(token))) break;
      if (at > from && (isVerbWithObject(reading, at) || isNounToken(token))) break;
      // "Obama met Rouhani": two whom everybody knows
      if (words === 1 && isKnownAlone(norm) && isKnownAlone(firstNorm)) break;
      const isGiven = at === from ? isGivenName(norm) : isGivenToken(token);
      if (isGiven || (at === from ? isFamilyName(norm) : isFamilyToken(token))) {
        if (words > 1 && isAmbiguousName(norm) && !this.#words.isTagged(at) && this.#words.endsBefore(at))
          break;
        known += 1;
        given ||= isGiven && at === from;
      } else if (this.#words.isTagged(at) && !isCommonWord(norm) && !(at > from && carriesClitic(token)))
        tagged += 1;
      else {
        if (isCommonWord(norm) || norm.length < 2 || (at > from && carriesClitic(token))) break;
        // an unknown word is a name as the second, no later: "minister A B opened the"
        if (words - seconds > 1 || (words === 1 && TANWIN.test(token.raw))) break;
        unknown += 1;
        if (unknown > (loose ? 2 : 1) || (!loose && known === 0)) break;
      }
      words += 1;
      at += 1;
    }
    return { to: at, given, known, tagged, words };
  }

  #at(from: number, loose: boolean): NameSpan | null {
    const reading = this.#reading;
    const token = reading.token(from);
    const forms = loose ? titledForms(token) : strictForms(token);
    const [first, second] = forms;
    if (!first) return null;
    const isTold = loose || this.#tags[from] === PERSON_BEGIN;
    if (!isTold && !second && !first.isName && !first.opens) return null;
    // "Abd al-Aziz" does not begin with its second word
    if (reading.norm(from - 1) === SERVANT && SERVED.test(token.norm)) return null;
    if (isNoPerson(reading, from, loose)) return null;
    if (isVerbHere(reading, from, isNameToken(token))) return null;
    const next = reading.token(from + 1);
    for (const form of forms) {
      const { stem, conjunction, preposition, cliticLength, whole } = form;
      if (isOrdinalHere(reading, from, stem)) continue;
      if (preposition === 'ك' && !isNameToken(next)) continue;
      // "Farid" is no "so Rid": the whole word is tried first
      if (!form.isName && !(form.opens && next.kind === 'word')) {
        if (!form.mayBeUnknown || !isTold) continue;
        // "his advisers Abd al-Aziz and": a noun with a pronoun before a name is none
        if ((HEH.test(token.raw) || POSSESSED.test(token.norm)) && isGivenToken(next)) continue;
      }
      // "the Houthi Hamad al-Bukhaiti": a family name before a given one is none
      if (!loose && stem.startsWith(ARTICLE) && !form.isGiven && isGivenToken(next)) continue;
      if (cliticLength === 0 ? this.#words.stops(from) : this.#words.stopsStem(from, stem, cliticLength))
        continue;
      const found = this.#extend(from, stem, loose);
      if (found.words === 0 || (found.words === 1 && isInstitution(reading, found.to))) continue;
      const support = found.known + found.tagged;
      const isFull =
        found.words >= 2 &&
        (found.given || found.tagged > 0 ? support >= 1 : found.known >= 2) &&
        !(isAmbiguousName(stem) && support < 2) &&
        (found.given || found.tagged > 0 || !stem.startsWith(ARTICLE));
      const isAlone =
        found.words === 1 &&
        (isKunyaOfSpeaker(reading, from, found.known) ||
          // "Ben Rhodes": after no name, "son of" is a given name
          (stem === BEN && !this.#words.isNameWord(reading.norm(from - 1))) ||
          // "Abd al-Rahman said": of two words, and one name, as whoever is known by his family name is called
          (stem === SERVANT && this.#words.isTagged(from + 1)) ||
          this.#isFamilyAlone(from, stem, whole));
      const isStrong = isFull || isAlone;
      // "the king invited him": a final heh that is no teh marbuta is a pronoun, unless the name is known
      const isPronoun = support === 0 && found.words === 1 && HEH.test(token.raw);
      if (!isStrong && (!loose || isPronoun)) continue;
      const strength = isStrong ? 'strong' : 'weak';
      return { from, to: found.to, cliticLength, conjunction, preposition, strength, support };
    }
    return null;
  }

  /** "Lavrov said": a family name that is nothing else. */
  #isFamilyAlone(at: number, stem: string, whole: boolean): boolean {
    if (!isFamilyName(stem) || isAmbiguousName(stem) || isCommonWord(stem)) return false;
    if (whole || isPraise(this.#reading, at)) return false;
    return isKnownAlone(stem) || (this.#words.isTagged(at) && !isGivenName(stem));
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
