import type { ParticipantRole } from '../../../../model.js';
import type { Cast } from '../cast/cast.js';
import type { Entity } from '../cast/entities.js';
import type { Discourse } from '../discourse.js';
import { type ContactFrame, type ContactVerb, PRESENCE_WORDS } from '../lexicon/contacts.js';
import { DURING_IT_WORDS } from '../lexicon/function-words.js';
import { SUBJECT_PRONOUNS } from '../lexicon/speech-words.js';
import type { Phrase } from '../phrases.js';
import { foldedSet } from '../script.js';
import type { Syntax } from '../syntax.js';
import type { VerbForm } from '../verb-forms.js';
import { clauseEnd } from './clause-end.js';
import type { Ledger } from './ledger.js';
import { type Tied } from './model.js';
import { isMatch } from './no-encounters.js';
import { hasUnknownObject, NOMINATIVES_REACH, nominativesAfter } from './nominatives.js';
import { hasPhone, isInCall } from './phone.js';
import type { Reality } from './reality.js';
import type { Ties } from './ties.js';
import { VerbSubjects } from './verb-subjects.js';
import type { Visits } from './visits.js';

const PRESENCE = foldedSet(PRESENCE_WORDS);
const DURING_IT = foldedSet(DURING_IT_WORDS);
const PRONOUNS = foldedSet(SUBJECT_PRONOUNS);

/** Encounters told by a verb of their own: "met", "received", "telephoned", "visited". */
export class VerbEncounters {
  readonly #syntax: Syntax;
  readonly #cast: Cast;
  readonly #discourse: Discourse;
  readonly #ties: Ties;
  readonly #visits: Visits;
  readonly #reality: Reality;
  readonly #ledger: Ledger;
  readonly #subjects: VerbSubjects;

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
    this.#subjects = new VerbSubjects(syntax, cast, discourse, ledger);
  }

  consider(at: number, verb: ContactVerb, form: VerbForm, conjunction: string | null): boolean {
    const syntax = this.#syntax;
    if (isMatch(syntax, at)) return false;
    const rule = `ar/contact/verb-${verb.type.toLowerCase()}`;
    const before = syntax.subjectBefore(at, form);
    const nominatives = nominativesAfter(syntax, this.#cast, at);
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
    const isSomebody = ({ entity }: Tied): boolean => entity.kind === 'person' || entity.kind === 'source';
    if (verb.withPerson && !withParties.some(isSomebody)) return false;
    // "discusses it": a matter, no partner
    if (form.objectSuffix && !hasFrame('object')) return false;
    if (form.objectSuffix) {
      const other = this.#subjects.whom(at);
      subjectPhrase = first?.[0] ?? null;
      subject = subjectPhrase ? this.#cast.of(subjectPhrase) : null;
      if (subject && other && subject !== other)
        return this.#keepVerb(at, verb, subject, subjectPhrase, [other], rule, tied, form);
      return false;
    }
    // "visited Cairo", "the minister visited the embassy"
    const place = hasFrame('place') ? first?.[0]?.kind : null;
    const goesThere = place === 'state' || (place === 'organization' && before !== null);
    const dropped = needsObject && others.length === 0 && mayDrop && !hasUnknownObject(syntax, first);
    if (first && !goesThere && !dropped) {
      subjectPhrase = this.#subjects.named(first[0] ?? null, at, needsObject ? others.flat() : []);
      subject = subjectPhrase ? this.#cast.party(subjectPhrase) : null;
      rest = others;
    } else if (before) {
      subjectPhrase = before.phrase;
      subject = this.#discourse.entityOf(before);
    } else if (mayDrop && !this.#subjects.hasUnknownSubject(at, verb))
      subject = this.#subjects.implied(at, form);
    if (!subject) return false;
    const [one, ...another] = this.#subjects.bothOf(subjectPhrase, at);
    if (one) subject = one;
    const objects = rest
      .flat()
      .flatMap((phrase) => (this.#ties.isPrivate(phrase) ? [] : (this.#cast.party(phrase) ?? [])));
    let parties: Entity[] = [];
    if (hasFrame('place')) return this.#visit(at, verb, form, subject, subjectPhrase, rule);
    const joint = one
      ? another
      : subjectPhrase && first
        ? first.slice(1).flatMap((phrase) => this.#cast.of(phrase) ?? [])
        : [];
    const toParties = hasFrame('to')
      ? tied.filter((party) => party.relation === 'to').map(({ entity }) => entity)
      : [];
    if (needsObject && objects.length > 0) parties = [...objects, ...present.map(({ entity }) => entity)];
    else if (withParties.length > 0 && (hasFrame('with') || hasFrame('topic') || hasFrame('object')))
      parties = withParties.map(({ entity }) => entity);
    if (toParties.length > 0) parties = toParties;
    // "A and B met": the subjects are the parties
    parties = [...joint, ...parties];
    if (parties.length === 0) {
      // "the prince reviewed the plans": nobody was met, and the clause is about him
      if (subjectPhrase?.kind === 'person') this.#discourse.mention(subject, subjectPhrase, at);
      return false;
    }
    // "Cyprus discusses with Israel the use of": relations that go on, no encounter
    const goesOn = hasFrame('topic') && form.tense === 'present';
    if (goesOn && [subject, ...parties].every(({ kind }) => kind !== 'person')) return false;
    const isCalled = (): boolean =>
      hasPhone(this.#syntax, at, clauseEnd(this.#syntax, at, tied)) || isInCall(this.#syntax, at);
    if (verb.needsPhone && !isCalled()) return false;
    return this.#keepVerb(at, verb, subject, subjectPhrase, parties, rule, tied, form);
  }

  #visit(
    at: number,
    verb: ContactVerb,
    form: VerbForm,
    subject: Entity,
    phrase: Phrase | null,
    rule: string,
  ): boolean {
    const from = Math.max(at + 1, phrase?.to ?? 0);
    const visit = this.#visits.journey(from, at, verb.arrival === true, subject);
    if (!visit || (verb.calledVisit && !this.#visits.isOnVisit(visit.to))) return false;
    const unreal = this.#reality.unreal(at, form);
    if (unreal) {
      this.#ledger.drop(at, rule, unreal);
      return true;
    }
    this.#ledger.keep('VISIT', visit.parties, { from: at, to: visit.to }, at, rule, false);
    this.#discourse.mention(subject, phrase, at);
    return true;
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
    const to = Math.max(clauseEnd(this.#syntax, at, tied), named?.to ?? 0);
    const phone =
      hasPhone(this.#syntax, at, to) || (verb.frames.includes('topic') && isInCall(this.#syntax, at));
    // "the two ministers discussed", after their call: what is told again
    const told = verb.frames.includes('topic') ? this.#ledger.lastOfAll([subject, ...others]) : undefined;
    const type = phone ? 'CALL' : (told?.type ?? verb.type);
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

  /** "discussed with the minister": a person, or a body right after the verb; "agreement with Iran" is a topic. */
  #isPartner(verb: number, { phrase }: Tied): boolean {
    // "the committee in the council": bi- is "in" here
    if (phrase.preposition !== null) return false;
    if (phrase.kind === 'person' || phrase.kind === 'source') return phrase.from - verb < 30;
    return phrase.from - verb < 6;
  }
}
