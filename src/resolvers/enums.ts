/** The closed vocabularies of the API. */
import { registerEnumType } from 'type-graphql';
import { CHANNELS } from '../model.js';

const named = <T extends string>(values: readonly T[]): { readonly [K in T]: K } =>
  Object.fromEntries(values.map((value) => [value, value])) as { readonly [K in T]: K };

const CONTACT_TYPES = ['CALL', 'MEETING', 'VISIT', 'MESSAGE'] as const;
const EVENT_TYPES = [...CONTACT_TYPES, 'STATEMENT', 'DENIAL'] as const;
const ACTOR_KINDS = ['PERSON', 'STATE', 'MINISTRY', 'ORGANIZATION', 'UNNAMED_SOURCE'] as const;

export const ContactTypeEnum = named(CONTACT_TYPES);
registerEnumType(ContactTypeEnum, {
  name: 'ContactType',
  description: 'How actors were in contact.',
  valuesConfig: {
    CALL: { description: 'A telephone or video call.' },
    MEETING: { description: 'A meeting, talks, a reception.' },
    VISIT: { description: 'A visit: somebody travelled to somebody.' },
    MESSAGE: { description: 'A letter, cable or other message.' },
  },
});

export const EventTypeEnum = named(EVENT_TYPES);
registerEnumType(EventTypeEnum, {
  name: 'EventType',
  description: 'What happened: one of the four contacts, a statement, or a denial.',
});

export const ActorKindEnum = named(ACTOR_KINDS);
registerEnumType(ActorKindEnum, { name: 'ActorKind', description: 'What an actor is.' });

export const SearchKindEnum = named([...ACTOR_KINDS, ...EVENT_TYPES, 'ARTICLE'] as const);
registerEnumType(SearchKindEnum, { name: 'SearchKind', description: 'What a search may find.' });

export const ContactStatusEnum = named(['REPORTED', 'CLAIMED', 'DENIED'] as const);
registerEnumType(ContactStatusEnum, {
  name: 'ContactStatus',
  description: 'How a contact stands in the accounts of it.',
  valuesConfig: {
    REPORTED: { description: 'Told as a fact, or by both sides.' },
    CLAIMED: { description: 'Only one side says so, or accounts differ.' },
    DENIED: { description: 'Nobody but its deniers tells of it.' },
  },
});

export const StandingEnum = named(['ASSERTED', 'CONFIRMED', 'CONTESTED', 'DENIED'] as const);
registerEnumType(StandingEnum, {
  name: 'Standing',
  description: 'How a claim stands, computed when it is read: nothing is overwritten.',
  valuesConfig: {
    ASSERTED: { description: 'Nobody contradicts it.' },
    CONFIRMED: { description: 'Another side says so too.' },
    CONTESTED: { description: 'Both told and denied.' },
    DENIED: { description: 'Only denied.' },
  },
});

export const CorrectionKindEnum = named(['MERGE', 'SPLIT', 'EVENT', 'RETRACT'] as const);
registerEnumType(CorrectionKindEnum, {
  name: 'CorrectionKind',
  description: 'What an editor decided.',
  valuesConfig: {
    MERGE: { description: 'Two actors are one.' },
    SPLIT: { description: 'One actor is two.' },
    EVENT: { description: 'An event was otherwise, or none.' },
    RETRACT: { description: 'An article counts no more.' },
  },
});

export const ParticipantRoleEnum = named([
  'INITIATOR',
  'RECIPIENT',
  'PARTICIPANT',
  'HOST',
  'VISITOR',
  'SENDER',
] as const);
registerEnumType(ParticipantRoleEnum, {
  name: 'ParticipantRole',
  description: 'The part that an actor had in a contact; PARTICIPANT where the text tells no more.',
});

export const StatementFormEnum = named(['DIRECT', 'INDIRECT'] as const);
registerEnumType(StatementFormEnum, {
  name: 'StatementForm',
  description: 'Whether the article quotes the speaker (DIRECT) or tells what was said (INDIRECT).',
});

export const ChannelEnum = named(CHANNELS);
registerEnumType(ChannelEnum, { name: 'Channel', description: 'Where a statement was made.' });

export const DatePrecisionEnum = named(['DAY', 'MONTH', 'YEAR', 'RANGE'] as const);
registerEnumType(DatePrecisionEnum, {
  name: 'DatePrecision',
  description: 'How exact the narrowest account of a date is.',
});

export const PairOrderEnum = named(['LATEST', 'COUNT'] as const);
registerEnumType(PairOrderEnum, {
  name: 'PairOrder',
  description: 'An order of pairs.',
  valuesConfig: {
    LATEST: { description: 'The pair with the latest contact first.' },
    COUNT: { description: 'The pair with the most contacts first, then the latest.' },
  },
});

export const LevelEnum = named(['PERSON', 'MINISTRY', 'STATE'] as const);
registerEnumType(LevelEnum, {
  name: 'Level',
  description:
    'Who counts as a party: people themselves, or the ministry or state of their office at that time.',
});

export const OrderEnum = named(['DATE_DESC', 'DATE_ASC'] as const);
registerEnumType(OrderEnum, {
  name: 'EventOrder',
  description: 'Latest first, or earliest first; undated events count as before all dates.',
});

export const BucketEnum = named(['DAY', 'WEEK', 'MONTH', 'YEAR'] as const);
registerEnumType(BucketEnum, { name: 'Bucket', description: 'The step of a timeline.' });

export const ArticlePositionEnum = named(['MAIN', 'READ_ALSO'] as const);
registerEnumType(ArticlePositionEnum, {
  name: 'ArticlePosition',
  description: 'Where on its page an article stands.',
  valuesConfig: {
    MAIN: { description: 'The article that the page is about.' },
    READ_ALSO: { description: 'Another article that the page carries along.' },
  },
});

const EXTRACTORS = ['RULES', 'MODEL'] as const;
export type ExtractorName = (typeof EXTRACTORS)[number];
export const ExtractorEnum = named(EXTRACTORS);
registerEnumType(ExtractorEnum, {
  name: 'Extractor',
  description: 'What read an article.',
  valuesConfig: {
    RULES: { description: 'The rules of the article’s language.' },
    MODEL: { description: 'The language model that the operator configured.' },
  },
});
