/** Subjects that no lexicon knows: "the residents of the quarter", "a number of deputies". */

import { Adverbials } from './adverbials.js';
import { isCommonWord } from './lexicon/common-words.js';
import { CLAIM_NOUNS, DOCUMENT_NOUNS, QUANTIFIERS } from './lexicon/speech-words.js';
import type { Phrase } from './phrases.js';
import type { Hit } from './reading.js';
import { foldArabic, foldedSet } from './script.js';

export const QUANTITIES = foldedSet(QUANTIFIERS);
/** "says, while he reads": a clause of the circumstances. */
export const CIRCUMSTANCES = foldedSet(['وهو', 'وهي', 'وهم', 'وهما']);
const FROM = foldArabic('من');
const FAMED = foldedSet(['نجم', 'نجمة', 'بطل', 'بطلة', 'أسطورة', 'مهاجم']); // star, champion, legend, striker
const ARTICLE = 'ال';
/** The nominative plural of people, and its form before what they are of. */
const PLURAL = 'ون';
const CONSTRUCT = 'و';
const SHORTEST_GROUP = 5;
const LONGEST_UNKNOWN = 8;
const TRUTH = foldedSet(['صحة', 'وجود', 'حدوث', 'وقوع']); // the truth, the existence, the occurrence of (two words)
const CLAIMS = foldedSet(CLAIM_NOUNS);
const DOCUMENTS = foldedSet(DOCUMENT_NOUNS.filter((noun) => noun.startsWith('ال')));
/** "with their relation". */
const WITH_THEIR = /^ب.{3,}(?:هم|ها|ته)$/;

export interface Subject {
  /** The phrase of a known kind; null where the subject is a noun phrase of no known kind. */
  readonly phrase: Phrase | null;
  /** Tokens of the noun phrase. */
  readonly from: number;
  readonly to: number;
  readonly how: 'after' | 'before' | 'relative';
}

/** A participle or present verb of reporting, which no noun is. */
const isOtherVerb = ({ value, form }: Hit): boolean =>
  value.kind === 'verb' &&
  value.form.tense !== 'past' &&
  form.cliticLength === 0 &&
  !form.stem.startsWith(ARTICLE);

const isCommonNoun = (norm: string): boolean => !norm.startsWith(ARTICLE) && isCommonWord(norm);

export class UnknownNouns extends Adverbials {
  /** A noun of what somebody is, whose name follows. */
  protected isCalling(at: number): boolean {
    return this.reading.hit(at, 'office') !== null || FAMED.has(this.reading.norm(at));
  }

  /** "the students", "the students of the university": a group in the case of a subject, of no known kind. */
  groupAt(at: number): Subject | null {
    const { norm, kind } = this.reading.token(at);
    if (kind !== 'word' || norm.length < SHORTEST_GROUP || this.reading.dateAt(at)) return null;
    const isConstruct = norm.endsWith(CONSTRUCT) && this.reading.norm(at + 1).startsWith(ARTICLE);
    const isGroup = norm.startsWith(ARTICLE)
      ? norm.endsWith(PLURAL)
      : isConstruct && this.isFiniteVerb(at - 1);
    if (!isGroup) return null;
    let to = at + 1;
    while (this.reading.norm(to).startsWith(ARTICLE)) to += 1;
    return { phrase: null, from: at, to, how: 'before' };
  }

  /** A phrase of no known kind: a definite noun or a construct, up to what ends it. */
  protected unknownNoun(from: number): Subject | null {
    const { reading } = this;
    // "added, saying", "went on to say": the same speaker's other verb
    if (reading.hits(from).some(isOtherVerb) || CIRCUMSTANCES.has(reading.norm(from))) return null;
    // "a number of deputies"
    let to = QUANTITIES.has(reading.norm(from)) && reading.norm(from + 1) === FROM ? from + 2 : from;
    const end = reading.sentenceEnd(from);
    while (to < end && to - from < LONGEST_UNKNOWN) {
      const token = reading.token(to);
      if (token.kind === 'quote') {
        const close = this.closingQuote(to);
        if (to === from || close === null || close - to > 5 || this.isComplementizer(to + 1)) break;
        to = close + 1;
        continue;
      }
      if (
        token.kind !== 'word' ||
        this.isComplementizer(to) ||
        this.isRelative(to) ||
        this.isPreposition(to) ||
        this.reading.dateAt(to) ||
        (to > from && this.reading.bareHit(to, 'particle') !== null)
      )
        break;
      // "the king (may God keep him) expressed, in his name": what follows a blessing is of the verb
      if (to > from && reading.bareHit(to, 'blessing')) break;
      if (to > from && this.isFiniteVerb(to) && !token.norm.startsWith(ARTICLE)) break;
      const phrase = this.scan.startingAt(to);
      // "the grandmothers (affirm) the tie of": behind a definite noun an indefinite one begins another phrase
      if (to > from && !phrase && reading.norm(to - 1).startsWith(ARTICLE) && isCommonNoun(token.norm)) break;
      // "the municipality of Jeddah denied the truth of"
      if (to > from && TRUTH.has(token.norm)) break;
      // "the accused denied the charges"
      if (to > from && CLAIMS.has(token.norm) && token.norm.startsWith(ARTICLE)) break;
      // "the communique warned the militias": a document stands by itself
      if (to === from + 1 && phrase && DOCUMENTS.has(reading.norm(from))) break;
      if (phrase && (phrase.preposition !== null || phrase.conjunction !== null)) break;
      // "the head of security of the province, General X": the name is the subject
      if (to > from && phrase?.kind === 'person' && phrase.name !== null && this.isCalling(from)) break;
      if (to > from && (/^(لل|بال)/.test(token.norm) || WITH_THEIR.test(token.norm))) break;
      to = phrase ? phrase.to : to + 1;
    }
    return to > from ? { phrase: null, from, to, how: 'after' } : null;
  }
}
