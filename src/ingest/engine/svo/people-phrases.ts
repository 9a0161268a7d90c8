/** People as phrases: titles before and after a name, a name alone where something shows it to be one. */
import type { Office } from '../../../model.js';
import type { TokenRange } from '../document.js';
import type { Chunk, Chunks } from './chunks.js';
import type { Names } from './names.js';
import type { PersonPhrase, Title } from './phrases.js';
import type { Reading } from './reading.js';

/** Offices of a state: of anything else they are the head of a body. */
const OF_STATES: ReadonlySet<Office> = new Set<Office>([
  'president',
  'vice_president',
  'king',
  'prime_minister',
]);

const isPerson = (chunk: Chunk | null): chunk is Chunk =>
  chunk !== null && (chunk.head.sense.kind === 'office' || chunk.head.sense.kind === 'counterpart');
const isPlural = ({ head: { sense } }: Chunk): boolean => 'plural' in sense && sense.plural;

/** From a verb or noun of contact to "with" there are no more words than these. */
const BESIDE = 7;

/** The titles of a chunk: one for each state where its head is plural. */
const titlesOf = (chunk: Chunk): Title[] => {
  const { sense } = chunk.head;
  const { bare, to, former, body, portfolio, states, ofUnknown } = chunk;
  const range = { from: bare, to };
  if (sense.kind !== 'office')
    return (states.length > 0 ? states : [null]).map((state) => ({
      ...range,
      office: null,
      head: '',
      portfolio: null,
      state,
      former,
      body: null,
    }));
  const { entry } = sense;
  const field = portfolio ?? entry.portfolio ?? (body?.kind === 'ministry' ? body.portfolio : null);
  const all =
    states.length > 0 ? states : [(body?.kind === 'ministry' ? body.state : null) ?? entry.state ?? null];
  // one holder is of one state, however many are named
  const own = sense.plural ? all : all.slice(0, 1);
  return own.map((state) => {
    const there = state === null ? undefined : entry.byState?.[state];
    const office = there ?? entry.office;
    const headed =
      (OF_STATES.has(office) && (body?.kind === 'organization' || (ofUnknown && states.length === 0))) ||
      (entry.ofState === true && state === null);
    const head = entry.forms[0] ?? '';
    return { ...range, office: headed ? 'director' : office, head, portfolio: field, state, former, body };
  });
};

export class PeoplePhrases {
  readonly #reading: Reading;
  readonly #chunks: Chunks;
  readonly #names: Names;

  constructor(reading: Reading, chunks: Chunks, names: Names) {
    this.#reading = reading;
    this.#chunks = chunks;
    this.#names = names;
  }

  /** A person told by a title, with or without a name. */
  titled(chunk: Chunk): PersonPhrase | null {
    if (!isPerson(chunk)) return null;
    const reading = this.#reading;
    const { words } = reading.grammar;
    const titles = titlesOf(chunk);
    if (isPlural(chunk))
      return { kind: 'person', from: chunk.from, to: chunk.to, titles, name: null, plural: true };
    const name = this.#nameAfter(chunk.to) ?? this.#nameBeyond(chunk);
    if (name) return this.#named(chunk.from, name, titles);
    // "Deputy Prime Minister and Foreign Minister Ayman Safadi"
    const comma = reading.norm(chunk.to) === ',';
    if (comma || words.conjunctions.has(reading.norm(chunk.to))) {
      const second = this.#chunks.at(chunk.to + 1);
      // "le ministre d'État, ministre des Affaires étrangères, Ahmed Benali"; a capital begins another's title
      const other = comma && second !== null && reading.isCapital(second.head.from);
      if (isPerson(second) && !isPlural(second) && !other) {
        const both = this.#nameAfter(second.to);
        const more = titlesOf(second);
        const state = titles[0]?.state ?? more[0]?.state ?? null;
        if (both && second.bare === second.from)
          return this.#named(
            chunk.from,
            both,
            [...titles, ...more].map((title) => ({ ...title, state: title.state ?? state })),
          );
      }
    }
    return { kind: 'person', from: chunk.from, to: chunk.to, titles, name: null, plural: false };
  }

  /** The name after a title, after a comma where it is a full one. */
  #nameAfter(at: number): TokenRange | null {
    const reading = this.#reading;
    const { words } = reading.grammar;
    const straight = this.#afterHonorifics(at);
    const name = this.#names.at(straight, true);
    if (name) return name;
    if (reading.norm(at) !== ',') return null;
    // "le chef de l'armée, le général Idris"
    const article = words.determiners.has(reading.norm(at + 1)) && this.#honorific(at + 2) !== null;
    const apart = this.#afterHonorifics(article ? at + 2 : at + 1);
    const after = this.#names.at(apart, false);
    if (!after || (after.to - after.from < 2 && apart === at + 1)) return null;
    // "met the Russian president, Emmanuel Macron's envoy and others" is a list
    return words.genitives.has(reading.norm(after.to)) ? null : after;
  }

  /** The name behind what the title does not tell: "ambassador of Italy in Algiers, Paolo Conti", "spokesman for the team, Ola Berg". */
  #nameBeyond({ to, head, ofUnknown }: Chunk): TokenRange | null {
    const reading = this.#reading;
    const { prepositions, determiners } = reading.grammar.words;
    const posted = head.sense.kind === 'office' && head.sense.entry.posted === true;
    if ((!posted && !ofUnknown) || !prepositions.has(reading.norm(to))) return null;
    let at = to + 1;
    while (determiners.has(reading.norm(at))) at += 1;
    const place = posted ? reading.hit(at, 'state', 'place', 'organization') : null;
    const end = place?.to ?? at + 1;
    return reading.norm(end) === ',' ? this.#nameAfter(end) : null;
  }

  #afterHonorifics(at: number): number {
    let to = at;
    for (let hit = this.#honorific(to); hit !== null; hit = this.#honorific(to)) {
      to = hit;
      if (this.#reading.norm(to) === '.') to += 1;
    }
    return to;
  }

  #honorific(at: number): number | null {
    return this.#reading.hit(at, 'honorific')?.to ?? null;
  }

  /** A name with what follows it: "of Egypt", or a title between commas. */
  #named(from: number, name: TokenRange, before: readonly Title[]): PersonPhrase {
    const reading = this.#reading;
    const { words } = reading.grammar;
    let { to } = name;
    let titles = before;
    if (words.linkers.has(reading.norm(to)) && titles.some(({ state }) => state === null)) {
      const state = reading.hit(to + 1, 'state');
      if (state) {
        titles = titles.map((title) => ({ ...title, state: title.state ?? state.sense.code }));
        to = state.to;
      }
    }
    if (reading.norm(to) === ',') {
      const chunk = this.#chunks.at(to + 1);
      if (
        isPerson(chunk) &&
        !isPlural(chunk) &&
        chunk.head.sense.kind === 'office' &&
        !this.#nameAfter(chunk.to)
      ) {
        const more = titlesOf(chunk);
        const clashes = more.some(
          ({ state }) => state !== null && titles.some((t) => t.state !== null && t.state !== state),
        );
        if (!clashes) {
          titles = [...titles, ...more];
          to = chunk.to;
        }
      }
    }
    return { kind: 'person', from, to, titles, name, plural: false };
  }

  /** A name without a title before it. */
  plain(at: number, isLastName: (at: number) => boolean): PersonPhrase | null {
    const reading = this.#reading;
    const start = this.#afterHonorifics(at);
    const polite = start > at;
    const run = this.#names.at(start, polite);
    if (!run) return null;
    // "Le Front Polisario", "the Labour Party": what has an article is no person
    const { determiners, complementizers, possessives } = reading.grammar.words;
    const before = reading.norm(run.from - 1);
    const article = (determiners.has(before) || possessives.has(before)) && !complementizers.has(before);
    if (!polite && article && !this.#names.isGiven(run.from)) return null;
    const one = run.to - run.from === 1;
    const phrase = this.#named(at, run, []);
    if (polite) return phrase;
    if (phrase.titles.length > 0) {
      // "Earlier, the prime minister": a single word that begins a sentence needs another proof
      const opens = run.from === reading.sentence(run.from).from;
      return one && opens && !isLastName(run.from) && !this.#names.isFigure(run.from) ? null : phrase;
    }
    if (one) {
      if (!isLastName(run.from) && !this.#names.isFigure(run.from)) return null;
      return phrase;
    }
    if (this.#names.isGiven(run.from)) return phrase;
    // "Yesterday Sergei Lavrov", "Saudi-born Khalid": the name begins at the given name
    for (let from = run.from + 1; from < run.to - 1; from++)
      if (this.#names.isGiven(from) && from === reading.sentence(from).from + 1) return null;
    return isLastName(run.to - 1) || this.#isSpeaking(run) ? phrase : null;
  }

  #afterAuxiliaries(from: number): number {
    const { perfect, being, reflexives, negations, adverbs } = this.#reading.grammar.words;
    let at = from;
    const isLight = (norm: string): boolean =>
      [perfect, being, reflexives, negations, adverbs].some((list) => list.has(norm));
    while (at < from + 5 && isLight(this.#reading.norm(at))) at += 1;
    return at;
  }

  /** "Ola Nordmann said", "said Ola Nordmann", "met Ola Nordmann": who speaks or is met is somebody. */
  #isSpeaking(run: TokenRange): boolean {
    if (run.to - run.from > 4) return false;
    const verb = this.#reading.hit(this.#afterAuxiliaries(run.to), 'speech', 'contact', 'act');
    if (verb && verb.sense.form !== 'base') return !('ofPress' in verb.sense.verb && verb.sense.verb.ofPress);
    const said = this.#reading.hit(run.from - 1, 'speech');
    if (said && (said.sense.form === 'finite' || said.sense.form === 'participle')) return true;
    const met = this.#reading.hit(run.from - 1, 'contact');
    if (met?.sense.verb.place === undefined && met?.sense.verb.takes.includes('direct')) return true;
    return this.#isOtherSide(run.from - 1);
  }

  /** "received by Ola Nordmann", "a call with Ola Nordmann": with whom somebody meets. */
  #isOtherSide(at: number): boolean {
    const reading = this.#reading;
    const { by, with: together } = reading.grammar.words.connectives;
    if (!by.has(reading.norm(at)) && !together.has(reading.norm(at))) return false;
    for (let i = at - 1; i > at - BESIDE && i >= reading.sentence(at).from; i--) {
      const contact = reading.hit(i, 'contact', 'contactNoun');
      if (contact && contact.to <= at) return !(contact.sense.kind === 'contact' && contact.sense.verb.place);
      if (!reading.dateAt(i) && !reading.hit(i, 'phone') && reading.token(i).kind !== 'word') return false;
    }
    return false;
  }
}
