/** Verbs of saying and denying, and the words around what is said. */
import type { Lexicon, SpeechVerb } from '../../../engine/svo/grammar.js';
import { after, er, irregular, without } from './verb-forms.js';

const THAT = ['that', 'quote'] as const;
const ANY = ['that', 'quote', 'object'] as const;
const DIRE = irregular('dit disent disait dirent', 'dit', 'disant', 'dire dira diront dirait');
const METTRE = irregular('met mettent mit', 'mis', 'mettant', 'mettre mettra');

// biome-ignore format: a table, one verb a line
export const SPEECH_VERBS: readonly SpeechVerb[] = [
  { ...DIRE, takes: ['that', 'quote', 'to'] },
  { ...without(er('déclarer'), 'déclarait'), takes: THAT }, { ...er('affirmer'), takes: ['that', 'quote', 'to'] }, { ...er('ajouter'), takes: THAT },
  { ...er('souligner'), takes: ANY }, { ...er('préciser'), takes: THAT }, { ...er('indiquer'), takes: THAT }, { ...without(er('annoncer'), 'annonce', 'annoncent'), takes: ANY },
  { ...er('assurer'), takes: THAT }, { ...er('estimer'), takes: THAT }, { ...er('expliquer'), takes: THAT }, { ...er('rappeler'), takes: ANY },
  { ...er('insister'), takes: ANY }, { ...er('réaffirmer'), takes: ANY }, { ...without(er('noter'), 'note', 'notent'), takes: THAT }, { ...er('relever'), takes: THAT },
  { ...er('révéler'), takes: THAT }, { ...er('répéter'), takes: THAT }, { ...er('marteler'), takes: THAT }, { ...er('considérer'), takes: ['that'] },
  { ...irregular('répond répondit répondent', 'répondu', 'répondant', 'répondre répondra'), takes: THAT }, { ...er('répliquer'), takes: THAT },
  { ...irregular('soutient soutiennent soutint', 'soutenu', 'soutenant', 'soutenir soutiendra'), takes: ['that'] },
  { ...irregular('poursuit poursuivit', 'poursuivi', 'poursuivant', 'poursuivre'), takes: ['quote'] },
  { ...er('confirmer'), takes: ANY }, { ...er('regretter'), takes: ANY }, { ...er('exprimer'), takes: ['object'] }, { ...er('commenter'), takes: ['quote'] },
  { ...irregular('reconnaît reconnut', 'reconnu', 'reconnaissant', 'reconnaître'), takes: ['that', 'quote'] }, { ...er('concéder'), takes: THAT },
  { ...irregular('admet admit', 'admis', 'admettant', 'admettre'), takes: THAT }, { ...er('rapporter'), takes: ['that'], ofPress: true }, { ...irregular('écrit écrivit écrivent', 'écrit', 'écrivant', 'écrire écrira'), takes: ['that', 'quote'] },
  { ...irregular('avertit avertirent', 'averti', 'avertissant', 'avertir avertira'), takes: THAT, stance: 'THREATEN' },
  { ...irregular('prévient', 'prévenu', 'prévenant', 'prévenir'), takes: THAT, stance: 'THREATEN' },
  { ...after(METTRE, 'en garde contre'), takes: ['object'], stance: 'THREATEN' }, { ...after(er('menacer'), 'de', "d'"), takes: ['to'], stance: 'THREATEN' },
  { ...irregular('promet promit', 'promis', 'promettant', 'promettre promettra'), takes: ['that', 'quote', 'to', 'object'] },
  { ...er('condamner'), takes: ['quote', 'object'], stance: 'CONDEMN' }, { ...er('dénoncer'), takes: ['quote', 'object'], stance: 'CONDEMN' }, { ...without(er('critiquer'), 'critique', 'critiquent'), takes: ['object'], stance: 'CONDEMN' },
  { ...er('saluer'), takes: ['quote', 'object'], stance: 'PRAISE' }, { ...er('remercier'), takes: ['object'], stance: 'PRAISE' },
  { ...after(er('appeler'), 'à', 'au', 'aux'), takes: ['object', 'to'], stance: 'REQUEST' }, { ...er('exhorter'), takes: ['object'], stance: 'REQUEST' },
  { ...without(er('demander'), 'demande', 'demandes'), takes: ['that', 'object'], stance: 'REQUEST' }, { ...er('exiger'), takes: ['that', 'object'], stance: 'REQUEST' },
  { ...er('rejeter'), takes: ['object'], stance: 'REJECT' }, { ...without(er('lancer'), 'lance', 'lancent'), takes: ['quote'] }, { ...after(METTRE, 'en avant'), takes: ['that', 'quote', 'object'] }, { ...er('accuser'), takes: ['object'], stance: 'ACCUSE' }, { ...er('qualifier'), takes: ['object'] },
  { ...after(irregular('fait fit font', 'fait', 'faisant', 'faire fera'), 'savoir', 'valoir', 'état', 'part'), takes: ['that', 'quote', 'object'] },
  { ...irregular('dément démentit démentent démentait', 'démenti', 'démentant', 'démentir démentira'), takes: ['that', 'quote', 'object', 'to'], denies: true },
  { ...er('nier'), takes: ['that', 'quote', 'object', 'to'], denies: true }, { ...er('réfuter'), takes: ['that', 'quote', 'object', 'to'], denies: true },
];

export const PHONE = [
  ...[
    'par téléphone',
    'au téléphone',
    'téléphonique',
    'téléphoniques',
    'téléphoniquement',
    'par visioconférence',
    'en visioconférence',
    'visioconférence',
  ],
];

export const UNTRUE = [
  ...[
    'faux',
    'fausse',
    'fausses',
    'infondé',
    'infondée',
    'infondés',
    'infondées',
    'sans fondement',
    'sans aucun fondement',
    'dénué de tout fondement',
  ],
  ...[
    'dénuée de tout fondement',
    'dénués de tout fondement',
    'dénuées de tout fondement',
    'mensonger',
    'mensongère',
    'mensongers',
    'mensongères',
  ],
  ...[
    'inexact',
    'inexacte',
    'inexactes',
    'inexacts',
    'erroné',
    'erronée',
    'erronées',
    'pure invention',
    'un mensonge',
    'des mensonges',
    'rien de vrai',
    'aucun fondement',
    'une invention',
    'inventé',
    'inventée',
    'inventées',
    'pure fiction',
    'de la fiction',
    'pas vrai',
    'calomnies',
    'calomnieuses',
  ],
];

export const CLAIMS = [
  ...[
    'information',
    'informations',
    'affirmation',
    'affirmations',
    'accusation',
    'accusations',
    'allégation',
    'allégations',
    'rumeur',
    'rumeurs',
  ],
  ...['déclaration', 'déclarations', 'propos', 'article', 'articles', 'assertion', 'assertions'],
];

// biome-ignore format: a table, one channel a line
export const CHANNELS: Lexicon['channels'] = [
  { channel: 'COMMUNIQUE', forms: ['communiqué', 'communiqués', 'déclaration écrite'] },
  { channel: 'PRESS_CONFERENCE', forms: ['conférence de presse', 'point de presse', 'point-presse'] },
  { channel: 'PRESS_MEETING', forms: ['à la presse', 'aux journalistes', 'devant la presse', 'devant les journalistes', 'à des journalistes'] },
  { channel: 'INTERVIEW', forms: ['interview', 'entretien à', 'entretien accordé', 'entretien au'] },
  { channel: 'RADIO', forms: ['radio'] },
  { channel: 'TELEVISION', forms: ['télévision', 'télévisée', 'télévisé'] },
  { channel: 'SOCIAL_MEDIA', forms: ['twitter', 'facebook', 'telegram', 'instagram', 'réseaux sociaux', 'réseau social', 'tweet', 'sur x'] },
  { channel: 'SPEECH', forms: ['discours', 'allocution'] },
  { channel: 'LETTER', forms: ['lettre'] },
  { channel: 'CALL', forms: ['entretien téléphonique', 'appel téléphonique', 'conversation téléphonique'] },
];
