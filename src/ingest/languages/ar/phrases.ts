/** The noun phrases that name an actor: what rules of contacts and statements see of a text. */
import type { Office, Portfolio } from '../../../model.js';
import type { TokenRange } from '../../engine/document.js';
import type { Gender, GrammaticalNumber } from './verb-forms.js';

interface PhraseBase extends TokenRange {
  /** Clitics written onto the first word. */
  readonly cliticLength: number;
  readonly conjunction: string | null;
  readonly preposition: string | null;
  readonly gender: Gender;
  readonly number: GrammaticalNumber;
}

/** One title of a person: an office with what it is of, an honorific, a rank or a calling. */
export interface Title extends TokenRange {
  readonly office: Office | null;
  readonly portfolio: Portfolio | null;
  /** A second field of another kind: "of culture and information". */
  readonly joined: Portfolio | null;
  readonly state: string | null;
  readonly former: boolean;
  readonly definite: boolean;
  readonly gender: Gender;
  readonly number: GrammaticalNumber;
  /** Folded head noun: what "the poet" is recognised by later. */
  readonly head: string;
  /** The body held office in, where the title says. */
  readonly body: BodyPhrase | null;
  /** A place that is no state ("governor of Aden"): the state it lies in. */
  readonly place: boolean;
}

/** A title of which nothing is told but what is given. */
export const titleOf = (told: Pick<Title, 'from' | 'to' | 'head'> & Partial<Title>): Title =>
  titleWith(UNTOLD, told);

/** A title that differs from another in what is given. Told one by one: objects that are spread share no shape. */
export const titleWith = (title: Title, told: Partial<Title>): Title => ({
  from: told.from ?? title.from,
  to: told.to ?? title.to,
  office: told.office === undefined ? title.office : told.office,
  portfolio: told.portfolio === undefined ? title.portfolio : told.portfolio,
  joined: told.joined === undefined ? title.joined : told.joined,
  state: told.state === undefined ? title.state : told.state,
  former: told.former ?? title.former,
  definite: told.definite ?? title.definite,
  gender: told.gender ?? title.gender,
  number: told.number ?? title.number,
  head: told.head ?? title.head,
  body: told.body === undefined ? title.body : told.body,
  place: told.place ?? title.place,
});

const UNTOLD: Title = {
  from: 0,
  to: 0,
  office: null,
  portfolio: null,
  joined: null,
  state: null,
  former: false,
  definite: true,
  gender: 'masculine',
  number: 'singular',
  head: '',
  body: null,
  place: false,
};

export interface PersonPhrase extends PhraseBase {
  readonly kind: 'person';
  readonly titles: readonly Title[];
  /** Tokens of the name itself, null for a title that stands alone. */
  readonly name: (TokenRange & { readonly cliticLength: number }) | null;
  readonly strength: 'strong' | 'weak';
  /** "his counterpart": the office is that of another party. */
  readonly counterpart: boolean;
}

/** A person told as another phrase tells him but for what is given. */
export const personWith = (phrase: PersonPhrase, told: Partial<PersonPhrase>): PersonPhrase => ({
  kind: 'person',
  from: told.from ?? phrase.from,
  to: told.to ?? phrase.to,
  cliticLength: told.cliticLength ?? phrase.cliticLength,
  conjunction: told.conjunction === undefined ? phrase.conjunction : told.conjunction,
  preposition: told.preposition === undefined ? phrase.preposition : told.preposition,
  name: told.name === undefined ? phrase.name : told.name,
  titles: told.titles ?? phrase.titles,
  gender: told.gender ?? phrase.gender,
  number: told.number ?? phrase.number,
  strength: told.strength ?? phrase.strength,
  counterpart: told.counterpart ?? phrase.counterpart,
});

export interface StatePhrase extends PhraseBase {
  readonly kind: 'state';
  readonly state: string;
  /** name: "Russia"; government: "the Russian government"; seat: "Moscow", "the Kremlin"; city: no actor by itself. */
  readonly as: 'name' | 'government' | 'seat' | 'metonym' | 'city';
}

export interface MinistryPhrase extends PhraseBase {
  readonly kind: 'ministry';
  readonly portfolio: Portfolio | null;
  readonly state: string | null;
}

export interface OrganizationPhrase extends PhraseBase {
  readonly kind: 'organization';
  /** Canonical name where the lexicon knows it, else the words of the text. */
  readonly name: string;
  readonly known: boolean;
  /** Folded head noun ("movement"), by which a later "the movement" is recognised. */
  readonly head: string | null;
  /** "the movement" alone: to be resolved. */
  readonly anaphoric: boolean;
  /** The short name that follows in quotation marks or brackets: "the basic industries corporation «SABIC»". */
  readonly short?: string;
}

export interface SourcePhrase extends PhraseBase {
  readonly kind: 'source';
  readonly definite: boolean;
  readonly head: string;
  /** The body or state spoken for. */
  readonly of: BodyPhrase | StatePhrase | null;
}

export type BodyPhrase = MinistryPhrase | OrganizationPhrase;
export type Phrase = PersonPhrase | StatePhrase | MinistryPhrase | OrganizationPhrase | SourcePhrase;
export type PhraseKind = Phrase['kind'];
