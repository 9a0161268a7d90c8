/** What the words of a pack mean: all its lists in one dictionary, so that a text is walked once. */
import type { Channel, Portfolio } from '../../../model.js';
import type { Token } from '../document.js';
import { Gazetteer } from '../gazetteer.js';
import { tokenise } from '../tokenise.js';
import { wordOfCase } from './fold-case.js';
import type {
  ContactNoun,
  ContactVerb,
  Grammar,
  OfficeWords,
  OrganizationWords,
  SpeechVerb,
  SupportVerb,
  VerbForms,
} from './grammar.js';

export type VerbForm = keyof VerbForms;
interface VerbSense<K extends string, V> {
  readonly kind: K;
  readonly verb: V;
  readonly form: VerbForm;
}
/** One member of the union for each kind, so that each can be told apart. */
type Plain<K extends string, Fields = unknown> = K extends string ? { readonly kind: K } & Fields : never;

export type Sense =
  | Plain<'state' | 'adjective', { readonly code: string }>
  | { readonly kind: 'place'; readonly code: string; readonly as: 'seat' | 'metonym' | 'city' }
  | { readonly kind: 'portfolio'; readonly portfolio: Portfolio }
  | { readonly kind: 'office'; readonly entry: OfficeWords; readonly plural: boolean }
  | { readonly kind: 'ministry'; readonly portfolio: Portfolio; readonly state: string }
  | Plain<'ministryHead' | 'government' | 'organizationHead' | 'source'>
  | { readonly kind: 'counterpart'; readonly plural: boolean }
  | { readonly kind: 'organization'; readonly entry: OrganizationWords }
  | Plain<
      | 'honorific'
      | 'former'
      | 'modifier'
      | 'phone'
      | 'untrue'
      | 'claim'
      | 'initiative'
      | 'aside'
      | 'attribution'
      | 'pressHead'
      | 'same'
    >
  | { readonly kind: 'channel'; readonly channel: Channel }
  | { readonly kind: 'contactNoun'; readonly noun: ContactNoun; readonly plural: boolean }
  | VerbSense<'contact', ContactVerb>
  | VerbSense<'support', SupportVerb>
  | VerbSense<'speech', SpeechVerb>
  | VerbSense<'act', VerbForms>;
export type SenseKind = Sense['kind'];
export type SenseOf<K extends SenseKind> = Extract<Sense, { readonly kind: K }>;

/** A sense at a place: tokens `from` inclusive to `to` exclusive. */
export interface Hit<S extends Sense = Sense> {
  readonly from: number;
  readonly to: number;
  readonly sense: S;
}
interface Entry {
  readonly sense: Sense;
  /** A proper name: only with a capital; in capitals only where it is written so. */
  readonly script: 'any' | 'capital' | 'capitals';
}

const CAPITAL = /^\p{Lu}/u;
const isCapitals = (raw: string): boolean => raw === raw.toUpperCase() && raw !== raw.toLowerCase();
/** Capitals are often printed without their accents. */
const bareCapitals = (phrase: string): string =>
  phrase.replace(/(?<!\p{L})\p{Lu}/gu, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''));

export class Dictionary {
  readonly #grammar: Grammar;
  readonly #phrases = new Gazetteer<Entry>();

  constructor(grammar: Grammar) {
    this.#grammar = grammar;
    const { lexicon } = grammar;
    for (const { code, names, adjectives, cities = [], seats = 1, metonyms = [] } of lexicon.states) {
      this.#add(names, { kind: 'state', code }, true);
      this.#add(adjectives, { kind: 'adjective', code });
      this.#add(cities.slice(0, seats), { kind: 'place', code, as: 'seat' }, true);
      this.#add(cities.slice(seats), { kind: 'place', code, as: 'city' }, true);
      this.#add(metonyms, { kind: 'place', code, as: 'metonym' }, true);
    }
    for (const { portfolio, forms } of lexicon.portfolios) this.#add(forms, { kind: 'portfolio', portfolio });
    for (const entry of lexicon.offices) {
      this.#add(entry.forms, { kind: 'office', entry, plural: false });
      this.#add(entry.plural ?? [], { kind: 'office', entry, plural: true });
    }
    for (const { forms, portfolio, state } of lexicon.ministries)
      this.#add(forms, { kind: 'ministry', portfolio, state }, true);
    for (const entry of lexicon.organizations)
      this.#add([entry.name, ...(entry.aliases ?? [])], { kind: 'organization', entry }, true);
    this.#add(lexicon.ministryHeads, { kind: 'ministryHead' });
    this.#add(lexicon.governments, { kind: 'government' });
    this.#add(lexicon.organizationHeads, { kind: 'organizationHead' });
    this.#add(lexicon.sources, { kind: 'source' });
    this.#add(lexicon.counterparts, { kind: 'counterpart', plural: false });
    this.#add(lexicon.pluralCounterparts, { kind: 'counterpart', plural: true });
    for (const [kind, list] of [
      ['honorific', lexicon.honorifics],
      ['former', lexicon.former],
      ['modifier', lexicon.modifiers],
      ['phone', lexicon.phone],
      ['untrue', lexicon.untrue],
      ['claim', lexicon.claims],
      ['initiative', grammar.words.initiatives],
      ['aside', grammar.words.asides],
      ['attribution', grammar.words.attributions],
      ['pressHead', lexicon.pressHeads],
      ['same', grammar.words.same],
    ] as const)
      this.#add(list, { kind });
    for (const { channel, forms } of lexicon.channels) this.#add(forms, { kind: 'channel', channel });
    for (const noun of lexicon.contactNouns) {
      this.#add(noun.forms, { kind: 'contactNoun', noun, plural: false });
      this.#add(noun.plural ?? [], { kind: 'contactNoun', noun, plural: true });
    }
    this.#addVerbs('contact', lexicon.contactVerbs);
    this.#addVerbs('support', lexicon.supportVerbs);
    this.#addVerbs('speech', lexicon.speechVerbs);
    this.#addVerbs('act', lexicon.actVerbs);
  }

  #addVerbs<K extends 'contact' | 'support' | 'speech' | 'act'>(
    kind: K,
    verbs: readonly SenseOf<K>['verb'][],
  ): void {
    for (const verb of verbs)
      for (const form of ['finite', 'participle', 'gerund', 'base'] as const)
        this.#add(verb[form] ?? [], { kind, verb, form } as Sense);
  }

  #add(phrases: readonly string[], sense: Sense, proper = false): void {
    const spelt = new Set(phrases.flatMap((phrase) => (proper ? [phrase, bareCapitals(phrase)] : [phrase])));
    for (const phrase of spelt) {
      const words = this.wordsOf(phrase);
      const capitals = proper && phrase.length <= 6 && isCapitals(phrase);
      this.#phrases.add(words, { sense, script: capitals ? 'capitals' : proper ? 'capital' : 'any' });
    }
  }

  /** A phrase as the tokens of a text would be. */
  wordsOf(phrase: string): string[] {
    const { token, abbreviations } = this.#grammar;
    return tokenise(phrase, wordOfCase, null, { pattern: token, abbreviations }).tokens.map(
      ({ norm }) => norm,
    );
  }

  /** Every meaning of what begins at a token, longest first. */
  at(tokens: readonly Token[], at: number): readonly Hit[] {
    const token = tokens[at];
    if (token?.kind !== 'word') return [];
    return this.#phrases
      .match(tokens, at)
      .filter(({ value: { script } }) =>
        script === 'any' ? true : script === 'capital' ? CAPITAL.test(token.raw) : isCapitals(token.raw),
      )
      .map(({ from, to, value }) => ({ from, to, sense: value.sense }));
  }
}
