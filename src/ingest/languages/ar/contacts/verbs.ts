import type { ParticipantRole } from '../../../../model.js';
import type { Cast } from '../cast/cast.js';
import type { Entity } from '../cast/entities.js';
import type { Discourse } from '../discourse.js';
import type { ContactFrame, ContactVerb } from '../lexicon/contacts.js';
import { DURING_IT_WORDS } from '../lexicon/function-words.js';
import { SUBJECT_PRONOUNS } from '../lexicon/speech-words.js';
import type { Phrase } from '../phrases.js';
import { foldArabic, foldedSet } from '../script.js';
import type { Syntax } from '../syntax.js';
import type { VerbForm } from '../verb-forms.js';
import type { Ledger } from './ledger.js';
import { type Tied } from './model.js';
import type { Reality } from './reality.js';
import type { Ties } from './ties.js';
import type { Visits } from './visits.js';

const FROM = foldArabic('من');
const EACH = foldedSet(['كل', 'كلا', 'كلتا', 'كلاً']);
const PRESENCE = foldedSet(['بحضور', 'بمشاركة']); // in the presence of, with the participation of
const DURING_IT = foldedSet(DURING_IT_WORDS);
const PRONOUNS = foldedSet(SUBJECT_PRONOUNS);
const LONGEST_REACH = 45;
// "the well-wishers", in the case of an object
const OBLIQUE_PLURAL = /^ال.{3,}ين$/;

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
    const rule = `ar/contact/verb-${verb.type.toLowerCase()}`;
    const before = syntax.subjectBefore(at, form);
    const nominatives = this.#nominatives(at);
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
    const dropped = needsObject && others.length === 0 && mayDrop && !this.#hasUnknownObject(first);
    if (first && !goesThere && !dropped) {
      subjectPhrase = first[0] ?? null;
      subject = subjectPhrase ? this.#cast.of(subjectPhrase) : null;
      rest = others;
    } else if (before) {
      subjectPhrase = before.phrase;
      subject = this.#discourse.entityOf(before);
    } else if (mayDrop) subject = this.#discourse.implied(at, form);
    if (!subject) return false;
    const objects = rest
      .flat()
      .flatMap((phrase) => (this.#ties.isPrivate(phrase) ? [] : (this.#cast.party(phrase) ?? [])));
    let parties: Entity[] = [];
    if (hasFrame('place')) {
      const host = this.#visits.host(Math.max(at + 1, subjectPhrase?.to ?? 0), at, verb.past === 'وصل');
      if (!host) return false;
      if (verb.past === 'وصل' && !this.#visits.isOfficialVisit(at, subject)) return false;
      const unreal = this.#reality.unreal(at, form);
      if (unreal) {
        this.#ledger.drop(at, rule, unreal);
        return true;
      }
      if (!this.#visits.isAbroad(subject, host.state)) return false;
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
      ({ from }) => from < at + LONGEST_REACH && from < this.#syntax.reading.sentenceEnd(at),
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

  /** Groups of noun phrases without preposition after a verb: its subject, then its object. */
  #nominatives(verb: number): Phrase[][] {
    const syntax = this.#syntax;
    const { reading, scan } = syntax;
    const groups: Phrase[][] = [];
    let at = verb + 1;
    const end = reading.sentenceEnd(verb);
    let commas = 0;
    while (
      at < end &&
      at - verb < LONGEST_REACH &&
      (groups.length < 2 || syntax.isComma(at) || this.#isJoined(at))
    ) {
      if (EACH.has(reading.norm(at))) {
        at += reading.norm(at + 1) === FROM ? 2 : 1;
        continue;
      }
      if (syntax.isComma(at)) {
        commas += 1;
        at += 1;
        // "met X, the coordinator Y, and the director Z": a list goes on
        const goesOn = groups.length === 2 && this.#isJoined(at);
        if ((commas > 2 && !goesOn) || syntax.isFiniteVerb(at)) break;
        continue;
      }
      const phrase = scan.startingAt(at);
      if (phrase && phrase.preposition === null) {
        if (phrase.conjunction !== null && groups.length > 0) {
          groups.at(-1)?.push(phrase);
          at = phrase.to;
          continue;
        }
        if (phrase.conjunction !== null || (phrase.kind === 'state' && phrase.as === 'city')) break;
        // after an aside a state or body stands in apposition or begins something else
        if (groups.length === 1 && commas > 0 && phrase.kind !== 'person' && phrase.kind !== 'source') break;
        groups.push([phrase]);
        at = phrase.to;
        continue;
      }
      const skipped = syntax.skipAdverbial(at);
      if (skipped > at) {
        at = skipped;
        continue;
      }
      break;
    }
    return groups;
  }

  #isJoined(at: number): boolean {
    const phrase = this.#syntax.scan.startingAt(at);
    return phrase?.kind === 'person' && phrase.conjunction !== null && phrase.preposition === null;
  }

  /** "the mayor received the well-wishers": an object that is no actor, so that the actor before it is the subject. */
  #hasUnknownObject(group: readonly Phrase[] | undefined): boolean {
    const last = group?.at(-1);
    if (!last) return false;
    const syntax = this.#syntax;
    let at = last.to;
    for (let past = syntax.skipAdverbial(at); past > at; past = syntax.skipAdverbial(at)) at = past;
    return OBLIQUE_PLURAL.test(syntax.reading.norm(at)) && syntax.scan.startingAt(at) === null;
  }

  /** "discussed with the minister": a person, or a body right after the verb; "agreement with Iran" is a topic. */
  #isPartner(verb: number, { phrase }: Tied): boolean {
    if (phrase.kind === 'person' || phrase.kind === 'source') return phrase.from - verb < 30;
    return phrase.from - verb < 6;
  }
}
