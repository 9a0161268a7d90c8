/** Verbs and nouns by which people meet, call, visit and write. */
import type { ContactNoun, ContactVerb, SupportVerb, VerbForms } from '../../../engine/svo/grammar.js';
import { er, irregular, without } from './verb-forms.js';

const ENTRETENIR = irregular(
  'entretient entretiennent entretint',
  'entretenu',
  "s'entretenant entretenant",
  'entretenir entretiendra entretiendront entretiendrait',
);
const RECEVOIR = irregular(
  'reçoit reçoivent reçut reçurent recevait',
  'reçu',
  'recevant',
  'recevoir recevra recevront recevrait',
);
const REUNIR = irregular('réunit réunirent réunissent', 'réuni', 'réunissant', 'réunir réunira réuniront');
const RENDRE = irregular(
  'rend rendent rendit rendirent rendait',
  'rendu',
  'rendant',
  'rendre rendra rendront rendrait',
);
const ECRIRE = irregular('écrit écrivit écrivent', 'écrit', 'écrivant', 'écrire écrira');
const TENIR = irregular('tient tiennent tint tinrent tenait', 'tenu', 'tenant', 'tenir tiendra tiendront');

// biome-ignore format: a table, one verb a line
export const CONTACT_VERBS: readonly ContactVerb[] = [
  { ...without(er('rencontrer'), 'rencontre'), type: 'MEETING', takes: ['direct', 'with'] },
  { ...ENTRETENIR, type: 'MEETING', takes: ['with'], phone: 'makes-call', being: true, reflexive: true },
  { ...REUNIR, type: 'MEETING', takes: ['with'], being: true, reflexive: true },
  { ...RECEVOIR, type: 'MEETING', takes: ['direct'], host: 'subject' },
  { ...irregular('accueille accueillit', 'accueilli', 'accueillant', 'accueillir accueillera'), type: 'MEETING', takes: ['direct'], host: 'subject', alone: true },
  { ...er('parler'), type: 'CALL', takes: ['with', 'to'], phone: 'needed' },
  { ...er('discuter'), type: 'CALL', takes: ['with'], phone: 'needed' },
  { ...without(er('échanger'), 'échange', 'échangent'), type: 'CALL', takes: ['with'], phone: 'needed' },
  { ...without(er('téléphoner'), 'téléphone', 'téléphonent'), type: 'CALL', takes: ['to'], began: 'subject' },
  { ...without(er('appeler'), 'appelle', 'appellent'), type: 'CALL', takes: ['direct'], began: 'subject', phone: 'needed' },
  { ...irregular('joignit', 'joint', '', 'joindre'), type: 'CALL', takes: ['direct'], began: 'subject', phone: 'needed' },
  { ...RENDRE, type: 'VISIT', takes: ['into'], place: true, being: true, reflexive: true },
  { ...er('arriver'), type: 'VISIT', takes: ['into'], place: true, being: true },
  { ...without(er('visiter'), 'visite', 'visitent'), type: 'VISIT', takes: ['direct'], place: true },
  { ...ECRIRE, type: 'MESSAGE', takes: ['to'], began: 'subject' },
];

// biome-ignore format: a table, one noun a line
export const CONTACT_NOUNS: readonly ContactNoun[] = [
  { type: 'CALL', forms: ['entretien téléphonique', 'appel téléphonique', 'conversation téléphonique', 'échange téléphonique', 'communication téléphonique', 'coup de téléphone', 'coup de fil', 'visioconférence', 'appel'], plural: ['entretiens téléphoniques', 'appels téléphoniques', 'conversations téléphoniques', 'échanges téléphoniques'] },
  { type: 'MEETING', forms: ['entretien', 'entretiens', 'rencontre', 'réunion', 'pourparlers', 'discussions', 'sommet', 'audience', 'entrevue', 'tête-à-tête', 'négociations', 'consultations', 'conversation'], plural: ['rencontres', 'réunions'], phone: 'makes-call' },
  { type: 'VISIT', forms: ['visite', 'visite officielle', "visite d'état", 'visite de travail', 'déplacement', 'voyage'], plural: ['visites'] },
  { type: 'MESSAGE', forms: ['lettre', 'message', 'télégramme', 'courrier', 'missive', 'message écrit', 'message de félicitations', 'message de condoléances', 'lettre de condoléances', 'télégramme de félicitations'], plural: ['lettres', 'messages'] },
];

// biome-ignore format: a table, one verb a line
export const SUPPORT_VERBS: readonly SupportVerb[] = [
  { finite: ['eut', 'eurent'], participle: ['eu'], gerund: [], base: ['avoir', 'aura', 'auront'] },
  { ...TENIR },
  { ...er('mener') },
  { ...irregular('conduit conduisit', 'conduit', 'conduisant', 'conduire') },
  { ...er('présider') },
  { ...RECEVOIR, began: 'object' },
  { ...er('effectuer'), began: 'subject' },
  { ...irregular('entreprit', 'entrepris', 'entreprenant', 'entreprendre'), began: 'subject' },
  { ...er('entamer'), began: 'subject' },
  { ...er('achever'), began: 'subject' },
  { ...without(er('passer'), 'passe', 'passent'), began: 'subject' },
  { ...without(er('adresser'), 'adresse', 'adressent'), began: 'subject' },
  { ...er('envoyer'), began: 'subject' },
  { ...ECRIRE, began: 'subject' },
  { ...irregular('transmet transmit', 'transmis', 'transmettant', 'transmettre transmettra'), began: 'subject' },
  { ...irregular('remet remit', 'remis', 'remettant', 'remettre remettra'), began: 'subject' },
  { finite: ['eut lieu', 'a lieu', 'eurent lieu'], participle: ['eu lieu'], gerund: [], base: ['avoir lieu', 'aura lieu', 'auront lieu'], happens: true },
  { finite: ['se tint', 'se tinrent'], participle: ['tenue', 'tenues'], gerund: [], base: ['se tenir', 'se tiendra', 'se tiendront'], happens: true, being: true },
  { finite: ['se déroula'], participle: ['déroulé', 'déroulée', 'déroulés', 'déroulées'], gerund: [], base: ['se dérouler', 'se déroulera'], happens: true, being: true },
];

const finir = (stem: string): VerbForms =>
  irregular(
    `${stem}it ${stem}issent ${stem}irent`,
    `${stem}i`,
    `${stem}issant`,
    `${stem}ir ${stem}ira ${stem}iront`,
  );
export const ACT_VERBS: readonly VerbForms[] = [
  ...[
    'évoquer',
    'aborder',
    'examiner',
    'échanger',
    'participer',
    'assister',
    'signer',
    'inviter',
    'approuver',
    'lancer',
    'annuler',
  ].map((verb) => without(er(verb), verb.slice(0, -1))),
  ...[
    'reporter',
    'proposer',
    'accepter',
    'refuser',
    'souhaiter',
    'prévoir',
    'nommer',
    'publier',
    'adopter',
    'voter',
    'quitter',
    'gagner',
  ].map((verb) => without(er(verb), verb.slice(0, -1))),
  ...['diriger', 'rentrer', 'travailler', 'passer', 'porter', 'traiter', 'débattre'].map((verb) =>
    without(er(verb), verb.slice(0, -1)),
  ),
  finir('chois'),
  irregular('convient convinrent', 'convenu', 'convenant', 'convenir'),
  irregular('ouvre ouvrit', 'ouvert', 'ouvrant', 'ouvrir'),
  irregular('prend prit prennent', 'pris', 'prenant', 'prendre'),
  irregular('part partit', 'parti', 'partant', 'partir'),
  irregular('met mit', 'mis', 'mettant', 'mettre'),
];
