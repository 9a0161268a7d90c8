/** Offices, what ministers are ministers of, ministries, governments, and what people are called otherwise. */
import type { Lexicon } from '../../../engine/svo/grammar.js';

// biome-ignore format: a table, one office a line
export const OFFICES: Lexicon['offices'] = [
  { office: 'president', forms: ['president', 'head of state', 'premier-president'], plural: ['presidents', 'heads of state'] },
  { office: 'president', forms: ['leader'], plural: ['leaders'] },
  { office: 'vice_president', forms: ['vice president', 'vice-president'], plural: ['vice presidents'] },
  { office: 'prime_minister', forms: ['prime minister', 'premier', 'head of government'], plural: ['prime ministers', 'premiers', 'heads of government'] },
  { office: 'adviser', forms: ['chancellor'], byState: { DE: 'prime_minister', AT: 'prime_minister' } },
  { office: 'minister', forms: ['chancellor of the exchequer'], portfolio: 'finance', state: 'GB' },
  { office: 'deputy_prime_minister', forms: ['deputy prime minister', 'deputy premier', 'vice premier', 'vice chancellor'], plural: ['deputy prime ministers'] },
  { office: 'minister', forms: ['minister', 'cabinet minister'], plural: ['ministers'] },
  { office: 'minister', forms: ['secretary of state'], portfolio: 'foreign_affairs', state: 'US', plural: ['secretaries of state'] },
  { office: 'minister', forms: ['secretary of defense', 'secretary of defence', 'pentagon chief'], portfolio: 'defense', state: 'US' },
  { office: 'minister', forms: ['secretary of the treasury', 'treasury secretary'], portfolio: 'finance', state: 'US' },
  { office: 'minister', forms: ['foreign secretary'], portfolio: 'foreign_affairs', state: 'GB' },
  { office: 'minister', forms: ['home secretary'], portfolio: 'interior', state: 'GB' },
  { office: 'minister', forms: ['defence secretary', 'defense secretary'], portfolio: 'defense' },
  { office: 'minister', forms: ['attorney general'], portfolio: 'justice' },
  { office: 'minister', forms: ['top diplomat', 'chief diplomat'], portfolio: 'foreign_affairs', plural: ['top diplomats'] },
  { office: 'minister_of_state', forms: ['minister of state', 'state minister'] },
  { office: 'deputy_minister', forms: ['deputy minister', 'vice minister', 'undersecretary', 'under secretary', 'assistant secretary', 'assistant minister', 'assistant secretary of state', 'deputy secretary of state', 'permanent secretary'] },
  { office: 'deputy_minister', forms: ['deputy foreign minister', 'vice foreign minister', 'assistant foreign minister'], portfolio: 'foreign_affairs', plural: ['deputy foreign ministers'] },
  { office: 'deputy_minister', forms: ['deputy defence minister', 'deputy defense minister'], portfolio: 'defense' },
  { office: 'deputy_minister', forms: ['deputy interior minister'], portfolio: 'interior' },
  { office: 'king', forms: ['king', 'queen', 'monarch', 'emperor', 'custodian of the two holy mosques'], plural: ['kings', 'monarchs'], byState: { KW: 'emir', QA: 'emir', OM: 'sultan' } },
  { office: 'crown_prince', forms: ['crown prince'], plural: ['crown princes'] },
  { office: 'emir', forms: ['emir', 'amir'], plural: ['emirs'] },
  { office: 'sultan', forms: ['sultan'] },
  { office: 'secretary_general', forms: ['secretary-general', 'secretary general', 'chief'], plural: ['secretaries-general'] },
  { office: 'special_envoy', forms: ['envoy', 'special envoy', 'special representative', 'peace envoy', 'mediator'], plural: ['envoys', 'mediators'] },
  { office: 'ambassador', forms: ['ambassador', 'chargé d\'affaires', 'charge d\'affaires', 'permanent representative', 'consul general'], plural: ['ambassadors'] },
  { office: 'spokesperson', forms: ['spokesman', 'spokeswoman', 'spokesperson', 'press secretary'], plural: ['spokesmen'] },
  { office: 'speaker_of_parliament', forms: ['speaker of parliament', 'parliament speaker', 'speaker of the house', 'house speaker', 'parliamentary speaker'] },
  { office: 'chief_of_staff', forms: ['chief of staff', 'army chief', 'chief of the general staff', 'chairman of the joint chiefs of staff'], plural: ['chiefs of staff'] },
  { office: 'military_commander', forms: ['commander', 'army commander', 'commander-in-chief'], plural: ['commanders'] },
  { office: 'director', forms: ['director', 'director general', 'director-general', 'chairman', 'chairwoman', 'head', 'intelligence chief', 'spy chief'] },
  { office: 'adviser', forms: ['adviser', 'advisor', 'national security adviser', 'national security advisor', 'aide', 'presidential aide'], plural: ['advisers', 'advisors', 'aides'] },
  { office: 'governor', forms: ['governor', 'mayor'], plural: ['governors'] },
  { office: 'member_of_parliament', forms: ['senator', 'lawmaker', 'congressman', 'congresswoman', 'member of parliament'], plural: ['senators', 'lawmakers'] },
  { office: 'minister', forms: ['foreign policy chief', 'high representative'], portfolio: 'foreign_affairs', state: 'EU' },
  { office: 'journalist', forms: ['journalist', 'reporter', 'correspondent'] },
  { office: 'analyst', forms: ['analyst'] },
];

// biome-ignore format: a table, one portfolio a line
export const PORTFOLIOS: Lexicon['portfolios'] = [
  { portfolio: 'foreign_affairs', forms: ['foreign', 'foreign affairs', 'external affairs', 'foreign relations', 'foreign affairs and cooperation', 'europe and foreign affairs', 'european and foreign affairs', 'european affairs', 'expatriates'] },
  { portfolio: 'defense', forms: ['defense', 'defence', 'national defense', 'national defence', 'armed forces', 'armies', 'war'] },
  { portfolio: 'interior', forms: ['interior', 'home affairs', 'internal affairs', 'internal security', 'national security', 'public security', 'security', 'emergencies', 'emergency situations'] },
  { portfolio: 'finance', forms: ['finance', 'treasury', 'budget'] },
  { portfolio: 'justice', forms: ['justice'] },
  { portfolio: 'energy', forms: ['energy', 'electricity', 'power'] },
  { portfolio: 'oil', forms: ['oil', 'petroleum', 'gas'] },
  { portfolio: 'trade', forms: ['trade', 'commerce', 'industry', 'foreign trade'] },
  { portfolio: 'economy', forms: ['economy', 'economic affairs', 'economic', 'economics', 'investment', 'economic development'] },
  { portfolio: 'health', forms: ['health', 'public health'] },
  { portfolio: 'education', forms: ['education', 'higher education'] },
  { portfolio: 'information', forms: ['information', 'communications', 'media'] },
  { portfolio: 'culture', forms: ['culture', 'antiquities'] },
  { portfolio: 'labor', forms: ['labor', 'labour', 'employment'] },
  { portfolio: 'transport', forms: ['transport', 'transportation'] },
  { portfolio: 'agriculture', forms: ['agriculture'] },
  { portfolio: 'planning', forms: ['planning'] },
  { portfolio: 'religious_affairs', forms: ['religious affairs', 'islamic affairs'] },
  { portfolio: 'intelligence', forms: ['intelligence', 'state security'] },
  { portfolio: 'other', forms: ['environment', 'tourism', 'housing', 'water', 'sports', 'youth', 'digital affairs', 'social affairs'] },
];

export const MINISTRIES: Lexicon['ministries'] = [
  { forms: ['Pentagon', 'Department of Defense', 'Defense Department'], portfolio: 'defense', state: 'US' },
  { forms: ['State Department', 'Department of State'], portfolio: 'foreign_affairs', state: 'US' },
  { forms: ['Treasury Department'], portfolio: 'finance', state: 'US' },
  { forms: ['Foreign Office', 'Foreign, Commonwealth and Development Office'], portfolio: 'foreign_affairs', state: 'GB' },
  { forms: ['Ministry of Defence of the United Kingdom'], portfolio: 'defense', state: 'GB' },
  { forms: ["Quai d'Orsay"], portfolio: 'foreign_affairs', state: 'FR' },
];
export const MINISTRY_HEADS = ['ministry', 'department'];
export const GOVERNMENTS = ['government', 'presidency', 'authorities', 'administration', 'cabinet'];
export const SOURCES = [
  'source',
  'sources',
  'official',
  'officials',
  'government source',
  'government sources',
  'diplomatic source',
  'diplomatic sources',
  'security source',
  'security sources',
  'military source',
  'diplomat',
  'diplomats',
  'government official',
  'defense official',
  'defence official',
];
export const COUNTERPARTS = ['counterpart'];
export const PLURAL_COUNTERPARTS = ['counterparts'];
export const HONORIFICS = [
  ...['mr', 'mrs', 'ms', 'dr', 'sir', 'lord', 'dame', 'general', 'gen', 'lieutenant general', 'major general', 'colonel', 'admiral'],
  ...['prince', 'princess', 'sheikh', 'his excellency', 'his highness', 'his majesty', 'professor', 'ayatollah', 'pope', 'patriarch'],
];
export const FORMER = ['former', 'ex', 'late', 'outgoing', 'ousted', 'then', 'deposed'];
export const MODIFIERS = [
  ...['acting', 'new', 'senior', 'top', 'high-ranking', 'interim', 'visiting', 'newly appointed', 'caretaker', 'federal', 'chief', 'joint'],
  ...['two', 'three', 'permanent', 'transitional', 'unnamed', 'anonymous', 'well-informed', 'informed', 'first', 'royal', 'presidential'],
];
