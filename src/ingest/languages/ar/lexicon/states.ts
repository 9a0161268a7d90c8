/**
 * States by name, nationality adjective, capital and seat of government. Words stand in plain spelling; the matcher
 * folds them and takes clitics off. A nisba of several words inflects in every word that ends in ye (the others,
 * as the first of "south Sudanese", stay), and carries the article on its first word and on every inflected one.
 */
import type { Portfolio } from '../../../../model.js';
import { AFRICAN_STATES } from './states-africa.js';
import { AMERICAN_STATES } from './states-americas.js';
import { ARAB_STATES } from './states-arab.js';
import { ASIAN_STATES, OCEANIAN_STATES } from './states-asia.js';
import { EUROPEAN_STATES } from './states-europe.js';

export interface StateEntry {
  /** ISO 3166-1 alpha-2, with XK for Kosovo, EU for the European Union, SU for the Soviet Union. */
  readonly code: string;
  /** The usual Arabic name: what a state actor is called. */
  readonly name: string;
  readonly nameEn: string;
  /** Every other Arabic name and spelling. */
  readonly aliases: readonly string[];
  /** Masculine singular indefinite, in all spellings; the other forms are generated. */
  readonly nisba: readonly string[];
  /** Broken plurals of the nationality, without article. */
  readonly irregularNisba?: readonly string[];
  readonly capital?: readonly string[];
  /** Palaces and seats that stand for the government. */
  readonly metonyms?: readonly string[];
  /** A dependency or disputed territory: named as a party now and then, seldom an actor of its own. */
  readonly territory?: true;
}

export const STATES: readonly StateEntry[] = [
  ...ARAB_STATES,
  ...ASIAN_STATES,
  ...AFRICAN_STATES,
  ...EUROPEAN_STATES,
  ...AMERICAN_STATES,
  ...OCEANIAN_STATES,
];

/** Words that mean one state unless the article or what follows says another. */
export interface ContextState {
  readonly form: string;
  readonly state: string;
  readonly gloss: string;
}
// biome-ignore format: a table, one entry a line
export const CONTEXT_STATES: readonly ContextState[] = [
  { form: 'المملكة', state: 'SA', gloss: 'the Kingdom: Saudi Arabia, but Jordan, Bahrain or Morocco in their own press or when named in the article' },
  { form: 'السلطنة', state: 'OM', gloss: 'the Sultanate: Oman' },
  { form: 'الجمهورية الإسلامية', state: 'IR', gloss: 'the Islamic Republic: Iran, unless a nisba of another follows' },
  { form: 'الجماهيرية', state: 'LY', gloss: 'the Jamahiriya: Libya before 2011' },
  { form: 'الاحتلال', state: 'IL', gloss: 'the occupation: Israel, as in the army of the occupation' },
  { form: 'الكيان', state: 'IL', gloss: 'the entity: Israel, in the press of its adversaries' },
];

/** A folded form that belongs to several states, and the one meant where nothing else decides. */
export interface AmbiguousForm {
  readonly form: string;
  readonly codes: readonly string[];
  /** Null where the form says no state without context. */
  readonly prefer: string | null;
  readonly gloss: string;
}
// biome-ignore format: a table, one entry a line
export const AMBIGUOUS_STATE_FORMS: readonly AmbiguousForm[] = [
  { form: 'عمان', codes: ['OM', 'JO'], prefer: 'OM', gloss: 'Oman, or Amman: the capital in a dateline, after a verb of place, and in Jordanian context' },
  { form: 'كوري', codes: ['KR', 'KP'], prefer: 'KR', gloss: 'Korean with neither north nor south: settled by the state named in the article' },
  { form: 'كوريا', codes: ['KR', 'KP'], prefer: 'KR', gloss: 'Korea alone' },
  { form: 'الكوريتان', codes: ['KR', 'KP'], prefer: null, gloss: 'the two Koreas: both' },
  { form: 'الكوريتين', codes: ['KR', 'KP'], prefer: null, gloss: 'the two Koreas: both' },
  { form: 'الكونغو', codes: ['CD', 'CG'], prefer: 'CD', gloss: 'Congo alone' },
  { form: 'الكونجو', codes: ['CD', 'CG'], prefer: 'CD', gloss: 'Congo alone' },
  { form: 'كونغولي', codes: ['CD', 'CG'], prefer: 'CD', gloss: 'Congolese' },
  { form: 'كونجولي', codes: ['CD', 'CG'], prefer: 'CD', gloss: 'Congolese' },
  { form: 'بروكسل', codes: ['BE', 'EU'], prefer: 'BE', gloss: 'Brussels: the Union in speech about policy, Belgium about Belgian affairs' },
  { form: 'بروكسيل', codes: ['BE', 'EU'], prefer: 'BE', gloss: 'Brussels, likewise' },
];

/** Forms that are also ordinary words, names or places: to be taken as states only with support around them. */
export interface OtherSense {
  readonly form: string;
  readonly state: string;
  readonly gloss: string;
}
// biome-ignore format: a table, one entry a line
export const OTHER_SENSES: readonly OtherSense[] = [
  { form: 'مالي', state: 'ML', gloss: 'financial' },
  { form: 'بنين', state: 'BJ', gloss: 'boys, sons' },
  { form: 'البنين', state: 'BJ', gloss: 'the boys, the sons' },
  { form: 'تركي', state: 'TR', gloss: 'Turki, a given name (Prince Turki)' },
  { form: 'يمني', state: 'YE', gloss: 'folded, the right-hand side (yumna)' },
  { form: 'يماني', state: 'YE', gloss: 'Yamani, a family name' },
  { form: 'مغربي', state: 'MA', gloss: 'Maghribi, a family name' },
  { form: 'المغرب', state: 'MA', gloss: 'sunset prayer; the Arab Maghreb where the adjective Arab or Islamic follows' },
  { form: 'مصري', state: 'EG', gloss: 'Masri, a family name' },
  { form: 'سورية', state: 'SY', gloss: 'Syrian (feminine) beside the name' },
  { form: 'سيول', state: 'KR', gloss: 'floods' },
  { form: 'صوفيا', state: 'BG', gloss: 'Sofia, a given name' },
  { form: 'مدريد', state: 'ES', gloss: 'football clubs of Madrid' },
  { form: 'روما', state: 'IT', gloss: 'the football club' },
  { form: 'باريس', state: 'FR', gloss: 'Paris Saint-Germain' },
  { form: 'هندي', state: 'IN', gloss: 'Hindi, a given and family name; the Indian Ocean' },
  { form: 'قطري', state: 'QA', gloss: 'of one country (qutri); diagonal' },
  { form: 'قطر', state: 'QA', gloss: 'country, region, diameter' },
  { form: 'قمري', state: 'KM', gloss: 'lunar' },
  { form: 'عاجي', state: 'CI', gloss: 'of ivory' },
  { form: 'صحراوي', state: 'EH', gloss: 'of the desert' },
  { form: 'جورجي', state: 'GE', gloss: 'Jurji, a given name' },
  { form: 'جورجيا', state: 'GE', gloss: 'Georgia, the state of the United States' },
  { form: 'كيني', state: 'KE', gloss: 'Kenny, a name' },
  { form: 'ليما', state: 'PE', gloss: 'Lima, a family name' },
  { form: 'فينا', state: 'AT', gloss: 'in us' },
  { form: 'حبشي', state: 'ET', gloss: 'Habashi, a family name' },
  { form: 'كندي', state: 'CA', gloss: 'Kindi, a family name; Kennedy' },
  { form: 'كوبي', state: 'CU', gloss: 'Kobe, Coubi' },
  { form: 'روماني', state: 'RO', gloss: 'Roman' },
  { form: 'سوري', state: 'SY', gloss: 'Suri, a family name' },
  { form: 'سويد', state: 'SE', gloss: 'Suwayd, a name' },
  { form: 'سويدي', state: 'SE', gloss: 'Suwaidi, a Gulf family name' },
  { form: 'كويتي', state: 'KW', gloss: 'Kuwaiti, a family name' },
  { form: 'عراقي', state: 'IQ', gloss: 'Iraqi, a family name' },
  { form: 'بحريني', state: 'BH', gloss: 'Bahraini, a family name' },
  { form: 'تونسي', state: 'TN', gloss: 'Tunisi, a family name' },
  { form: 'جزائري', state: 'DZ', gloss: 'Jazairi, a family name' },
  { form: 'أفغاني', state: 'AF', gloss: 'Afghani, a family name' },
  { form: 'لاو', state: 'LA', gloss: 'Lau, a name' },
  { form: 'نيوي', state: 'NU', gloss: 'part of nuclear misspelt' },
  { form: 'الرياض', state: 'SA', gloss: 'a newspaper, a club, kindergartens' },
  { form: 'طرابلس', state: 'LY', gloss: 'Tripoli of Lebanon' },
  { form: 'برن', state: 'CH', gloss: 'Bern, Byrne' },
  { form: 'العيون', state: 'EH', gloss: 'the eyes, the springs' },
  { form: 'فيكتوريا', state: 'SC', gloss: 'a name; many places' },
  { form: 'سانتياغو', state: 'CL', gloss: 'a name; many places' },
  { form: 'لاهاي', state: 'NL', gloss: 'The Hague as seat of courts' },
  { form: 'فيينا', state: 'AT', gloss: 'Vienna as venue of talks' },
  { form: 'نوك', state: 'GL', gloss: 'a word of colloquial speech' },
  { form: 'ديلي', state: 'TL', gloss: 'Daily, in the names of newspapers' },
  { form: 'البيت الأزرق', state: 'KR', gloss: 'a house that is blue' },
];

/** A palace, street or nickname that stands for a ministry. */
export interface MinistryMetonym {
  readonly form: string;
  readonly portfolio: Portfolio;
  readonly state: string;
}
// biome-ignore format: a table, one entry a line
export const MINISTRY_METONYMS: readonly MinistryMetonym[] = [
  { form: 'البنتاغون', portfolio: 'defense', state: 'US' }, // Pentagon
  { form: 'البنتاجون', portfolio: 'defense', state: 'US' }, // Pentagon, Egyptian spelling
  { form: 'البنتاقون', portfolio: 'defense', state: 'US' }, // Pentagon, Gulf spelling
  { form: 'بنتاغون', portfolio: 'defense', state: 'US' }, // Pentagon without article
  { form: 'فوغي بوتوم', portfolio: 'foreign_affairs', state: 'US' }, // Foggy Bottom
  { form: 'فوجي بوتوم', portfolio: 'foreign_affairs', state: 'US' }, // Foggy Bottom
  { form: 'الكي دورسيه', portfolio: 'foreign_affairs', state: 'FR' }, // Quai d'Orsay
  { form: 'كي دورسيه', portfolio: 'foreign_affairs', state: 'FR' }, // Quai d'Orsay
  { form: 'الكي دورسي', portfolio: 'foreign_affairs', state: 'FR' }, // Quai d'Orsay
  { form: 'قصر كي دورسيه', portfolio: 'foreign_affairs', state: 'FR' }, // Quai d'Orsay
  { form: 'بيرسي', portfolio: 'finance', state: 'FR' }, // Bercy
  { form: 'قصر بيرسي', portfolio: 'finance', state: 'FR' }, // Bercy
  { form: 'ساحة سمولينسكايا', portfolio: 'foreign_affairs', state: 'RU' }, // Smolenskaya Square
  { form: 'الفارنيسينا', portfolio: 'foreign_affairs', state: 'IT' }, // Farnesina
  { form: 'قصر فارنيسينا', portfolio: 'foreign_affairs', state: 'IT' }, // Farnesina
  { form: 'إيتاماراتي', portfolio: 'foreign_affairs', state: 'BR' }, // Itamaraty
  { form: 'قصر إيتاماراتي', portfolio: 'foreign_affairs', state: 'BR' }, // Itamaraty
  { form: 'فورين أوفيس', portfolio: 'foreign_affairs', state: 'GB' }, // Foreign Office
  { form: 'الفورين أوفيس', portfolio: 'foreign_affairs', state: 'GB' }, // Foreign Office
  { form: 'الكرياه', portfolio: 'defense', state: 'IL' }, // HaKirya
  { form: 'قصر التحرير', portfolio: 'foreign_affairs', state: 'EG' }, // Tahrir Palace
  { form: 'قصر بسترس', portfolio: 'foreign_affairs', state: 'LB' }, // Bustros Palace
  { form: 'اليرزة', portfolio: 'defense', state: 'LB' }, // Yarze
];
