/** How far the name of a body goes on. */
import { isCommonWord } from './lexicon/common-words.js';
import type { Reading } from './reading.js';
import { foldedSet } from './script.js';
import type { SenseKind } from './senses.js';

const ARTICLE = 'ال';
const HAMZA = /^[\u0623\u0625]/;
const OPENING_QUOTES = new Set(['"', '\u00AB', '\u201C', '\u201D', '\u201E', '(', '\u2018', "'"]);
/** Participles that govern a complement of their own: loyal to, backed by, belonging to, allied with. */
const GOVERNING = foldedSet([
  'الموالي',
  'الموالية',
  'الموالين',
  'المدعوم',
  'المدعومة',
  'التابع',
  'التابعة',
  'المشارك',
  'المشاركة',
  'المشاركين',
  'المشاركون',
  'المرتبط',
  'المرتبطة',
  'المتحالف',
  'المتحالفة',
  'المناهض',
  'المناهضة',
  'المتمركزة',
  'المتواجدة',
  'الموجودة',
  'المكلفة',
  'المكلف',
  'الحالي',
  'الحالية',
  'الأخير',
  'المعنية',
  'المختصة',
  'المحسوب',
  'المحسوبة',
  'المعروف',
  'المعروفة',
]);
/** What numbers and dates a body's act, and is no part of its name. */
const NUMBERING = foldedSet(['رقم', 'بتاريخ']); // number, dated
/** Bodies that a state has one of for each field: "the Bahrain authority for culture". */
const FIELDED = foldedSet(['هيئة', 'مؤسسة', 'مجلس', 'جمعية', 'مركز', 'معهد', 'صندوق', 'وكالة', 'شركة']);
/** A participle with the article, by its shape; adjectives that end in yeh, and plurals of things, are none. */
const PARTICIPLE = /^الم(?!.*ات$).+[^ي][هة]?$/;
// centre, council, party, union, bank (two words), fund, office, institute, forum, observatory, bureau, service, club
// biome-ignore format: a list of words
const MASCULINE = foldedSet(['مركز', 'مجلس', 'حزب', 'اتحاد', 'بنك', 'مصرف', 'صندوق', 'مكتب', 'معهد', 'منتدى', 'مرصد', 'ديوان', 'جهاز', 'نادي']);
const GOVERNED = foldedSet(['عن', 'من']);
const DONE = foldedSet(['القبض', 'النار', 'الضوء', 'التعليق', 'العزاء']); // arrest, fire, light, comment, condolence
const LONGEST_QUOTED_NAME = 8;
const LONGEST_BODY = 9;
const TAG_ORG_INSIDE = 6;

/** The end of a short quotation that is a name, or null. */
export const quotedNameEnd = (reading: Reading, at: number): number | null => {
  const token = reading.token(at);
  if (!(token.kind === 'quote' || token.raw === '(') || !OPENING_QUOTES.has(token.raw)) return null;
  // "the commander of the force «General X»": who commands it
  if (reading.bareHit(at + 1, 'rank')?.value.ordinary === false) return null;
  for (let to = at + 1; to <= at + 1 + LONGEST_QUOTED_NAME; to++) {
    const { kind, raw } = reading.token(to);
    if (kind === 'break' || raw === '.' || raw === ':' || raw === '\u060C') return null;
    if (kind === 'quote' || raw === ')') return to > at + 1 ? to + 1 : null;
    if (
      reading
        .hits(to)
        .some(
          (hit) =>
            hit.value.kind === 'verb' && hit.form.cliticLength === 0 && !reading.norm(to).startsWith(ARTICLE),
        )
    )
      return null;
  }
  return null;
};

/** "the parliament doubted in its", "the company branched off from": a participle with its complement. */
const governs = (reading: Reading, at: number): boolean =>
  PARTICIPLE.test(reading.norm(at)) &&
  (GOVERNED.has(reading.norm(at + 1)) || /^ب.{4,}(ه|ها|هم)$/.test(reading.norm(at + 1)));

/** What no name of a body runs over. */
const ENDING: ReadonlySet<SenseKind> = new Set<SenseKind>([
  'preposition',
  'particle',
  'complementizer',
  'blessing',
  'former',
  'honorific',
  'rank',
]);

/** Definite nouns, adjectives and construct nouns that go on with the name of a body from `at`. */
export const continuation = (
  reading: Reading,
  at: number,
  tags: Uint8Array,
  startsDefinite: boolean,
  proper = true,
): number => {
  let to = at;
  let words = 0;
  let closed = startsDefinite;
  const feminine = /ه$/.test(reading.norm(at - 1));
  const isMasculine = MASCULINE.has(reading.norm(at - 1).replace(/^(?:لل|[وبل]*ال)/, ''));
  while (words < LONGEST_BODY) {
    const token = reading.token(to);
    if (token.kind !== 'word') break;
    const { norm } = token;
    const hits = reading.hits(to);
    const is = (kind: string) => hits.some((hit) => hit.value.kind === kind && hit.form.cliticLength === 0);
    const nisba = hits.find((hit) => hit.value.kind === 'nisba' && hit.form.cliticLength === 0);
    if (
      hits.some(({ value }) => value.kind === 'complementizer') ||
      reading.dateAt(to) ||
      hits.some(({ value, form }) => form.cliticLength === 0 && ENDING.has(value.kind))
    )
      break;
    // "Elias" bears a hamza, which no article does
    const definiteWord = norm.startsWith(ARTICLE) && !HAMZA.test(reading.token(to).raw);
    // "the forces of their ally, the president"
    if (!definiteWord && /.{3}(هم|هما)$/.test(norm)) break;
    if (GOVERNING.has(norm) || NUMBERING.has(norm) || governs(reading, to)) break;
    // "the forces loyal to the president": whoever is named so is no part of it
    if (
      hits.some(
        ({ value, form }) =>
          value.kind === 'office' &&
          form.preposition === 'ل' &&
          value.definite &&
          value.number === 'singular',
      )
    )
      break;
    if (nisba && definiteWord) {
      to = nisba.to;
      words += 1;
      closed = true;
      continue;
    }
    if (is('state') && !closed) {
      to = hits.find((hit) => hit.value.kind === 'state')?.to ?? to + 1;
      if (!FIELDED.has(reading.norm(at - 1)) || !/^لل../.test(reading.norm(to))) return to;
      words += 1;
      closed = true;
      continue;
    }
    if (is('office') && (closed || !definiteWord)) break;
    if ((is('verb') || is('contactVerb') || is('lightVerb')) && !definiteWord) break;
    // "and summoned": a verb in the feminine of the past
    if (/^وا.*[^ا]ت$/.test(norm)) break;
    // "the committee, to approve": right after the article nothing is of it yet
    if (words === 0 && norm.startsWith('لل')) break;
    // "the forces of security, the arrest of": what the body's verb is done to
    if (words > 0 && DONE.has(norm)) break;
    // "the organization (of) those present": of several, where it is one
    if (words === 0 && startsDefinite && /^ال.{3,}(?:ين|ون)$/.test(norm)) break;
    const joined = /^(وال|لل|وا)/.test(norm) && norm.length > 5;
    // "the policies of the centre, humanitarian": what agrees with a masculine noun is no part of it
    if (definiteWord && words === 0 && startsDefinite && isMasculine && /ي[هة]$/.test(norm)) break;
    // "the court, examining": after a definite feminine noun comes an adjective that agrees with it
    if (definiteWord && words === 0 && startsDefinite && feminine && !/[ها]$/.test(norm)) break;
    if (definiteWord || joined) {
      if (joined && norm.startsWith('و') && words === 0) break;
      if (
        joined &&
        hits.some(
          (hit) =>
            hit.form.conjunction !== null &&
            [
              'state',
              'nisba',
              'office',
              'organization',
              'organizationHead',
              'ministryHead',
              'place',
              'honorific',
              'source',
            ].includes(hit.value.kind),
        )
      )
        break;
      to += 1;
      words += 1;
      closed = true;
      continue;
    }
    if (closed && tags[to] !== TAG_ORG_INSIDE) break;
    if (
      words > 0 &&
      !reading.norm(to + 1).startsWith(ARTICLE) &&
      !reading.bareHit(to + 1, 'state') &&
      !reading.bareHit(to + 1, 'place')
    )
      break;
    // an indefinite word alone ends no phrase, unless it is a name
    if (
      (isCommonWord(norm) || !proper) &&
      !reading.norm(to + 1).startsWith(ARTICLE) &&
      !reading.bareHit(to + 1, 'state')
    )
      break;
    if (/^(ب|و)/.test(norm) && hits.some((hit) => hit.form.cliticLength > 0)) break;
    to += 1;
    words += 1;
  }
  return to;
};
