/** From reporting verbs to statements: who says it, where the words end, how they are told. */
import type { Channel, StatementForm } from '../../../../model.js';
import { Gazetteer } from '../../../engine/gazetteer.js';
import { agreesInGender } from '../agreement.js';
import type { Entity } from '../cast/entities.js';
import { wordForms } from '../clitics.js';
import type { Discourse } from '../discourse.js';
import { words } from '../inflection.js';
import type { ReportingVerb } from '../lexicon/reporting.js';
import { CHANNEL_WORDS } from '../lexicon/speech-words.js';
import type { Phrase } from '../phrases.js';
import { foldedSet } from '../script.js';
import type { Syntax } from '../syntax.js';
import type { VerbForm } from '../verb-forms.js';
import { BUT, Extents } from './extent.js';
import type { SpeechCandidate } from './model.js';

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

const CAME = foldedSet(['جاء', 'وجاء', 'جاءت']); // came
const THAT_CAME = foldedSet(['ذلك', 'هذا', 'تصريحات', 'تصريحاته']); // that, this, his statements
const AND_THAT = new Set(['وان', 'وانه', 'وانها', 'وانهم', 'وبان', 'وبانه']); // and that (folded)
const CHANNELS = new Gazetteer<Channel>(wordForms);
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
for (const { forms, channel } of CHANNEL_WORDS) for (const form of forms) CHANNELS.add(words(form), channel);

export class Statements {
  readonly #syntax: Syntax;
  readonly #extents: Extents;
  readonly #discourse: Discourse;
  readonly #entityOf: (phrase: Phrase) => Entity | null;
  readonly made: Statement[] = [];

  constructor(syntax: Syntax, discourse: Discourse, entityOf: (phrase: Phrase) => Entity | null) {
    this.#syntax = syntax;
    this.#extents = new Extents(syntax);
    this.#discourse = discourse;
    this.#entityOf = entityOf;
  }

  /** Makes a statement of a reporting verb and turns the discourse to its speaker. */
  add(candidate: SpeechCandidate, next: SpeechCandidate | null): void {
    const { subject, form, at, coordinate } = candidate;
    const speaker = subject
      ? this.#discourse.entityOf(subject)
      : ((form.tense === 'participle' ? this.#quotedSpeaker(at, form) : this.#whoGoesOn(at, form)) ??
        this.#discourse.implied(at, form));
    if (subject && speaker && (coordinate || this.#discourse.current === null))
      this.#discourse.turnTo(speaker, subject.phrase, at, form.tense === 'participle' ? null : form.gender);
    // "of those asked who hold that": several, where one was spoken of
    if (!subject && !coordinate && form.number === 'plural' && speaker?.kind === 'person') return;
    // nobody says it: a passive, or a noun spelt like a verb
    if (!speaker && !candidate.referred) return;
    const from = candidate.lead ?? (subject?.how === 'before' ? Math.min(subject.from, at) : at);
    const content = this.#contentToken(candidate);
    const to = this.#extents.endOf(candidate, next);
    if (coordinate) {
      this.#discourse.quote(to);
      this.#discourse.hear(at);
    }
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

  /** "the spokesman said that the president affirmed ..., stressing": who spoke last in the sentence, inside somebody's words too. */
  #quotedSpeaker(at: number, form: VerbForm): Entity | null {
    const last = this.made.at(-1);
    const { reading } = this.#syntax;
    const phrase = last?.candidate.subject?.phrase;
    if (!last || !phrase || last.candidate.coordinate) return null;
    // "the spokesman said that Pakistan condemns ..., stressing (masculine)"
    if (!agreesInGender(phrase, form)) return null;
    return reading.token(last.from).sentence === reading.token(at).sentence ? last.speaker : null;
  }

  /** "the deputy X, who made clear that ..., but he said": the clause before was of him. */
  #whoGoesOn(at: number, form: VerbForm): Entity | null {
    const last = this.made.at(-1);
    const { reading } = this.#syntax;
    const phrase = last?.candidate.subject?.how === 'relative' ? last.candidate.subject.phrase : null;
    if (!last || !phrase || !BUT.test(reading.norm(at - 1)) || !agreesInGender(phrase, form)) return null;
    return reading.token(last.from).sentence === reading.token(at).sentence ? last.speaker : null;
  }

  /** The first word of what is said, past "that" and the quotation mark. */
  #contentToken(candidate: SpeechCandidate): number {
    const { reading } = this.#syntax;
    let at = candidate.content;
    if (candidate.lead !== undefined) return at;
    if (
      candidate.complement === 'that' &&
      reading.token(at + 1).kind === 'quote' &&
      this.#syntax.isComplementizer(at)
    )
      // a text that breaks off at the mark: "that" is all there is
      return reading.tokens.length > at + 2 ? at + 2 : at;
    if (candidate.complement === 'quote')
      while (reading.token(at).raw === ':' || reading.token(at).kind === 'quote') at += 1;
    else if (
      candidate.complement === 'on' ||
      candidate.complement === 'to' ||
      candidate.complement === 'about'
    )
      at += 1;
    return at < candidate.at || at >= reading.tokens.length ? candidate.at : at;
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
      const [hit] = CHANNELS.match(reading.tokens, i);
      if (hit) found.add(hit.value);
    }
    if (found.size === 0) return 'UNSPECIFIED';
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
