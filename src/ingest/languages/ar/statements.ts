/** From reporting verbs to statements: who says it, where the words end, how they are told. */

import type { Channel, StatementForm } from '../../../model.js';
import { Gazetteer } from '../../engine/gazetteer.js';
import { wordForms } from './clitics.js';
import type { Discourse } from './discourse.js';
import type { Entity } from './entities.js';
import { words } from './inflection.js';
import type { ReportingVerb } from './lexicon/reporting.js';
import { CHANNEL_WORDS } from './lexicon/speech-words.js';
import type { Phrase } from './phrases.js';
import { foldedSet } from './script.js';
import type { SpeechCandidate } from './speech-candidates.js';
import type { Syntax } from './syntax.js';

/** Evidence longer than this many characters swallows what others say. */
const LONGEST_EVIDENCE = 580;
const CAME = foldedSet(['جاء', 'وجاء', 'جاءت']); // came
const THAT_CAME = foldedSet(['ذلك', 'هذا', 'تصريحات', 'تصريحاته']); // that, this, his statements
const AND_THAT = new Set(['وان', 'وانه', 'وانها', 'وانهم', 'وبان', 'وبانه']); // and that (folded)

export interface Statement {
  readonly candidate: SpeechCandidate;
  readonly verb: ReportingVerb;
  readonly speaker: Entity | null;
  /** Tokens of the reporting clause with what is said. */
  readonly from: number;
  to: number;
  readonly content: number;
  readonly form: StatementForm;
  channel: Channel;
  readonly addressees: readonly Entity[];
  readonly rule: string;
  /** How sure the speaker is: named by the verb, taken from before, or guessed. */
  readonly certainty: 'explicit' | 'implied';
}

const CHANNELS = new Gazetteer<Channel>();
for (const { forms, channel } of CHANNEL_WORDS) for (const form of forms) CHANNELS.add(words(form), channel);

const PRIORITY: readonly Channel[] = [
  'PRESS_CONFERENCE',
  'COMMUNIQUE',
  'SOCIAL_MEDIA',
  'RADIO',
  'TELEVISION',
  'LETTER',
  'CALL',
  'SPEECH',
  'PRESS_MEETING',
  'INTERVIEW',
];

export class Statements {
  readonly #syntax: Syntax;
  readonly #discourse: Discourse;
  readonly #entityOf: (phrase: Phrase) => Entity | null;
  readonly made: Statement[] = [];

  constructor(syntax: Syntax, discourse: Discourse, entityOf: (phrase: Phrase) => Entity | null) {
    this.#syntax = syntax;
    this.#discourse = discourse;
    this.#entityOf = entityOf;
  }

  /** Makes a statement of a reporting verb and turns the discourse to its speaker. */
  add(candidate: SpeechCandidate, next: SpeechCandidate | null): void {
    const { subject, form, at, coordinate } = candidate;
    const speaker = subject ? this.#discourse.entityOf(subject) : this.#discourse.implied(at, form);
    if (subject && speaker && (coordinate || this.#discourse.current === null))
      this.#discourse.turnTo(speaker, subject.phrase, at);
    // nobody says it: a passive, or a noun spelt like a verb
    if (!speaker && !candidate.referred) return;
    const from = subject?.how === 'before' ? Math.min(subject.from, at) : at;
    const content = this.#contentToken(candidate);
    const to = this.#end(candidate, next);
    if (coordinate) this.#discourse.quote(to);
    const told: StatementForm =
      candidate.complement === 'quote' || this.#isQuoted(content) ? 'DIRECT' : 'INDIRECT';
    const participle = form.tense === 'participle';
    this.made.push({
      candidate,
      verb: candidate.verb,
      speaker,
      from,
      to: Math.max(to, content + 1),
      content,
      form: told,
      channel: this.#channel(candidate),
      addressees: this.#addressees(candidate),
      rule: participle
        ? 'ar/statement/participle'
        : subject
          ? subject.how === 'after'
            ? 'ar/statement/verb-subject'
            : 'ar/statement/subject-verb'
          : 'ar/statement/implied-subject',
      certainty: subject ? 'explicit' : 'implied',
    });
  }

  /** The first word of what is said, past "that" and the quotation mark. */
  #contentToken(candidate: SpeechCandidate): number {
    const { reading } = this.#syntax;
    let at = candidate.content;
    if (
      candidate.complement === 'that' &&
      reading.token(at + 1).kind === 'quote' &&
      this.#syntax.isComplementizer(at)
    )
      return at + 2;
    if (candidate.complement === 'quote')
      while (reading.token(at).raw === ':' || reading.token(at).kind === 'quote') at += 1;
    else if (
      candidate.complement === 'on' ||
      candidate.complement === 'to' ||
      candidate.complement === 'about'
    )
      at += 1;
    return at < candidate.at ? candidate.at : at;
  }

  #isQuoted(content: number): boolean {
    const { reading } = this.#syntax;
    // the mark right before the content, or within its first words
    if (reading.token(content - 1).kind === 'quote') return true;
    for (let i = content; i < content + 5; i++) {
      const token = reading.token(i);
      if (token.kind === 'quote') {
        const close = this.#syntax.closingQuote(i);
        return close !== null && close - i > 4;
      }
      if (token.kind !== 'word') return false;
    }
    return false;
  }

  /** The end of the clause: the sentence, the quotation, or the next thing said. */
  #end(candidate: SpeechCandidate, next: SpeechCandidate | null): number {
    const syntax = this.#syntax;
    const { reading } = syntax;
    const stop = next?.coordinate ? this.#beforeClause(next) : reading.tokens.length;
    const first = reading.token(candidate.at);
    let at = candidate.content;
    let lastBreak = -1;
    let end = reading.sentenceEnd(candidate.content);
    const enclosed = syntax.isQuoted(candidate.at);
    while (at < reading.tokens.length) {
      const token = reading.token(at);
      if (token.end - first.start > LONGEST_EVIDENCE) return lastBreak > candidate.content ? lastBreak : at;
      if (enclosed && token.kind === 'quote' && !syntax.isQuoted(at)) return at;
      if (token.kind === 'quote') {
        const close = this.#quoteFrom(at);
        if (close !== null && close > at) {
          if (reading.token(close).end - first.start > LONGEST_EVIDENCE)
            return this.#cutLong(at, first.start, close);
          at = close + 1;
          // a quotation may end its sentence from inside
          if (at >= end)
            end =
              close + 1 < reading.tokens.length && reading.token(close + 1).raw === '.'
                ? close + 1
                : close + 1;
          if (at >= end || at >= stop) return Math.min(at, Math.max(stop, candidate.content + 1));
          continue;
        }
      }
      if (at >= end || token.kind === 'break') return at;
      if (at >= stop) return at;
      if (syntax.isComma(at)) lastBreak = at;
      at += 1;
    }
    return at;
  }

  #cutLong(at: number, start: number, close: number): number {
    const { reading } = this.#syntax;
    let cut = at + 1;
    for (let i = at + 1; i < close; i++) {
      if (reading.token(i).end - start > LONGEST_EVIDENCE) break;
      if (this.#syntax.isComma(i) || reading.token(i).raw === '.' || i - cut > 30) cut = i;
    }
    return cut > at + 3 ? cut : Math.min(close, at + 60);
  }

  #quoteFrom(at: number): number | null {
    const previous = this.#syntax.reading.token(at - 1);
    // a mark that touches the word before closes; it opens nothing
    if (
      previous.kind === 'word' &&
      previous.end === this.#syntax.reading.token(at).start &&
      this.#syntax.reading.token(at).raw === '"'
    )
      return null;
    const close = this.#syntax.closingQuote(at);
    return close;
  }

  /** Where the clause of the next statement begins, its conjunction and comma left out. */
  #beforeClause(next: SpeechCandidate): number {
    const { reading } = this.#syntax;
    let at = next.subject?.how === 'before' ? Math.min(next.subject.from, next.at) : next.at;
    while (
      at > 0 &&
      (this.#syntax.isComma(at - 1) || this.#isLead(at - 1)) &&
      reading.token(at - 1).sentence === reading.token(at).sentence
    )
      at -= 1;
    return at;
  }

  #isLead(at: number): boolean {
    return this.#syntax.opensClause(at) && !this.#syntax.isComplementizer(at);
  }

  #channel(candidate: SpeechCandidate): Channel {
    const start = this.#syntax.reading.sentenceStart(candidate.at);
    const first = candidate.form.tense === 'participle' ? candidate.at : start;
    return this.#channelIn(first, candidate.content);
  }

  #channelIn(from: number, to: number): Channel {
    const { reading } = this.#syntax;
    const found = new Set<Channel>();
    for (let i = from; i < to; i++) {
      const token = reading.token(i);
      if (token.kind !== 'word') continue;
      const [hit] = CHANNELS.match(reading.tokens, i, wordForms(token.norm));
      if (hit) found.add(hit.value);
    }
    return PRIORITY.find((channel) => found.has(channel)) ?? 'UNSPECIFIED';
  }

  #addressees(candidate: SpeechCandidate): Entity[] {
    const { scan } = this.#syntax;
    const addressed: Entity[] = [];
    for (let i = candidate.at + 1; i < candidate.content; i++) {
      const phrase = scan.startingAt(i);
      if (!phrase) continue;
      const before = this.#syntax.reading.norm(i - 1);
      if (phrase.preposition !== 'ل' && before !== 'ل' && before !== 'لـ') continue;
      const entity = this.#entityOf(phrase);
      if (entity) addressed.push(entity);
    }
    return addressed;
  }

  /** "This came in a meeting with reporters": the channel of what was said just before. */
  channelsTold(): void {
    const { reading } = this.#syntax;
    for (const sentence of reading.document.sentences) {
      if (!CAME.has(reading.norm(sentence.from)) || !THAT_CAME.has(reading.norm(sentence.from + 1))) continue;
      const before = this.made
        .filter(({ from, channel }) => from < sentence.from && channel === 'UNSPECIFIED')
        .at(-1);
      const channel = this.#channelIn(sentence.from, sentence.to);
      if (before && channel !== 'UNSPECIFIED') before.channel = channel;
    }
  }

  /** Where "and that ..." begins a second thing said under the same verb, or null. */
  static secondThing(syntax: Syntax, statement: Statement): number | null {
    for (let i = statement.content + 1; i < statement.to; i++)
      if (AND_THAT.has(syntax.reading.norm(i))) return i;
    return null;
  }
}
