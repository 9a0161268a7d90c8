/** Words around speech: where it was said, nouns that stand for a speaker, and marks of untruth. */
import type { Channel } from '../../../../model.js';

export interface ChannelWord {
  readonly forms: readonly string[];
  readonly channel: Channel;
  readonly gloss: string;
}

// biome-ignore format: a table, one entry a line
export const CHANNEL_WORDS: readonly ChannelWord[] = [
  { forms: ['بيان', 'البيان', 'بلاغ', 'البلاغ', 'بيانا', 'بيانها', 'بيانه'], channel: 'COMMUNIQUE', gloss: 'communique' },
  { forms: ['مؤتمر صحفي', 'مؤتمر صحافي', 'المؤتمر الصحفي', 'المؤتمر الصحافي', 'مؤتمرا صحفيا', 'مؤتمره الصحفي', 'مؤتمرا صحافيا', 'ندوة صحفية', 'إيجاز صحفي', 'إحاطة صحفية'], channel: 'PRESS_CONFERENCE', gloss: 'press conference' },
  { forms: ['الصحفيين', 'الصحافيين', 'صحفيين', 'صحافيين', 'للصحفيين', 'للصحافيين', 'الإعلاميين', 'وسائل الإعلام', 'لوسائل الإعلام'], channel: 'PRESS_MEETING', gloss: 'journalists' },
  { forms: ['مقابلة', 'حوار', 'حديث', 'لقاء صحفي', 'مقابلة صحفية', 'حوار صحفي', 'تصريح', 'تصريحات', 'تصريحاته'], channel: 'INTERVIEW', gloss: 'interview, talk to' },
  { forms: ['إذاعي', 'إذاعية', 'إذاعة', 'الإذاعة', 'راديو'], channel: 'RADIO', gloss: 'radio' },
  { forms: ['تلفزيوني', 'تلفزيونية', 'متلفز', 'متلفزة', 'تلفزيون', 'التلفزيون', 'قناة', 'فضائية', 'التلفزيونية'], channel: 'TELEVISION', gloss: 'television' },
  { forms: ['تويتر', 'تغريدة', 'تغريدات', 'فيسبوك', 'فيس بوك', 'إنستغرام', 'تلغرام', 'تدوينة', 'منصة إكس', 'منشور'], channel: 'SOCIAL_MEDIA', gloss: 'social media' },
  { forms: ['كلمة', 'كلمته', 'كلمتها', 'الكلمة', 'خطاب', 'خطابه', 'خطبة', 'خطبته', 'محاضرة'], channel: 'SPEECH', gloss: 'speech, sermon' },
  { forms: ['رسالة', 'برقية', 'رسالته', 'البرقية', 'الرسالة', 'برقيته', 'برقيتين', 'خطابا خطيا'], channel: 'LETTER', gloss: 'letter, cable' },
  { forms: ['اتصال هاتفي', 'اتصال', 'الاتصال الهاتفي', 'الاتصال', 'مكالمة', 'اتصالا هاتفيا', 'محادثة هاتفية', 'المحادثة'], channel: 'CALL', gloss: 'call' },
];

/** A document that "says": its author speaks. */
export const DOCUMENT_NOUNS = [
  'البيان', // the communique
  'بيان', // a communique
  'البلاغ', // the communique, in the Maghreb
  'التقرير', // the report
  'الرسالة', // the letter
  'البرقية', // the cable
  'النص', // the text
  'الوثيقة', // the document
  'المذكرة', // the memorandum
  'الخبر', // the news
] as const;

/** Nouns of number before "of" and those who are counted: "a number of deputies said". */
export const QUANTIFIERS = [
  'عدد', // a number
  'كثير', // many
  'الكثير', // many
  'العديد', // many
  'بعض', // some
  'معظم', // most
  'أغلب', // most
  'غالبية', // most
  'مجموعة', // a group
  'جمع', // a crowd
  'فريق', // a team
] as const;

/** Indefinite nouns of what is said, which a clause of their own may follow: "in a statement of which we have a copy". */
export const SAYINGS = [
  'بيان', // a communique
  'تصريح', // a statement
  'تصريحات', // statements
  'مقابلة', // an interview
  'حوار', // a dialogue
  'رسالة', // a letter
  'خطاب', // a speech
  'كلمة', // a word
  'مؤتمر', // a conference
  'تغريدة', // a tweet
  'بلاغ', // a communique, in the Maghreb
] as const;

/** Where a document comes from: "the communique issued by the ministry". */
export const ISSUED = ['الصادر', 'الصادرة', 'صادر', 'صادرة', 'صدر', 'صدرت', 'يصدر', 'تصدر'] as const;

/** Pronoun-like nouns for the parties of an encounter. */
export const PARTY_NOUNS = [
  'الجانبان', // the two sides
  'الجانبين', // the two sides
  'الطرفان', // the two parties
  'الطرفين', // the two parties
  'البلدان', // the two countries
  'الزعيمان', // the two leaders
  'الدولتان', // the two states
  'الاثنان', // the two
  'الإثنان', // the two
  'الوزيران', // the two ministers
  'الرئيسان', // the two presidents
  'المسؤولان', // the two officials
] as const;

/** The one spoken of last, first, second. */
export const LAST_MENTIONED = ['الأخير', 'الأخيرة'] as const; // the latter

/**
 * Verbal nouns that are what is said, never who says it. After "confirmed" they are the object.
 */
export const SAID_NOUNS = [
  'تميز', // distinction
  'أهمية',
  'ضرورة',
  'حرص',
  'حرصه',
  'حرصها',
  'رفض',
  'رفضه',
  'رفضها',
  'دعم',
  'دعمه',
  'دعمها',
  'استعداد',
  'استعداده',
  'استعدادها',
  'ثقته',
  'ثقتها',
  'ثقة',
  'وقوف',
  'التزام',
  'التزامه',
  'التزامها',
  'موقف',
  'موقفه',
  'موقفها',
  'استمرار',
  'مواصلة',
  'عدم',
  'وجود',
  'وجوب',
  'مقتل',
  'إصابة',
  'وفاة',
  'وصول',
  'عودة',
  'بدء',
  'انتهاء',
  'صحة',
  'تمسك',
  'تمسكه',
  'تمسكها',
  'إدانته',
  'إدانتها',
  'إدانة',
  'تضامن',
  'تضامنه',
  'تضامنها',
  'عمق',
  'متانة',
  'قوة',
  'حق',
  'تقدير',
  'تقديره',
  'شكره',
  'شكر',
  'ترحيب',
  'ترحيبه',
  'تأييد',
  'تأييده',
  'قلقه',
  'قلق',
  'أسفه',
  'أن',
  'نجاح',
  'فشل',
  'تحقيق',
  'توقيع',
  'إطلاق',
  'تشكيل',
  'تعيين',
  'اعتقال',
  'القبض',
  'ضبط',
  'تنفيذ',
  'انطلاق',
  'افتتاح',
  'مسؤوليته',
  'مسؤوليتها',
  'تأجيل',
  'إلغاء',
  'سيطرة',
  'استعادة',
  'تحرير',
  'محاصرة',
  'أي',
  'رغبة',
  'رغبته',
  'رغبتها',
  'سعي',
  'سعيه',
  'اهتمام',
  'دور',
  'حاجة',
  'ما',
  'أنباء',
  'تقارير',
  'اتهامات',
  'مزاعم',
  'ادعاءات',
  'معلومات',
  'شائعات',
  'علمه',
  'علاقته',
  'تورطه',
  'ضلوعه',
  'تقديم',
  'إرسال',
  'زيادة',
  'رفع',
  'خفض',
  'استقالته',
  'ترشحه',
  'إقالة',
  'حل',
  'حالة',
  'هدنة',
] as const;

/** A claim is untrue, in so many words. Folded phrases. */
export const UNTRUTHS = [
  'غير صحيح', // incorrect
  'غير صحيحة', // incorrect
  'غير صحيحه', // incorrect, misspelt
  'غير دقيق', // inaccurate
  'غير دقيقة', // inaccurate
  'لا صحة', // no truth to
  'لاصحة', // no truth to, written as one
  'لاأساس', // no basis, written as one
  'عدم صحة', // the untruth of
  'لا أساس', // no basis
  'لا أصل', // no origin
  'عار عن الصحة', // devoid of truth
  'عار من الصحة', // devoid of truth
  'عارية عن الصحة', // devoid of truth
  'عارية من الصحة', // devoid of truth
  'عاريا عن الصحة', // devoid of truth
  'ليس له أساس', // without basis
  'ليس لها أساس', // without basis
  'ليس صحيحا', // is not correct
  'ليست صحيحة', // is not correct
  'ليس هناك صحة', // no truth
  'أكاذيب', // lies
  'أكذوبة', // a lie
  'محض كذب', // sheer lie
  'محض افتراء', // sheer fabrication
  'كاذبة', // false
  'كذب', // lie
  'مفبركة', // fabricated
  'ملفقة', // concocted
  'افتراءات', // fabrications
  'مزاعم باطلة', // void allegations
  'لا تمت إلى الحقيقة', // has nothing to do with the truth
  'لا يمت إلى الحقيقة', // has nothing to do with the truth
  'لا تمت للحقيقة', // has nothing to do with the truth
  'لا يمت للحقيقة', // has nothing to do with the truth
  'لا تمت للواقع', // has nothing to do with reality
  'لا يمت للواقع', // has nothing to do with reality
  'لا تمت إلى الواقع', // has nothing to do with reality
  'مجرد شائعات', // mere rumours
  'مجرد إشاعات', // mere rumours
  'مجرد افتراءات', // mere fabrications
  'محض شائعات', // sheer rumours
  'أنه شائعات', // that it is rumours
  'أنها شائعات', // that they are rumours
  'أنها شائعة', // that it is a rumour
  'أنه شائعة', // that it is a rumour
  'أنها إشاعات', // that they are rumours
  'أنها إشاعة', // that it is a rumour
  'كلام فارغ', // empty talk
  'محض خيال', // sheer imagination
  'مناف للحقيقة', // contrary to the truth
  'منافية للحقيقة', // contrary to the truth
  'مجاف للحقيقة', // far from the truth
  'مجافية للحقيقة', // far from the truth
  'ادعاءات باطلة', // void claims
  'اتهامات باطلة', // void accusations
  'جملة وتفصيلا', // altogether (denied)
] as const;

/** Words that name a claim: what a denial is of. */
export const CLAIM_NOUNS = [
  'اتهام',
  'اتهامات',
  'الاتهامات',
  'اتهامه',
  'اتهامها',
  'مزاعم',
  'المزاعم',
  'ادعاءات',
  'الادعاءات',
  'تقارير',
  'التقارير',
  'تقريرا', // a report, as an object
  'تسريبات', // leaks
  'تكهنات', // guesses
  'أنباء',
  'الأنباء',
  'شائعات',
  'الشائعات',
  'إشاعات',
  'تصريحات',
  'معلومات',
  'أخبار',
  'الأخبار',
  'كلام',
  'خبر',
  'الخبر',
  'التهم',
  'تهم',
  'التهمة',
] as const;

/** "his saying that ...": what an agency relays of somebody. */
export const RELAYED_SPEECH: Readonly<Record<string, readonly string[]>> = {
  قال: ['قوله', 'قولها', 'قولهم'], // his, her, their saying
  أكد: ['تأكيده', 'تأكيدها'], // his, her confirming
  نفى: ['نفيه', 'نفيها'], // his, her denying
};

/** Nouns that call for something without being anybody. */
export const NO_SPEAKERS = [
  'الحاجة', // the need
  'الضرورة', // the necessity
  'الظروف', // the circumstances
  'المصلحة', // the interest
  'الأحداث', // the events
  'التطورات', // the developments
  'النتائج', // the results
  'الأرقام', // the figures
  'حديثه', // his talk
  'حديثها', // her talk
  'كلمته', // his word
  'كلمتها', // her word
  'تصريحه', // his statement
  'تصريحاته', // his statements
  'تصريحاتها', // her statements
  'كلامه', // what he says
  'خطابه', // his speech
  'مداخلته', // his intervention
  'الله', // God, in a verse or a prayer
  'تعالى', // the Exalted
  'سبحانه', // glory be to Him
] as const;

/** Pronouns, alone or on a particle, that stand for the subject of the verb after them: "that he", "because she", "but he". */
export const SUBJECT_PRONOUNS = [
  'أنه',
  'أنها',
  'أنهم',
  'أنهما',
  'بأنه',
  'بأنها',
  'لأنه',
  'لأنها',
  'لكنه',
  'لكنها',
  'ولكنه',
  'ولكنها',
  'إنه',
  'إنها',
  'وأنه',
  'وأنها',
  'فإنه',
  'فإنها',
  'هو',
  'هي',
  'وهو',
  'وهي',
  'هما',
  'هم',
] as const;

/** Verbs that are ordinary nouns, names or verbs of doing as well: only a clause, a quotation or a named subject makes them speech. */
export const AMBIGUOUS_VERBS = [
  'بين',
  'ذكر',
  'حمل',
  'نقل',
  'كتب',
  'وعد',
  'علق',
  'رد',
  'تابع',
  'واصل',
  'أمل',
  'طلب',
  'كرر',
  'عد',
  'زاد',
  'ختم',
] as const;

/** Words that begin with the letter of "with" and are adverbs, prepositions or whole words. */
export const NOT_TIED_WORDS = [
  'بعد', // after
  'بين', // between
  'بشأن', // concerning
  'بينما', // while
  'بعض', // some
  'بيان', // communique
  'بلاده', // his country
  'بلادها', // her country
  'بدوره', // for his part
  'بدورها', // for her part
  'بشكل', // in a way
  'بصورة', // in a manner
  'بشدة', // strongly
  'بقوة', // forcefully
  'بوضوح', // clearly
  'بحزم', // firmly
  'بسرعة', // quickly
  'بدقة', // precisely
  'بالفعل', // indeed
  'بالتالي', // consequently
  'بالقول', // by saying
  'بحضور', // in the presence of
  'برئاسة', // headed by
  'بمناسبة', // on the occasion of
  'بطريقة', // in a way
  'باسم', // in the name of
  'باسمه', // in his name
  'بهذا', // by this
  'بهذه', // by this
  'بكل', // with all
  'بما', // including
  'بحسب', // according to
  'بناء', // on the basis of
  'بشان', // concerning, misspelt
] as const;

/** "for his part", "in his turn": what opens many a sentence of the press, before the noun or with it. */
export const HIS_PART_WORDS = [
  'جانبه', // his side
  'جانبها', // her side
  'جهته', // his direction
  'جهتها', // her direction
  'ناحيته', // his aspect
  'ناحيتها', // her aspect
  'بدوره', // in his turn
  'بدورها', // in her turn
] as const;

/** Words that begin a main clause, so that what is said may begin with them alone: "and added, the man was caught". */
export const MAIN_CLAUSE_OPENERS = [
  'تم', // was done
  'تمت', // the same, feminine
  'سيتم', // will be done
  'لقد', // has
  'لم', // did not
  'لن', // will not
  'ليس', // is not
  'ليست', // the same, feminine
  'جرى', // took place
] as const;

/** Conjunctions before "that" which make it a clause of time, condition or comparison, and no content. */
export const OPENS_NO_CONTENT = [
  'بعد', // after
  'قبل', // before
  'دون', // without
  'بدون', // without
  'منذ', // since
  'عقب', // after
  'بدل', // instead of
  'كما', // as
  'لولا', // but for
  'غير', // except
  'إلا', // except
  'علما', // knowing
] as const;
