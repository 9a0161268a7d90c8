/** Titles told before a named person, who is the one that bears them. */
import type { Office } from '../../../model.js';
import { isCommonWord } from './lexicon/common-words.js';
import { type PersonPhrase, type Phrase, personWith, titleWith } from './phrases.js';
import type { Reading } from './reading.js';
import { foldedSet } from './script.js';
import { areStyledApart, isAnothers } from './title-marks.js';

/** Offices in a body or a region, which a title goes on to tell: "the spokesman of the police of the region of Mecca". */
const OF_SOMETHING: ReadonlySet<Office> = new Set<Office>([
  'spokesperson',
  'director',
  'deputy_minister',
  'special_envoy',
  'ambassador',
  'governor',
  'secretary_general',
  'adviser',
  'judge',
  'military_commander',
  'member_of_parliament',
  'other',
]);
/** What an office is in or for: region, governorate, emirate, district, city, university, branch, office, police, affairs. */
const DOMAINS = foldedSet([
  ...['منطقة', 'محافظة', 'إمارة', 'مديرية', 'ولاية', 'إقليم', 'مدينة', 'مناطق'],
  ...[
    'جامعة',
    'كلية',
    'وزارة',
    'هيئة',
    'لجنة',
    'مجلس',
    'فرع',
    'مكتب',
    'إدارة',
    'قسم',
    'قيادة',
    'شرطة',
    'غرفة',
    'أمانة',
  ],
  ...[
    'شؤون',
    'شئون',
    'مهرجان',
    'برنامج',
    'مشروع',
    'مركز',
    'المنطقة',
    'المحافظة',
    'الجامعة',
    'الوزارة',
    'الهيئة',
    'الجمعية',
  ],
]);
const TO = foldedSet(['إلى', 'لدى']); // to, at the court of
const IN = foldedSet(['في']); // in
const AND = 'و';
const LONGEST_TAIL = 14;
const DEFINITE = /^و?(?:ال|لل)/;
const POSSESSED = /.{3}(ه|ها|هم)$/;
const COMMAS = new Set(['\u060C', ',']);
/** A joined or definite noun, or one with li-: what a title is for. */
const OF_TITLE = /^(?:و?ال|و?لل|ل).{3,}/;

const opensClause = (reading: Reading, at: number): boolean =>
  reading
    .hits(at)
    .some(
      ({ value, form }) =>
        value.kind === 'complementizer' ||
        ((value.kind === 'verb' || value.kind === 'contactVerb' || value.kind === 'lightVerb') &&
          form.preposition === null &&
          !reading.norm(at).startsWith('ال')),
    );

/**
 * "of the region of Hail", "to Yemen", "for school affairs": what may stand between a title and the name. `acts`: a verb
 * of contact stands right before the title, so that a city after it may be where, and the name whom.
 */
const isTail = (reading: Reading, from: number, to: number, office: Office, acts: boolean): boolean => {
  if (to - from > LONGEST_TAIL || to - from < 1) return false;
  for (let i = from; i < to; i++) {
    const { kind, raw } = reading.token(i);
    // 'of the programme "Paths" in the ministry'
    if (kind === 'quote') continue;
    if (kind !== 'word' || reading.dateAt(i)) return false;
    // "city" and "programme" are spelt like verbs
    if (!DOMAINS.has(reading.norm(i).replace(/^[بل]/, '')) && opensClause(reading, i)) return false;
    // "for the pilgrimage and the visit": what the programme is for
    if (
      !DEFINITE.test(reading.norm(i)) &&
      reading.hits(i).some(({ value }) => value.kind === 'contactNoun' || value.kind === 'phone')
    )
      return false;
    // "in his office": where somebody is received, no part of the title
    if (POSSESSED.test(raw)) return false;
  }
  const first = reading.token(from).norm;
  if (/^لل../.test(first)) return true;
  // "for the support of the brothers, Dr X": the style says that a name begins
  const isStyled = reading.bareHit(to, 'honorific') ?? reading.bareHit(to, 'rank');
  if (isStyled && /^ل/.test(first) && isCommonWord(first.slice(1))) return true;
  if (TO.has(first)) return office === 'special_envoy' || office === 'ambassador';
  const noun = IN.has(first) ? reading.norm(from + 1) : first.replace(/^[بل]/, '');
  if (!IN.has(first) && !/^[بل]/.test(first)) return false;
  // "the chairman of the chamber in Abha X"; "the director received in Abha X"
  const place = reading.hit(IN.has(first) ? from + 1 : from, 'place');
  return DOMAINS.has(noun) || (!acts && place !== null && place.to === to);
};

/** ", X," and ", X, that": a name set off by commas, or what is said begins behind it. */
const isSetOff = (reading: Reading, name: PersonPhrase): boolean =>
  COMMAS.has(reading.token(name.to).raw) || reading.bareHit(name.to, 'complementizer') !== null;

/**
 * "the regional director of the programme for the region of the East and the North, X, said": words of the title that no
 * lexicon knows, up to the comma before the name.
 */
const isTailToComma = (reading: Reading, from: number, named: PersonPhrase): boolean => {
  const comma = named.from - 1;
  if (!COMMAS.has(reading.token(comma).raw) || comma - from > LONGEST_TAIL || comma <= from) return false;
  if (!isSetOff(reading, named)) return false;
  for (let i = from; i < comma; i++) {
    const { kind, raw } = reading.token(i);
    if (kind !== 'word' || reading.dateAt(i) || POSSESSED.test(raw) || opensClause(reading, i)) return false;
  }
  const first = reading.norm(from);
  return OF_TITLE.test(first) || IN.has(first) || DOMAINS.has(first.replace(/^[بل]/, ''));
};

/** Whoever the title's verb is done to may stand right after it: "the director in Jeddah received Dr X". */
const followsContact = (reading: Reading, at: number): boolean =>
  reading.hits(at - 1).some(({ value }) => value.kind === 'contactVerb');

const isNameless = (phrase: PersonPhrase): boolean =>
  phrase.name === null && phrase.number === 'singular' && !phrase.counterpart;

/** "the director of the administration and the spokesman in the region, X": offices that one person holds beside others. */
const isJoinedTitle = (before: PersonPhrase, named: PersonPhrase): boolean => {
  const [office, other] = [before.titles.at(-1), named.titles[0]];
  return (
    named.conjunction === AND &&
    named.preposition === null &&
    office?.office != null &&
    OF_SOMETHING.has(office.office) &&
    other?.from === named.from &&
    other.office === 'spokesperson'
  );
};

/** The last phrase of a person among those just read, or null when it is too far away. */
const lastPerson = (phrases: readonly Phrase[]): { person: PersonPhrase; index: number } | null => {
  for (let index = phrases.length - 1; index >= Math.max(0, phrases.length - 4); index--) {
    const phrase = phrases[index];
    if (phrase?.kind === 'person') return { person: phrase, index };
  }
  return null;
};

/** "the secretary general of the programme of the guests of the king, X": whoever the body is called after is not X. */
const inFullTitle = (phrases: readonly Phrase[], last: { person: PersonPhrase; index: number }) => {
  if (last.person.titles.at(-1)?.office !== 'king') return last;
  const earlier = lastPerson(phrases.slice(0, last.index));
  return earlier && isNameless(earlier.person) ? earlier : last;
};

export interface Apposition {
  readonly phrase: PersonPhrase;
  /** How many of the phrases before it are part of it. */
  readonly taken: number;
}

/** "a member of the committee, the deputy X", "the spokesman of the police in the region of Mecca X": one person. */
export const appositionOf = (
  reading: Reading,
  phrases: readonly Phrase[],
  named: Phrase,
): Apposition | null => {
  if (named.kind !== 'person' || named.name === null || named.counterpart) return null;
  const last = lastPerson(phrases);
  if (!last || !isNameless(last.person)) return null;
  if (named.cliticLength > 0 && !isJoinedTitle(last.person, named)) return null;
  const { person: before, index } = inFullTitle(phrases, last);
  const office = before.titles.at(-1)?.office;
  const adjacent =
    before.to === named.from &&
    index === phrases.length - 1 &&
    // "the Polish minister received the Ukrainian president X"
    !named.titles.some((title) => isAnothers(before.titles, title, false)) &&
    !areStyledApart(reading, before.from, named.from);
  const tailed =
    !adjacent &&
    office != null &&
    OF_SOMETHING.has(office) &&
    named.strength === 'strong' &&
    // "the permanent delegate to the United Nations in New York, ambassador X": the same office said again
    named.titles.every(
      (title) =>
        title.office === null ||
        title.from > (named.name?.from ?? 0) ||
        (title.office === office && title.to === title.from + 1),
    ) &&
    (isTail(reading, before.to, named.from, office, followsContact(reading, before.from)) ||
      (!followsContact(reading, before.from) && isTailToComma(reading, before.to, named)));
  if (!adjacent && !tailed) return null;
  const { from, cliticLength, conjunction, preposition } = before;
  return {
    phrase: personWith(named, {
      from,
      cliticLength,
      conjunction,
      preposition,
      titles: [
        ...before.titles,
        ...named.titles.map((title) =>
          title.office === office
            ? titleWith(title, { state: title.state ?? before.titles.at(-1)?.state ?? null })
            : title,
        ),
      ],
    }),
    taken: phrases.length - index,
  };
};
