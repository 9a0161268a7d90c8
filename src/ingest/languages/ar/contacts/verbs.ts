import type { ParticipantRole } from '../../../../model.js';
import { agreesInGender } from '../agreement.js';
import type { Cast } from '../cast/cast.js';
import type { Entity } from '../cast/entities.js';
import type { Discourse } from '../discourse.js';
import type { ContactFrame, ContactVerb } from '../lexicon/contacts.js';
import { DURING_IT_WORDS } from '../lexicon/function-words.js';
import { SUBJECT_PRONOUNS } from '../lexicon/speech-words.js';
import type { Phrase } from '../phrases.js';
import { foldedSet } from '../script.js';
import type { Syntax } from '../syntax.js';
import type { VerbForm } from '../verb-forms.js';
import type { Ledger } from './ledger.js';
import { type Tied } from './model.js';
import { isMatch } from './no-encounters.js';
import { hasUnknownObject, NOMINATIVES_REACH, nominativesAfter } from './nominatives.js';
import type { Reality } from './reality.js';
import type { Ties } from './ties.js';
import type { Visits } from './visits.js';

const PRESENCE = foldedSet(['بحضور', 'بمشاركة']); // in the presence of, with the participation of
const DURING_IT = foldedSet(DURING_IT_WORDS);
const PRONOUNS = foldedSet(SUBJECT_PRONOUNS);

const isTitledPerson = (phrase: Phrase): boolean =>
  phrase.kind === 'person' && phrase.number === 'singular' && phrase.titles.length > 0;

/** Encounters told by a verb of their own: "met", "received", "telephoned", "visited". */
export class VerbEncounters {
  readonly #syntax: Syntax;
  readonly #cast: Cast;
  readonly #discourse: Discourse;
  readonly #ties: Ties;
  readonly #visits: Visits;
  readonly #reality: Reality;
  readonly #ledger: Ledger;

  constructor(
    syntax: Syntax,
    cast: Cast,
    discourse: Discourse,
    ties: Ties,
    visits: Visits,
    reality: Reality,
    ledger: Ledger,
  ) {
    this.#syntax = syntax;
    this.#cast = cast;
    this.#discourse = discourse;
    this.#ties = ties;
    this.#visits = visits;
    this.#reality = reality;
    this.#ledger = ledger;
  }

  consider(at: number, verb: ContactVerb, form: VerbForm, conjunction: string | null): boolean {
    const syntax = this.#syntax;
    if (isMatch(syntax, at)) return false;
    const rule = `ar/contact/verb-${verb.type.toLowerCase()}`;
    const before = syntax.subjectBefore(at, form);
    const nominatives = nominativesAfter(syntax, at);
    const hasFrame = (frame: ContactFrame) => verb.frames.includes(frame);
    let subject: Entity | null = null;
    let subjectPhrase: Phrase | null = null;
    let rest = nominatives;
    const mayDrop =
      before !== null ||
      conjunction !== null ||
      syntax.opensClause(at - 1) ||
      syntax.isComma(at - 1) ||
      // "who met", "said that he met"
      syntax.isRelative(at - 1) ||
      PRONOUNS.has(syntax.reading.norm(at - 1)) ||
      DURING_IT.has(syntax.reading.norm(at + 1));
    const tied = this.#ties.of(at + 1, false);
    const withParties = tied.filter(
      (party) => party.relation === 'with' && (!hasFrame('topic') || this.#isPartner(at, party)),
    );
    const present = withParties.filter(({ phrase }) => PRESENCE.has(syntax.reading.norm(phrase.from - 1)));
    const needsObject = hasFrame('object') && withParties.length === present.length;
    const [first, ...others] = nominatives;
    // "discusses it": a matter, no partner
    if (form.objectSuffix && !hasFrame('object')) return false;
    if (form.objectSuffix) {
      // "received him the president": the pronoun is the actor spoken of; "the refugees whom it received" are told before
      const whom = syntax.isRelative(at - 1);
      const antecedent = whom ? syntax.scan.at(at - 2) : null;
      const other = whom ? antecedent && this.#cast.of(antecedent) : this.#discourse.current;
      subjectPhrase = first?.[0] ?? null;
      subject = subjectPhrase ? this.#cast.of(subjectPhrase) : null;
      if (subject && other && subject !== other)
        return this.#keepVerb(at, verb, subject, subjectPhrase, [other], rule, tied);
      return false;
    }
    const goesThere = hasFrame('place') && first?.[0]?.kind === 'state';
    const dropped = needsObject && others.length === 0 && mayDrop && !hasUnknownObject(syntax, first);
    if (first && !goesThere && !dropped) {
      subjectPhrase = first[0] ?? null;
      subject = subjectPhrase ? this.#cast.party(subjectPhrase) : null;
      rest = others;
    } else if (before) {
      subjectPhrase = before.phrase;
      subject = this.#discourse.entityOf(before);
    } else if (mayDrop && !this.#hasUnknownSubject(at, verb)) subject = this.#implied(at, form);
    if (!subject) return false;
    const objects = rest
      .flat()
      .flatMap((phrase) => (this.#ties.isPrivate(phrase) ? [] : (this.#cast.party(phrase) ?? [])));
    let parties: Entity[] = [];
    if (hasFrame('place')) {
      const host = this.#visits.host(Math.max(at + 1, subjectPhrase?.to ?? 0), at, verb.arrival === true);
      if (!host) return false;
      if (verb.arrival && !this.#visits.isOfficialVisit(at, subject)) return false;
      const unreal = this.#reality.unreal(at, form);
      if (unreal) {
        this.#ledger.drop(at, rule, unreal);
        return true;
      }
      if (!this.#visits.isAbroad(subject, host)) return false;
      const visit = this.#visits.parties(subject, host);
      this.#ledger.keep('VISIT', visit.parties, { from: at, to: visit.to }, at, rule, false);
      this.#discourse.mention(subject, subjectPhrase, at);
      return true;
    }
    const joint =
      subjectPhrase && first ? first.slice(1).flatMap((phrase) => this.#cast.of(phrase) ?? []) : [];
    const toParties = hasFrame('to')
      ? tied.filter((party) => party.relation === 'to').map(({ entity }) => entity)
      : [];
    if (needsObject && objects.length > 0) parties = [...objects, ...present.map(({ entity }) => entity)];
    else if (withParties.length > 0 && (hasFrame('with') || hasFrame('topic') || hasFrame('object')))
      parties = withParties.map(({ entity }) => entity);
    if (toParties.length > 0) parties = toParties;
    // "A and B met": the subjects are the parties
    parties = [...joint, ...parties];
    if (parties.length === 0) return false;
    if (verb.needsPhone && !this.#ties.hasPhone(at, this.#ties.clauseEnd(at, tied))) return false;
    return this.#keepVerb(at, verb, subject, subjectPhrase, parties, rule, tied, form);
  }

  #keepVerb(
    at: number,
    verb: ContactVerb,
    subject: Entity,
    phrase: Phrase | null,
    others: readonly Entity[],
    rule: string,
    tied: readonly Tied[],
    form: VerbForm | null = null,
  ): boolean {
    this.#discourse.mention(subject, phrase, at);
    const unreal = this.#reality.unreal(at, form);
    if (unreal) {
      this.#ledger.drop(at, rule, unreal);
      return true;
    }
    const parties = others.flatMap(({ mentions }) => mentions.filter(({ from }) => from > at));
    const named = parties.find(
      ({ from }) => from < at + NOMINATIVES_REACH && from < this.#syntax.reading.sentenceEnd(at),
    );
    const to = Math.max(this.#ties.clauseEnd(at, tied), named?.to ?? 0);
    const phone = this.#ties.hasPhone(at, to) || (verb.frames.includes('topic') && this.#ties.isInCall(at));
    const type = phone ? 'CALL' : verb.type;
    if (verb.past === 'اتصل' && !phone && !tied.some(({ phrase: party }) => party.preposition === 'ب'))
      return false;
    const other: ParticipantRole =
      type === 'CALL' ? 'RECIPIENT' : verb.subject === 'HOST' ? 'VISITOR' : 'PARTICIPANT';
    this.#ledger.keep(
      type,
      [
        { entity: subject, role: type === 'CALL' ? 'INITIATOR' : verb.subject },
        ...others.map((entity) => ({ entity, role: other })),
      ],
      { from: at, to },
      at,
      rule,
      false,
    );
    return true;
  }

  /** The actor that a verb without a subject means; a man's name is none of a feminine verb. */
  #implied(at: number, form: VerbForm): Entity | null {
    const subject = this.#discourse.implied(at, form);
    const told = subject?.kind === 'person' ? subject.mentions.find(isTitledPerson) : undefined;
    return told && !agreesInGender(told, form) ? null : subject;
  }

  /** "hundreds of guards arrived": the subject stands there, and is no actor. */
  #hasUnknownSubject(at: number, verb: ContactVerb): boolean {
    const { reading, scan } = this.#syntax;
    const next = at + 1;
    return (
      verb.arrival === true &&
      reading.isWord(next) &&
      scan.startingAt(next) === null &&
      this.#syntax.skipAdverbial(next) === next
    );
  }

  /** "discussed with the minister": a person, or a body right after the verb; "agreement with Iran" is a topic. */
  #isPartner(verb: number, { phrase }: Tied): boolean {
    // "the committee in the council": bi- is "in" here
    if (phrase.preposition !== null) return false;
    if (phrase.kind === 'person' || phrase.kind === 'source') return phrase.from - verb < 30;
    return phrase.from - verb < 6;
  }
}
