/** Verbs and nouns by which people meet, call, visit and write; and by which they say and deny. */
import type {
  ContactNoun,
  ContactVerb,
  SpeechVerb,
  SupportVerb,
  VerbForms,
} from '../../../engine/svo/grammar.js';

/** A verb in -ed: only its base differs. */
const regular = (base: string): Required<VerbForms> => {
  const stem = base.endsWith('e') ? base.slice(0, -1) : base;
  const y = /[^aeiou]y$/u.test(base);
  const past = y ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  const third = y ? `${base.slice(0, -1)}ies` : /(?:s|sh|ch|x)$/u.test(base) ? `${base}es` : `${base}s`;
  return { finite: [past, third], participle: [past], gerund: [`${stem}ing`], base: [base] };
};
/** In the past alone: the other forms are nouns too. */
const past = (base: string): Required<VerbForms> => {
  const forms = regular(base);
  return { ...forms, finite: forms.finite.slice(0, 1), base: [] };
};
const doubled = (base: string): Required<VerbForms> => {
  const stem = base + base.slice(-1);
  return {
    finite: [`${stem}ed`, `${base}s`],
    participle: [`${stem}ed`],
    gerund: [`${stem}ing`],
    base: [base],
  };
};
const irregular = (
  base: string,
  past: string,
  participle = past,
  gerund = `${base}ing`,
): Required<VerbForms> => ({
  finite: [past, `${base}s`],
  participle: [participle],
  gerund: [gerund],
  base: [base],
});
/** The same verb with a word after it: "spoke" and "spoke out". */
const after = (forms: Required<VerbForms>, ...words: readonly string[]): Required<VerbForms> => {
  const add = (list: readonly string[]) => list.flatMap((form) => words.map((word) => `${form} ${word}`));
  return {
    finite: add(forms.finite),
    participle: add(forms.participle),
    gerund: add(forms.gerund),
    base: add(forms.base),
  };
};

const SPEAK = irregular('speak', 'spoke', 'spoken');
const HOLD = irregular('hold', 'held');
const SEND = irregular('send', 'sent');
const WRITE = irregular('write', 'wrote', 'written', 'writing');

// biome-ignore format: a table, one verb a line
export const CONTACT_VERBS: readonly ContactVerb[] = [
  { ...irregular('meet', 'met'), type: 'MEETING', takes: ['direct', 'with'] },
  { ...after(irregular('sit', 'sat', 'sat', 'sitting'), 'down'), type: 'MEETING', takes: ['with'] },
  { ...regular('receive'), type: 'MEETING', takes: ['direct'], host: 'subject' },
  { ...past('host'), type: 'MEETING', takes: ['direct'], host: 'subject' },
  { ...regular('welcome'), type: 'MEETING', takes: ['direct'], host: 'subject', alone: true },
  { ...SPEAK, type: 'CALL', takes: ['with', 'to'], phone: 'needed' },
  { ...regular('talk'), finite: ['talked'], base: ['talk'], type: 'CALL', takes: ['with', 'to'], phone: 'needed' },
  { ...after(regular('confer'), ''), finite: ['conferred'], participle: ['conferred'], type: 'CALL', takes: ['with'], phone: 'needed' },
  { ...past('discuss'), type: 'CALL', takes: ['with'], phone: 'needed' },
  { ...past('agree'), type: 'CALL', takes: ['with'], phone: 'needed' },
  { ...past('telephone'), type: 'CALL', takes: ['direct'], began: 'subject' },
  { ...regular('phone'), finite: ['phoned'], gerund: ['phoning'], base: [], type: 'CALL', takes: ['direct'], began: 'subject' },
  { ...past('call'), type: 'CALL', takes: ['direct'], began: 'subject', alone: true },
  { ...past('visit'), type: 'VISIT', takes: ['direct'], place: true },
  { ...regular('arrive'), type: 'VISIT', takes: ['into'], place: true },
  { ...regular('travel'), finite: ['traveled', 'travelled'], type: 'VISIT', takes: ['to'], place: true },
  { ...irregular('fly', 'flew', 'flown', 'flying'), type: 'VISIT', takes: ['into', 'to'], place: true },
  { ...after(WRITE, 'to'), type: 'MESSAGE', takes: ['direct'], began: 'subject' },
  { ...past('cable'), type: 'MESSAGE', takes: ['direct'], began: 'subject' },
];

// biome-ignore format: a table, one noun a line
export const CONTACT_NOUNS: readonly ContactNoun[] = [
  { type: 'CALL', forms: ['phone call', 'telephone call', 'phone conversation', 'telephone conversation', 'phone talks', 'telephone talks', 'video call', 'videoconference', 'video conference', 'call', 'telephone contact'], plural: ['phone calls', 'telephone conversations', 'phone conversations', 'calls'] },
  { type: 'MEETING', forms: ['meeting', 'talks', 'discussions', 'summit', 'audience', 'negotiations', 'bilateral', 'consultations', 'conversation'], plural: ['meetings'], phone: 'makes-call' },
  { type: 'VISIT', forms: ['visit', 'official visit', 'state visit', 'working visit', 'trip'], plural: ['visits'] },
  { type: 'MESSAGE', forms: ['letter', 'message', 'written message', 'cable', 'telegram', 'message of congratulation', 'message of congratulations', 'message of condolence', 'message of condolences', 'congratulatory message', 'letter of condolence'], plural: ['letters', 'messages'] },
];

// biome-ignore format: a table, one verb a line
export const SUPPORT_VERBS: readonly SupportVerb[] = [
  { ...HOLD },
  { finite: ['had'], participle: ['had'], gerund: ['having'], base: ['have'] },
  { ...regular('conduct') },
  { ...regular('chair') },
  { ...regular('receive'), began: 'object' },
  { ...irregular('get', 'got', 'got', 'getting'), began: 'object' },
  { ...irregular('make', 'made', 'made', 'making'), began: 'subject' },
  { ...past('place'), began: 'subject' },
  { ...irregular('pay', 'paid'), began: 'subject' },
  { ...regular('start'), began: 'subject' },
  { ...irregular('begin', 'began', 'begun', 'beginning'), began: 'subject' },
  { ...regular('conclude'), began: 'subject' },
  { ...SEND, began: 'subject' },
  { ...WRITE, began: 'subject' },
  { ...regular('deliver'), began: 'subject' },
  { ...past('address'), began: 'subject' },
  { ...after(irregular('take', 'took', 'taken', 'taking'), 'place'), happens: true },
];

// biome-ignore format: a table, one verb a line
export const SPEECH_VERBS: readonly SpeechVerb[] = [
  { ...irregular('say', 'said'), takes: ['that', 'quote'], bare: true },
  { ...irregular('tell', 'told'), takes: ['that', 'quote'], bare: true, addressee: true },
  { ...past('state'), takes: ['that', 'quote'] },
  { ...regular('declare'), takes: ['that', 'quote', 'object'] },
  { ...regular('announce'), takes: ['that', 'quote', 'object'] },
  { ...regular('add'), takes: ['that', 'quote'] },
  { ...regular('stress'), takes: ['that', 'quote', 'object'] },
  { ...regular('emphasize'), takes: ['that', 'quote', 'object'] }, { ...regular('emphasise'), takes: ['that', 'quote', 'object'] },
  { ...regular('underline'), takes: ['that', 'quote', 'object'] }, { ...regular('underscore'), takes: ['that', 'quote', 'object'] },
  { ...regular('affirm'), takes: ['that', 'quote', 'object'] }, { ...regular('confirm'), takes: ['that', 'quote', 'object'], bare: true },
  { ...regular('explain'), takes: ['that', 'quote'] }, { ...past('note'), takes: ['that', 'quote'] },
  { ...past('claim'), takes: ['that', 'quote'], bare: true }, { ...past('allege'), takes: ['that', 'quote'], bare: true }, { ...regular('insist'), takes: ['that', 'quote'] },
  { ...regular('argue'), takes: ['that', 'quote'] }, { ...regular('believe'), takes: ['that'] },
  { ...regular('warn'), takes: ['that', 'quote', 'object'], stance: 'THREATEN' }, { ...regular('threaten'), takes: ['that', 'quote', 'to'], stance: 'THREATEN' },
  { ...after(regular('point'), 'out'), takes: ['that', 'quote'] }, { ...regular('reiterate'), takes: ['that', 'quote', 'object'] },
  { ...regular('admit'), finite: ['admitted', 'admits'], participle: ['admitted'], gerund: ['admitting'], takes: ['that', 'quote'] },
  { ...regular('acknowledge'), takes: ['that', 'quote', 'object'] }, { ...regular('suggest'), takes: ['that', 'quote'] },
  { ...past('report'), takes: ['that'], bare: true, ofPress: true }, { ...regular('reveal'), takes: ['that', 'quote'] },
  { ...regular('respond'), takes: ['that', 'quote'] }, { ...regular('reply'), takes: ['that', 'quote'] },
  { ...past('comment'), takes: ['that', 'quote'] }, { ...past('remark'), takes: ['that', 'quote'] },
  { ...past('pledge'), takes: ['that', 'quote', 'to'] }, { ...past('promise'), takes: ['that', 'quote', 'to'] }, { ...past('vow'), takes: ['that', 'quote', 'to'] },
  { ...regular('condemn'), takes: ['quote', 'object'], stance: 'CONDEMN' }, { ...regular('denounce'), takes: ['quote', 'object'], stance: 'CONDEMN' },
  { ...regular('criticize'), takes: ['object'], stance: 'CONDEMN' }, { ...regular('criticise'), takes: ['object'], stance: 'CONDEMN' },
  { ...regular('praise'), takes: ['object'], stance: 'PRAISE' }, { ...regular('commend'), takes: ['object'], stance: 'PRAISE' },
  { ...regular('thank'), takes: ['object'], stance: 'PRAISE' }, { ...after(regular('call'), 'for', 'on'), takes: ['object'], stance: 'REQUEST' },
  { ...regular('urge'), takes: ['object', 'that'], stance: 'REQUEST' }, { ...past('demand'), takes: ['object', 'that'], stance: 'REQUEST' },
  { ...regular('reject'), takes: ['object'], stance: 'REJECT' }, { ...regular('dismiss'), takes: ['object'], stance: 'REJECT' }, { ...WRITE, takes: ['that', 'quote'] }, { ...regular('accuse'), takes: ['object'], stance: 'ACCUSE' },
  { ...regular('express'), takes: ['object'] }, { ...past('voice'), takes: ['object'] },
  { ...regular('reaffirm'), takes: ['that', 'quote', 'object'] }, { ...regular('describe'), takes: ['object'] },
  { ...regular('deny'), takes: ['that', 'quote', 'object', 'to'], denies: true }, { ...regular('refute'), takes: ['that', 'quote', 'object'], denies: true },
  { ...after(regular('dismiss'), 'as untrue', 'as false'), takes: ['object'], denies: true }, { ...regular('rebut'), ...doubled('rebut'), takes: ['object'], denies: true },
];

const act = past;
export const ACT_VERBS: readonly VerbForms[] = [
  ...[
    'review',
    'exchange',
    'attend',
    'sign',
    'tackle',
    'explore',
    'touch',
    'cover',
    'focus',
    'examine',
    'invite',
  ].map(act),
  ...[
    'approve',
    'oppose',
    'launch',
    'open',
    'close',
    'cancel',
    'postpone',
    'propose',
    'offer',
    'accept',
    'ask',
    'request',
    'refuse',
    'decline',
  ].map(act),
  ...[
    'plan',
    'want',
    'expect',
    'intend',
    'schedule',
    'reopen',
    'adopt',
    'vote',
    'appoint',
    'resign',
    'publish',
    'lead',
  ].map(act),
  irregular('leave', 'left', 'left', 'leaving'),
  irregular('give', 'gave', 'given', 'giving'),
];
