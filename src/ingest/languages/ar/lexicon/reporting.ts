/**
 * Reporting verbs with their grammar. A verb is given by three stems: the past (3rd person masculine singular), the
 * present without its prefix, and the active participle; the inflected forms are generated from them.
 *
 * `takes` says what the reported content may stand in:
 *   that    a clause after anna/inna ("said that")
 *   quote   a quotation or a colon
 *   object  a noun ("confirmed the arrival")
 *   on, to, about, with, from, for   a noun or clause after that preposition
 * `stance` is what the speaker does by saying it, for PLOVER and CAMEO.
 */
import type { StatementStance } from '../../../engine/coding.js';

export type Complement = 'that' | 'quote' | 'object' | 'on' | 'to' | 'about' | 'with' | 'from' | 'for' | 'in';

export interface ReportingVerb {
  readonly past: string;
  readonly present: string;
  readonly participle: string;
  readonly takes: readonly Complement[];
  readonly stance?: StatementStance;
  /** A verb of denial: its statement is a DENIAL. */
  readonly denies?: true;
  /** The clause alone is content enough: "thanked him", "condemned it". */
  readonly light?: true;
  readonly gloss: string;
}

// biome-ignore format: a table, one entry a line
export const REPORTING_VERBS: readonly ReportingVerb[] = [
  { past: 'قال', present: 'قول', participle: 'قائل', takes: ['that', 'quote'], gloss: 'say' },
  { past: 'صرح', present: 'صرح', participle: 'مصرح', takes: ['that', 'quote', 'with'], gloss: 'declare' },
  { past: 'أعلن', present: 'علن', participle: 'معلن', takes: ['that', 'quote', 'object', 'about'], gloss: 'announce' },
  { past: 'أكد', present: 'ؤكد', participle: 'مؤكد', takes: ['that', 'quote', 'object', 'on'], gloss: 'confirm, stress' },
  { past: 'أوضح', present: 'وضح', participle: 'موضح', takes: ['that', 'quote', 'object'], gloss: 'explain' },
  { past: 'أضاف', present: 'ضيف', participle: 'مضيف', takes: ['that', 'quote'], gloss: 'add' },
  { past: 'تابع', present: 'تابع', participle: 'متابع', takes: ['quote', 'that'], gloss: 'continue' },
  { past: 'أردف', present: 'ردف', participle: 'مردف', takes: ['quote', 'that'], gloss: 'go on' },
  { past: 'استطرد', present: 'ستطرد', participle: 'مستطرد', takes: ['quote', 'that'], gloss: 'go on' },
  { past: 'واصل', present: 'واصل', participle: 'مواصل', takes: ['quote'], gloss: 'continue' },
  { past: 'استدرك', present: 'ستدرك', participle: 'مستدرك', takes: ['quote', 'that'], gloss: 'correct oneself' },
  { past: 'أشار', present: 'شير', participle: 'مشير', takes: ['that', 'quote', 'to'], gloss: 'point out' },
  { past: 'لفت', present: 'لفت', participle: 'لافت', takes: ['that', 'quote', 'to'], gloss: 'draw attention' },
  { past: 'ألمح', present: 'لمح', participle: 'ملمح', takes: ['that', 'to'], gloss: 'hint' },
  { past: 'نوه', present: 'نوه', participle: 'منوه', takes: ['that', 'quote', 'with', 'to'], stance: 'PRAISE', gloss: 'commend, note' },
  { past: 'نبه', present: 'نبه', participle: 'منبه', takes: ['that', 'quote', 'to', 'from'], gloss: 'warn, alert' },
  { past: 'ذكر', present: 'ذكر', participle: 'ذاكر', takes: ['that', 'quote', 'with'], gloss: 'mention' },
  { past: 'بين', present: 'بين', participle: 'مبين', takes: ['that'], gloss: 'make clear' },
  { past: 'أبان', present: 'بين', participle: 'مبين', takes: ['that', 'quote'], gloss: 'make clear' },
  { past: 'أفاد', present: 'فيد', participle: 'مفيد', takes: ['that', 'quote', 'with'], gloss: 'report' },
  { past: 'كشف', present: 'كشف', participle: 'كاشف', takes: ['that', 'quote', 'about', 'object'], gloss: 'reveal' },
  { past: 'شدد', present: 'شدد', participle: 'مشدد', takes: ['that', 'quote', 'on'], gloss: 'stress' },
  { past: 'أصر', present: 'صر', participle: 'مصر', takes: ['on'], gloss: 'insist' },
  { past: 'اعتبر', present: 'عتبر', participle: 'معتبر', takes: ['that', 'quote', 'object'], gloss: 'consider' },
  { past: 'رأى', present: 'رى', participle: 'راء', takes: ['that', 'quote'], gloss: 'hold' },
  { past: 'زعم', present: 'زعم', participle: 'زاعم', takes: ['that', 'quote'], gloss: 'allege' },
  { past: 'ادعى', present: 'دعي', participle: 'مدعي', takes: ['that', 'quote'], gloss: 'claim' },
  { past: 'اعترف', present: 'عترف', participle: 'معترف', takes: ['that', 'quote', 'with'], gloss: 'admit' },
  { past: 'أقر', present: 'قر', participle: 'مقر', takes: ['that', 'quote', 'with'], gloss: 'concede' },
  { past: 'أبلغ', present: 'بلغ', participle: 'مبلغ', takes: ['that', 'quote'], gloss: 'inform' },
  { past: 'أخبر', present: 'خبر', participle: 'مخبر', takes: ['that', 'quote'], gloss: 'tell' },
  { past: 'حذر', present: 'حذر', participle: 'محذر', takes: ['that', 'quote', 'from'], stance: 'THREATEN', gloss: 'warn' },
  { past: 'دعا', present: 'دعو', participle: 'داعي', takes: ['that', 'quote', 'to'], stance: 'REQUEST', gloss: 'call for' },
  { past: 'طالب', present: 'طالب', participle: 'مطالب', takes: ['that', 'quote', 'with', 'object'], stance: 'REQUEST', gloss: 'demand' },
  { past: 'ناشد', present: 'ناشد', participle: 'مناشد', takes: ['that', 'quote', 'object'], stance: 'REQUEST', gloss: 'appeal' },
  { past: 'حث', present: 'حث', participle: 'حاث', takes: ['that', 'quote', 'on', 'object'], stance: 'REQUEST', gloss: 'urge' },
  { past: 'طلب', present: 'طلب', participle: 'طالب', takes: ['that', 'from'], stance: 'REQUEST', gloss: 'ask' },
  { past: 'أوصى', present: 'وصي', participle: 'موصي', takes: ['that', 'with'], stance: 'REQUEST', gloss: 'recommend' },
  { past: 'اقترح', present: 'قترح', participle: 'مقترح', takes: ['that', 'object'], stance: 'REQUEST', gloss: 'propose' },
  { past: 'تعهد', present: 'تعهد', participle: 'متعهد', takes: ['that', 'quote', 'with'], stance: 'AGREE', gloss: 'pledge' },
  { past: 'وعد', present: 'عد', participle: 'واعد', takes: ['that', 'quote', 'with'], stance: 'AGREE', gloss: 'promise' },
  { past: 'توعد', present: 'توعد', participle: 'متوعد', takes: ['that', 'quote', 'with', 'object'], stance: 'THREATEN', gloss: 'threaten' },
  { past: 'هدد', present: 'هدد', participle: 'مهدد', takes: ['that', 'quote', 'with'], stance: 'THREATEN', gloss: 'threaten' },
  { past: 'اتهم', present: 'تهم', participle: 'متهم', takes: ['that', 'object', 'with'], stance: 'ACCUSE', gloss: 'accuse' },
  { past: 'حمل', present: 'حمل', participle: 'محمل', takes: [], stance: 'ACCUSE', gloss: 'hold responsible' },
  { past: 'أعرب', present: 'عرب', participle: 'معرب', takes: ['about'], gloss: 'express' },
  { past: 'عبر', present: 'عبر', participle: 'معبر', takes: ['about'], gloss: 'express' },
  { past: 'أدان', present: 'دين', participle: 'مدين', takes: ['object', 'quote'], stance: 'CONDEMN', light: true, gloss: 'condemn' },
  { past: 'دان', present: 'دين', participle: 'مدين', takes: ['object'], stance: 'CONDEMN', light: true, gloss: 'condemn' },
  { past: 'استنكر', present: 'ستنكر', participle: 'مستنكر', takes: ['object', 'quote'], stance: 'CONDEMN', light: true, gloss: 'denounce' },
  { past: 'شجب', present: 'شجب', participle: 'شاجب', takes: ['object'], stance: 'CONDEMN', light: true, gloss: 'denounce' },
  { past: 'ندد', present: 'ندد', participle: 'مندد', takes: ['with'], stance: 'CONDEMN', light: true, gloss: 'denounce' },
  { past: 'انتقد', present: 'نتقد', participle: 'منتقد', takes: ['object', 'quote'], stance: 'CONDEMN', gloss: 'criticise' },
  { past: 'رحب', present: 'رحب', participle: 'مرحب', takes: ['with', 'quote'], stance: 'PRAISE', light: true, gloss: 'welcome' },
  { past: 'أشاد', present: 'شيد', participle: 'مشيد', takes: ['with', 'quote'], stance: 'PRAISE', light: true, gloss: 'praise' },
  { past: 'أثنى', present: 'ثني', participle: 'مثني', takes: ['on'], stance: 'PRAISE', light: true, gloss: 'praise' },
  { past: 'ثمن', present: 'ثمن', participle: 'مثمن', takes: ['object'], stance: 'PRAISE', gloss: 'value' },
  { past: 'شكر', present: 'شكر', participle: 'شاكر', takes: ['object', 'quote'], stance: 'PRAISE', light: true, gloss: 'thank' },
  { past: 'هنأ', present: 'هنئ', participle: 'مهنئ', takes: ['object', 'with'], stance: 'PRAISE', light: true, gloss: 'congratulate' },
  { past: 'تمنى', present: 'تمنى', participle: 'متمني', takes: ['that', 'object', 'quote'], gloss: 'wish' },
  { past: 'أمل', present: 'أمل', participle: 'آمل', takes: ['that'], gloss: 'hope' },
  { past: 'توقع', present: 'توقع', participle: 'متوقع', takes: ['that', 'object', 'quote'], gloss: 'expect' },
  { past: 'رجح', present: 'رجح', participle: 'مرجح', takes: ['that', 'object'], gloss: 'think likely' },
  { past: 'استبعد', present: 'ستبعد', participle: 'مستبعد', takes: ['that', 'object'], gloss: 'think unlikely' },
  { past: 'استغرب', present: 'ستغرب', participle: 'مستغرب', takes: ['that', 'object', 'quote'], gloss: 'find strange' },
  { past: 'وصف', present: 'صف', participle: 'واصف', takes: ['object', 'that', 'with'], gloss: 'describe' },
  { past: 'كتب', present: 'كتب', participle: 'كاتب', takes: ['quote', 'that'], gloss: 'write' },
  { past: 'غرد', present: 'غرد', participle: 'مغرد', takes: ['quote', 'that'], gloss: 'tweet' },
  { past: 'علق', present: 'علق', participle: 'معلق', takes: ['quote'], gloss: 'comment' },
  { past: 'رد', present: 'رد', participle: 'راد', takes: ['quote', 'that'], gloss: 'reply' },
  { past: 'أجاب', present: 'جيب', participle: 'مجيب', takes: ['quote', 'that'], gloss: 'answer' },
  { past: 'تساءل', present: 'تساءل', participle: 'متسائل', takes: ['quote', 'about'], gloss: 'ask oneself' },
  { past: 'تحدث', present: 'تحدث', participle: 'متحدث', takes: ['about'], gloss: 'speak of' },
  { past: 'رفض', present: 'رفض', participle: 'رافض', takes: ['that', 'object', 'quote'], stance: 'REJECT', gloss: 'reject' },
  { past: 'شكك', present: 'شكك', participle: 'مشكك', takes: ['in', 'object', 'quote'], gloss: 'cast doubt' },
  { past: 'أيد', present: 'ؤيد', participle: 'مؤيد', takes: ['object'], stance: 'SUPPORT', gloss: 'support' },
  { past: 'جدد', present: 'جدد', participle: 'مجدد', takes: ['object'], gloss: 'renew' },
  { past: 'كرر', present: 'كرر', participle: 'مكرر', takes: ['that', 'object'], gloss: 'repeat' },
  { past: 'اعتذر', present: 'عتذر', participle: 'معتذر', takes: ['about'], gloss: 'apologise' },
  { past: 'برر', present: 'برر', participle: 'مبرر', takes: ['that', 'object'], gloss: 'justify' },
  { past: 'وجه', present: 'وجه', participle: 'موجه', takes: ['with'], stance: 'REQUEST', gloss: 'direct that, in the press of the Gulf' },
  { past: 'أوعز', present: 'وعز', participle: 'موعز', takes: ['to'], gloss: 'instruct' },
  { past: 'سأل', present: 'سأل', participle: 'سائل', takes: ['that', 'quote'], stance: 'REQUEST', gloss: 'ask, pray' },
  { past: 'خلص', present: 'خلص', participle: 'خالص', takes: ['to'], gloss: 'conclude' },
  { past: 'زاد', present: 'زيد', participle: 'زائد', takes: ['that', 'quote'], gloss: 'add, in the press of the Gulf' },
  { past: 'ختم', present: 'ختم', participle: 'خاتم', takes: ['quote'], gloss: 'close by saying' },
  { past: 'اختتم', present: 'ختتم', participle: 'مختتم', takes: ['quote'], gloss: 'close by saying' },
  { past: 'أبرز', present: 'برز', participle: 'مبرز', takes: ['that', 'quote'], gloss: 'bring out, in the press of the Maghreb' },
  { past: 'أورد', present: 'ورد', participle: 'مورد', takes: ['that', 'quote'], gloss: 'report' },
  { past: 'سجل', present: 'سجل', participle: 'مسجل', takes: ['that'], gloss: 'note, in the press of the Maghreb' },
  { past: 'لاحظ', present: 'لاحظ', participle: 'ملاحظ', takes: ['that'], gloss: 'observe' },
  { past: 'أهاب', present: 'هيب', participle: 'مهيب', takes: ['with'], stance: 'REQUEST', gloss: 'appeal to' },
  { past: 'تمسك', present: 'تمسك', participle: 'متمسك', takes: ['with'], gloss: 'hold to' },
  { past: 'ألح', present: 'لح', participle: 'ملح', takes: ['on'], gloss: 'insist' },
  { past: 'استنتج', present: 'ستنتج', participle: 'مستنتج', takes: ['that'], gloss: 'conclude' },
  { past: 'اكتفى', present: 'كتفي', participle: 'مكتفي', takes: ['quote', 'that'], gloss: 'say no more than' },
  { past: 'استهل', present: 'ستهل', participle: 'مستهل', takes: ['quote', 'that'], gloss: 'open by saying' },
  { past: 'مضى', present: 'مضي', participle: 'ماضي', takes: ['quote'], gloss: 'go on to say' },
  { past: 'روى', present: 'روي', participle: 'راوي', takes: ['that', 'quote'], gloss: 'relate' },
  { past: 'حكى', present: 'حكي', participle: 'حاكي', takes: ['that', 'quote'], gloss: 'tell' },
  { past: 'أبدى', present: 'بدي', participle: 'مبدي', takes: ['object'], gloss: 'show, express' },
  { past: 'أظهر', present: 'ظهر', participle: 'مظهر', takes: ['that'], gloss: 'show' },
  { past: 'نصح', present: 'نصح', participle: 'ناصح', takes: ['with', 'that'], stance: 'REQUEST', gloss: 'advise' },
  { past: 'استشهد', present: 'ستشهد', participle: 'مستشهد', takes: ['with'], gloss: 'cite' },
  { past: 'تطلع', present: 'تطلع', participle: 'متطلع', takes: ['to'], gloss: 'look forward to' },
  { past: 'اشترط', present: 'شترط', participle: 'مشترط', takes: ['that', 'object'], stance: 'REQUEST', gloss: 'make it a condition' },
  { past: 'أقسم', present: 'قسم', participle: 'مقسم', takes: ['that', 'quote'], gloss: 'swear' },
  { past: 'نعى', present: 'نعي', participle: 'ناعي', takes: ['object'], light: true, gloss: 'announce the death of, mourn' },
  { past: 'عزا', present: 'عزو', participle: 'عازي', takes: ['object'], gloss: 'put down to' },
  { past: 'عزى', present: 'عزي', participle: 'معزي', takes: ['object', 'with'], light: true, gloss: 'condole' },
  { past: 'طمأن', present: 'طمئن', participle: 'مطمئن', takes: ['that', 'object'], gloss: 'reassure' },
  { past: 'واسى', present: 'واسي', participle: 'مواسي', takes: ['object', 'with'], light: true, gloss: 'condole' },
  { past: 'احتج', present: 'حتج', participle: 'محتج', takes: ['on', 'that'], stance: 'CONDEMN', gloss: 'protest' },
  { past: 'لوح', present: 'لوح', participle: 'ملوح', takes: ['with', 'that'], stance: 'THREATEN', gloss: 'hint at a threat' },
  { past: 'أنذر', present: 'نذر', participle: 'منذر', takes: ['that', 'with'], stance: 'THREATEN', gloss: 'warn' },
  { past: 'جزم', present: 'جزم', participle: 'جازم', takes: ['that', 'with'], gloss: 'assert' },
  { past: 'أفصح', present: 'فصح', participle: 'مفصح', takes: ['about', 'that'], gloss: 'disclose' },
  { past: 'عقب', present: 'عقب', participle: 'معقب', takes: ['quote'], gloss: 'comment' },
  { past: 'امتدح', present: 'متدح', participle: 'ممتدح', takes: ['object'], stance: 'PRAISE', gloss: 'praise' },
  { past: 'حيا', present: 'حيي', participle: 'محيي', takes: ['object'], stance: 'PRAISE', light: true, gloss: 'salute' },
  { past: 'بارك', present: 'بارك', participle: 'مبارك', takes: ['object'], stance: 'PRAISE', gloss: 'bless, congratulate' },
  { past: 'دافع', present: 'دافع', participle: 'مدافع', takes: ['about'], gloss: 'defend' },
  { past: 'تأسف', present: 'تأسف', participle: 'متأسف', takes: ['on', 'that'], gloss: 'regret' },
  { past: 'نقل', present: 'نقل', participle: 'ناقل', takes: ['that'], gloss: 'quote, relay' },
  { past: 'نفى', present: 'نفي', participle: 'نافي', takes: ['that', 'object', 'quote'], denies: true, gloss: 'deny' },
  { past: 'كذب', present: 'كذب', participle: 'مكذب', takes: ['that', 'object'], denies: true, gloss: 'call a lie' },
  { past: 'أنكر', present: 'نكر', participle: 'منكر', takes: ['that', 'object'], denies: true, gloss: 'deny' },
  { past: 'فند', present: 'فند', participle: 'مفند', takes: ['object'], denies: true, gloss: 'refute' },
  { past: 'دحض', present: 'دحض', participle: 'داحض', takes: ['object'], denies: true, gloss: 'refute' },
];

/** Inflected forms that the stems do not give. */
export const IRREGULAR_FORMS: Readonly<Record<string, readonly string[]>> = {
  رأى: ['يرى', 'ترى', 'يرون', 'رأت'],
  هنأ: ['هنأ', 'هنأت', 'يهنئ', 'تهنئ', 'مهنئا'],
};

/** After a reporting verb, what opens its content: inna and anna, alone or with an enclitic pronoun. */
export const COMPLEMENTIZERS = [
  'أن',
  'إن',
  'أنه',
  'إنه',
  'أنها',
  'إنها',
  'أنهم',
  'إنهم',
  'أنهما',
  'إنهما',
  'أنني',
  'إنني',
  'أننا',
  'إننا',
  'أنا',
  'إنا',
  'أني',
  'إني',
  'بأن',
  'بأنه',
  'بأنها',
  'بأنهم',
  'بأنهما',
  'بأننا',
  'بأنني',
  'ألا',
  'أنّ',
  'بألا',
];
