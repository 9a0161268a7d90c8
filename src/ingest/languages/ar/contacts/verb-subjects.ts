/** Who does what a verb of contact tells, and to whom, where the words behind it leave that open. */
import { agreesInGender, isNameless } from '../agreement.js';
import type { Cast } from '../cast/cast.js';
import { type Entity, MINISTERIAL } from '../cast/entities.js';
import type { Discourse } from '../discourse.js';
import type { ContactVerb } from '../lexicon/contacts.js';
import { DURING_IT_WORDS } from '../lexicon/function-words.js';
import type { Phrase, Title } from '../phrases.js';
import { foldArabic, foldedSet } from '../script.js';
import type { Syntax } from '../syntax.js';
import type { VerbForm } from '../verb-forms.js';
import type { Ledger } from './ledger.js';
import { lastTwo } from './people-told.js';

const DURING_IT = foldedSet(DURING_IT_WORDS);
const WHERE = foldArabic('حيث');
const THE_TWO = foldedSet(['الاثنان', 'الجانبان', 'الطرفان', 'كلاهما']); // the two, sides, parties, both

const isTitledPerson = (phrase: Phrase): boolean =>
  phrase.kind === 'person' && phrase.number === 'singular' && phrase.titles.length > 0;

const isMinister = ({ office }: Title): boolean => office !== null && MINISTERIAL.has(office);

const isOfTwo = (phrase: Phrase): boolean =>
  phrase.number === 'dual' &&
  (phrase.kind === 'source' || (phrase.kind === 'person' && phrase.name === null));

export class VerbSubjects {
  readonly #syntax: Syntax;
  readonly #cast: Cast;
  readonly #discourse: Discourse;
  readonly #ledger: Ledger;

  constructor(syntax: Syntax, cast: Cast, discourse: Discourse, ledger: Ledger) {
    this.#syntax = syntax;
    this.#cast = cast;
    this.#discourse = discourse;
    this.#ledger = ledger;
  }

  /** "the two ministers met with": those who were told of last; whom a phrase tells by itself is alone. */
  bothOf(phrase: Phrase | null, at: number): Entity[] {
    // "the two met": no word of what they are
    if (THE_TWO.has(this.#syntax.reading.norm(at + 1))) return lastTwo(this.#syntax, this.#cast, at);
    if (!phrase || !isOfTwo(phrase)) return [];
    const isMinisters = phrase.kind === 'person' && phrase.titles.some(isMinister);
    return lastTwo(
      this.#syntax,
      this.#cast,
      at,
      (entity) => !isMinisters || (entity.kind === 'person' && entity.titles.some(isMinister)),
    );
  }

  /**
   * "received him the president": the actor spoken of; "the refugees whom it received": those told before; "a visit, during
   * which the president received him": whoever visits.
   */
  whom(at: number): Entity | null {
    const { reading, scan } = this.#syntax;
    if (!this.#syntax.isRelative(at - 1)) return this.#discourse.current;
    const antecedent = scan.at(at - 2);
    if (!DURING_IT.has(reading.norm(at + 1))) return antecedent && this.#cast.of(antecedent);
    return this.visitorHere(at) ?? this.#discourse.current;
  }

  /** "arrived in Tehran on a visit, during which he met": who visits, in the same sentence. */
  visitorHere(at: number): Entity | null {
    const { reading } = this.#syntax;
    const visit = this.#ledger.lastOf('VISIT');
    const isHere = visit && reading.token(visit.trigger).sentence === reading.token(at).sentence;
    return isHere ? (visit.parties[0]?.entity ?? null) : null;
  }

  /** "reviewed, the supervisor of the centre, Dr X, the plans": the name behind a title that stands alone. */
  named(phrase: Phrase | null, verb: number, objects: readonly Phrase[]): Phrase | null {
    const told = phrase && isNameless(phrase) ? this.#syntax.subjectAfter(verb)?.phrase : null;
    return told?.kind === 'person' && told.name && !objects.includes(told) ? told : phrase;
  }

  /** The actor that a verb without a subject means; a man's name is none of a feminine verb. */
  implied(at: number, form: VerbForm): Entity | null {
    const visitor = DURING_IT.has(this.#syntax.reading.norm(at + 1)) ? this.visitorHere(at) : null;
    if (visitor) return visitor;
    const near = this.#topicBefore(at);
    if (near) return near;
    const subject = this.#discourse.implied(at, form);
    const told = subject?.kind === 'person' ? subject.mentions.find(isTitledPerson) : undefined;
    return told && !agreesInGender(told, form) ? null : subject;
  }

  /** "hundreds of guards arrived": the subject stands there, and is no actor. */
  hasUnknownSubject(at: number, verb: ContactVerb): boolean {
    const { reading, scan } = this.#syntax;
    const next = at + 1;
    return (
      verb.arrival === true &&
      reading.isWord(next) &&
      scan.startingAt(next) === null &&
      this.#syntax.skipAdverbial(next) === next
    );
  }

  /** "a second visit of the prince to Egypt, where he met": whom the sentence told of, if nobody has spoken in it. */
  #topicBefore(at: number): Entity | null {
    const { reading, scan } = this.#syntax;
    const start = reading.sentenceStart(at);
    if (reading.norm(at - 1) !== WHERE || this.#discourse.turnedAfter(start)) return null;
    for (let i = start; i < at; i++) {
      const phrase = scan.startingAt(i);
      const entity = phrase?.kind === 'person' && phrase.name ? this.#cast.of(phrase) : null;
      if (entity) return entity;
    }
    return null;
  }
}
