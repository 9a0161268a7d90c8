import type { ContactType } from '../../../../model.js';
import type { Cast } from '../cast/cast.js';
import type { Entity } from '../cast/entities.js';
import type { Discourse } from '../discourse.js';
import type { ContactNoun } from '../lexicon/contacts.js';
import type { Hit } from '../reading.js';
import { foldArabic, foldedSet } from '../script.js';
import type { Syntax } from '../syntax.js';
import { eachPair, type Ledger } from './ledger.js';
import { type Party, type Relation, rolesOf, type Support, type Tied } from './model.js';
import { otherSense } from './no-encounters.js';
import {
  areSubject,
  attendants,
  guestAfter,
  isOfTheTwo,
  isTheirs,
  lastTwo,
  receivedHim,
  wasReceived,
} from './people-told.js';
import { phoneAt } from './phone.js';
import { isWithPress } from './press.js';
import type { Reality } from './reality.js';
import type { Supports } from './support.js';
import type { Ties } from './ties.js';
import { VisitNouns } from './visit-nouns.js';
import type { Visits } from './visits.js';

const WITHIN = foldedSet(['خلال', 'أثناء', 'في']); // during, in
const PLURAL = /ات$/;
const DUAL = /([لت](ين|ان)|[يل]تي)$/;
const ATTENDED = foldedSet(['حضر', 'وحضر', 'يحضر', 'ويحضر', 'حضرت', 'وحضرت']); // attended
const ACROSS = foldArabic('عبر'); // over, via

/** Encounters told by a noun: "a telephone call", "talks", "a visit", "a letter". */
export class NounEncounters {
  readonly #syntax: Syntax;
  readonly #cast: Cast;
  readonly #discourse: Discourse;
  readonly #ties: Ties;
  readonly #reality: Reality;
  readonly #ledger: Ledger;
  readonly #support: Supports;
  readonly #visitNouns: VisitNouns;

  constructor(
    syntax: Syntax,
    cast: Cast,
    discourse: Discourse,
    ties: Ties,
    visits: Visits,
    reality: Reality,
    ledger: Ledger,
    support: Supports,
  ) {
    this.#syntax = syntax;
    this.#cast = cast;
    this.#discourse = discourse;
    this.#ties = ties;
    this.#reality = reality;
    this.#ledger = ledger;
    this.#support = support;
    this.#visitNouns = new VisitNouns(syntax, cast, visits, support);
  }

  // ---- nouns --------------------------------------------------------------------------------------

  consider(hit: Hit<'contactNoun'>): void {
    const syntax = this.#syntax;
    const { reading } = syntax;
    const { noun, definite, possessed } = hit.value;
    const at = hit.from;
    if (reading.norm(at - 1) === ACROSS || reading.norm(at - 2) === ACROSS) return;
    const other = otherSense(syntax, hit);
    if (other) {
      this.#ledger.drop(at, `ar/contact/noun-${noun.type.toLowerCase()}`, other);
      return;
    }
    const phone = phoneAt(this.#syntax, hit.to);
    const type: ContactType = noun.phoneMakesCall && phone ? 'CALL' : noun.type;
    const rule = `ar/contact/noun-${type.toLowerCase()}`;
    const light = this.#support.verbOf(hit);
    // "the contacts" are a call only where one was told
    const isOfOld =
      PLURAL.test(reading.norm(hit.to - 1)) && !this.#ledger.kept.some((kept) => kept.type === 'CALL');
    if (noun.needsPhone && !phone && (!definite || isOfOld) && !light) return;
    const after = phone ? phone : hit.to;
    const tied = this.#ties.of(
      after,
      this.#takesAgent(noun, definite, possessed) || light?.verb.gathers === true,
    );
    // "during the call the situation between the two states was reviewed": the call that was told, not another
    const again =
      definite &&
      !possessed &&
      !light?.subject &&
      WITHIN.has(reading.norm(at - 1)) &&
      !tied.some(({ entity }) => entity.kind === 'person') &&
      this.#ledger.kept.length > 0;
    if (again) return;
    // "and the reception was attended by": those who were there as well
    if (definite && ATTENDED.has(reading.norm(at - 1))) {
      const told = this.#ledger.lastOf(type);
      if (told) this.#ledger.join(told, attendants(this.#syntax, this.#cast, hit.to));
      return;
    }
    const unreal =
      this.#reality.unreal(light?.at ?? at, light?.form ?? null) ??
      this.#reality.unreal(at, null) ??
      (hit.form.preposition === 'ل' && !light ? 'planned: told as a purpose' : null) ??
      this.#reality.ahead([hit.to, ...tied.map(({ phrase }) => phrase.to)]);
    if (isWithPress(syntax, after, tied)) {
      this.#ledger.drop(at, rule, 'with the press: what is said there is a statement');
      return;
    }
    if (light?.subject && light.phrase) this.#discourse.mention(light.subject, light.phrase, light.at);
    const inSentence =
      type === 'VISIT' &&
      !light &&
      !tied.some(({ relation }) => relation === 'agent') &&
      this.#ledger.kept.some(
        (other) =>
          other.type === 'VISIT' && reading.token(other.trigger).sentence === reading.token(at).sentence,
      );
    if (inSentence) return;
    const parties = this.#partiesOf(type, noun, tied, light, possessed, hit);
    if (parties === null || parties.length < 2) {
      if (!definite && !possessed) this.#ledger.drop(at, rule, 'no second party');
      return;
    }
    // "was holding talks with the United States": they go on, and are no encounter
    const goesOn =
      light?.form.tense === 'present' && parties.every(({ entity }) => entity.kind === 'state')
        ? 'relations between states, no encounter'
        : null;
    if (unreal ?? goesOn) {
      this.#ledger.drop(at, rule, unreal ?? goesOn ?? '');
      return;
    }
    const to = Math.max(after, ...tied.map(({ phrase }) => phrase.to));
    const from = light && light.at < at ? light.at : at;
    // "the talks that brought them together": goes back to those that were told
    const isTold = definite && (!light || light.verb.gathers === true);
    const told = DUAL.test(reading.norm(hit.from)) ? eachPair(parties) : [parties];
    for (const each of told) this.#ledger.keep(type, each, { from, to }, at, rule, isTold);
  }

  /** A noun with the article stands in no construct: behind "the reception" begins something else. */
  #takesAgent(noun: ContactNoun, definite: boolean, possessed: boolean): boolean {
    return possessed || (noun.type !== 'CALL' && !definite);
  }

  #partiesOf(
    type: ContactType,
    noun: ContactNoun,
    tied: readonly Tied[],
    light: Support | null,
    possessed: boolean,
    hit: Hit<'contactNoun'>,
  ): Party[] | null {
    const of = (relation: Relation) =>
      tied.filter((party) => party.relation === relation).map(({ entity }) => entity);
    const told = of('between');
    // "the meeting between the two sides": the two that were told of last
    const between =
      told.length === 0 &&
      (isOfTheTwo(this.#syntax, hit.to) || (possessed && isTheirs(this.#syntax, hit.to - 1)))
        ? lastTwo(this.#syntax, this.#cast, hit.from)
        : told;
    const agents = of('agent');
    const joint =
      tied.length === 0 && !light && type !== 'VISIT' && this.#support.isAdverbial(hit)
        ? areSubject(this.#syntax, hit.from)
          ? lastTwo(this.#syntax, this.#cast, hit.from)
          : this.#support.jointSubject(hit.from)
        : [];
    if (joint.length > 1) return joint.map((entity) => ({ entity, role: 'PARTICIPANT' }));
    if (type === 'VISIT') return this.#visitNouns.parties(hit, agents, light, possessed);
    if (between.length >= 2) return between.map((entity) => ({ entity, role: 'PARTICIPANT' }));
    if (light?.verb.gathers) {
      // "a meeting that brought him together with": whom the clause is about
      const himself =
        light.form.objectSuffix && agents.length === 0
          ? this.#support.nearbySubject(hit, Math.max(hit.to, light.at + 1))
          : null;
      const gathered = [...(himself ? [himself] : []), ...agents, ...of('with')];
      return [...new Set(gathered)].map((entity) => ({ entity, role: 'PARTICIPANT' }));
    }
    // "delivered a letter from the emir to the king": the bearer is no party
    const recipients = light?.verb.bears && of('to').length === 0 ? this.#support.handedTo(light) : of('to');
    if (type === 'MESSAGE' && of('from').length > 0 && (recipients.length > 0 || light?.verb.bears))
      return [
        ...of('from').map((entity) => ({ entity, role: 'SENDER' as const })),
        ...recipients.map((entity) => ({ entity, role: 'RECIPIENT' as const })),
      ];
    const isReception = noun.reception === true;
    const both =
      isReception && possessed && agents.length === 0
        ? receivedHim(this.#syntax, this.#cast, this.#discourse, hit)
        : isReception && !possessed
          ? wasReceived(this.#syntax, tied, this.#support.nearbySubject(hit))
          : null;
    if (both) return both;
    const received = light?.verb.subject === 'RECIPIENT';
    const nearby = () =>
      possessed || this.#support.isAdverbial(hit) ? this.#support.nearbySubject(hit) : null;
    const owner =
      (possessed ? null : agents[0]) ?? light?.subject ?? this.#support.agentOfNoun(hit) ?? nearby();
    if (!owner) return null;
    const others = received
      ? [...of('from'), ...of('with')]
      : type === 'MESSAGE'
        ? [...of('to'), ...(agents.length > 0 ? [] : of('from'))]
        : // "the last meeting of the association": li- is "of"
          [
            ...(light?.joint ?? []),
            ...of('with'),
            ...(type === 'MEETING' && !isReception ? [] : of('to')),
            ...(possessed ? agents : agents.slice(1)),
          ];
    // "his receiving the director of the region of the organization, Dr X": the person, not the body that he is of
    const guests =
      (isReception || (possessed && type === 'MEETING')) && others.every(({ kind }) => kind !== 'person')
        ? this.#received(hit, agents, possessed)
        : [];
    const second = guests.length > 0 ? guests : others;
    const list = second.filter((entity) => entity !== owner);
    if (list.length === 0) return null;
    const roles = rolesOf(type, received, noun);
    const senders = type === 'MESSAGE' && !received ? [owner, ...(light?.joint ?? [])] : [owner];
    return [
      ...senders.map((entity) => ({ entity, role: roles[0] })),
      ...list.map((entity) => ({ entity, role: roles[1] })),
    ];
  }

  /** "his receiving, at the seat of the centre, the director X": whom the reception was for. */
  #received(hit: Hit<'contactNoun'>, agents: readonly Entity[], possessed: boolean): readonly Entity[] {
    // "his meeting in Paris his counterpart": Paris is where
    const isOpen = agents.every(({ kind }) => kind === 'state');
    const entity = possessed && isOpen ? guestAfter(this.#syntax, this.#cast, hit.to) : null;
    return entity ? [entity] : agents.slice(1);
  }
}
