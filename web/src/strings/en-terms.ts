/** The graph's vocabulary in English. A key that is not here is shown with its underscores as spaces. */
type Labels = Readonly<Record<string, string>>;

const eventTypes: Labels = {
  CALL: 'Call',
  MEETING: 'Meeting',
  VISIT: 'Visit',
  MESSAGE: 'Message',
  STATEMENT: 'Statement',
  DENIAL: 'Denial',
};
const kinds: Labels = {
  PERSON: 'Person',
  STATE: 'State',
  MINISTRY: 'Ministry',
  ORGANIZATION: 'Organization',
  UNNAMED_SOURCE: 'Unnamed source',
  ARTICLE: 'Article',
};
const statuses: Labels = {
  REPORTED: 'Reported',
  CLAIMED: 'Claimed by one side',
  DENIED: 'Denied',
  ASSERTED: 'Asserted',
  CONFIRMED: 'Confirmed',
  CONTESTED: 'Contested',
};
const roles: Labels = {
  INITIATOR: 'initiator',
  RECIPIENT: 'recipient',
  VISITOR: 'visitor',
  HOST: 'host',
  SENDER: 'sender',
  PARTICIPANT: 'participant',
  SPEAKER: 'speaker',
};
const channels: Labels = {
  CALL: 'in a call',
  COMMUNIQUE: 'in a communiqué',
  INTERVIEW: 'in an interview',
  LETTER: 'in a letter',
  PRESS_CONFERENCE: 'at a press conference',
  PRESS_MEETING: 'to reporters',
  RADIO: 'on radio',
  SOCIAL_MEDIA: 'on social media',
  SPEECH: 'in a speech',
  TELEVISION: 'on television',
  UNSPECIFIED: '',
};
const forms: Labels = { DIRECT: 'quoted', INDIRECT: 'told' };
/** PLOVER's contexts and this project's own topics. */
const topics: Labels = {
  cbrn: 'Weapons of mass destruction',
  cyber: 'Cyber security',
  diplomatic: 'Diplomacy',
  economic: 'Economy',
  election: 'Elections',
  environment: 'Environment and climate',
  executive: 'Government',
  gender: 'Women and gender',
  humanitarian: 'Humanitarian affairs',
  legal: 'Law',
  legislative: 'Parliament',
  migration: 'Migration and refugees',
  military: 'Military affairs',
  natural_resource: 'Natural resources',
  nuclear: 'Nuclear file',
  political: 'Politics',
  prisoners: 'Prisoners and hostages',
  pro_autocracy: 'Coups and autocracy',
  pro_democracy: 'Democracy',
  protest: 'Protests',
  regional_developments: 'Regional and international developments',
  religion_ethnicity: 'Religion and ethnicity',
  rights_freedoms: 'Rights and freedoms',
  territory: 'Territory and borders',
  terrorism: 'Terrorism',
};

export const terms = { eventTypes, kinds, statuses, roles, channels, forms, topics };

export type Terms = typeof terms;
