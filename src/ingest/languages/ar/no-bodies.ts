/** What looks like the name of a body by its head noun, and names none. */
import { isCommonWord } from './lexicon/common-words.js';
import { isAmbiguousName, isGivenName } from './lexicon/names.js';
import { stateAt } from './of-state.js';
import type { Hit, Reading } from './reading.js';
import { foldArabic, foldedSet } from './script.js';

type Head = Hit<'organizationHead'>;

const DEMONSTRATIVES = foldedSet(['هذا', 'هذه', 'ذلك', 'تلك']); // this, that
const CANAL = foldedSet(['قناة']);
const SITE = foldedSet(['موقع', 'الموقع']);
const TEAM = foldArabic('فريق');
const MARKET = /^(?:ال)?سوق$/;
/** Money, shares, papers (of value), exchange, finance. */
const MONEY = /^و?(?:لل|ال)?(?:مال|مالي[هة]?|اسهم|اوراق|نقد|صرف|بورص[هة])$/;
const MOVEMENT = foldArabic('حركة');
const ORGANIZING = foldArabic('تنظيم');
const FORCE = foldArabic('قوة');
const GIANT = foldArabic('عملاق');
const GROUP = foldArabic('مجموعة');
// biome-ignore format: a list of words
const MOVES = foldedSet([
  'سوق', 'أسواق', 'تجارة', 'تجارية', 'مرور', 'مرورية', 'سير', 'ملاحة', 'ملاحية', 'هجرة', 'نقل', 'طيران', 'سفن', 'بيع', 'قطارات', // market, trade, traffic (four words), shipping, migration, transport, flights, ships, sale, trains
  'سفر', 'مسافرين', 'بناء', 'تأليف', 'نشر', 'ترجمة', 'عمل', 'حج', 'نسل', 'وقت', 'معرض', 'مهرجان', 'بطولة', 'مؤتمر', 'قطاع', // travel, travellers, building, writing, publishing, translation, work, pilgrimage, births, time, fair, festival, championship, conference, sector
  'سياحة', 'سياحية', 'ثقافية', 'أدبية', 'فنية', 'رياضية', 'علمية', 'فكرية', 'اقتصادية', 'عمرانية', // tourism, touristic, cultural, literary, artistic, of sports, scientific, intellectual, economic, of building
]);
const LINES = foldArabic('خطوط');
const STATION = foldArabic('محطة');
/** Plurals of things: what is organized. */
const ORGANIZED = /^ال.{3,}ات$/;
// biome-ignore format: a list of words
const FORCES = foldedSet([
  'طوارئ', 'دفاع', 'حفظ', 'أمن', 'مشتركة', 'مهام', 'رد', 'تدخل', 'سلام', 'واجب', 'شرطة', 'مهمات', 'انتشار', 'حماية', // emergencies, defence, keeping (peace), security, joint, tasks, reaction, intervention, peace, duty, police, deployment, protection
]);
// includes (two forms), leads (two), works (two), consists of (two), represents (two), fights, fought
// biome-ignore format: a list of words
const DESCRIBING_VERBS = foldedSet(['تضم', 'يضم', 'تقود', 'يقود', 'تعمل', 'يعمل', 'تتكون', 'يتكون', 'تمثل', 'يمثل', 'تقاتل', 'حاربت']);
const COLLECTED = foldedSet(['الشركات', 'الدول', 'الأشخاص', 'الصور', 'القرارات', 'الإجراءات']); // companies, states, persons, pictures, decisions, measures
/** Bank (two words), company, party, association, organization, foundation, club. */
const COUNTED = foldedSet(['مصرف', 'بنك', 'شركة', 'حزب', 'جمعية', 'منظمة', 'مؤسسة', 'نادي']);
/** The first to the tenth. */
const ORDINAL = /^ال(?:اول[يه]?|(?:ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر)ه?)$/;
/** Words back to where an article has told a name in full. */
const FARTHEST = 400;

/** "the air base", or any base of an article that speaks of one: the common noun, not the body named so. */
const isOrdinary = (reading: Reading, { to, value }: Hit<'organization'>): boolean => {
  const { ordinary } = value.entry;
  if (!ordinary) return false;
  return /^ال.+ي[هة]$/.test(reading.norm(to)) || ordinary.some((form) => reading.has(foldArabic(form)));
};

/** "this base" is pointed at, "the air base" described: no body that is known by that name. */
export const isCommonNoun = (reading: Reading, named: Hit<'organization'>): boolean =>
  named.to === named.from + 1 &&
  (DEMONSTRATIVES.has(reading.norm(named.from - 1)) || isOrdinary(reading, named));

/** "its security", "his office": spelt like "secretariat" and "library" but for the last letter, and nothing is joined to it. */
export const hasPronoun = (reading: Reading, { from, to, value }: Head): boolean =>
  !value.definite &&
  reading.token(to - 1).raw.endsWith('ه') &&
  value.entry.forms.some((form) => form.endsWith('ة')) &&
  to === from + 1 &&
  !reading.norm(to).startsWith('ال') &&
  stateAt(reading, to, false) === null;

/** A website bears a name; a common noun says of what place a site is, or whose. */
const isNoOutlet = (reading: Reading, { to, form }: Head): boolean =>
  (SITE.has(form.stem) && isCommonWord(reading.norm(to))) ||
  (CANAL.has(form.stem) && reading.bareHit(to, 'place') !== null);

/** Whether a word ended the name of somebody further up: after a given name. */
const endedName = (reading: Reading, at: number): boolean => {
  const norm = reading.norm(at);
  for (let i = at - 1; i > Math.max(0, at - FARTHEST); i--)
    if (reading.norm(i) === norm && isGivenName(reading.norm(i - 1))) return true;
  return false;
};

/** "the market of the cars": a market is a body where it deals in money. */
const isNoExchange = (reading: Reading, { to, form }: Head): boolean => {
  if (!MARKET.test(form.stem)) return false;
  for (let i = to; i < to + 4 && reading.isWord(i); i++) if (MONEY.test(reading.norm(i))) return false;
  return true;
};

/** "a separatist organization", "a Saudi alliance": an indefinite noun and its adjective name nothing. */
export const isIndefiniteAdjective = (reading: Reading, at: number): boolean =>
  /^(?!ال).+[^ا]ي[هة]$/.test(reading.norm(at)) || reading.bareHit(at, 'nisba')?.value.definite === false;

/** "the movement of trade", "organizing the stalls", "the force of need": nouns of acts and qualities. */
const isNoun = (reading: Reading, { to, form, value }: Head): boolean => {
  const next = reading.norm(to);
  const bare = next.replace(/^(?:ال|لل)/, '');
  switch (form.stem.replace(/^ال/, '')) {
    case MOVEMENT:
      return MOVES.has(bare);
    case ORGANIZING:
      return ORGANIZED.test(next) || MOVES.has(bare) || /^و|(ها|هم)$/.test(next);
    case LINES:
      return !(/^(?:ال)?جوي/.test(next) || reading.bareHit(to, 'nisba') || reading.bareHit(to, 'state'));
    case TEAM:
    case STATION:
      // "the lieutenant general al-Wahid": a rank is spelt like the team
      return (
        value.definite && next.startsWith('ال') && !isAmbiguousName(next) && !reading.bareHit(to, 'nisba')
      );
    case FORCE:
      return !(FORCES.has(bare) || /^ال.+ي[هة]$/.test(next) || reading.bareHit(to, 'nisba') !== null);
    case GIANT:
      return next.startsWith('ال');
    case GROUP:
      return COLLECTED.has(next);
    default:
      return false;
  }
};

/** "the fourth bank", of those that an article counts. */
const isCounted = (reading: Reading, { to, form, value }: Head): boolean =>
  value.definite && COUNTED.has(form.stem.replace(/^ال/, '')) && ORDINAL.test(reading.norm(to));

/** "a committee that includes the parties": an indefinite noun and a verb that describes it. */
const isDescribedByVerb = (reading: Reading, { to, value }: Head): boolean =>
  !value.definite && (DESCRIBING_VERBS.has(reading.norm(to)) || /^[تي].{2,}(ها|هم)$/.test(reading.norm(to)));

/** "the site of the accident", "the Suez canal", "the lieutenant general X", whom the article has named: spelt like bodies. */
export const isSpeltLikeBody = (reading: Reading, head: Head): boolean =>
  isNoOutlet(reading, head) ||
  isNoExchange(reading, head) ||
  isNoun(reading, head) ||
  isDescribedByVerb(reading, head) ||
  isCounted(reading, head) ||
  (head.form.stem.endsWith(TEAM) && head.value.definite && endedName(reading, head.to));
