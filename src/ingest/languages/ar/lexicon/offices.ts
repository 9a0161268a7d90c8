/**
 * Titles of office. Forms are masculine singular, indefinite or construct, in plain spelling; the matcher folds them.
 * The article on a title of one word is the reader's affair; agreeing phrases ("general secretary") list both shapes.
 * A form may stand in two entries only where they are told apart by what follows (their `takes` have nothing in common).
 * A form that ends in the head noun of a body's name ("head of a party") shares that word with the body.
 */
import type { Office, Portfolio } from '../../../../model.js';

export interface OfficeEntry {
  /** Masculine singular, indefinite, construct, or as it is always used. */
  readonly forms: readonly string[];
  readonly feminine?: readonly string[];
  /** Plurals and duals. */
  readonly plural?: readonly string[];
  readonly office: Office;
  readonly portfolio?: Portfolio;
  /** The state that the title itself names. */
  readonly state?: string;
  /** The state that it is of where none is told. */
  readonly usual?: string;
  /** Another office where the title belongs to one of these states. */
  readonly byState?: Readonly<Record<string, Office>>;
  /** What may follow the title and complete it; empty where it is complete. */
  readonly takes: readonly ('portfolio' | 'state' | 'nisba' | 'body' | 'place')[];
  readonly gloss: string;
}

/** Nominative and oblique dual of a noun, absolute and construct; the ta of a feminine must be written open. */
const dual = (stem: string): string[] => [`${stem}ان`, `${stem}ين`, `${stem}ا`, `${stem}ي`];
/** A phrase of noun and adjectives, without and with the article, which every word of it takes. */
const agreeing = (...phrases: string[]): string[] =>
  phrases.flatMap((phrase) => [
    phrase,
    phrase
      .split(' ')
      .map((word) => `ال${word}`)
      .join(' '),
  ]);

// biome-ignore format: a table, one entry a line
const THRONES: readonly OfficeEntry[] = [
  { forms: ['خادم الحرمين الشريفين', 'خادم الحرمين'], office: 'king', state: 'SA', takes: [], gloss: 'Custodian of the Two Holy Mosques' },
  { forms: ['نائب خادم الحرمين الشريفين', 'نائب خادم الحرمين', 'نائب الملك'], office: 'other', state: 'SA', takes: [], gloss: 'who stands in for the Custodian of the Two Holy Mosques' },
  { forms: ['ملك', 'ملك البلاد'], feminine: ['ملكة'], plural: ['ملوك'], office: 'king', takes: ['state', 'nisba'], gloss: 'king, queen' },
  { forms: ['العاهل'], feminine: ['العاهلة'], office: 'king', byState: { KW: 'emir', QA: 'emir', OM: 'sultan' }, takes: ['state', 'nisba'], gloss: 'monarch' },
  { forms: ['إمبراطور'], feminine: ['إمبراطورة'], office: 'king', takes: ['state', 'nisba', 'place'], gloss: 'emperor' },
  { forms: ['شاه', 'شاه إيران'], office: 'king', state: 'IR', takes: [], gloss: 'shah' },
  { forms: ['سلطان', 'سلطان البلاد'], office: 'sultan', takes: ['state', 'nisba'], gloss: 'sultan' },
  { forms: ['أمير دولة', 'أمير البلاد'], office: 'emir', takes: ['state'], gloss: 'emir of the state' },
  { forms: ['أمير'], office: 'emir', takes: ['state'], gloss: 'emir of a state; alone it is a royal title and no office' },
  { forms: ['أمير الكويت'], office: 'emir', state: 'KW', takes: [], gloss: 'Emir of Kuwait' },
  { forms: ['أمير قطر'], office: 'emir', state: 'QA', takes: [], gloss: 'Emir of Qatar' },
  { forms: ['نائب الأمير', 'نائب أمير البلاد', 'نائب أمير دولة'], office: 'vice_president', byState: { KW: 'crown_prince', QA: 'crown_prince' }, takes: ['state'], gloss: 'deputy of the emir' },
  { forms: ['الأمير الوالد'], office: 'emir', state: 'QA', takes: [], gloss: 'the Father Emir of Qatar' },
  { forms: ['ولي العهد', 'ولي عهد', 'ولي عهده'], feminine: ['ولية العهد', 'ولية عهد'], office: 'crown_prince', takes: ['state', 'nisba', 'place'], gloss: 'crown prince' },
  { forms: ['ولي ولي العهد', 'ولي ولي عهد', 'ولي ولي عهده', 'نائب ولي العهد'], office: 'deputy_crown_prince', state: 'SA', takes: ['state', 'nisba'], gloss: 'deputy crown prince' },
  { forms: ['ولي العهد الأمين', 'ولي عهده الأمين'], office: 'crown_prince', takes: [], gloss: 'the faithful crown prince' },
  { forms: ['النائب الثاني لرئيس مجلس الوزراء', 'النائب الثاني'], office: 'deputy_prime_minister', takes: [], gloss: 'second deputy premier' },
  { forms: ['حاكم دبي', 'حاكم الشارقة', 'حاكم عجمان', 'حاكم الفجيرة', 'حاكم رأس الخيمة', 'حاكم أم القيوين', 'حاكم أبوظبي', 'حاكم إمارة'], office: 'governor', state: 'AE', takes: ['place'], gloss: 'ruler of an emirate' },
  { forms: ['حاكم البلاد'], office: 'president', takes: ['state'], gloss: 'ruler of the country' },
  { forms: ['ولي عهد أبوظبي', 'ولي عهد دبي', 'ولي عهد الشارقة', 'ولي عهد الفجيرة', 'ولي عهد رأس الخيمة', 'ولي عهد عجمان', 'ولي عهد أم القيوين'], office: 'crown_prince', state: 'AE', takes: [], gloss: 'crown prince of an emirate' },
  { forms: ['نائب حاكم دبي', 'نائب حاكم الشارقة'], office: 'other', state: 'AE', takes: [], gloss: 'deputy ruler of an emirate' },
  { forms: ['وصي', 'الوصي على العرش'], office: 'other', takes: ['state'], gloss: 'regent' },
];

// biome-ignore format: a table, one entry a line
const HEADS_OF_STATE: readonly OfficeEntry[] = [
  { forms: ['رئيس'], feminine: ['رئيسة'], plural: ['رؤساء', ...dual('رئيس')], office: 'president', takes: ['state', 'nisba'], gloss: 'president' },
  { forms: ['رئيس الجمهورية', 'رئيس جمهورية', 'رئيس النظام', 'رئيس نظام', 'رئيس الدولة', 'رئيس دولة', 'رئيس البلاد'], feminine: ['رئيسة الجمهورية', 'رئيسة جمهورية', 'رئيسة الدولة', 'رئيسة البلاد'], plural: ['رؤساء الدول', 'رؤساء الجمهوريات'], office: 'president', takes: ['state', 'nisba'], gloss: 'president of the republic, head of state' },
  { forms: ['رئيس دولة الإمارات', 'رئيس الإمارات'], office: 'president', state: 'AE', takes: [], gloss: 'President of the Emirates' },
  { forms: ['رئيس السلطة الفلسطينية', 'رئيس السلطة الوطنية الفلسطينية', 'رئيس دولة فلسطين'], office: 'president', state: 'PS', takes: [], gloss: 'President of the Palestinian Authority' },
  { forms: ['سيد البيت الأبيض', 'ساكن البيت الأبيض'], office: 'president', state: 'US', takes: [], gloss: 'the master of the White House' },
  { forms: ['سيد الكرملين'], office: 'president', state: 'RU', takes: [], gloss: 'the master of the Kremlin' },
  { forms: ['سيد الإليزيه'], office: 'president', state: 'FR', takes: [], gloss: 'the master of the Elysee' },
  { forms: ['رئيس المجلس الرئاسي', 'رئيس المجلس الأعلى للدولة', 'رئيس مجلس القيادة الرئاسي', 'رئيس مجلس الرئاسة', 'رئيس مجلس السيادة', 'رئيس المجلس السيادي', 'رئيس مجلس السيادة الانتقالي', 'رئيس المجلس العسكري الانتقالي', 'رئيس المجلس العسكري', 'رئيس المجلس الرئاسي لحكومة الوفاق'], office: 'president', takes: ['state', 'nisba'], gloss: 'chair of a presidential, sovereign or military council' },
  { forms: ['رئيس المجلس الانتقالي', 'رئيس المجلس الوطني الانتقالي'], office: 'president', takes: ['state', 'nisba'], gloss: 'chair of a transitional council' },
  { forms: ['عضو مجلس القيادة الرئاسي', 'عضو المجلس الرئاسي', 'عضو مجلس السيادة', 'عضو مجلس السيادة الانتقالي', 'نائب رئيس مجلس السيادة', 'نائب رئيس المجلس الرئاسي'], office: 'vice_president', takes: ['state', 'nisba'], gloss: 'member of a presidential council' },
  { forms: ['رئيس مجلس رئاسة'], office: 'president', takes: ['state'], gloss: 'chair of a state presidency' },
  { forms: ['رئيس الاتحاد السويسري', 'رئيس الكونفدرالية السويسرية'], office: 'president', state: 'CH', takes: [], gloss: 'President of the Swiss Confederation' },
  { forms: ['رئيس إقليم كردستان', 'رئيس إقليم كردستان العراق', 'رئيس الإقليم'], office: 'president', state: 'IQ', takes: [], gloss: 'President of the Kurdistan Region' },
  { forms: ['نائب الرئيس', 'نائب رئيس الجمهورية', 'نائب رئيس الدولة', 'نائب رئيس'], feminine: ['نائبة الرئيس', 'نائبة رئيس الجمهورية', 'نائبة رئيس'], plural: ['نواب الرئيس', 'نائبا الرئيس', 'نائبي الرئيس'], office: 'vice_president', takes: ['state', 'nisba'], gloss: 'vice president' },
  { forms: ['رئيس'], feminine: ['رئيسة'], plural: ['رؤساء', ...dual('رئيس')], office: 'director', takes: ['body', 'place'], gloss: 'head of a body' },
  { forms: ['نائب رئيس'], feminine: ['نائبة رئيس'], plural: ['نواب رئيس'], office: 'other', takes: ['body'], gloss: 'deputy head of a body' },
  { forms: ['زعيم', 'زعيم البلاد'], feminine: ['زعيمة'], plural: ['زعماء', ...dual('زعيم')], office: 'president', takes: ['state', 'nisba'], gloss: 'leader of a state' },
  { forms: ['زعيم'], feminine: ['زعيمة'], plural: ['زعماء', ...dual('زعيم')], office: 'party_leader', takes: ['body'], gloss: 'leader of a movement' },
  { forms: ['المرشد الأعلى', 'المرشد الإيراني', 'مرشد الثورة', 'مرشد الثورة الإسلامية', 'مرشد الجمهورية', 'المرشد الأعلى للثورة', 'المرشد الأعلى للثورة الإسلامية', 'المرشد الأعلى للجمهورية', 'قائد الثورة الإسلامية', 'الولي الفقيه'], office: 'other', state: 'IR', takes: [], gloss: 'Supreme Leader' },
  { forms: ['البابا', 'بابا الفاتيكان', 'الحبر الأعظم', 'بابا روما'], office: 'other', state: 'VA', takes: [], gloss: 'the Pope' },
  { forms: ['السيدة الأولى', 'سيدة أولى', 'قرينة الرئيس', 'عقيلة الرئيس', 'زوجة الرئيس'], office: 'other', takes: ['nisba'], gloss: 'first lady' },
  { forms: agreeing('حاكم عسكري', 'حاكم مدني'), office: 'governor', takes: ['place', 'nisba'], gloss: 'military or civil governor' },
];

// biome-ignore format: a table, one entry a line
const GOVERNMENT: readonly OfficeEntry[] = [
  { forms: ['رئيس الوزراء', 'رئيس مجلس الوزراء', 'رئيس وزراء', 'رئيس مجلس وزراء'], feminine: ['رئيسة الوزراء', 'رئيسة مجلس الوزراء', 'رئيسة وزراء'], plural: ['رؤساء الوزراء', 'رؤساء وزراء', 'رئيسا وزراء', 'رئيسي وزراء', 'رئيسا الوزراء', 'رئيسي الوزراء'], office: 'prime_minister', takes: ['state', 'nisba', 'place'], gloss: 'prime minister' },
  { forms: ['رئيس الحكومة', 'رئيس حكومة', 'رئيس الحكومة الانتقالية', 'رئيس الحكومة المؤقتة', 'رئيس حكومة الوحدة الوطنية', 'رئيس حكومة الوفاق', 'رئيس حكومة الوفاق الوطني', 'رئيس حكومة تصريف الأعمال', 'رئيس حكومة الوحدة'], feminine: ['رئيسة الحكومة', 'رئيسة حكومة'], plural: ['رؤساء الحكومات', 'رئيسا حكومة', 'رئيسي حكومة', 'رئيسا حكومتي', 'رئيسي حكومتي'], office: 'prime_minister', takes: ['state', 'nisba', 'place'], gloss: 'head of government' },
  { forms: ['الوزير الأول', 'وزير أول'], feminine: ['الوزيرة الأولى', 'وزيرة أولى'], office: 'prime_minister', takes: ['state', 'nisba'], gloss: 'prime minister, in the Maghreb' },
  { forms: ['نائب رئيس الوزراء', 'نائب رئيس مجلس الوزراء', 'نائب رئيس وزراء', 'نائب رئيس الحكومة', 'نائب رئيس حكومة', 'النائب الأول لرئيس الوزراء', 'النائب الأول لرئيس مجلس الوزراء', 'النائب الثاني لرئيس الوزراء', 'النائب الأول لرئيس الحكومة'], feminine: ['نائبة رئيس الوزراء', 'نائبة رئيس مجلس الوزراء', 'نائبة رئيس وزراء', 'نائبة رئيس الحكومة'], plural: ['نواب رئيس الوزراء', 'نواب رئيس مجلس الوزراء', 'نائبا رئيس الوزراء', 'نائبي رئيس الوزراء'], office: 'deputy_prime_minister', takes: ['state', 'nisba'], gloss: 'deputy prime minister' },
  { forms: ['مستشار'], feminine: ['مستشارة'], plural: ['مستشارون', 'مستشارين', 'مستشارو', 'مستشاري'], office: 'adviser', byState: { DE: 'prime_minister', AT: 'prime_minister' }, takes: ['nisba', 'state', 'body', 'portfolio'], gloss: 'adviser; chancellor of Germany or Austria' },
  { forms: ['المستشار الاتحادي', 'المستشار الألماني'], feminine: ['المستشارة الاتحادية', 'المستشارة الألمانية'], office: 'prime_minister', state: 'DE', takes: ['nisba'], gloss: 'federal chancellor' },
  { forms: ['نائب مستشار', 'نائب كبير مستشاري'], feminine: ['نائبة مستشار'], office: 'adviser', takes: ['body', 'state', 'nisba'], gloss: 'deputy adviser' },
  { forms: ['نائب المستشار', 'نائب المستشارة'], feminine: ['نائبة المستشار', 'نائبة المستشارة'], office: 'deputy_prime_minister', takes: ['nisba'], gloss: 'vice chancellor' },
  { forms: ['وزير'], feminine: ['وزيرة'], plural: ['وزراء', 'وزيرات', ...dual('وزير'), ...dual('وزيرت')], office: 'minister', takes: ['portfolio', 'nisba', 'state', 'place'], gloss: 'minister' },
  { forms: ['ناظر', 'كاتب الدولة في'], office: 'minister', takes: ['portfolio'], gloss: 'minister, of old' },
  { forms: ['وزير الدولة', 'وزير دولة', 'وزير الدولة لشؤون', 'وزير الدولة لشئون', 'وزير دولة لشؤون', 'وزير الدولة للشؤون'], feminine: ['وزيرة الدولة', 'وزيرة دولة', 'وزيرة الدولة لشؤون', 'وزيرة دولة لشؤون'], plural: ['وزراء الدولة', 'وزراء دولة'], office: 'minister_of_state', takes: ['portfolio', 'nisba', 'state'], gloss: 'minister of state' },
  { forms: ['عضو مجلس الوزراء'], feminine: ['عضوة مجلس الوزراء'], plural: ['أعضاء مجلس الوزراء'], office: 'minister_of_state', takes: ['nisba'], gloss: 'member of the cabinet' },
  { forms: [...agreeing('وزير منتدب'), 'الوزير المنتدب المكلف', 'الوزير المنتدب لدى', 'كاتب الدولة', 'كاتب دولة', 'كاتب الدولة المكلف', 'كاتب الدولة لدى وزير', 'كاتب دولة لدى وزير', 'الوزير المنتدب لدى وزير', 'سكرتير الدولة', 'سكرتير دولة'], feminine: [...agreeing('وزيرة منتدبة'), 'كاتبة الدولة', 'كاتبة دولة', 'كاتبة الدولة لدى وزير', 'سكرتيرة الدولة'], plural: ['كتاب الدولة'], office: 'minister_of_state', takes: ['portfolio', 'nisba', 'state'], gloss: 'delegate minister, secretary of state of the Maghreb and France' },
  { forms: ['نائب وزير', 'نائب الوزير', 'النائب الأول لوزير', 'نائب أول لوزير'], feminine: ['نائبة وزير', 'نائبة الوزير', 'نائبة وزيرة'], plural: ['نواب وزير', 'نواب وزراء', 'نائبا وزير', 'نائبي وزير', 'نائبا وزيري'], office: 'deputy_minister', takes: ['portfolio', 'nisba', 'state'], gloss: 'deputy minister' },
  { forms: ['مساعد وزير', 'مساعد الوزير', 'مساعد أول وزير', 'المساعد الأول لوزير', 'مساعد وزيرة', 'مساعد نائب وزير', 'نائب مساعد وزير', 'مساعد أول لوزير'], feminine: ['مساعدة وزير', 'مساعدة الوزير', 'مساعدة نائب وزير', 'نائبة مساعد وزير'], plural: ['مساعدو وزير', 'مساعدي وزير'], office: 'deputy_minister', takes: ['portfolio', 'nisba', 'state'], gloss: 'assistant minister' },
  { forms: ['وكيل وزارة', 'وكيل وزير', 'وكيل الوزارة', 'وكيل الوزير', 'وكيل أول وزارة', 'وكيل أول وزير', 'وكيل مساعد وزارة', 'وكيل الوزارة المساعد', 'وكيل الوزارة المساعد لشؤون', 'وكيل وزارة مساعد', 'الوكيل المساعد لوزارة', 'وكيل الوزارة لشؤون'], feminine: ['وكيلة وزارة', 'وكيلة الوزارة', 'وكيلة وزير', 'وكيلة الوزارة المساعدة'], plural: ['وكلاء وزارة', 'وكلاء وزارات', 'وكلاء الوزارات', 'وكلاء الوزارة'], office: 'deputy_minister', takes: ['portfolio', 'nisba', 'state'], gloss: 'undersecretary' },
  { forms: ['الأمين العام لوزارة', 'أمين عام وزارة', 'الكاتب العام لوزارة', 'كاتب عام وزارة', 'كاتب عام لوزارة', 'أمين عام الوزارة'], feminine: ['الأمينة العامة لوزارة', 'أمينة عامة لوزارة', 'الكاتبة العامة لوزارة'], office: 'deputy_minister', takes: ['portfolio', 'nisba', 'state'], gloss: 'secretary general of a ministry' },
  { forms: ['وكيل'], feminine: ['وكيلة'], plural: ['وكلاء'], office: 'deputy_minister', takes: ['portfolio'], gloss: 'undersecretary' },
  { forms: ['مدير مكتب وزير', 'مدير عام وزارة', 'المدير العام لوزارة', 'مدير عام الوزارة'], feminine: ['مديرة مكتب وزير'], office: 'director', takes: ['portfolio', 'nisba', 'state'], gloss: 'director in a ministry' },
  { forms: ['مسؤول العلاقات الخارجية', 'مسؤول الشؤون الخارجية'], office: 'other', portfolio: 'foreign_affairs', takes: ['body'], gloss: 'in charge of foreign relations' },
  { forms: ['الوزير المسؤول عن الشؤون الخارجية', 'وزير مسؤول عن الشؤون الخارجية'], office: 'minister', portfolio: 'foreign_affairs', takes: ['nisba', 'state'], gloss: 'minister responsible for foreign affairs, in Oman' },
  { forms: ['وزير الخارجية والمغتربين'], feminine: ['وزيرة الخارجية والمغتربين'], office: 'minister', portfolio: 'foreign_affairs', takes: ['nisba', 'state'], gloss: 'minister of foreign affairs and expatriates' },
  { forms: ['رئيس الدبلوماسية', 'رئيس الديبلوماسية', 'عميد الدبلوماسية', 'رأس الدبلوماسية'], feminine: ['رئيسة الدبلوماسية', 'رئيسة الديبلوماسية'], office: 'minister', portfolio: 'foreign_affairs', takes: ['nisba'], gloss: 'head of the diplomacy: the foreign minister' },
  { forms: ['نظير', 'نظيره', 'نظيرها', 'نظيرهما', 'نظيرهم'], feminine: ['نظيرته', 'نظيرتها'], plural: ['نظراء', 'نظرائه', 'نظرائها', 'نظيريه', 'نظيراه'], office: 'other', takes: ['nisba'], gloss: 'counterpart: the office of the one named before' },
  { forms: ['وزير البلاط', 'وزير الديوان', 'وزير شؤون الرئاسة', 'وزير القصور الملكية', 'وزير البلاط الملكي', 'وزير شؤون الديوان الأميري', 'وزير ديوان البلاط السلطاني'], office: 'minister', portfolio: 'other', takes: ['nisba'], gloss: 'minister of the court' },
  { forms: ['رئيس الديوان الملكي الهاشمي'], office: 'director', state: 'JO', takes: [], gloss: 'head of the Hashemite court' },
  { forms: ['رئيس الديوان الملكي', 'رئيس الديوان الأميري', 'رئيس ديوان رئيس الجمهورية', 'رئيس ديوان رئاسة الجمهورية', 'رئيس ديوان الرئاسة', 'مدير الديوان الرئاسي', 'رئيس ديوان ولي العهد', 'مدير الديوان الملكي', 'مستشار الديوان الملكي', 'رئيس ديوان'], feminine: ['مديرة الديوان الرئاسي', 'رئيسة ديوان'], office: 'director', takes: ['nisba', 'body'], gloss: 'head of the royal or presidential court' },
  { forms: ['كبير موظفي البيت الأبيض', 'كبير موظفي'], feminine: ['كبيرة موظفي البيت الأبيض'], office: 'director', takes: ['nisba', 'body'], gloss: 'chief of staff of the White House' },
  { forms: ['مدير مكتب', 'مدير مكتب الرئيس', 'مدير مكتب رئيس الجمهورية', 'رئيس مكتب', 'سكرتير الرئيس'], feminine: ['مديرة مكتب', 'رئيسة مكتب'], office: 'director', takes: ['body', 'nisba', 'place'], gloss: 'head of an office' },
  { forms: ['المدعي العام', 'مدع عام', 'مدعي عام', 'النائب العام', 'نائب عام', 'المدعي العام العسكري', 'المدعي العام التمييزي', 'وكيل الجمهورية', 'الوكيل العام للملك', 'وكيل الملك', 'المدعي العام الفيدرالي'], feminine: ['المدعية العامة', 'مدعية عامة', 'النائبة العامة'], office: 'judge', portfolio: 'justice', takes: ['state', 'nisba', 'body', 'place'], gloss: 'public prosecutor' },
];

// biome-ignore format: a table, one entry a line
const PARLIAMENT: readonly OfficeEntry[] = [
  { forms: ['رئيس مجلس النواب', 'رئيس البرلمان', 'رئيس برلمان', 'رئيس مجلس الأمة', 'رئيس مجلس الشورى', 'رئيس مجلس الشعب', 'رئيس مجلس الشيوخ', 'رئيس مجلس الأعيان', 'رئيس المجلس الوطني', 'رئيس المجلس الوطني الاتحادي', 'رئيس الجمعية الوطنية', 'رئيس المجلس الشعبي الوطني', 'رئيس مجلس المستشارين', 'رئيس مجلس نواب الشعب', 'رئيس الكنيست', 'رئيس البوندستاغ', 'رئيس البوندستاج', 'رئيس الدوما', 'رئيس مجلس الدوما', 'رئيس مجلس الاتحاد', 'رئيس مجلس العموم', 'رئيس مجلس اللوردات', 'رئيس المجلس النيابي', 'رئيس مجلس النواب اللبناني', 'رئيس المؤتمر الوطني العام', 'رئيس المجلس التشريعي', 'رئيس الكونغرس', 'رئيس البرلمان العربي', 'رئيس البرلمان الأوروبي', 'رئيس المجلس التأسيسي', 'رئيس المجلس الوطني التأسيسي', 'رئيس المجلس الوطني الفلسطيني', 'رئيس مجلس الدولة العماني', 'رئيس الجمعية الوطنية الفرنسية', 'رئيس مجلس الجهات والأقاليم', 'رئيس مجلس الشيوخ الفرنسي', 'رئيس المجلس الوطني لنواب الشعب'], feminine: ['رئيسة مجلس النواب', 'رئيسة البرلمان', 'رئيسة مجلس الشيوخ', 'رئيسة الجمعية الوطنية', 'رئيسة المجلس الوطني الاتحادي', 'رئيسة مجلس الشعب', 'رئيسة مجلس الاتحاد', 'رئيسة مجلس العموم', 'رئيسة البوندستاغ', 'رئيسة البرلمان الأوروبي', 'رئيسة المجلس الوطني'], plural: ['رؤساء البرلمانات', 'رؤساء مجالس'], office: 'speaker_of_parliament', takes: ['nisba', 'state'], gloss: 'speaker of a parliament or of one of its houses' },
  { forms: ['نائب رئيس مجلس النواب', 'النائب الأول لرئيس مجلس النواب', 'نائب رئيس البرلمان', 'وكيل مجلس النواب', 'وكيل البرلمان', 'وكيل مجلس الشعب', 'نائب رئيس مجلس الشورى', 'نائب رئيس مجلس الشيوخ', 'نائب رئيس مجلس الأمة', 'مساعد رئيس مجلس الشورى'], feminine: ['نائبة رئيس مجلس النواب', 'نائبة رئيس البرلمان'], office: 'member_of_parliament', takes: ['nisba', 'state'], gloss: 'deputy speaker' },
  { forms: ['عضو مجلس الشيوخ', 'عضو مجلس النواب', 'عضو البرلمان', 'عضو برلمان', 'عضو مجلس الشورى', 'عضو مجلس الأمة', 'عضو مجلس الشعب', 'عضو الكنيست', 'عضو الدوما', 'عضو مجلس الدوما', 'عضو مجلس الاتحاد', 'عضو مجلس العموم', 'عضو مجلس اللوردات', 'عضو البوندستاغ', 'عضو المجلس الوطني', 'عضو المجلس الوطني الاتحادي', 'عضو الجمعية الوطنية', 'عضو مجلس الأعيان', 'عضو مجلس المستشارين', 'عضو المؤتمر الوطني العام', 'عضو المجلس التشريعي', 'عضو البرلمان الأوروبي', 'عضو مجلس الدولة', 'عضو مجلس نواب الشعب', 'عضو المجلس الوطني الفلسطيني'], feminine: ['عضوة مجلس الشيوخ', 'عضوة مجلس النواب', 'عضوة البرلمان', 'عضوة مجلس الشورى', 'عضوة مجلس الأمة', 'عضوة الكنيست', 'عضوة البرلمان الأوروبي'], plural: ['أعضاء مجلس الشيوخ', 'أعضاء مجلس النواب', 'أعضاء البرلمان', 'أعضاء مجلس الشورى', 'أعضاء مجلس الأمة', 'عضوا مجلس الشيوخ', 'عضوي مجلس الشيوخ'], office: 'member_of_parliament', takes: ['nisba', 'state', 'place'], gloss: 'member of a parliament' },
  { forms: ['نائب', 'نائب في البرلمان', 'نائب في مجلس النواب', 'نائب في مجلس الشعب', 'النائب في البرلمان', 'النائب في مجلس النواب', 'نائب البرلمان', ...agreeing('نائب برلماني'), 'برلماني'], feminine: ['نائبة', 'النائبة في البرلمان', ...agreeing('نائبة برلمانية'), 'برلمانية'], plural: ['نواب', 'برلمانيون', 'برلمانيين', 'نائبان', 'نائبين'], office: 'member_of_parliament', takes: ['nisba', 'place', 'body'], gloss: 'deputy, member of parliament' },
  { forms: ['سيناتور', 'سناتور', 'عضو الكونغرس', 'عضو الكونجرس', ...agreeing('سيناتور جمهوري', 'سناتور جمهوري', 'سيناتور ديمقراطي', 'سناتور ديمقراطي', 'نائب جمهوري', 'نائب ديمقراطي', 'عضو جمهوري', 'عضو ديمقراطي')], feminine: ['سيناتورة', 'سناتورة', 'عضوة الكونغرس', 'عضوة الكونجرس', ...agreeing('نائبة جمهورية', 'نائبة ديمقراطية')], plural: ['أعضاء الكونغرس', 'أعضاء الكونجرس'], office: 'member_of_parliament', usual: 'US', takes: ['nisba', 'place', 'body'], gloss: 'senator, member of Congress, Republican or Democratic deputy' },
  { forms: ['رئيس لجنة', 'رئيس اللجنة', 'مقرر لجنة', 'رئيس لجنة العلاقات الخارجية', 'رئيس لجنة الشؤون الخارجية', 'رئيس لجنة الأمن والدفاع', 'رئيس لجنة القوات المسلحة', 'رئيس لجنة الاستخبارات', 'رئيس لجنة الأمن القومي', 'رئيس لجنة الشؤون العربية'], feminine: ['رئيسة لجنة', 'رئيسة اللجنة', 'مقررة لجنة'], plural: ['رؤساء لجان', 'رؤساء اللجان'], office: 'other', takes: ['body', 'nisba', 'portfolio'], gloss: 'head of a committee' },
  { forms: ['زعيم الأغلبية', 'زعيم الأقلية', 'زعيم الأكثرية', 'زعيم الأغلبية الجمهورية', 'زعيم الأغلبية الديمقراطية', 'زعيم الأقلية الديمقراطية', 'زعيم الأقلية الجمهورية'], feminine: ['زعيمة الأغلبية', 'زعيمة الأقلية'], office: 'member_of_parliament', takes: ['body'], gloss: 'leader of a majority or minority in parliament' },
  { forms: ['زعيم الجمهوريين', 'زعيم الديمقراطيين'], feminine: ['زعيمة الجمهوريين', 'زعيمة الديمقراطيين'], office: 'party_leader', usual: 'US', takes: ['body'], gloss: 'leader of the Republicans or Democrats' },
  { forms: ['رئيس كتلة', 'رئيس الكتلة', 'رئيس الكتلة البرلمانية', 'رئيس كتلة المستقبل', 'رئيس كتلة الوفاء للمقاومة', 'رئيس المجموعة البرلمانية', 'رئيس الهيئة البرلمانية'], feminine: ['رئيسة كتلة', 'رئيسة الكتلة البرلمانية'], office: 'party_leader', takes: ['body', 'nisba'], gloss: 'head of a parliamentary bloc' },
  { forms: ['زعيم المعارضة', 'زعيم معارضة', 'رئيس المعارضة'], feminine: ['زعيمة المعارضة'], plural: ['زعماء المعارضة', 'قادة المعارضة'], office: 'party_leader', takes: ['nisba', 'state'], gloss: 'leader of the opposition' },
];

// biome-ignore format: a table, one entry a line
const DIPLOMACY: readonly OfficeEntry[] = [
  { forms: ['أمين عام', 'الأمين العام', 'السكرتير العام', 'سكرتير عام', 'أمين عام الأمم المتحدة', 'أمين عام الجامعة العربية'], feminine: ['أمينة عامة', 'الأمينة العامة', 'السكرتيرة العامة'], plural: ['الأمناء العامون', 'الأمناء العامين', 'أمناء عامون', 'أمناء عامين'], office: 'secretary_general', takes: ['body', 'nisba', 'state'], gloss: 'secretary general' },
  { forms: ['نائب الأمين العام', 'الأمين العام المساعد', 'أمين عام مساعد', 'الأمين المساعد', 'مساعد الأمين العام', 'وكيل الأمين العام', 'وكيل الأمين العام للشؤون السياسية', 'نائب أمين عام', 'وكيل الأمين العام للأمم المتحدة'], feminine: ['نائبة الأمين العام', 'الأمينة العامة المساعدة', 'مساعدة الأمين العام', 'وكيلة الأمين العام'], plural: ['الأمناء المساعدون', 'الأمناء العامون المساعدون', 'نواب الأمين العام'], office: 'other', takes: ['body'], gloss: 'deputy or assistant secretary general' },
  { forms: ['مبعوث', ...agreeing('مبعوث خاص', 'مبعوث شخصي', 'مبعوث دولي', 'مبعوث أممي', 'مبعوث رئاسي'), 'المبعوث الخاص للأمين العام', 'المبعوث الخاص للأمم المتحدة', 'مبعوث الأمم المتحدة', 'المبعوث الأممي الخاص', 'المبعوث الأميركي الخاص', 'المبعوث الأمريكي الخاص', 'مبعوث الأمين العام', 'مبعوث الرئيس', 'المبعوث الدولي الخاص', 'الموفد الأممي', 'المبعوث المشترك', 'مبعوث الأمين العام للأمم المتحدة', 'المبعوث الشخصي للأمين العام', 'المبعوث الشخصي للأمين العام للأمم المتحدة', 'المبعوث الخاص للأمين العام للأمم المتحدة', 'المبعوث الرئاسي الخاص', 'مبعوث خاص للرئيس'], feminine: ['مبعوثة', ...agreeing('مبعوثة خاصة', 'مبعوثة أممية', 'مبعوثة دولية')], plural: ['مبعوثون', 'مبعوثين', 'مبعوثو', 'مبعوثي', 'مبعوثان', 'مبعوثا'], office: 'special_envoy', takes: ['nisba', 'state', 'body', 'place'], gloss: 'envoy' },
  { forms: ['موفد', ...agreeing('موفد خاص', 'موفد رئاسي', 'موفد دولي')], feminine: ['موفدة'], plural: ['موفدون', 'موفدين', 'موفدو', 'موفدي'], office: 'special_envoy', takes: ['nisba', 'state', 'body', 'place'], gloss: 'emissary' },
  { forms: ['نائب المبعوث', 'نائب المبعوث الأممي', 'نائب المبعوث الخاص', 'مساعد المبعوث'], feminine: ['نائبة المبعوث', 'نائبة المبعوث الأممي', 'نائبة المبعوث الخاص'], office: 'other', takes: ['nisba', 'body', 'place'], gloss: 'deputy envoy' },
  { forms: ['وسيط', ...agreeing('وسيط دولي', 'وسيط أممي')], feminine: ['وسيطة'], plural: ['وسطاء'], office: 'special_envoy', takes: ['nisba', 'body'], gloss: 'mediator' },
  { forms: ['منسق', 'منسق خاص', 'المنسق الخاص', 'منسق الأمم المتحدة', 'المنسق العام', 'منسق عام', ...agreeing('منسق مقيم'), 'منسق الشؤون الإنسانية', 'منسق الإغاثة في حالات الطوارئ'], feminine: ['منسقة', 'منسقة خاصة', 'المنسقة الخاصة', 'منسقة الأمم المتحدة', 'منسقة الشؤون الإنسانية'], plural: ['منسقون', 'منسقين', 'منسقو', 'منسقي'], office: 'other', takes: ['nisba', 'body', 'place'], gloss: 'coordinator' },
  { forms: ['الممثل الخاص', 'ممثل خاص', 'ممثل خاص للأمين العام', 'الممثل الخاص للأمين العام', 'الممثل الخاص للأمين العام للأمم المتحدة', 'ممثل الأمين العام للأمم المتحدة', 'الممثل الشخصي', 'الممثل الشخصي للرئيس', 'الممثل الخاص للأمم المتحدة'], feminine: ['الممثلة الخاصة', 'ممثلة خاصة', 'الممثلة الخاصة للأمين العام', 'الممثلة الخاصة للأمين العام للأمم المتحدة', 'ممثلة الأمين العام للأمم المتحدة'], office: 'special_envoy', takes: ['nisba', 'state', 'body', 'place'], gloss: 'special representative' },
  { forms: ['الممثل السامي', 'الممثل الأعلى', 'مفوض السياسة الخارجية', 'الممثل الأعلى للسياسة الخارجية', 'منسق السياسة الخارجية', 'مسؤول السياسة الخارجية', 'الممثل السامي للسياسة الخارجية', 'الممثل الأعلى للاتحاد الأوروبي للشؤون الخارجية', 'الممثل الأعلى للاتحاد الأوروبي للشؤون الخارجية والسياسة الأمنية', 'الممثل الأعلى للشؤون الخارجية والسياسة الأمنية', 'الممثل السامي للاتحاد الأوروبي', 'الممثل الأعلى للسياسة الخارجية والأمن', 'الممثل الأعلى للشؤون الخارجية'], feminine: ['الممثلة السامية', 'الممثلة العليا', 'مفوضة السياسة الخارجية', 'الممثلة العليا للسياسة الخارجية', 'الممثلة العليا للسياسة الخارجية والأمن', 'الممثلة العليا للاتحاد الأوروبي للشؤون الخارجية والسياسة الأمنية', 'الممثلة العليا للاتحاد الأوروبي للشؤون الخارجية', 'الممثلة العليا للشؤون الخارجية', 'منسقة السياسة الخارجية', 'مسؤولة السياسة الخارجية', 'وزيرة خارجية الاتحاد الأوروبي'], office: 'minister', portfolio: 'foreign_affairs', state: 'EU', takes: ['nisba', 'body'], gloss: 'High Representative of the European Union' },
  { forms: ['ممثل', 'ممثل دائم', 'الممثل الدائم', 'الممثل'], feminine: ['ممثلة', 'الممثلة الدائمة'], plural: ['ممثلون', 'ممثلين', 'ممثلو', 'ممثلي', 'ممثلا'], office: 'other', takes: ['nisba', 'state', 'body', 'place'], gloss: 'representative' },
  { forms: ['مندوب', ...agreeing('مندوب دائم'), 'المندوب الدائم لدى الأمم المتحدة', 'مندوب لدى الأمم المتحدة', 'المندوب الأممي', 'مندوب لدى الجامعة العربية'], feminine: ['مندوبة', ...agreeing('مندوبة دائمة')], plural: ['مندوبون', 'مندوبين', 'مندوبو', 'مندوبي', 'المندوبون الدائمون', 'المندوبين الدائمين'], office: 'ambassador', takes: ['nisba', 'state', 'body', 'place'], gloss: 'permanent delegate' },
  { forms: ['سفير خادم الحرمين الشريفين', 'سفير خادم الحرمين', 'سفير المملكة', 'سفير المملكة العربية السعودية'], office: 'ambassador', state: 'SA', takes: ['state', 'place'], gloss: 'ambassador of the Kingdom' },
  { forms: ['سفير', 'سفير فوق العادة', ...agreeing('سفير مفوض')], feminine: ['سفيرة'], plural: ['سفراء', ...dual('سفير')], office: 'ambassador', takes: ['nisba', 'state', 'body', 'place'], gloss: 'ambassador' },
  { forms: ['سفير خادم الحرمين الشريفين', 'سفير خادم الحرمين', 'سفير المملكة العربية السعودية', 'سفير المملكة'], feminine: ['سفيرة خادم الحرمين الشريفين'], plural: ['سفراء خادم الحرمين الشريفين'], office: 'ambassador', state: 'SA', takes: ['place', 'state'], gloss: 'Saudi ambassador' },
  { forms: ['نائب السفير', 'مساعد السفير'], feminine: ['نائبة السفير'], office: 'other', takes: ['nisba'], gloss: 'deputy ambassador' },
  { forms: ['سفير النوايا الحسنة', 'سفير السلام'], feminine: ['سفيرة النوايا الحسنة'], office: 'other', takes: ['body'], gloss: 'goodwill ambassador' },
  { forms: ['السفير البابوي', 'القاصد الرسولي'], office: 'ambassador', state: 'VA', takes: ['place', 'state'], gloss: 'nuncio' },
  { forms: ['قنصل', ...agreeing('قنصل عام', 'قنصل فخري'), 'نائب القنصل'], feminine: ['قنصلة', 'القنصل العامة', 'قنصل عامة'], plural: ['قناصل', 'القناصل العامون'], office: 'other', takes: ['nisba', 'state', 'place'], gloss: 'consul' },
  { forms: ['قائم بالأعمال', 'القائم بالأعمال', 'القائم بأعمال السفارة', 'القائم بأعمال سفارة', 'القائم بأعمال السفير', 'القائم بالأعمال بالإنابة', 'القائم بأعمال سفير'], feminine: ['القائمة بالأعمال', 'القائمة بأعمال السفارة', 'القائمة بأعمال السفير'], office: 'ambassador', takes: ['nisba', 'state', 'place'], gloss: 'charge d\'affaires' },
  { forms: ['ملحق', ...agreeing('ملحق عسكري', 'ملحق ثقافي', 'ملحق تجاري', 'ملحق صحفي', 'ملحق صحافي', 'ملحق إعلامي', 'ملحق ديني', 'ملحق عمالي')], feminine: ['ملحقة', ...agreeing('ملحقة ثقافية')], plural: ['ملحقون', 'ملحقين'], office: 'other', takes: ['nisba', 'place'], gloss: 'attache' },
  { forms: ['الوزير المفوض', 'وزير مفوض', 'السكرتير الأول', 'السكرتير الثاني', 'سكرتير أول', 'سكرتير ثان', 'المستشار بالسفارة'], feminine: ['الوزيرة المفوضة', 'السكرتيرة الأولى'], office: 'other', takes: ['nisba', 'place'], gloss: 'minister plenipotentiary, embassy secretary' },
  { forms: ['دبلوماسي', 'ديبلوماسي'], feminine: ['دبلوماسية', 'ديبلوماسية'], plural: ['دبلوماسيون', 'دبلوماسيين', 'ديبلوماسيون', 'ديبلوماسيين'], office: 'other', takes: ['nisba'], gloss: 'diplomat' },
  { forms: ['رئيس بعثة', 'رئيس البعثة', 'رئيس بعثة المراقبين', 'رئيس بعثة الاتحاد الأوروبي', 'رئيس وفد', 'رئيس الوفد', 'رئيس الوفد المفاوض', 'عضو الوفد', 'عضو وفد', 'عضو الوفد المفاوض', 'كبير المفاوضين', 'كبير مفاوضي', 'رئيس فريق التفاوض', 'مفاوض'], feminine: ['رئيسة بعثة', 'رئيسة البعثة', 'رئيسة وفد', 'رئيسة الوفد', 'كبيرة المفاوضين', 'مفاوضة'], plural: ['رؤساء الوفود', 'أعضاء الوفد', 'مفاوضون', 'مفاوضين'], office: 'other', takes: ['nisba', 'state', 'body', 'place'], gloss: 'head or member of a mission or delegation, negotiator' },
  { forms: ['عميد السلك الدبلوماسي', 'رئيس دائرة المراسم', 'رئيس المراسم', 'مدير المراسم', 'رئيس المراسم الملكية'], office: 'other', takes: ['nisba'], gloss: 'doyen of the diplomatic corps, chief of protocol' },
  { forms: agreeing('مفوض أوروبي', 'منسق أوروبي'), feminine: agreeing('مفوضة أوروبية', 'منسقة أوروبية'), office: 'other', state: 'EU', takes: ['body', 'portfolio'], gloss: 'commissioner or coordinator of the European Union' },
  { forms: ['مفوض', ...agreeing('مفوض سام', 'مفوض عام'), 'المفوض السامي', 'المفوض السامي لحقوق الإنسان', 'المفوض السامي لشؤون اللاجئين', 'مفوض الأمم المتحدة', 'المفوض العام للأونروا', 'مفوض الاتحاد الأوروبي لشؤون'], feminine: ['مفوضة', ...agreeing('مفوضة سامية')], plural: ['مفوضون', 'مفوضين'], office: 'other', takes: ['nisba', 'body', 'portfolio'], gloss: 'commissioner' },
  { forms: ['رئيس المفوضية', 'رئيس المفوضية الأوروبية', 'رئيس المجلس الأوروبي', 'رئيس مجلس الاتحاد الأوروبي', 'رئيس الاتحاد الأوروبي'], feminine: ['رئيسة المفوضية', 'رئيسة المفوضية الأوروبية'], office: 'president', state: 'EU', takes: [], gloss: 'president of the European Commission or Council' },
  { forms: ['نائب رئيس المفوضية الأوروبية'], feminine: ['نائبة رئيس المفوضية الأوروبية'], office: 'vice_president', state: 'EU', takes: [], gloss: 'vice president of the European Commission' },
  { forms: ['مقرر', ...agreeing('مقرر خاص', 'مقرر أممي')], feminine: ['مقررة', ...agreeing('مقررة خاصة')], plural: ['مقررون', 'مقررين'], office: 'other', takes: ['body'], gloss: 'rapporteur' },
];

// biome-ignore format: a table, one entry a line
const VOICES: readonly OfficeEntry[] = [
  { forms: ['متحدث', 'متحدث باسم', 'المتحدث باسم', ...agreeing('متحدث رسمي'), 'المتحدث الرسمي باسم', 'متحدث رسمي باسم', 'المتحدث الرسمي لوزارة', 'المتحدث باسم وزارة', 'المتحدث الرسمي باسم وزارة', 'المتحدث الإعلامي باسم', ...agreeing('متحدث إعلامي', 'متحدث عسكري', 'متحدث أمني', 'متحدث إقليمي', 'متحدث رئاسي'), 'المتحدث العسكري باسم', 'متحدث عسكري باسم', 'المتحدث الأمني لوزارة', 'المتحدث باسم الحكومة', 'المتحدث باسم الرئاسة', 'متحدث بلسان', 'المتحدث بلسان', 'المتحدث الرسمي بلسان'], feminine: ['متحدثة', 'متحدثة باسم', 'المتحدثة باسم', ...agreeing('متحدثة رسمية', 'متحدثة إعلامية'), 'المتحدثة الرسمية باسم', 'متحدثة رسمية باسم', 'المتحدثة باسم وزارة', 'متحدثة بلسان', 'المتحدثة بلسان'], plural: ['متحدثون', 'متحدثين', 'متحدثون باسم', 'متحدثين باسم', 'متحدثان', 'متحدثان باسم'], office: 'spokesperson', takes: ['nisba', 'state', 'body', 'portfolio'], gloss: 'spokesperson' },
  { forms: ['ناطق', 'ناطق باسم', 'الناطق باسم', ...agreeing('ناطق رسمي', 'ناطق إعلامي', 'ناطق عسكري'), 'الناطق الرسمي باسم', 'ناطق رسمي باسم', 'الناطق العسكري باسم', 'ناطق بلسان', 'الناطق بلسان', 'الناطق الإعلامي باسم', 'الناطق الرسمي بلسان'], feminine: ['ناطقة', 'ناطقة باسم', 'الناطقة باسم', ...agreeing('ناطقة رسمية'), 'الناطقة الرسمية باسم', 'ناطقة بلسان', 'الناطقة بلسان'], plural: ['ناطقون', 'ناطقين', 'ناطقون باسم'], office: 'spokesperson', takes: ['nisba', 'state', 'body', 'portfolio'], gloss: 'spokesperson, in the Levant' },
  { forms: ['نائب المتحدث', 'نائب المتحدث باسم', 'نائب المتحدث الرسمي', 'نائب المتحدث الرسمي باسم', 'نائب الناطق باسم', 'مساعد المتحدث باسم', 'المتحدث المساعد باسم'], feminine: ['نائبة المتحدث', 'نائبة المتحدث باسم', 'نائبة المتحدثة باسم', 'نائبة الناطق باسم'], office: 'spokesperson', takes: ['nisba', 'state', 'body', 'portfolio'], gloss: 'deputy spokesperson' },
  { forms: ['المتحدث باسم البيت الأبيض', 'الناطق باسم البيت الأبيض', 'المتحدث باسم البنتاغون'], feminine: ['المتحدثة باسم البيت الأبيض', 'الناطقة باسم البيت الأبيض', 'المتحدثة باسم البنتاغون'], office: 'spokesperson', state: 'US', takes: [], gloss: 'spokesperson of the White House or the Pentagon' },
  { forms: ['السكرتير الصحفي', 'السكرتير الصحافي', 'سكرتير صحفي', 'السكرتير الإعلامي', 'السكرتير الصحفي للرئيس', 'السكرتير الصحفي للبيت الأبيض', 'السكرتير الصحفي للكرملين', 'الملحق الصحفي للرئاسة', 'المستشار الإعلامي للرئيس'], feminine: ['السكرتيرة الصحفية', 'السكرتيرة الصحافية', 'السكرتيرة الصحفية للبيت الأبيض'], office: 'spokesperson', takes: ['nisba', 'body', 'state'], gloss: 'press secretary' },
  { forms: ['صحفي', 'صحافي', 'إعلامي', 'مراسل', 'مذيع', 'محرر', 'محرر صحفي', 'مقدم برنامج', 'رئيس تحرير', 'رئيس التحرير', 'مدير تحرير', 'مدير التحرير', 'نائب رئيس التحرير', 'مصور صحفي', 'مصور', 'مدون', 'معلق'], feminine: ['صحفية', 'صحافية', 'إعلامية', 'مراسلة', 'مذيعة', 'محررة', 'مقدمة برنامج', 'رئيسة تحرير', 'رئيسة التحرير', 'مديرة تحرير', 'مصورة'], plural: ['صحفيون', 'صحفيين', 'صحافيون', 'صحافيين', 'إعلاميون', 'إعلاميين', 'مراسلون', 'مراسلين', 'رؤساء تحرير', 'مذيعون', 'مذيعين'], office: 'journalist', takes: ['nisba', 'body', 'place'], gloss: 'journalist' },
  { forms: ['كاتب', ...agreeing('كاتب صحفي', 'كاتب صحافي', 'كاتب سياسي'), 'كاتب عمود', 'كاتب المقال'], feminine: ['كاتبة', ...agreeing('كاتبة صحفية', 'كاتبة صحافية')], plural: ['كاتبان', 'كاتبين'], office: 'journalist', takes: ['nisba', 'body'], gloss: 'writer, columnist' },
  { forms: ['محلل', ...agreeing('محلل سياسي', 'محلل عسكري', 'محلل استراتيجي', 'محلل اقتصادي', 'محلل أمني', 'محلل مالي'), 'كبير المحللين', 'محلل الشؤون', 'محلل شؤون'], feminine: ['محللة', ...agreeing('محللة سياسية')], plural: ['محللون', 'محللين', 'محللو', 'محللي', 'محللان'], office: 'analyst', takes: ['nisba', 'body', 'portfolio'], gloss: 'analyst' },
  { forms: ['خبير', ...agreeing('خبير عسكري', 'خبير استراتيجي', 'خبير أمني', 'خبير اقتصادي', 'خبير سياسي', 'خبير قانوني', 'خبير دولي', 'خبير نفطي'), 'خبير في شؤون', 'الخبير في شؤون', 'خبير الشؤون'], feminine: ['خبيرة', ...agreeing('خبيرة اقتصادية', 'خبيرة سياسية')], plural: ['خبراء', ...dual('خبير')], office: 'analyst', takes: ['nisba', 'body', 'portfolio'], gloss: 'expert' },
  { forms: ['باحث', ...agreeing('باحث سياسي', 'باحث أكاديمي'), 'باحث في شؤون', 'الباحث في شؤون', 'كبير الباحثين', 'باحث زائر', 'باحث أول'], feminine: ['باحثة', ...agreeing('باحثة سياسية'), 'الباحثة في شؤون'], plural: ['باحثون', 'باحثين', 'باحثو', 'باحثان'], office: 'analyst', takes: ['nisba', 'body'], gloss: 'researcher' },
  { forms: ['مراقب', 'مراقب سياسي', 'متابع'], plural: ['مراقبون', 'مراقبين', 'متابعون', 'متابعين'], office: 'analyst', takes: ['nisba', 'body'], gloss: 'observer' },
  { forms: ['مؤرخ', 'مفكر', 'أكاديمي', 'شاعر', 'أديب', 'روائي', 'فيلسوف', 'مخرج', 'ممثل سينمائي', 'فنان', 'مطرب', 'مغني'], feminine: ['مؤرخة', 'مفكرة', 'أكاديمية', 'شاعرة', 'أديبة', 'روائية', 'مخرجة', 'فنانة', 'مطربة', 'مغنية'], plural: ['مؤرخون', 'مؤرخين', 'مفكرون', 'مفكرين', 'أكاديميون', 'أكاديميين', 'شعراء', 'أدباء', 'فنانون', 'فنانين'], office: 'other', takes: ['nisba'], gloss: 'historian, thinker, academic, artist' },
  { forms: ['أستاذ', 'أستاذ العلوم السياسية', 'أستاذ العلاقات الدولية', 'أستاذ القانون الدولي', 'أستاذ التاريخ', 'أستاذ جامعي', 'الأستاذ الجامعي', 'أستاذ القانون', 'أستاذ الاقتصاد', 'بروفيسور', 'أستاذ مساعد', 'أستاذ مشارك', 'محاضر'], feminine: ['أستاذة', 'أستاذة العلوم السياسية', 'أستاذة العلاقات الدولية', 'بروفيسورة'], plural: ['أساتذة'], office: 'other', takes: ['nisba', 'body'], gloss: 'professor' },
];

// biome-ignore format: a table, one entry a line
const ARMS_AND_SECURITY: readonly OfficeEntry[] = [
  { forms: ['رئيس هيئة الأركان', 'رئيس الأركان', 'رئيس هيئة الأركان العامة', 'رئيس هيئة الأركان المشتركة', 'رئيس أركان', 'رئيس أركان الجيش', 'رئيس هيئة أركان', 'رئيس أركان القوات المسلحة', 'رئيس الأركان العامة', 'رئيس أركان حرب القوات المسلحة', 'رئيس هيئة أركان الجيش', 'رئيس هيئة الأركان العامة للقوات المسلحة', 'قائد الأركان', 'قائد أركان الجيش', 'رئيس أركان الدفاع', 'رئيس هيئة الأركان المشتركة للجيوش', 'رئيس أركان الجيوش', 'رئيس هيئة أركان القوات المسلحة'], plural: ['رؤساء الأركان', 'رؤساء هيئات الأركان', 'رؤساء أركان'], office: 'chief_of_staff', takes: ['nisba', 'state', 'body'], gloss: 'chief of the general staff' },
  { forms: ['نائب رئيس هيئة الأركان', 'نائب رئيس الأركان', 'مساعد رئيس الأركان', 'نائب رئيس هيئة الأركان العامة'], office: 'military_commander', takes: ['nisba', 'state'], gloss: 'deputy chief of staff' },
  { forms: ['زعيم حرب', 'زعيم الحرب', 'أمير حرب', 'أمير الحرب'], plural: ['زعماء حرب', 'زعماء الحرب', 'أمراء حرب', 'أمراء الحرب'], office: 'military_commander', takes: ['nisba'], gloss: 'warlord' },
  { forms: ['قائد', ...agreeing('قائد عام', 'قائد عسكري', 'قائد ميداني', 'قائد أعلى'), 'القائد العام للقوات المسلحة', 'القائد الأعلى للقوات المسلحة', 'قائد الجيش', 'قائد القوات المسلحة', 'قائد القوات البرية', 'قائد القوات الجوية', 'قائد القوات البحرية', 'قائد البحرية', 'قائد سلاح الجو', 'قائد الحرس الثوري', 'قائد قوات الدفاع', 'قائد قوة', 'قائد فيلق القدس', 'قائد لواء', 'قائد فرقة', 'قائد الفرقة', 'قائد اللواء', 'قائد كتيبة', 'قائد المنطقة العسكرية', 'قائد القيادة المركزية', 'قائد عمليات', 'قائد القوات المشتركة', 'قائد قوات التحالف', 'قائد حرس الحدود'], feminine: ['قائدة'], plural: ['قادة', 'قواد', 'قائدان', 'قائدا', 'قائدي'], office: 'military_commander', takes: ['nisba', 'state', 'body', 'place'], gloss: 'commander' },
  { forms: ['نائب قائد', 'نائب القائد', 'نائب القائد العام', 'نائب القائد الأعلى للقوات المسلحة', 'مساعد قائد', 'معاون قائد'], office: 'military_commander', takes: ['nisba', 'body'], gloss: 'deputy commander' },
  { forms: ['نائب القائد الأعلى'], office: 'military_commander', takes: ['nisba'], gloss: 'deputy supreme commander' },
  { forms: ['آمر لواء', 'آمر كتيبة', 'آمر غرفة عمليات', 'آمر القوة'], office: 'military_commander', takes: ['body', 'place'], gloss: 'commander, in Iraq and Libya' },
  { forms: ['ضابط', 'ضابط في الجيش', 'عسكري'], feminine: ['ضابطة'], plural: ['ضباط', 'ضابطان', 'ضابطين', 'عسكريون', 'عسكريين'], office: 'other', takes: ['nisba', 'body'], gloss: 'officer' },
  { forms: ['قيادي', 'قيادي بارز', 'القيادي البارز', 'القيادي في', 'قيادي في'], feminine: ['قيادية', 'القيادية في'], plural: ['قياديون', 'قياديين', 'قيادات'], office: 'other', takes: ['nisba', 'body'], gloss: 'leading member' },
  { forms: ['مدير المخابرات', 'رئيس المخابرات', 'رئيس الاستخبارات', 'رئيس جهاز المخابرات', 'مدير الاستخبارات', 'مدير جهاز المخابرات', 'رئيس جهاز الاستخبارات', 'رئيس الاستخبارات العامة', 'رئيس المخابرات العامة', 'مدير المخابرات العامة', 'مدير دائرة المخابرات العامة', 'رئيس المخابرات الحربية', 'مدير المخابرات الحربية', 'رئيس الاستخبارات العسكرية', 'رئيس جهاز المخابرات العامة', 'رئيس جهاز المخابرات الوطني', 'رئيس الموساد', 'رئيس جهاز الموساد', 'رئيس الشاباك', 'رئيس جهاز الشاباك', 'رئيس الشين بيت', 'مدير وكالة الاستخبارات المركزية', 'مدير وكالة المخابرات المركزية', 'مدير الاستخبارات الوطنية', 'مدير وكالة الأمن القومي', 'مدير السي آي إيه', 'رئيس أمن الدولة', 'رئيس جهاز أمن الدولة', 'رئيس شعبة الاستخبارات العسكرية', 'رئيس جهاز الأمن الوطني', 'رئيس جهاز الأمن والمخابرات'], feminine: ['مديرة الاستخبارات الوطنية', 'مديرة وكالة الاستخبارات المركزية'], plural: ['رؤساء المخابرات', 'رؤساء الاستخبارات', 'رؤساء أجهزة الاستخبارات', 'رؤساء أجهزة المخابرات'], office: 'director', portfolio: 'intelligence', takes: ['nisba', 'state'], gloss: 'head of an intelligence service' },
  { forms: ['مستشار الأمن القومي', 'مستشار الأمن الوطني', 'مستشار شؤون الأمن القومي', 'مستشار الرئيس لشؤون الأمن القومي', 'نائب مستشار الأمن القومي'], feminine: ['مستشارة الأمن القومي', 'مستشارة الأمن الوطني'], office: 'adviser', takes: ['nisba', 'state'], gloss: 'national security adviser' },
  { forms: ['أمين مجلس الأمن القومي', 'سكرتير مجلس الأمن القومي', 'أمين عام مجلس الأمن القومي', 'سكرتير مجلس الأمن الروسي', 'أمين المجلس الأعلى للأمن القومي', 'الأمين العام للمجلس الأعلى للأمن القومي', 'أمين المجلس الأعلى للدفاع', 'سكرتير مجلس الأمن'], office: 'secretary_general', takes: ['nisba', 'state'], gloss: 'secretary of a national security council' },
  { forms: ['رئيس مجلس الأمن القومي', 'رئيس مجلس الأمن الوطني'], office: 'director', takes: ['nisba', 'state'], gloss: 'head of the national security council' },
  { forms: ['مدير الأمن العام', 'مدير الأمن', 'مدير أمن', 'مدير عام الأمن العام', 'المدير العام للأمن العام', 'المدير العام للأمن الوطني', 'مدير عام قوى الأمن الداخلي', 'المدير العام لقوى الأمن الداخلي', 'قائد الشرطة', 'مدير الشرطة', 'مدير شرطة', 'قائد شرطة', 'رئيس الشرطة', 'مفوض الشرطة', 'مدير عام الشرطة', 'القائد العام للشرطة', 'مدير الأمن الوقائي', 'مدير عام مكافحة المخدرات', 'مدير الدفاع المدني', 'مدير عام الدفاع المدني', 'مدير الجوازات', 'مدير جوازات', 'مدير عام الجوازات', 'مدير المرور', 'مدير مرور', 'مدير عام المرور', 'مدير السجون', 'مدير سجون', 'مدير عام السجون'], feminine: ['رئيسة الشرطة', 'قائدة الشرطة'], office: 'director', portfolio: 'interior', takes: ['nisba', 'state', 'place'], gloss: 'head of police or general security' },
  { forms: ['نائب مدير شرطة', 'نائب مدير الشرطة', 'مساعد مدير شرطة', 'مساعد مدير الشرطة', 'نائب مدير الأمن', 'نائب مدير أمن', 'مساعد مدير الأمن', 'مساعد مدير أمن', 'نائب مدير الأمن العام', 'مساعد مدير الأمن العام'], office: 'other', portfolio: 'interior', takes: ['nisba', 'state', 'place'], gloss: 'deputy head of police' },
  { forms: ['مدير مكتب التحقيقات الفيدرالي', 'مدير مكتب التحقيقات الاتحادي', 'رئيس مكتب التحقيقات الفيدرالي', 'مدير إف بي آي'], office: 'director', state: 'US', takes: [], gloss: 'director of the FBI' },
];

// biome-ignore format: a table, one entry a line
const PARTIES: readonly OfficeEntry[] = [
  { forms: ['رئيس حزب', 'رئيس الحزب', 'زعيم حزب', 'زعيم الحزب', 'أمين عام حزب', 'أمين عام الحزب', 'رئيس حركة', 'رئيس الحركة', 'زعيم حركة', 'زعيم الحركة', 'زعيم جماعة', 'زعيم الجماعة', 'زعيم تنظيم', 'زعيم التنظيم', 'زعيم ميليشيا', 'زعيم ميليشيات', 'زعيم مليشيا', 'قائد حركة', 'رئيس تيار', 'زعيم تيار', 'زعيم التيار', 'رئيس التيار', 'رئيس ائتلاف', 'رئيس الائتلاف', 'زعيم ائتلاف', 'رئيس تحالف', 'رئيس التحالف', 'رئيس جبهة', 'رئيس الجبهة', 'زعيم جبهة', 'زعيم المتمردين', 'زعيم التمرد', 'زعيم الانقلابيين', 'زعيم الحوثيين', 'زعيمهم', 'زعيمها', 'زعيم المليشيا', 'زعيم الميليشيا', 'أمير جماعة', 'أمير تنظيم', 'أمير التنظيم', 'رئيس جماعة', 'رئيس المكتب السياسي', 'رئيس المكتب السياسي لحركة', 'نائب رئيس المكتب السياسي', 'رئيس الائتلاف الوطني', 'رئيس المجلس السياسي', 'رئيس المجلس السياسي الأعلى', 'رئيس الهيئة العليا للمفاوضات', 'رئيس الهيئة السياسية'], feminine: ['رئيسة حزب', 'رئيسة الحزب', 'زعيمة حزب', 'زعيمة الحزب', 'زعيمة حركة', 'رئيسة حركة', 'أمينة عامة لحزب'], plural: ['رؤساء الأحزاب', 'زعماء الأحزاب', 'قادة الأحزاب', 'رؤساء أحزاب', 'قادة الفصائل', 'قادة الحركة', 'قادة الحزب'], office: 'party_leader', takes: ['body', 'nisba'], gloss: 'head of a party, a movement or an armed group' },
  { forms: ['الأمين العام لحزب', 'أمين عام حزب الله', 'الأمين العام لحزب الله', 'الأمين العام لحركة', 'أمين عام حركة', 'الأمين العام لتيار', 'الأمين العام للحزب', 'الأمين العام للحركة', 'الأمين العام للجبهة', 'الأمين العام لجبهة', 'أمين عام التيار', 'الكاتب الأول لحزب', 'الكاتب الأول للاتحاد'], feminine: ['الأمينة العامة لحزب', 'الأمينة العامة للحزب'], office: 'party_leader', takes: ['body'], gloss: 'secretary general of a party' },
  { forms: ['نائب الأمين العام لحزب', 'نائب أمين عام حزب', 'نائب رئيس حزب', 'نائب رئيس الحزب', 'نائب رئيس حركة', 'نائب رئيس الحركة', 'نائب زعيم حزب', 'أمين سر', 'أمين سر اللجنة التنفيذية', 'عضو المكتب السياسي', 'عضو اللجنة المركزية', 'عضو اللجنة التنفيذية', 'عضو المجلس الثوري', 'عضو مكتب الإرشاد', 'عضو مجلس قيادة', 'عضو الهيئة السياسية', 'عضو الهيئة العليا', 'عضو المجلس المركزي', 'عضو الأمانة العامة', 'عضو المجلس السياسي', 'عضو مجلس الإدارة', 'عضو مجلس إدارة'], feminine: ['نائبة رئيس حزب', 'نائبة رئيس الحزب', 'عضوة المكتب السياسي', 'عضوة اللجنة التنفيذية', 'عضوة اللجنة المركزية'], plural: ['أعضاء المكتب السياسي', 'أعضاء اللجنة المركزية', 'أعضاء اللجنة التنفيذية'], office: 'other', takes: ['body', 'nisba'], gloss: 'second rank of a party or movement' },
  { forms: ['المرشد العام', 'المرشد العام للإخوان المسلمين', 'المرشد العام لجماعة الإخوان', 'مرشد الإخوان', 'المراقب العام', 'المراقب العام للإخوان المسلمين', 'المراقب العام لجماعة الإخوان'], office: 'party_leader', takes: ['body'], gloss: 'general guide or overseer of the Brotherhood' },
  { forms: ['رئيس اللجنة التنفيذية لمنظمة التحرير', 'رئيس اللجنة التنفيذية', 'رئيس منظمة التحرير'], office: 'party_leader', takes: ['body'], gloss: 'chair of the executive committee' },
  { forms: ['عضو', 'العضو في', 'عضو في'], feminine: ['عضوة', 'العضوة في'], plural: ['أعضاء', ...dual('عضو')], office: 'other', takes: ['body'], gloss: 'member' },
  { forms: agreeing('مرشح جمهوري', 'مرشح ديمقراطي'), feminine: agreeing('مرشحة جمهورية', 'مرشحة ديمقراطية'), office: 'other', usual: 'US', takes: ['nisba', 'body'], gloss: 'candidate of a party of America' },
  { forms: ['مرشح', 'مرشح الرئاسة', 'المرشح للرئاسة', 'المرشح الرئاسي', 'مرشح رئاسي', 'مرشح الحزب', 'مرشح لرئاسة'], feminine: ['مرشحة', 'مرشحة الرئاسة', 'المرشحة للرئاسة', 'المرشحة الرئاسية'], plural: ['مرشحون', 'مرشحين', 'مرشحو', 'مرشحي', 'مرشحان'], office: 'other', takes: ['nisba', 'body'], gloss: 'candidate' },
  { forms: ['معارض', ...agreeing('معارض بارز')], feminine: ['معارضة بارزة'], plural: ['معارضون', 'معارضين'], office: 'other', takes: ['nisba'], gloss: 'opposition figure' },
  { forms: ['ناشط', ...agreeing('ناشط سياسي', 'ناشط حقوقي', 'ناشط إعلامي'), 'حقوقي', 'داعية', 'سياسي', 'رجل أعمال', 'رجل الأعمال'], feminine: ['ناشطة', ...agreeing('ناشطة سياسية', 'ناشطة حقوقية'), 'حقوقية', 'سيدة أعمال', 'سيدة الأعمال'], plural: ['ناشطون', 'ناشطين', 'نشطاء', 'حقوقيون', 'حقوقيين', 'سياسيون', 'سياسيين', 'رجال أعمال', 'رجال الأعمال', 'دعاة'], office: 'other', takes: ['nisba'], gloss: 'activist, politician, preacher, businessman' },
  { forms: ['شيخ قبيلة', 'شيخ عشيرة', 'شيخ مشايخ', 'زعيم قبلي', 'شيخ عشائر', 'رئيس عشيرة', 'زعيم عشائري'], plural: ['شيوخ العشائر', 'شيوخ القبائل', 'مشايخ القبائل', 'زعماء القبائل', 'وجهاء'], office: 'other', takes: ['place', 'nisba'], gloss: 'tribal chief' },
];

// biome-ignore format: a table, one entry a line
const ADMINISTRATION: readonly OfficeEntry[] = [
  { forms: ['محافظ'], plural: ['محافظون', 'محافظين', 'محافظو', 'محافظي'], office: 'governor', takes: ['place', 'body', 'nisba'], gloss: 'governor of a province' },
  { forms: ['أمير منطقة', 'أمير المنطقة', 'أمير محافظة', 'أمير إمارة'], plural: ['أمراء المناطق', 'أمراء مناطق'], office: 'governor', takes: ['place'], gloss: 'emir: governor of a Saudi region' },
  { forms: ['أمير'], office: 'governor', state: 'SA', takes: ['place'], gloss: 'emir of a region' },
  { forms: ['أمير الرياض', 'أمير مكة', 'أمير مكة المكرمة', 'أمير المدينة المنورة', 'أمير المنطقة الشرقية', 'أمير الشرقية', 'أمير عسير', 'أمير القصيم', 'أمير نجران', 'أمير جازان', 'أمير تبوك', 'أمير حائل', 'أمير الباحة', 'أمير الجوف', 'أمير الحدود الشمالية', 'أمير منطقة مكة المكرمة', 'أمير منطقة الرياض'], office: 'governor', state: 'SA', takes: [], gloss: 'emir of a Saudi region, named' },
  { forms: ['نائب أمير منطقة', 'نائب أمير المنطقة', 'نائب أمير', 'وكيل إمارة', 'وكيل إمارة منطقة', 'نائب محافظ', 'نائب المحافظ', 'وكيل محافظ', 'وكيل محافظة', 'وكيل المحافظة'], plural: ['وكلاء المحافظة', 'نواب المحافظ'], office: 'other', takes: ['place'], gloss: 'deputy governor' },
  { forms: ['حاكم', 'حاكم ولاية', 'حاكم الولاية', 'حاكم إقليم', 'حاكم منطقة', 'حاكم مقاطعة'], feminine: ['حاكمة', 'حاكمة ولاية'], plural: ['حكام', 'حاكمي', 'حاكما'], office: 'governor', takes: ['place', 'nisba'], gloss: 'governor of a state or province' },
  { forms: ['والي', 'وال', 'والي ولاية', 'والي جهة', 'والي منطقة'], feminine: ['والية'], plural: ['ولاة'], office: 'governor', takes: ['place'], gloss: 'wali: governor in the Maghreb, Sudan and Oman' },
  { forms: ['عامل إقليم', 'عامل عمالة', 'متصرف', 'قائمقام', 'قائم مقام'], office: 'governor', takes: ['place'], gloss: 'governor of a district' },
  { forms: ['حاكم مصرف', 'حاكم المصرف المركزي', 'محافظ البنك المركزي', 'محافظ المصرف المركزي', 'محافظ بنك', 'محافظ مؤسسة النقد', 'حاكم البنك المركزي', 'محافظ بنك إسرائيل', 'والي بنك المغرب', 'محافظ بنك الجزائر', 'رئيس البنك المركزي', 'رئيس مجلس الاحتياطي الفيدرالي', 'رئيس مجلس الاحتياطي الاتحادي', 'رئيس الاحتياطي الفيدرالي', 'رئيس البنك المركزي الأوروبي', 'حاكم مصرف لبنان', 'حاكم مصرف سوريا المركزي', 'محافظ مصرف ليبيا المركزي', 'محافظ البنك المركزي المصري'], feminine: ['رئيسة الاحتياطي الفيدرالي', 'رئيسة مجلس الاحتياطي الفيدرالي', 'رئيسة البنك المركزي', 'رئيسة البنك المركزي الأوروبي', 'محافظة البنك المركزي'], plural: ['محافظو البنوك المركزية', 'محافظي البنوك المركزية'], office: 'director', takes: ['nisba', 'state'], gloss: 'governor of a central bank' },
  { forms: ['عمدة', 'عميد بلدية', 'عميد البلدية', 'رئيس بلدية', 'رئيس البلدية', 'أمين العاصمة', 'أمين محافظة', 'أمين منطقة', 'أمين المنطقة', 'أمين المنطقة الشرقية', 'أمين المحافظة', 'أمين أمانة', 'شيخ المدينة', 'رئيس مجلس المدينة', 'رئيس المجلس البلدي', 'رئيس المجلس المحلي', 'رئيس مدينة', 'شيخ مدينة تونس', 'مختار', 'رئيس مجلس محافظة', 'رئيس مجلس المحافظة'], feminine: ['رئيسة بلدية', 'رئيسة البلدية', 'شيخة مدينة تونس'], plural: ['رؤساء البلديات', 'رؤساء بلديات', 'عمد'], office: 'other', takes: ['place', 'nisba'], gloss: 'mayor' },
  { forms: ['مدير', 'مدير عام', 'المدير العام', 'المدير التنفيذي', 'مدير تنفيذي', 'المدير الإقليمي', 'مدير إقليمي', 'مدير إدارة', 'مدير إدارة الشؤون', 'مدير دائرة', 'مدير قسم', 'مدير مركز', 'مدير المركز', 'مدير معهد', 'مدير المعهد', 'مدير جامعة', 'مدير الجامعة', 'مدير منظمة', 'مدير برنامج', 'مدير المرصد السوري لحقوق الإنسان', 'مدير الوكالة الدولية للطاقة الذرية', 'المدير العام للوكالة الدولية للطاقة الذرية', 'المدير العام لمنظمة', 'مدير عام منظمة', 'المدير العام لصندوق النقد الدولي', 'مدير صندوق النقد الدولي', 'مدير مطار', 'مدير مستشفى', 'مدير فرع', 'مدير عام فرع', 'مدير تعليم', 'مدير صحة', 'مدير عام صحة', 'مدير عام تعليم'], feminine: ['مديرة', 'مديرة عامة', 'المديرة العامة', 'المديرة التنفيذية', 'مديرة تنفيذية', 'المديرة الإقليمية', 'مديرة إدارة', 'مديرة مركز', 'مديرة صندوق النقد الدولي', 'المديرة العامة لصندوق النقد الدولي', 'مديرة قسم'], plural: ['مدراء', 'مديرون', 'مديرين', 'مديرو', 'مديري', 'مديران'], office: 'director', takes: ['body', 'nisba', 'place'], gloss: 'director' },
  { forms: ['نائب مدير', 'نائب المدير', 'نائب المدير العام', 'مساعد مدير', 'مساعد المدير', 'مساعد المدير العام', 'وكيل مدير', 'معاون مدير'], feminine: ['نائبة مدير', 'نائبة المدير', 'نائبة المدير العام', 'مساعدة مدير'], office: 'other', takes: ['body', 'nisba', 'place'], gloss: 'deputy director' },
  { forms: ['الرئيس التنفيذي', 'رئيس تنفيذي', 'الرئيس الدوري', 'رئيس دوري', 'رئيس مجلس الإدارة', 'رئيس مجلس إدارة', 'رئيس مجلس الإدارة التنفيذي', 'رئيس مجلس أمناء', 'رئيس مجلس الأمناء', 'العضو المنتدب', 'عضو منتدب', 'كبير المسؤولين التنفيذيين', 'رئيس شركة', 'رئيس الشركة', 'نائب رئيس مجلس الإدارة', 'رئيس مجموعة', 'رئيس مؤسسة', 'رئيس المؤسسة'], feminine: ['الرئيسة التنفيذية', 'رئيسة تنفيذية', 'رئيسة مجلس الإدارة', 'رئيسة مجلس إدارة', 'رئيسة شركة', 'رئيسة مؤسسة'], plural: ['رؤساء الشركات', 'الرؤساء التنفيذيون', 'الرؤساء التنفيذيين'], office: 'director', takes: ['body', 'nisba'], gloss: 'chief executive, chairman' },
  { forms: ['رئيس الهيئة', 'رئيس هيئة', 'رئيس الهيئة العامة', 'رئيس هيئة الرقابة', 'رئيس هيئة مكافحة الفساد', 'رئيس هيئة الطيران المدني', 'رئيس هيئة حقوق الإنسان', 'رئيس هيئة السوق المالية', 'رئيس الجهاز', 'رئيس جهاز', 'رئيس وكالة', 'رئيس الوكالة', 'رئيس مركز', 'رئيس المركز', 'رئيس معهد', 'رئيس المعهد', 'رئيس جامعة', 'رئيس الجامعة', 'رئيس منظمة', 'رئيس المنظمة', 'رئيس جمعية', 'رئيس الجمعية', 'رئيس الجمعية الوطنية لحقوق الإنسان', 'رئيس جمعية حقوق الإنسان', 'رئيس رابطة', 'رئيس الرابطة', 'رئيس دائرة', 'رئيس إدارة', 'رئيس الإدارة', 'رئيس صندوق', 'رئيس الصندوق', 'رئيس بنك', 'رئيس البنك الدولي', 'رئيس مصلحة', 'رئيس البنك', 'رئيس هيئة قناة السويس', 'رئيس المفوضية العليا', 'رئيس اللجنة الدولية للصليب الأحمر', 'رئيس منظمة الطاقة الذرية'], feminine: ['رئيسة الهيئة', 'رئيسة هيئة', 'رئيسة جهاز', 'رئيسة وكالة', 'رئيسة مركز', 'رئيسة منظمة', 'رئيسة المنظمة', 'رئيسة جمعية', 'رئيسة الجمعية', 'رئيسة المركز'], plural: ['رؤساء الهيئات', 'رؤساء الأجهزة', 'رؤساء الجامعات'], office: 'director', takes: ['body', 'nisba', 'portfolio'], gloss: 'head of an authority, agency or association' },
  { forms: ['رئيس مجلس', 'رئيس المجلس', 'رئيس قسم', 'رئيس القسم', 'رئيس مفوضية', 'رئيس مؤتمر', 'رئيس المؤتمر', 'وكيل أعمال'], feminine: ['رئيسة مجلس', 'رئيسة المجلس', 'رئيسة قسم', 'رئيسة القسم', 'رئيسة مفوضية', 'رئيسة المؤتمر', 'وكيلة أعمال'], plural: ['رؤساء الأقسام', 'رؤساء أقسام', 'وكلاء أعمال'], office: 'other', takes: ['body', 'nisba', 'portfolio'], gloss: 'head of a council, section, commission or conference; agent' },
  { forms: ['نائب رئيس الهيئة', 'نائب رئيس هيئة', 'نائب رئيس المجلس', 'نائب رئيس مجلس', 'نائب رئيس اللجنة', 'نائب رئيس لجنة', 'نائب رئيس الجامعة', 'نائب الرئيس العام', 'نائب الرئيس التنفيذي', 'نائب رئيس تنفيذي', 'مساعد الرئيس التنفيذي'], feminine: ['نائبة رئيس الهيئة', 'نائبة رئيس المجلس'], office: 'other', takes: ['body'], gloss: 'deputy head of an authority' },
  { forms: ['رئيس نادي', 'رئيس النادي', 'رئيس اتحاد', 'رئيس الاتحاد', 'رئيس اتحاد الكرة', 'رئيس اتحاد كرة القدم', 'رئيس الاتحاد الدولي لكرة القدم', 'رئيس الاتحاد السعودي لكرة القدم', 'رئيس الفيفا', 'رئيس اللجنة الأولمبية', 'رئيس اللجنة الأولمبية الدولية', 'نائب رئيس النادي', 'رئيس رابطة الدوري', 'مدير الكرة', 'مدرب', 'مدرب المنتخب', 'مدرب الفريق', 'المدير الفني', 'لاعب', 'حارس مرمى', 'حارس', 'مهاجم', 'مدافع', 'لاعب الوسط', 'قائد الفريق', 'قائد فريق', 'قائد المنتخب', 'قائد منتخب', 'الحكم الدولي', 'حكم المباراة', 'الدولي السابق'], feminine: ['رئيسة اتحاد', 'لاعبة', 'مدربة', 'عداءة', 'بطلة'], plural: ['لاعبون', 'لاعبين', 'لاعبو', 'لاعبي', 'مدربون', 'مدربين', 'رؤساء الأندية', 'رؤساء الاتحادات'], office: 'other', takes: ['body', 'nisba'], gloss: 'sports: club and federation heads, coaches, players' },
  { forms: ['نقيب', 'نقيب المحامين', 'نقيب الصحفيين', 'نقيب الصحافيين', 'نقيب الأطباء', 'نقيب المهندسين', 'نقيب المحررين', 'نقيب المعلمين'], feminine: ['نقيبة المحامين', 'نقيبة الصحفيين'], plural: ['نقباء'], office: 'director', takes: ['nisba', 'body'], gloss: 'head of a professional syndicate' },
  { forms: ['مستشار الرئيس', 'مستشار جلالة الملك', 'مستشار رئيس الجمهورية', 'مستشار رئيس الوزراء', 'مستشار وزير', 'مستشار خاص', 'المستشار الخاص', 'مستشار أول', 'كبير مستشاري', 'كبير المستشارين', 'كبير مستشاري الرئيس', 'مستشار سياسي', 'المستشار السياسي', 'مستشار قانوني', 'المستشار القانوني', 'المستشار العسكري', 'مستشار إعلامي', 'المستشار الإعلامي', 'مستشار المرشد', 'مستشار ولي العهد', 'مستشار الملك', 'مستشار قائد', 'مستشار في'], feminine: ['مستشارة الرئيس', 'مستشارة رئيس الجمهورية', 'مستشارة خاصة', 'كبيرة مستشاري', 'كبيرة المستشارين', 'المستشارة الخاصة', 'المستشارة السياسية', 'مستشارة رئيس الوزراء'], plural: ['مستشارو الرئيس', 'مستشاري الرئيس', 'كبار المستشارين', 'كبار مستشاري'], office: 'adviser', takes: ['nisba', 'body', 'portfolio', 'state'], gloss: 'adviser of an office holder' },
  { forms: ['مستشار خادم الحرمين الشريفين', 'مستشار خادم الحرمين', 'المستشار الخاص لخادم الحرمين الشريفين'], office: 'adviser', state: 'SA', takes: [], gloss: 'adviser of the Custodian of the Two Holy Mosques' },
  { forms: ['مساعد الرئيس', 'مساعد رئيس الجمهورية', 'معاون الرئيس', 'مساعد خاص', 'مساعد', 'معاون', 'مساعد رئيس', 'مساعد الرئيس الروسي'], feminine: ['مساعدة الرئيس', 'مساعدة خاصة'], plural: ['مساعدون', 'مساعدين', 'مساعدو', 'مساعدي', 'معاونون', 'معاونين'], office: 'adviser', takes: ['nisba', 'body'], gloss: 'aide' },
  { forms: ['مسؤول', 'مسئول', 'مسؤول ملف', 'مسؤول رفيع', 'مسؤول كبير', 'المسؤول عن', 'مسؤول مكتب', 'مسؤول في', 'موظف'], feminine: ['مسؤولة', 'مسئولة', 'مسؤولة ملف', 'المسؤولة عن', 'موظفة'], plural: ['مسؤولون', 'مسؤولين', 'مسئولون', 'مسئولين', 'مسؤولو', 'مسؤولي', 'مسئولو', 'مسئولي', 'مسؤولان', 'موظفون', 'موظفين', 'موظفو', 'موظفي'], office: 'other', takes: ['nisba', 'body', 'portfolio', 'place'], gloss: 'official' },
  { forms: ['وكيل كلية', 'وكيل الكلية', 'وكيل الجامعة', 'وكيل جامعة', 'وكيل عمادة'], feminine: ['وكيلة كلية', 'وكيلة الجامعة'], office: 'other', takes: ['body', 'nisba'], gloss: 'vice-rector, vice-dean' },
  { forms: ['السكرتير الخاص', 'سكرتير خاص', 'السكرتير العسكري', 'السكرتير الشخصي'], feminine: ['السكرتيرة الخاصة', 'السكرتيرة الشخصية'], office: 'other', takes: ['body', 'nisba', 'state'], gloss: 'private secretary' },
  { forms: ['عميد كلية', 'عميد معهد', 'عميد الكلية'], feminine: ['عميدة كلية', 'عميدة معهد', 'عميدة الكلية'], office: 'director', takes: ['body', 'nisba'], gloss: 'dean of a faculty' },
  { forms: ['المشرف العام', 'المشرف العام على', 'مشرف عام', 'مشرف عام على', 'المشرف على'], feminine: ['المشرفة العامة', 'المشرفة على'], office: 'director', takes: ['body', 'nisba'], gloss: 'supervisor general' },
  { forms: ['مشرف', 'المراجع العام', 'المفتش العام', 'مفتش عام', 'كبير المفتشين', 'المراقب المالي', 'أمين الخزانة', 'أمين صندوق', 'أمين سر الدولة'], feminine: ['مشرفة'], office: 'other', takes: ['body', 'nisba'], gloss: 'supervisor, inspector, treasurer' },
  { forms: ['مؤسس', 'المؤسس', 'مؤسس شركة', 'مؤسس حركة', 'مؤسس حزب', 'مالك', 'صاحب شركة'], feminine: ['مؤسسة شركة', 'مالكة'], plural: ['مؤسسو', 'مؤسسي'], office: 'other', takes: ['body', 'nisba'], gloss: 'founder, owner' },
  { forms: ['كبير الاقتصاديين', 'كبير اقتصاديي', 'كبير العلماء', 'عالم الآثار', 'طبيب', 'جراح', 'كبير الأطباء', 'محامي', 'محام', 'محامي الدفاع', 'مهندس', 'معلم', 'طيار', 'رائد فضاء'], feminine: ['كبيرة الاقتصاديين', 'طبيبة', 'محامية', 'معلمة', 'رائدة فضاء'], plural: ['محامون', 'محامين', 'محامو', 'علماء', 'أطباء', 'مهندسون', 'مهندسين', 'معلمون', 'معلمين'], office: 'other', takes: ['nisba', 'body'], gloss: 'professions' },
];

// biome-ignore format: a table, one entry a line
const BENCH_AND_PULPIT: readonly OfficeEntry[] = [
  { forms: ['قاض', 'قاضي', 'قاضي التحقيق', 'قاضي القضاة', 'قاضي المحكمة', 'قاضي التحقيق العسكري', 'المحقق العدلي', 'قاضي قضاة'], feminine: ['قاضية', 'قاضية التحقيق'], plural: ['قضاة', 'قاضيان', 'قاضيين'], office: 'judge', takes: ['nisba', 'body', 'place'], gloss: 'judge' },
  { forms: ['رئيس محكمة', 'رئيس المحكمة', 'رئيس المحكمة العليا', 'رئيس المحكمة الدستورية', 'رئيس المحكمة الدستورية العليا', 'رئيس مجلس القضاء', 'رئيس مجلس القضاء الأعلى', 'رئيس المجلس الأعلى للقضاء', 'رئيس السلطة القضائية', 'رئيس محكمة النقض', 'رئيس المحكمة الجنائية الدولية', 'رئيس محكمة الاستئناف', 'رئيس المجلس الدستوري', 'رئيس محكمة العدل الدولية', 'رئيس ديوان المظالم', 'رئيس نادي القضاة', 'رئيس المحكمة الاتحادية العليا'], feminine: ['رئيسة محكمة', 'رئيسة المحكمة', 'رئيسة المحكمة العليا', 'رئيسة المحكمة الجنائية الدولية'], office: 'judge', portfolio: 'justice', takes: ['nisba', 'state', 'body', 'place'], gloss: 'president of a court or of the judiciary' },
  { forms: ['المدعي العام للمحكمة الجنائية الدولية', 'مدعي عام المحكمة الجنائية الدولية', 'المدعي العام للجنائية الدولية'], feminine: ['المدعية العامة للمحكمة الجنائية الدولية', 'مدعية المحكمة الجنائية الدولية'], office: 'judge', takes: [], gloss: 'prosecutor of the International Criminal Court' },
  { forms: ['مفتي عام المملكة', 'المفتي العام للمملكة', 'مفتي المملكة'], office: 'other', portfolio: 'religious_affairs', state: 'SA', takes: ['state', 'nisba'], gloss: 'grand mufti of Saudi Arabia' },
  { forms: ['مفتي', 'المفتي العام', 'مفتي الجمهورية', 'مفتي عام', 'مفتي الديار المصرية', 'مفتي القدس', 'مفتي الديار'], office: 'other', portfolio: 'religious_affairs', takes: ['state', 'place', 'nisba'], gloss: 'mufti' },
  { forms: ['شيخ الأزهر', 'شيخ الأزهر الشريف', 'الإمام الأكبر', 'وكيل الأزهر', 'وكيل الأزهر الشريف'], office: 'other', state: 'EG', takes: [], gloss: 'Grand Imam of al-Azhar and his deputy' },
  { forms: ['الرئيس العام لشؤون المسجد الحرام والمسجد النبوي', 'الرئيس العام لهيئة الأمر بالمعروف والنهي عن المنكر', 'الرئيس العام لرعاية الشباب', 'الرئيس العام'], office: 'director', takes: ['body'], gloss: 'head of a general presidency, a Saudi authority' },
  { forms: ['رئيس هيئة كبار العلماء', 'عضو هيئة كبار العلماء', 'رئيس الاتحاد العالمي لعلماء المسلمين', 'رئيس رابطة علماء المسلمين', 'رئيس مجلس العلماء', 'الرئيس العام'], office: 'other', takes: ['body', 'nisba', 'portfolio'], gloss: 'religious and general presidencies' },
  { forms: ['إمام', 'إمام وخطيب', 'خطيب', 'إمام المسجد الحرام', 'إمام الحرم المكي', 'إمام وخطيب المسجد الحرام', 'إمام وخطيب المسجد النبوي', 'خطيب المسجد الأقصى', 'خطيب جامع', 'إمام جامع', 'خطيب المسجد', 'إمام مسجد', 'خطيب الجمعة'], plural: ['أئمة', 'خطباء'], office: 'other', takes: ['body', 'place'], gloss: 'imam, preacher' },
  { forms: ['بابا الإسكندرية', 'بطريرك', 'بطريرك الكرازة المرقسية', 'البطريرك الماروني', 'بابا الأقباط', 'مطران', 'أسقف', 'كاردينال', 'رئيس أساقفة', 'كبير أساقفة كانتربري', 'حاخام', 'الحاخام الأكبر', 'كبير الحاخامات', 'راعي كنيسة', 'قس', 'كاهن', 'متروبوليت'], feminine: ['حاخامة'], plural: ['بطاركة', 'مطارنة', 'أساقفة', 'حاخامات', 'كرادلة'], office: 'other', takes: ['place', 'body', 'nisba'], gloss: 'patriarch, bishop, rabbi, priest' },
  { forms: ['مرجع ديني', 'المرجع الديني', 'المرجع الشيعي', 'المرجع الديني الأعلى', 'المرجع الأعلى', 'شيخ عقل الطائفة الدرزية', 'شيخ العقل', 'رجل دين', 'رجل الدين', 'آية الله'], plural: ['مراجع', 'رجال دين', 'رجال الدين'], office: 'other', takes: ['nisba', 'place'], gloss: 'religious authority' },
];

/** Every title of office, thrones first. */
export const OFFICES_LEXICON: readonly OfficeEntry[] = [
  ...THRONES,
  ...HEADS_OF_STATE,
  ...GOVERNMENT,
  ...PARLIAMENT,
  ...DIPLOMACY,
  ...VOICES,
  ...ARMS_AND_SECURITY,
  ...PARTIES,
  ...ADMINISTRATION,
  ...BENCH_AND_PULPIT,
];

/**
 * Titles that are other words as well (adjectives, names, common nouns): a title only where a person's name stands
 * beside them.
 */
// biome-ignore format: a list of words
export const AMBIGUOUS_TITLES: readonly string[] = [
  'عسكري', // soldier; military
  'سياسي', // politician; political
  'برلماني', // member of parliament; parliamentary
  'برلمانية', // the same, feminine
  'دبلوماسي', // diplomat; diplomatic
  'ديبلوماسي', // the same
  'دبلوماسية', // diplomat; diplomacy
  'ديبلوماسية', // the same
  'أكاديمي', // academic; scholarly
  'أكاديمية', // academic; academy
  'إعلامي', // media man; of the media
  'إعلامية', // the same, feminine
  'صحفي', // journalist; of the press
  'صحافي', // the same
  'صحفية', // the same, feminine
  'صحافية', // the same, feminine
  'حقوقي', // rights activist; legal
  'حقوقية', // the same, feminine
  'قيادي', // leading member; leading
  'قيادية', // the same, feminine
  'قيادات', // leaders; commands
  'قاضي', // judge; a given name's second part
  'حارس', // keeper; a name
  'مالك', // owner; a name
  'مختار', // village head; a name
  'إمام', // imam; a name
  'أمير', // royal title; a name
  'سلطان', // sultan; a name
  'ملك', // king; a name
  'شاه', // shah; a name
  'نقيب', // syndic; captain
  'وال', // governor; and the
  'والي', // governor; a name
  'حاكم', // governor; a name
  'عضو', // member; organ
  'وكيل', // undersecretary; agent
  'مؤسس', // founder
  'ممثل', // representative; actor
  'مراقب', // observer; observed
  'متابع', // follower
  'معلق', // commentator; suspended
  'وسيط', // mediator; medium
  'محرر', // editor; liberator
  'مدافع', // defender; guns
  'معارض', // opponent; fairs
  'ملحق', // attache; annex
  'عالم', // scholar; world
  'داعية', // preacher; calling for
  'مفوض', // commissioner; delegated
  'منسق', // coordinator; coordinated
  'قس', // priest
  'بطلة', // champion
  'حكام', // rulers; referees
  'نظير', // counterpart; in return for
];
