/**
 * What a pack supplies for a language that puts the subject before its verb and writes names with a capital. All words
 * are in lower case as its tokens are, unless an entry says that it is a proper name.
 */
import type { Channel, ContactType, Office, Portfolio } from '../../../model.js';
import type { StatementStance } from '../coding.js';
import type { LanguageProfile, PageMarkers, Rule } from '../language.js';

export type Words = ReadonlySet<string>;

/** The forms of a verb, by what they need beside them. */
export interface VerbForms {
  /** Says by itself that it happened: past or present. */
  readonly finite: readonly string[];
  /** After an auxiliary. */
  readonly participle?: readonly string[];
  readonly gerund?: readonly string[];
  /** Infinitive, future and conditional: not said to have happened. */
  readonly base?: readonly string[];
}

export interface StateWords {
  /** ISO 3166-1 alpha-2, with EU and XK. */
  readonly code: string;
  readonly names: readonly string[];
  readonly adjectives: readonly string[];
  /** Capital and other cities whose state is meant when somebody travels there. */
  readonly cities?: readonly string[];
  /** The first so many cities stand for the government: the capital, unless told otherwise. */
  readonly seats?: number;
  readonly metonyms?: readonly string[];
}
export interface OfficeWords {
  readonly office: Office;
  readonly forms: readonly string[];
  readonly plural?: readonly string[];
  readonly portfolio?: Portfolio;
  /** The state whose office it is where the text does not say. */
  readonly state?: string;
  /** Sent somewhere: what it is "to" or "for" is not whose it is. */
  readonly posted?: true;
  /** Of anything but a state it is another word: a party's leader. */
  readonly ofState?: true;
  /** What the same word means in some states. */
  readonly byState?: Readonly<Record<string, Office>>;
}
export interface OrganizationWords {
  readonly name: string;
  readonly aliases?: readonly string[];
  /** Talking to it is talking to the public. */
  readonly press?: true;
}
export interface MinistryWords {
  readonly forms: readonly string[];
  readonly portfolio: Portfolio;
  readonly state: string;
}

/** Prepositions by which a contact names the other side. */
export type Connective = 'with' | 'to' | 'from' | 'between' | 'by' | 'into';

export interface ContactVerb extends VerbForms {
  readonly type: ContactType;
  /** What stands before the other side; `direct` for nothing. */
  readonly takes: readonly (Connective | 'direct')[];
  readonly began?: 'subject' | 'object';
  /** The verb tells of a call only where a telephone stands in its clause. */
  readonly phone?: 'needed' | 'makes-call';
  /** Its subject is the patient of an auxiliary of being without being passive (arrived, in Romance). */
  readonly being?: true;
  /** Only with a reflexive pronoun: without one it is another verb. */
  readonly reflexive?: true;
  /** Who is at home: "received" says the subject. */
  readonly host?: 'subject' | 'object';
  /** The other side is a state or a place in it. */
  readonly place?: true;
  /** Only where nothing but the end of the phrase follows: "called Lavrov", not "called Lavrov a liar". */
  readonly alone?: true;
}
export interface ContactNoun {
  readonly type: ContactType;
  readonly forms: readonly string[];
  readonly plural?: readonly string[];
  readonly phone?: 'makes-call';
}
/** A verb by which a contact named by a noun takes place. */
export interface SupportVerb extends VerbForms {
  readonly began?: 'subject' | 'object';
  /** It has the noun for its subject: "took place". */
  readonly happens?: true;
  readonly being?: true;
}
/** What may follow a verb of speech: a clause, words in quotation marks, a noun, an infinitive. */
export type Complement = 'that' | 'quote' | 'object' | 'to';
export interface SpeechVerb extends VerbForms {
  readonly takes: readonly Complement[];
  /** A clause may follow without a complementizer. */
  readonly bare?: true;
  /** Whom it is said to stands right after it. */
  readonly addressee?: true;
  readonly denies?: true;
  readonly stance?: StatementStance;
  readonly being?: true;
  /** What newspapers do: who does it need be no person. */
  readonly ofPress?: true;
}

export interface DateWords {
  readonly weekdays: Readonly<Record<string, number>>;
  readonly months: Readonly<Record<string, number>>;
  /** Days from the day of publication. */
  readonly days: Readonly<Record<string, number>>;
  /** Spans from the day of publication: "last week" is one week back. */
  readonly spans: Readonly<
    Record<string, { readonly unit: 'week' | 'month' | 'year'; readonly shift: number }>
  >;
  readonly last: Words;
  readonly next: Words;
  readonly since: Words;
  /** Before a month or a year without a day. */
  readonly within: Words;
  /** The day stands before the month in figures. */
  readonly dayFirst: boolean;
  /** Before a month alone: "late March". */
  readonly parts: Words;
  /** Behind a day: "evening". */
  readonly dayParts: Words;
  /** Between a day and its month: "the 12th of March". */
  readonly ofMonth: Words;
  /** What surrounds a count of days: "... ago", "il y a ...". */
  readonly ago: { readonly before: readonly string[]; readonly after: readonly string[] };
  readonly numbers: Readonly<Record<string, number>>;
  readonly units: Readonly<Record<string, 'day' | 'week' | 'month' | 'year'>>;
  readonly weekends: Words;
}

export interface FunctionWords {
  readonly determiners: Words;
  /** "his", "their": what follows belongs to somebody spoken of. */
  readonly possessives: Words;
  /** Joins an office to what it is of. */
  readonly linkers: Words;
  /** Written after the possessor. */
  readonly genitives: Words;
  readonly conjunctions: Words;
  readonly prepositions: Words;
  readonly connectives: Readonly<Record<Connective, Words>>;
  readonly complementizers: Words;
  readonly relatives: Words;
  readonly perfect: Words;
  readonly being: Words;
  readonly reflexives: Words;
  readonly negations: Words;
  readonly modals: Words;
  readonly adverbs: Words;
  readonly adverbEnding: string;
  readonly hypotheticals: Words;
  /** After a comma: another side's clause begins. */
  readonly contrasts: Words;
  /** "after", "during", "following": what they govern has happened. */
  readonly during: Words;
  /** "on" a visit: what has begun. */
  readonly away: Words;
  /** "before", "ahead of": what they govern has not happened yet. */
  readonly before: Words;
  readonly he: Words;
  readonly they: Words;
  readonly nameParticles: Words;
  /** Words that begin sentences, and so have a capital, and are no names. */
  readonly openers: Words;
  readonly firsts: Words;
  readonly initiatives: readonly string[];
  /** Before a clause with its own subject: "after she spoke". */
  readonly subordinators: Words;
  /** Before somebody not told yet: "a", "another". */
  readonly indefinites: Words;
  readonly same: readonly string[];
  /** Prepositions that hold an article: "du", "au". */
  readonly fused: Words;
  /** Between subject and verb, of neither: "however", "for his part". */
  readonly asides: readonly string[];
  /** "according to", up to the comma. */
  readonly attributions: readonly string[];
}

export interface Lexicon {
  readonly states: readonly StateWords[];
  readonly portfolios: readonly { readonly portfolio: Portfolio; readonly forms: readonly string[] }[];
  readonly offices: readonly OfficeWords[];
  readonly ministries: readonly MinistryWords[];
  readonly ministryHeads: readonly string[];
  readonly governments: readonly string[];
  readonly organizations: readonly OrganizationWords[];
  /** Heads of what is named by its words: "army", "party". */
  readonly organizationHeads: readonly string[];
  readonly sources: readonly string[];
  /** What comes out in print or on air: "newspaper", "news agency". A name beside it is one of the press. */
  readonly pressHeads: readonly string[];
  readonly counterparts: readonly string[];
  readonly pluralCounterparts: readonly string[];
  readonly honorifics: readonly string[];
  readonly former: readonly string[];
  readonly modifiers: readonly string[];
  readonly givenNames: readonly string[];
  /** People whom everybody knows by their last name, with their state. */
  readonly figures: readonly { readonly name: string; readonly state: string }[];
  readonly contactVerbs: readonly ContactVerb[];
  readonly contactNouns: readonly ContactNoun[];
  readonly supportVerbs: readonly SupportVerb[];
  readonly speechVerbs: readonly SpeechVerb[];
  /** Other verbs that have a subject of interest: "discussed", "reviewed". */
  readonly actVerbs: readonly VerbForms[];
  readonly phone: readonly string[];
  readonly untrue: readonly string[];
  readonly claims: readonly string[];
  readonly channels: readonly { readonly channel: Channel; readonly forms: readonly string[] }[];
  readonly topics: Readonly<Record<string, readonly string[]>>;
}

export interface Grammar {
  /** BCP 47; also the first part of its rules' ids. */
  readonly code: string;
  readonly profile: LanguageProfile;
  readonly pageMarkers: PageMarkers;
  /** What one token is; global. */
  readonly token: RegExp;
  readonly abbreviations: Words;
  readonly words: FunctionWords;
  readonly lexicon: Lexicon;
  readonly dates: DateWords;
  readonly rules: readonly Rule[];
}
