import { oneOf } from '../../../engine/words.js';
import { ONLY_INTENDED } from '../lexicon/contacts.js';
import { DURING_IT_WORDS, PLANNED_MARKS } from '../lexicon/function-words.js';
import { WEEKDAYS } from '../lexicon/weekdays.js';
import { foldArabic, foldedSet } from '../script.js';
import type { Syntax } from '../syntax.js';
import type { VerbForm } from '../verb-forms.js';

const NEGATIONS = foldedSet(['لم', 'لن', 'لا', 'ولم', 'ولا', 'ولن', 'ألا', 'دون', 'عدم', 'بدون']); // did not, will not, does not, without
const PENDING = foldedSet(['سوف', 'وسوف', 'إذا', 'لو', 'ولو', 'أن', 'لكي', 'كي']); // will; if; that (with a present: a wish)
const PLANNED = foldedSet(PLANNED_MARKS);
const PAST_AUXILIARIES = foldedSet(['كان', 'كانت', 'وكان', 'وكانت', 'قد', 'وقد', 'لقد']); // was, had
const isOfFuture = oneOf(
  foldedSet(['سوف', 'غدا', 'المقبل', 'المقبلة', 'القادم', 'القادمة', 'سيزور', 'سيلتقي']),
); // will, tomorrow, next
const HYPOTHETICAL = foldedSet(['لو', 'ولو', 'إذا', 'وإذا', 'لولا']); // if
const isScheduled = oneOf(
  foldedSet([
    'مقررا',
    'مقررة',
    'مقرر',
    'المقرر',
    'المقررة',
    'المزمع',
    'المزمعة',
    'المرتقب',
    'المرتقبة',
    'مرتقب',
    'مرتقبة',
    'المقبل',
    'المقبلة',
    'القادم',
    'القادمة',
  ]),
); // scheduled, intended, awaited, next
const AWAITED = foldedSet(['المرتقب', 'المرتقبة', 'المقرر', 'المقررة', 'المزمع', 'المزمعة']); // awaited, scheduled, intended
const isCancelled = oneOf(
  foldedSet(['ألغي', 'ألغيت', 'ألغى', 'ألغت', 'تأجل', 'تأجلت', 'أجل', 'إلغاء', 'تأجيل', 'تعذر']),
); // called off, put off

const GOING_ON = foldedSet(['تجري', 'يجري', 'تدور', 'تتواصل', 'جارية']); // go on (three verbs), under way
const HOLDING = foldArabic('عقد');
const OBJECT = /ا$/;
/** Words between "holding" and what is held. */
const HOLDING_REACH = 4;
const THAT = foldArabic('أن');
const FIRST_PERSON = /^أ[لستق]/;
const isIntended = oneOf(foldedSet(ONLY_INTENDED));
const ON_DAYS = foldedSet(WEEKDAYS.flatMap(({ forms }) => forms));
const DAY = foldArabic('يوم');
const TO = foldArabic('إلى');
const IT_IS = foldedSet(['ومن', 'من']); // it is (expected)
const AFTER = foldedSet(['بعد', 'عقب', 'إثر']); // after, following
const EXPECTED_REACH = 16;
const ASKING = foldedSet(['دعا', 'حث', 'ناشد']); // invite, urge, appeal to
const LATER = foldedSet(['لاحق', 'لاحقا']); // later (two forms)
const TODAY = foldedSet(['اليوم']);
const DURING_IT = foldedSet(DURING_IT_WORDS);
const DURING = foldedSet(['خلال', 'أثناء', 'عند']); // during
/** The future letter before a present: "will convey during his meeting". */
const FUTURE_SHAPE = /^[وف]?س[يتن].{2,}[^ه]$/;

/** The same at the head of a sentence; "and an intermediary", "and he controlled" are spelt alike. */
const OPENS_IN_FUTURE = /^[وف]س[يت][^اط]/;

/** What keeps an encounter from having happened: negation, a plan, a wish, a condition. */
export class Reality {
  readonly #syntax: Syntax;

  constructor(syntax: Syntax) {
    this.#syntax = syntax;
  }

  // ---- what keeps an encounter from having happened ----------------------------------------------

  unreal(at: number, form: VerbForm | null): string | null {
    const { reading } = this.#syntax;
    const previous = reading.norm(at - 1);
    if (NEGATIONS.has(previous)) return 'negated';
    if (HYPOTHETICAL.has(previous)) return 'hypothetical';
    if (form?.tense === 'future') return 'planned: future';
    if (form?.tense === 'present' && PENDING.has(previous)) return 'planned or wished for';
    // "I hope that I meet": written like the past but for the hamza
    if (form?.tense === 'past' && previous === THAT && FIRST_PERSON.test(reading.token(at).raw))
      return 'planned or wished for';
    if (form?.tense === 'present' && DURING_IT.has(reading.norm(at + 1)))
      return 'planned: the present of a visit to come';
    if (form?.tense === 'present' && this.#isOnWeekday(at)) return 'planned: the present with a weekday';
    if (form?.tense === 'present' && this.#isToday(at)) return 'planned: the present with "today"';
    if (form?.tense === 'present' && this.#isLater(at)) return 'planned: the present with "later"';
    if (form?.tense === 'present' && (this.#afterFuture(at) || this.#isDatedAhead(at)))
      return 'planned: told in the future';
    if (this.#isAskedFor(at)) return 'wished for: somebody is asked to';
    if (DURING.has(previous) && FUTURE_SHAPE.test(reading.norm(at - 2))) return 'planned: told in the future';
    for (let i = at - 1; i > at - 3; i--) if (isIntended(reading.token(i))) return 'planned or wished for';
    // "and will follow, at the ministry, a meeting between"
    const start = reading.sentenceStart(at);
    if (form === null && OPENS_IN_FUTURE.test(reading.norm(start)) && this.#syntax.scan.at(start) === null)
      return 'planned: told in the future';
    // "consultations are going on between": no single encounter
    if (form === null && GOING_ON.has(reading.norm(at + 1))) return 'going on: no encounter that is over';
    for (let i = at + 1; i < at + 4; i++) if (isScheduled(reading.token(i))) return 'planned or called off';
    for (let i = at - 1; i > at - 3; i--) if (isCancelled(reading.token(i))) return 'called off';
    for (let i = Math.max(reading.sentenceStart(at), at - 4); i < at; i++) {
      if (PLANNED.has(reading.norm(i)) && !PAST_AUXILIARIES.has(previous)) return 'planned or wished for';
    }
    return this.#isHeldInName(at) || this.#isExpectedTo(at) ? 'planned or wished for' : null;
  }

  /** "(on) the holding of a meeting", "the holding of more meetings": spelt like "held", which has a subject or an object with its ending. */
  #isHeldInName(at: number): boolean {
    const { reading, scan } = this.#syntax;
    const start = reading.sentenceStart(at);
    for (let i = Math.max(start, at - HOLDING_REACH); i < at; i++) {
      if (reading.norm(i) !== HOLDING) continue;
      const subject = scan.at(i - 1);
      const isVerb =
        OBJECT.test(reading.norm(at)) ||
        scan.startingAt(i + 1)?.preposition === null ||
        (subject?.preposition === null && !this.#syntax.isPreposition(subject.from - 1)) ||
        this.#syntax.isRelative(i - 1) ||
        PAST_AUXILIARIES.has(reading.norm(i - 1));
      return !isVerb;
    }
    return false;
  }

  /** "the talks between the two will begin", "a visit to Cairo next week": the future behind the encounter, or behind a party of it. */
  ahead(ends: readonly number[]): string | null {
    const { reading } = this.#syntax;
    const isAhead = ends.some(
      (at) =>
        reading.dateAt(at)?.future ||
        reading.dateAt(at + 1)?.future ||
        AWAITED.has(reading.norm(at)) ||
        (FUTURE_SHAPE.test(reading.norm(at)) &&
          reading
            .hits(at)
            .some(
              ({ value }) =>
                (value.kind === 'contactVerb' || value.kind === 'lightVerb') && value.form.tense === 'future',
            )),
    );
    return isAhead ? 'planned: told in the future' : null;
  }

  /** "it is expected that the city will see today a meeting": the clause of what is expected. */
  #isExpectedTo(at: number): boolean {
    const { reading } = this.#syntax;
    // "is expected to open the base, after a call": that was before
    if (AFTER.has(reading.norm(at - 1))) return false;
    for (let i = Math.max(reading.sentenceStart(at), at - EXPECTED_REACH); i < at; i++)
      if (PLANNED.has(reading.norm(i)) && reading.norm(i + 1) === THAT && IT_IS.has(reading.norm(i - 1)))
        return true;
    return false;
  }

  /** "invited the envoy to a visit": what stands after "to" is what was asked for. */
  #isAskedFor(at: number): boolean {
    const { reading } = this.#syntax;
    if (reading.norm(at - 1) !== TO) return false;
    for (let i = at - 2; i >= reading.sentenceStart(at) && i > at - 20; i--) {
      if (this.#syntax.isComplementizer(i)) return false;
      if (
        reading.hits(i).some(({ value }) => value.kind === 'verb' && ASKING.has(foldArabic(value.verb.past)))
      )
        return true;
    }
    return false;
  }

  /** A day still to come in the clause: "receives tomorrow". */
  #isDatedAhead(at: number): boolean {
    const { reading } = this.#syntax;
    const end = Math.min(reading.sentenceEnd(at), at + 30);
    for (let i = at; i < end; i++) if (reading.dateAt(i)?.future) return true;
    return false;
  }

  /** "visits Moscow on Tuesday": the present with a bare weekday looks ahead; "yesterday" or "past" would look back. */
  #isOnWeekday(at: number): boolean {
    const { reading } = this.#syntax;
    if (at > reading.sentenceStart(at) + 3) return false;
    const end = Math.min(reading.sentenceEnd(at), at + 12);
    for (let i = at; i < end; i++) {
      const date = reading.dateAt(i);
      if (!date) continue;
      const { from, to } = date.range;
      return (
        ON_DAYS.has(reading.norm(to - 1)) &&
        (to === from + 1 || (to === from + 2 && reading.norm(from) === DAY))
      );
    }
    return false;
  }

  /** "meets the directors today at nine": what opens an article in the present is still to come. */
  #isToday(at: number): boolean {
    const { reading } = this.#syntax;
    if (at > reading.sentenceStart(at) + 1 && !this.#syntax.isComma(at - 1)) return false;
    const end = Math.min(reading.sentenceEnd(at), at + 30);
    for (let i = at; i < end; i++) if (TODAY.has(reading.norm(i))) return true;
    return false;
  }

  /** "meets at a later time". */
  #isLater(at: number): boolean {
    const { reading } = this.#syntax;
    const end = Math.min(reading.sentenceEnd(at), at + 10);
    for (let i = at; i < end; i++) if (LATER.has(reading.norm(i))) return true;
    return false;
  }

  /** "will visit Moscow and hold talks there": the present goes on in the future. */
  #afterFuture(at: number): boolean {
    const { reading } = this.#syntax;
    for (let i = reading.sentenceStart(at); i < at; i++) {
      if (isOfFuture(reading.token(i))) return true;
      if (
        reading
          .hits(i)
          .some(
            ({ value }) =>
              (value.kind === 'contactVerb' || value.kind === 'lightVerb') && value.form.tense === 'future',
          )
      )
        return true;
    }
    return false;
  }
}
