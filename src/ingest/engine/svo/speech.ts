/** Who is reported to say what: statements, and denials among them. */
import type { Channel } from '../../../model.js';
import type { TokenRange } from '../document.js';
import type { Clauses, VerbGroup } from './clauses.js';
import type { Dropped } from './contact-drafts.js';
import type { Discourse, Subject } from './discourse.js';
import type { Entity } from './entities.js';
import type { SpeechVerb } from './grammar.js';
import type { Hit, SenseOf } from './senses.js';
import { type Said, SpeechContent } from './speech-content.js';

export interface Statement {
  readonly at: number;
  readonly verb: SpeechVerb;
  readonly rule: string;
  readonly speaker: Entity | null;
  readonly content: TokenRange;
  readonly evidence: TokenRange;
  readonly direct: boolean;
  readonly channel: Channel;
  readonly addressees: readonly Entity[];
  /** "denied", or what is said is that something is untrue. */
  readonly denial: 'verb' | 'untruth' | null;
}
/** What is said to be untrue is said so in few words. */
const BRIEF = 30;

export class Speech {
  readonly #clauses: Clauses;
  readonly #discourse: Discourse;
  readonly #content: SpeechContent;
  readonly made: Statement[] = [];
  readonly dropped: Dropped[] = [];

  constructor(clauses: Clauses, discourse: Discourse) {
    this.#clauses = clauses;
    this.#discourse = discourse;
    this.#content = new SpeechContent(clauses);
    for (const { from } of clauses.verbs) {
      const hit = clauses.verbAt(from, 'speech');
      if (hit) this.#consider(hit);
    }
  }

  #consider(hit: Hit<SenseOf<'speech'>>): void {
    const { code } = this.#clauses.reading.grammar;
    const group = this.#discourse.group(hit.from);
    if (!group) return;
    const found = this.#read(hit, group);
    if (typeof found === 'string')
      this.dropped.push({ at: hit.from, rule: `${code}/statement`, reason: found });
    else this.made.push(found);
  }

  #read(hit: Hit<SenseOf<'speech'>>, group: VerbGroup): Statement | string {
    const { verb, form } = hit.sense;
    const { reading } = this.#clauses;
    const gerund = form === 'gerund';
    if (group.unreal && !gerund) return group.unreal;
    if (
      this.made.some(
        ({ denial, content }) => denial !== null && hit.from >= content.from && hit.from < content.to,
      )
    )
      return 'what is denied is not said';
    if (group.passive) return 'said by nobody in particular';
    const subject = gerund ? this.#ofClause(group) : this.#discourse.subject(hit.from);
    if (!subject) return 'a gerund that belongs to no clause';
    const [speaker = null] = subject.entities;
    if (!speaker) return 'nobody is named who says it';
    const said = this.#content.of(
      verb,
      group,
      gerund ? { ...subject, phrase: null, inverted: false } : subject,
    );
    if (!said) return 'nothing is said';
    // "he said" inside a quotation is part of it
    if (this.made.some(({ direct, content }) => direct && group.from > content.from && group.to < content.to))
      return 'inside a quotation';
    const rule = gerund
      ? 'participle'
      : subject.implied
        ? 'implied-subject'
        : subject.inverted
          ? 'verb-subject'
          : 'subject-verb';
    const evidence =
      subject.phrase && !gerund
        ? { ...said.evidence, from: Math.min(said.evidence.from, subject.phrase.from) }
        : said.evidence;
    return {
      at: hit.from,
      verb,
      rule: `${reading.grammar.code}/statement/${rule}`,
      speaker,
      content: said.content,
      evidence,
      direct: said.direct,
      channel: this.#channel(group, said),
      addressees: this.#discourse
        .entities(said.addressees, group.from)
        .filter((entity) => entity !== speaker),
      denial: verb.denies ? 'verb' : this.#isUntruth(said.content) ? 'untruth' : null,
    };
  }

  /** Who does what the main verb of the clause says, before the comma. */
  #ofClause(group: VerbGroup): Subject | null {
    const { reading } = this.#clauses;
    const { raw, kind } = reading.token(group.from - 1);
    if (raw !== ',' && kind !== 'quote' && kind !== 'word') return null;
    const { from } = reading.sentence(group.from);
    for (const verb of this.#clauses.verbs.filter((v) => v.from >= from && v.to <= group.from).reverse()) {
      const subject = this.#discourse.subject(verb.from);
      if (subject.entities.length > 0) return subject;
    }
    const phrases = this.#clauses.subject(group);
    const entities = this.#discourse.entities(phrases, group.from);
    return entities.length > 0 ? { entities, implied: false, phrase: null, inverted: false } : null;
  }

  #channel(group: VerbGroup, { content }: Said): Channel {
    const { reading } = this.#clauses;
    const { from, to } = reading.sentence(group.from);
    for (let at = from; at < to; at++) {
      if (at >= content.from && at < content.to) continue;
      const channel = reading.hit(at, 'channel');
      if (channel) return channel.sense.channel;
    }
    return 'UNSPECIFIED';
  }

  #isUntruth({ from, to }: TokenRange): boolean {
    if (to - from > BRIEF) return false;
    const { reading } = this.#clauses;
    const { negations } = reading.grammar.words;
    for (let at = from; at < to; at++) {
      const hit = reading.hit(at, 'untrue');
      if (!hit || negations.has(reading.norm(at - 1)) || negations.has(reading.norm(at - 2))) continue;
      // "spreads false reports" says of no report that it is false; "these are false reports" does
      if (reading.hit(hit.to, 'claim') === null || this.#isPredicate(at)) return true;
    }
    return false;
  }

  /** Right after a verb of being. */
  #isPredicate(at: number): boolean {
    const { reading } = this.#clauses;
    const { being, determiners, linkers } = reading.grammar.words;
    let before = at - 1;
    while (determiners.has(reading.norm(before)) || linkers.has(reading.norm(before))) before -= 1;
    return being.has(reading.norm(before));
  }

  /** Whether somebody refuses to accept what stands at a token: it is not told as a fact. */
  isRejected(at: number): boolean {
    return this.made.some(
      ({ verb: { stance }, content }) => stance === 'REJECT' && at >= content.from && at < content.to,
    );
  }

  /** Who denies what stands at a token; null where nobody does. */
  denierOf(at: number): readonly Entity[] | null {
    const denial = this.made.find(
      ({ denial: kind, content }) => kind !== null && at >= content.from && at < content.to,
    );
    return denial?.speaker ? [denial.speaker] : denial ? [] : null;
  }
}
