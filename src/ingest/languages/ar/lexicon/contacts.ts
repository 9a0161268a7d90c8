/**
 * Words that report a contact. A verb of meeting, calling or visiting carries its own frame; a noun ("a telephone
 * call") is told by a light verb ("received", "held") or stands alone ("after a call between ...").
 */
import type { ContactType } from '../../../../model.js';
import type { VerbStems } from '../verb-forms.js';

/** How the second party of a verb of contact is told. */
export type ContactFrame = 'object' | 'with' | 'place' | 'topic' | 'to';

export interface ContactVerb extends VerbStems {
  readonly type: ContactType;
  /** object: "received the minister"; with: "met with"; place: "visited Cairo"; topic: "discussed X with". */
  readonly frames: readonly ContactFrame[];
  /** The subject hosts or is called upon, so the other party came. */
  readonly subject: 'INITIATOR' | 'HOST' | 'PARTICIPANT' | 'VISITOR' | 'SENDER';
  /** Only together with a word of telephoning. */
  readonly needsPhone?: true;
  /** A visit only where an official comes, or where the sentence calls it one. */
  readonly arrival?: true;
  /** A meeting only with a person: whatever else is shown or gone over. */
  readonly withPerson?: true;
  /** A visit only where "on a visit" follows. */
  readonly calledVisit?: true;
  readonly gloss: string;
}

// biome-ignore format: a table, one entry a line
export const CONTACT_VERBS: readonly ContactVerb[] = [
  { past: 'التقى', present: 'لتقي', participle: 'ملتقي', type: 'MEETING', frames: ['object', 'with'], subject: 'PARTICIPANT', gloss: 'met' },
  { past: 'قابل', present: 'قابل', participle: 'مقابل', type: 'MEETING', frames: ['object'], subject: 'PARTICIPANT', gloss: 'met, had an audience with' },
  { past: 'اجتمع', present: 'جتمع', participle: 'مجتمع', type: 'MEETING', frames: ['with'], subject: 'PARTICIPANT', gloss: 'met' },
  { past: 'استقبل', present: 'ستقبل', participle: 'مستقبل', type: 'MEETING', frames: ['object'], subject: 'HOST', gloss: 'received' },
  { past: 'تباحث', present: 'تباحث', participle: 'متباحث', type: 'MEETING', frames: ['with'], subject: 'PARTICIPANT', gloss: 'conferred' },
  { past: 'تحادث', present: 'تحادث', participle: 'متحادث', type: 'MEETING', frames: ['with'], subject: 'PARTICIPANT', gloss: 'talked' },
  { past: 'بحث', present: 'بحث', participle: 'باحث', type: 'MEETING', frames: ['topic'], subject: 'PARTICIPANT', gloss: 'discussed' },
  { past: 'ناقش', present: 'ناقش', participle: 'مناقش', type: 'MEETING', frames: ['topic'], subject: 'PARTICIPANT', gloss: 'discussed' },
  { past: 'استعرض', present: 'ستعرض', participle: 'مستعرض', type: 'MEETING', frames: ['topic'], subject: 'PARTICIPANT', gloss: 'reviewed' },
  { past: 'تناول', present: 'تناول', participle: 'متناول', type: 'MEETING', frames: ['topic'], subject: 'PARTICIPANT', gloss: 'took up' },
  { past: 'عرض', present: 'عرض', participle: 'عارض', type: 'MEETING', frames: ['topic'], subject: 'PARTICIPANT', withPerson: true, gloss: 'went over (in Lebanon)' },
  { past: 'تشاور', present: 'تشاور', participle: 'متشاور', type: 'MEETING', frames: ['with'], subject: 'PARTICIPANT', gloss: 'consulted' },
  { past: 'زار', present: 'زور', participle: 'زائر', type: 'VISIT', frames: ['place'], subject: 'VISITOR', gloss: 'visited' },
  { past: 'وصل', present: 'صل', participle: 'واصل', type: 'VISIT', frames: ['place'], subject: 'VISITOR', arrival: true, gloss: 'arrived' },
  { past: 'غادر', present: 'غادر', participle: 'مغادر', type: 'VISIT', frames: ['place'], subject: 'VISITOR', arrival: true, calledVisit: true, gloss: 'left (for Cairo on a visit)' },
  { past: 'توجه', present: 'توجه', participle: 'متوجه', type: 'VISIT', frames: ['place'], subject: 'VISITOR', arrival: true, calledVisit: true, gloss: 'set out (for Cairo on a visit)' },
  { past: 'عاد', present: 'عود', participle: 'عائد', type: 'VISIT', frames: ['place'], subject: 'VISITOR', arrival: true, calledVisit: true, gloss: 'came back (to Cairo on a visit)' },
  { past: 'تحدث', present: 'تحدث', participle: 'متحدث', type: 'CALL', frames: ['with'], subject: 'INITIATOR', needsPhone: true, gloss: 'spoke, by telephone' },
  { past: 'تواصل', present: 'تواصل', participle: 'متواصل', type: 'CALL', frames: ['with'], subject: 'INITIATOR', needsPhone: true, gloss: 'was in touch, by telephone' },
  { past: 'عزى', present: 'عزي', participle: 'معزي', type: 'CALL', frames: ['object'], subject: 'INITIATOR', needsPhone: true, gloss: 'condoled, by telephone' },
  { past: 'هنأ', present: 'هنئ', participle: 'مهنئ', type: 'CALL', frames: ['object'], subject: 'INITIATOR', needsPhone: true, gloss: 'congratulated, by telephone' },
  { past: 'أبلغ', present: 'بلغ', participle: 'مبلغ', type: 'CALL', frames: ['object'], subject: 'INITIATOR', needsPhone: true, gloss: 'informed, by telephone' },
  { past: 'أبرق', present: 'برق', participle: 'مبرق', type: 'MESSAGE', frames: ['to'], subject: 'SENDER', gloss: 'cabled' },
  { past: 'هاتف', present: 'هاتف', participle: 'مهاتف', type: 'CALL', frames: ['object'], subject: 'INITIATOR', gloss: 'telephoned' },
  { past: 'اتصل', present: 'تصل', participle: 'متصل', type: 'CALL', frames: ['with'], subject: 'INITIATOR', gloss: 'called' },
];

export interface ContactNoun {
  /** Singular and plural, indefinite. */
  readonly forms: readonly string[];
  readonly type: ContactType;
  /** Only where a word of telephoning follows (a "contact" may be of any kind). */
  readonly needsPhone?: true;
  /** With a word of telephoning beside it the contact is a call. */
  readonly phoneMakesCall?: true;
  /** An event that many attend, and no encounter of any two. */
  readonly forum?: true;
  /** A visit only where an official comes, or where the sentence calls it one. */
  readonly arrival?: true;
  /** Its first party is the host. */
  readonly reception?: true;
  /** Among words of sport it is a match. */
  readonly match?: true;
  readonly gloss: string;
}

// biome-ignore format: a table, one entry a line
export const CONTACT_NOUNS: readonly ContactNoun[] = [
  { forms: ['اتصال', 'اتصالات', 'إتصال', 'اتصالين', 'اتصالان'], type: 'CALL', needsPhone: true, gloss: 'contact, call' },
  { forms: ['مكالمة', 'مكالمات', 'مكالمتين', 'مكالمتان', 'مهاتفة', 'محادثة هاتفية', 'محادثات هاتفية', 'مباحثات هاتفية', 'حديث هاتفي', 'تواصل هاتفي', 'مشاورات هاتفية'], type: 'CALL', gloss: 'telephone call' },
  { forms: ['لقاء', 'لقاءات', 'لقاءين'], type: 'MEETING', phoneMakesCall: true, match: true, gloss: 'meeting' },
  { forms: ['ملتقى'], type: 'MEETING', forum: true, gloss: 'forum' },
  { forms: ['اجتماع', 'اجتماعات', 'اجتماعين', 'إجتماع'], type: 'MEETING', phoneMakesCall: true, gloss: 'meeting' },
  { forms: ['مباحثات', 'محادثات', 'محادثة', 'مباحثة', 'مشاورات', 'جلسة مباحثات', 'جلسة محادثات', 'جلسة مشاورات', 'قمة', 'مقابلة'], type: 'MEETING', phoneMakesCall: true, gloss: 'talks' },
  { forms: ['استقبال'], type: 'MEETING', reception: true, gloss: 'reception, audience' },
  { forms: ['مأدبة', 'مأدبة عشاء', 'مأدبة غداء', 'مأدبة إفطار', 'حفل عشاء', 'حفل غداء'], type: 'MEETING', reception: true, gloss: 'banquet in honour of somebody' },
  { forms: ['زيارة', 'زيارات'], type: 'VISIT', gloss: 'visit' },
  { forms: ['وصول', 'قدوم'], type: 'VISIT', arrival: true, gloss: 'arrival' },
  { forms: ['رسالة', 'رسالتين', 'رسائل', 'برقية', 'برقيات', 'برقيتي', 'برقيتين', 'خطاب خطي'], type: 'MESSAGE', gloss: 'letter, cable' },
];

/** Verbs that lend themselves to a noun of contact, and what their subject is in it. */
export interface LightVerb extends VerbStems {
  readonly subject: 'INITIATOR' | 'RECIPIENT';
  /** The encounter is the subject, its parties the objects. */
  readonly gathers?: true;
  /** The subject only carries the letter. */
  readonly bears?: true;
  /** The subject is one of many there: who is joined to it is not whom it met. */
  readonly attends?: true;
  /** Of meetings alone: who "hosts a visit" is another than who visits. */
  readonly hosts?: true;
  /** Spelt like a noun, which stands behind a preposition. */
  readonly nounToo?: true;
  readonly gloss: string;
}

// biome-ignore format: a table, one entry a line
export const LIGHT_VERBS: readonly LightVerb[] = [
  { past: 'أجرى', present: 'جري', participle: 'مجري', subject: 'INITIATOR', gloss: 'conducted' },
  { past: 'عقد', present: 'عقد', participle: 'عاقد', subject: 'INITIATOR', gloss: 'held' },
  { past: 'استضاف', present: 'ستضيف', participle: 'مستضيف', subject: 'INITIATOR', hosts: true, gloss: 'hosted (a meeting)' },
  { past: 'أقام', present: 'قيم', participle: 'مقيم', subject: 'INITIATOR', gloss: 'held' },
  { past: 'قام', present: 'قوم', participle: 'قائم', subject: 'INITIATOR', gloss: 'undertook' },
  { past: 'أدى', present: 'ؤدي', participle: 'مؤدي', subject: 'INITIATOR', gloss: 'paid (a visit)' },
  { past: 'بدأ', present: 'بدأ', participle: 'بادئ', subject: 'INITIATOR', gloss: 'began (a visit)' },
  { past: 'اختتم', present: 'ختتم', participle: 'مختتم', subject: 'INITIATOR', gloss: 'concluded (a visit)' },
  { past: 'أنهى', present: 'نهي', participle: 'منهي', subject: 'INITIATOR', gloss: 'concluded (a visit)' },
  { past: 'بعث', present: 'بعث', participle: 'باعث', subject: 'INITIATOR', gloss: 'sent' },
  { past: 'أرسل', present: 'رسل', participle: 'مرسل', subject: 'INITIATOR', gloss: 'sent' },
  { past: 'وجه', present: 'وجه', participle: 'موجه', subject: 'INITIATOR', gloss: 'addressed' },
  // written like "she delivers", which news seldom says
  { past: 'تسلم', present: 'تسلم', participle: 'متسلم', subject: 'RECIPIENT', gloss: 'was handed' },
  { past: 'سلم', present: 'سلم', participle: 'مسلم', subject: 'INITIATOR', bears: true, gloss: 'delivered' },
  { past: 'تلقى', present: 'تلقى', participle: 'متلقي', subject: 'RECIPIENT', gloss: 'received' },
  { past: 'استلم', present: 'ستلم', participle: 'مستلم', subject: 'RECIPIENT', gloss: 'received' },
  { past: 'جمع', present: 'جمع', participle: 'جامع', subject: 'INITIATOR', gathers: true, gloss: 'brought together: the encounter is its subject' },
  { past: 'ترأس', present: 'ترأس', participle: 'مترئس', subject: 'INITIATOR', gloss: 'chaired' },
  { past: 'رأس', present: 'رأس', participle: 'رائس', subject: 'INITIATOR', nounToo: true, gloss: 'chaired; spelt like "head"' },
  { past: 'شارك', present: 'شارك', participle: 'مشارك', subject: 'INITIATOR', attends: true, gloss: 'took part' },
  { past: 'حضر', present: 'حضر', participle: 'حاضر', subject: 'INITIATOR', attends: true, gloss: 'attended' },
];

/** Words that make a contact one over the wire. */
export const PHONE_WORDS = [
  'هاتفي', // telephonic
  'هاتفيا', // by telephone
  'هاتفية', // telephonic
  'هاتفيين', // telephonic, of two
  'هاتفيتين', // telephonic, of two
  'هاتفيات', // telephonic, of several
  'الهاتفي', // the telephonic
  'الهاتفية', // the telephonic
  'الهاتف', // the telephone
  'بالهاتف', // by telephone
  'تلفونيا', // by telephone
  'تليفونيا', // by telephone
  'تلفوني', // telephonic
  'تليفوني', // telephonic
  'تلفونية', // telephonic
  'مرئي', // by video
  'مرئيا', // by video
  'مرئية', // by video
  'المرئي', // the video
  'الفيديو', // video
];

/** Private people: a call of condolence to them is no contact between officials. */
export const KIN = [
  'والد', // father
  'والدة', // mother
  'أسرة', // family
  'عائلة', // family
  'ذوي', // relatives of
  'ذويه', // his relatives
  'أهالي', // kinsfolk
  'شقيق', // brother
  'نجل', // son
  'أبناء', // sons
  'مواطن', // citizen
  'المواطن', // the citizen
  'المواطنين', // the citizens
  'مواطنين', // citizens
  'جريح', // wounded
  'المصابين', // the injured
  'شهيد', // martyr
  'الشهيد', // the martyr
] as const;

/** Verbal nouns of the light verbs: "the conduct by the president of a call". */
export const LIGHT_NOUNS = [
  'إجراء', // conducting
  'إجراءه', // his conducting
  'إجرائه', // his conducting
  'تلقي', // receiving
  'تلقيه', // his receiving
  'إرسال', // sending
  'توجيه', // addressing
] as const;

/** Whom a call with is no contact between officials: the press. */
export const PRESS_PEOPLE = [
  'صحفي', // journalist
  'صحفيين', // journalists
  'صحافي', // journalist
  'صحافيين', // journalists
  'الصحفيين', // the journalists
  'الصحافيين', // the journalists
  'إعلاميين', // media people
  'الإعلاميين', // the media people
  'مراسل', // correspondent
  'صحيفة', // newspaper
  'قناة', // channel
  'وكالة', // agency
  'جريدة', // newspaper
  'مجلة', // magazine
  'إذاعة', // radio
  'شبكة', // network
  'موقع', // site
  'تلفزيون', // television
  'التلفزيون', // the television
  'فضائية', // satellite channel
  'برنامج', // programme
  'تلفزيونية', // on television
  'تلفزيوني', // on television
  'متلفز', // televised
  'متلفزة', // televised
  'إذاعي', // on the radio
  'إذاعية', // on the radio
  'صحافية', // with the press
  'صحفية', // with the press
] as const;

/** Where somebody receives: what stands there is no party. */
export const SEATS_OF_OFFICE = [
  'مكتبه', // his office
  'مكتبها', // her office
  'ديوان', // court
  'ديوانه', // his court
  'مقر', // seat
  'مقره', // his seat
  'مقرها', // her seat
  'قصر', // palace
  'قصره', // his palace
  'منزله', // his house
] as const;

/** Letters to nobody: a text on a telephone, a thesis, a mission. */
export const NO_LETTERS = [
  'نصية', // text (message)
  'نصيتين', // two texts
  'إلكترونية', // electronic
  'جوال', // of the mobile telephone
  'الجوال', // of the mobile telephone
  'واتساب', // WhatsApp
  'ماجستير', // master's thesis
  'الماجستير', // the master's thesis
  'دكتوراه', // doctoral thesis
  'الدكتوراه', // the doctoral thesis
  'علمية', // scholarly
  'جامعية', // of a university
  'مفتوحة', // open (letter)
  'صوتية', // voice (message)
  'واضحة', // clear (message to the world)
  'قوية', // strong
  'سامية', // lofty (mission)
  'إنسانية', // humane (mission)
  'طمأنة', // of reassurance
  'تهديد', // of threat
  'تعريفية', // that make known
  'توعوية', // of awareness
  'إرشادية', // of guidance
  'تحذيرية', // of warning
  'إيجابية', // positive (signals)
  'سلبية', // negative (signals)
] as const;

/** What a reception is of, where it is no audience: applications, complaints, a hall. */
export const NO_AUDIENCES = [
  'طلبات', // applications
  'الطلبات', // the applications
  'شكاوى', // complaints
  'الشكاوى', // the complaints
  'بلاغات', // reports
  'البلاغات', // the reports
  'مكالمات', // calls
  'المكالمات', // the calls
  'اتصالات', // calls
  'الاتصالات', // the calls
  'ملفات', // files
  'أوراق', // papers
  'الحالات', // the cases
  'حالات', // cases
  'المرضى', // the patients
  'الحجاج', // the pilgrims
  'المعتمرين', // the pilgrims
  'الطلاب', // the students
  'المهنئين', // the well-wishers
  'المعزين', // the mourners
  'الجمهور', // the public
  'الزوار', // the visitors
  'الضيوف', // the guests
  'العام', // the (new) year
] as const;

/** A summit with "to" before it is spelt like a morsel: "an easy prey", "a living". */
export const MORSELS = [
  'سائغة', // easy to swallow
  'العيش', // of bread
] as const;

/** Rooms and feasts that are named after receptions and meetings. */
export const ROOMS_AND_FEASTS = [
  'قاعة', // hall of
  'قاعات', // halls of
  'صالة', // hall of
  'بصالة', // in the hall of
  'بقاعة', // in the hall of
  'غرفة', // room of
  'مكتب', // office of
  'مركز', // centre of
  'حفل', // ceremony of
  'حفلات', // ceremonies of
  'لجنة', // committee of
  'لجان', // committees of
  'مقر', // seat of
  'مكان', // place of
  'طاولة', // table of
  'موعد', // appointed time of
] as const;

/** Beside them a meeting is a match. */
export const MATCH_WORDS = [
  'فريقا', // the two teams of
  'منتخبا', // the two national teams of
  'فريق', // team
  'الفريق', // the team
  'الفريقين', // the two teams
  'فريقي', // the two teams of
  'منتخب', // national team
  'المنتخب', // the national team
  'مباراة', // match
  'المباراة', // the match
  'الذهاب', // first leg
  'الإياب', // second leg
  'الدوري', // the league
  'الكأس', // the cup
  'كأس', // cup
  'تعادل', // drew
  'وتعادل', // and drew
  'بهدفين', // by two goals
  'ملعب', // pitch
  'ودي', // friendly
  'الودي', // the friendly
  'ودية', // friendly
] as const;

/** People of a body, who are no party beside it or its head. */
export const INSIDERS = [
  'أعضاء', // members of
  'منسوبي', // staff of
  'موظفي', // employees of
  'لاعبي', // players of
  'اللاعبين', // the players
  'المواطنين', // the citizens
  'الأهالي', // the people of the place
] as const;

/** What an encounter was for, what may come, what was turned down: it has not happened. */
export const ONLY_INTENDED = [
  'للقيام', // to undertake
  'لإجراء', // to conduct
  'لعقد', // to hold
  'لترتيب', // to arrange
  'لتنظيم', // to organise
  'إمكانية', // possibility of
  'احتمال', // likelihood of
  'احتمالات', // likelihoods of
  'ترتيبات', // arrangements of
  'موعد', // appointed time of
  'طلب', // asked for
  'طلبا', // a request for
  'يطلب', // asks for
  'رفض', // refused
  'رفضت', // refused
  'يرفض', // refuses
  'استبعد', // ruled out
  'استبعدت', // ruled out
  'تأخير', // delay of
  'تأخر', // delay of
  'انتظار', // waiting for
  'بانتظار', // waiting for
  'اقترح', // proposed
  'اقترحت', // proposed
] as const;

/** People who come together as one party. */
export const DELEGATION_NOUNS = [
  'وفد', // delegation
  'وفدا', // delegation, as an object
  'الوفد', // the delegation
  'وفود', // delegations
  'وفودا', // delegations, as an object
  'وفدين', // two delegations
  'بعثة', // mission
] as const;

/** Who heads a delegation, told by a verb or participle before the name. */
export const LED_BY_VERBS = [
  'يرأسه', // whom heads
  'ترأسه', // headed by
  'يترأسه', // whom heads
  'يقوده', // whom leads
  'يتقدمه', // whom leads
  'يتقدمهم', // led by
  'يرأسها', // which heads
  'ترأسها', // which headed
  'يترأسها', // which heads
  'يتزعمه', // which leads
] as const;

/** Before the plural of people: they are one party, without names. */
export const SEVERAL_WORDS = [
  'عدد', // a number
  'عددا', // a number, as an object
  'بعض', // some
  'مجموعة', // a group
  'نخبة', // an elite
  'كبار', // the great among
  'جمع', // a gathering
  'جمعا', // a gathering, as an object
] as const;

/** In the presence of, with the participation of: who else was there follows. */
export const PRESENCE_WORDS = [
  'بحضور', // in the presence of
  'وبحضور', // and in the presence of
  'وحضور', // and the presence of
  'بمشاركة', // with the participation of
  'وبمشاركة', // and with the participation of
] as const;
