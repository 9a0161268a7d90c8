/** Encounters told by a verb ("met", "received", "visited") or a noun ("a telephone call", "talks"). */
import type { ContactType, ParticipantRole } from '../../../model.js';
import type { TokenRange } from '../../engine/document.js';
import type { Cast } from './cast.js';
import type { Discourse } from './discourse.js';
import type { Entity } from './entities.js';
import {
  type ContactFrame,
  type ContactNoun,
  type ContactVerb,
  KIN,
  LIGHT_NOUNS,
  type LightVerb,
} from './lexicon/contacts.js';
import { PLANNED_MARKS } from './lexicon/function-words.js';
import type { Phrase } from './phrases.js';
import type { Hit } from './reading.js';
import { foldArabic } from './script.js';
import type { Syntax } from './syntax.js';
import type { VerbForm } from './verb-forms.js';

const fold = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(foldArabic));
const NEGATIONS = fold(['لم', 'لن', 'لا', 'ولم', 'ولا', 'ولن', 'ألا', 'دون', 'عدم', 'بدون']); // did not, will not, does not, without
const PENDING = fold(['سوف', 'وسوف', 'إذا', 'لو', 'ولو', 'أن', 'لكي', 'كي']); // will; if; that (with a present: a wish)
const PLANNED = fold(PLANNED_MARKS);
const PAST_AUXILIARIES = fold(['كان', 'كانت', 'وكان', 'وكانت', 'قد', 'وقد', 'لقد']); // was, had
const AND = 'و';
const BETWEEN = new Set([foldArabic('بين')]);
const WITH = foldArabic('مع');
const FROM = foldArabic('من');
const TO = foldArabic('إلى');
const FOR = new Set(['ل', 'لـ'].map(foldArabic));
const EACH = fold(['كل', 'كلا', 'كلتا', 'كلاً']);
const DELEGATION = fold(['وفد', 'وفود']); // delegation, delegations
const PRIVATE = fold(KIN);
const FUTURE_WORDS = fold(['سوف', 'غدا', 'المقبل', 'المقبلة', 'القادم', 'القادمة', 'سيزور', 'سيلتقي']); // will, tomorrow, next
const HYPOTHETICAL = fold(['لو', 'ولو', 'إذا', 'وإذا', 'لولا']); // if
const SCHEDULED = fold([
  'مقررا',
  'مقررة',
  'مقرر',
  'المقرر',
  'المقررة',
  'المزمع',
  'المزمعة',
  'المرتقب',
  'المرتقبة',
  'مرتقب',
  'مرتقبة',
]); // scheduled, intended, awaited
const CANCELLED = fold(['ألغي', 'ألغيت', 'ألغى', 'ألغت', 'تأجل', 'تأجلت', 'أجل', 'إلغاء', 'تأجيل', 'تعذر']); // called off, put off
const LIGHT = fold(LIGHT_NOUNS);
const ACROSS = foldArabic('عبر'); // over, via
const HELD = fold(['عقد', 'عقدت', 'جرى', 'جرت', 'جمع', 'جمعت', 'تم', 'تمت', 'انعقد']); // was held, took place, brought together
const ATTENDED = fold(['حضر', 'وحضر', 'حضرت', 'كما حضر', 'وحضره', 'حضره']); // attended
const CAPITAL = fold(['العاصمة', 'للعاصمة', 'بالعاصمة']); // the capital, to the capital, in the capital
const PRESENCE = fold(['بحضور', 'بمشاركة']); // in the presence of, with the participation of
const LONGEST_REACH = 45;
const LEFT_REACH = 40;
const PRESS = new Set(['newspaper', 'channel', 'news_agency']);
const JOURNALISTS = fold([
  'صحفي',
  'صحفيين',
  'صحافي',
  'صحافيين',
  'الصحفيين',
  'الصحافيين',
  'إعلاميين',
  'الإعلاميين',
  'مراسل',
  'صحيفة',
  'قناة',
  'وكالة',
  'جريدة',
  'مجلة',
  'إذاعة',
  'شبكة',
  'موقع',
  'تلفزيون',
]);

export interface Party {
  readonly entity: Entity;
  readonly role: ParticipantRole;
}

export interface ContactDraft {
  readonly type: ContactType;
  readonly parties: Party[];
  readonly range: TokenRange;
  readonly trigger: number;
  readonly rule: string;
  /** "the call": goes back to one already told. */
  readonly definite: boolean;
}

export interface DroppedContact {
  readonly at: number;
  readonly rule: string;
  readonly reason: string;
}

type Relation = 'agent' | 'with' | 'from' | 'to' | 'between';
/** The verb that a noun of contact leans on, with its subject. */
interface Support {
  readonly at: number;
  readonly verb: LightVerb;
  readonly form: VerbForm;
  readonly subject: Entity | null;
  readonly phrase: Phrase | null;
  /** Who does it with the subject: "A and B held". */
  readonly joint: readonly Entity[];
}
interface Tied {
  readonly relation: Relation;
  readonly phrase: Phrase;
  readonly entity: Entity;
}

export class ContactCandidates {
  readonly #syntax: Syntax;
  readonly #cast: Cast;
  readonly #discourse: Discourse;
  readonly kept: ContactDraft[] = [];
  readonly dropped: DroppedContact[] = [];
  readonly #spent = new Set<number>();

  constructor(syntax: Syntax, cast: Cast, discourse: Discourse) {
    this.#syntax = syntax;
    this.#cast = cast;
    this.#discourse = discourse;
  }

  /** Looks for an encounter told at a token; turns the discourse to its subject. */
  consider(at: number): void {
    const { reading } = this.#syntax;
    if (this.#attendance(at)) return;
    for (const hit of reading.hits(at)) {
      const { value } = hit;
      if (
        value.kind === 'contactVerb' &&
        hit.form.preposition === null &&
        value.form.tense !== 'participle'
      ) {
        if (this.#verb(at, value.verb, value.form, hit.form.conjunction)) return;
      } else if (value.kind === 'contactNoun' && !this.#spent.has(at)) {
        this.#noun(hit as Hit<'contactNoun'>);
        return;
      }
    }
  }

  // ---- what keeps an encounter from having happened ----------------------------------------------

  #unreal(at: number, form: VerbForm | null): string | null {
    const { reading } = this.#syntax;
    const previous = reading.norm(at - 1);
    if (NEGATIONS.has(previous)) return 'negated';
    if (HYPOTHETICAL.has(previous)) return 'hypothetical';
    if (form?.tense === 'future') return 'planned: future';
    if (form?.tense === 'present' && PENDING.has(previous)) return 'planned or wished for';
    if (form?.tense === 'present' && (this.#afterFuture(at) || this.#isDatedAhead(at)))
      return 'planned: told in the future';
    for (let i = at + 1; i < at + 4; i++) if (SCHEDULED.has(reading.norm(i))) return 'planned or called off';
    for (let i = at - 1; i > at - 3; i--) if (CANCELLED.has(reading.norm(i))) return 'called off';
    for (let i = Math.max(reading.sentenceStart(at), at - 4); i < at; i++) {
      if (PLANNED.has(reading.norm(i)) && !PAST_AUXILIARIES.has(previous)) return 'planned or wished for';
    }
    return null;
  }

  /** A day still to come in the clause: "receives tomorrow". */
  #isDatedAhead(at: number): boolean {
    const { reading } = this.#syntax;
    const end = Math.min(reading.sentenceEnd(at), at + 30);
    for (let i = at; i < end; i++) if (reading.dateAt(i)?.future) return true;
    return false;
  }

  /** "will visit Moscow and hold talks there": the present goes on in the future. */
  #afterFuture(at: number): boolean {
    const { reading } = this.#syntax;
    for (let i = reading.sentenceStart(at); i < at; i++) {
      if (FUTURE_WORDS.has(reading.norm(i))) return true;
      if (
        reading
          .hits(i)
          .some(
            ({ value }) =>
              (value.kind === 'contactVerb' || value.kind === 'lightVerb') && value.form.tense === 'future',
          )
      )
        return true;
    }
    return false;
  }

  #drop(at: number, rule: string, reason: string): void {
    this.dropped.push({ at, rule, reason });
  }

  /** "the crown prince attended the reception": one more party of the encounter told before. */
  #attendance(at: number): boolean {
    const syntax = this.#syntax;
    const { reading } = syntax;
    if (!ATTENDED.has(reading.norm(at))) return false;
    for (let i = at + 1; i < at + 4; i++) {
      const noun = reading.hit(i, 'contactNoun');
      if (!noun?.value.definite) continue;
      const last = this.kept.filter(({ type }) => type === noun.value.noun.type).at(-1);
      if (!last) return false;
      for (let j = noun.to; j < reading.sentenceEnd(at); j++) {
        const phrase = syntax.scan.startingAt(j);
        if (phrase?.kind !== 'person' || phrase.preposition !== null) continue;
        const entity = this.#cast.of(phrase);
        if (entity?.kind === 'person' && !last.parties.some((party) => party.entity === entity))
          last.parties.push({ entity, role: 'PARTICIPANT' });
      }
      return true;
    }
    return false;
  }

  // ---- verbs --------------------------------------------------------------------------------------

  #verb(at: number, verb: ContactVerb, form: VerbForm, conjunction: string | null): boolean {
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
      syntax.isRelative(at - 1);
    const tied = this.#tied(at + 1, false);
    const withParties = tied.filter(
      (party) => party.relation === 'with' && (!hasFrame('topic') || this.#isPartner(at, party)),
    );
    const present = withParties.filter(({ phrase }) => PRESENCE.has(syntax.reading.norm(phrase.from - 1)));
    const needsObject = hasFrame('object') && withParties.length === present.length;
    const [first, ...others] = nominatives;
    if (form.objectSuffix) {
      // "received him the president": the pronoun is the actor spoken of
      const other = this.#discourse.current;
      subjectPhrase = first?.[0] ?? null;
      subject = subjectPhrase ? this.#cast.of(subjectPhrase) : null;
      if (subject && other && subject !== other)
        return this.#keepVerb(at, verb, subject, subjectPhrase, [other], rule, tied);
      return false;
    }
    const goesThere = hasFrame('place') && first?.[0]?.kind === 'state';
    if (first && !goesThere && !(needsObject && others.length === 0 && mayDrop)) {
      subjectPhrase = first[0] ?? null;
      subject = subjectPhrase ? this.#cast.of(subjectPhrase) : null;
      rest = others;
    } else if (before) {
      subjectPhrase = before.phrase;
      subject = this.#discourse.entityOf(before);
    } else if (mayDrop) subject = this.#discourse.implied(at, form);
    if (!subject) return false;
    const objects = rest.flat().flatMap((phrase) => this.#cast.of(phrase) ?? []);
    let parties: Entity[] = [];
    if (hasFrame('place')) {
      const host = this.#host(Math.max(at + 1, subjectPhrase?.to ?? 0), at);
      if (!host) return false;
      if (verb.past === 'وصل' && !this.#isOfficialVisit(at, subject)) return false;
      const unreal = this.#unreal(at, form);
      if (unreal) {
        this.#drop(at, rule, unreal);
        return true;
      }
      if (!this.#isAbroad(subject, host.state)) return false;
      this.#keep(
        'VISIT',
        [
          { entity: subject, role: 'VISITOR' },
          { entity: this.#cast.state(host.state), role: 'HOST' },
        ],
        { from: at, to: host.to },
        at,
        rule,
        false,
      );
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
    if (verb.needsPhone && !this.#hasPhone(at, this.#clauseEnd(at, tied))) return false;
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
    const unreal = this.#unreal(at, form);
    if (unreal) {
      this.#drop(at, rule, unreal);
      return true;
    }
    const to = this.#clauseEnd(at, tied);
    const phone = this.#hasPhone(at, to);
    const type = phone ? 'CALL' : verb.type;
    if (verb.past === 'اتصل' && !phone && !tied.some(({ phrase: party }) => party.preposition === 'ب'))
      return false;
    const other: ParticipantRole =
      type === 'CALL' ? 'RECIPIENT' : verb.subject === 'HOST' ? 'VISITOR' : 'PARTICIPANT';
    this.#keep(
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

  #hasPhone(from: number, to: number): boolean {
    const { reading } = this.#syntax;
    for (let i = from; i < to; i++) if (reading.hit(i, 'phone')) return true;
    return false;
  }

  /** Groups of noun phrases without preposition after a verb: its subject, then its object. */
  #nominatives(verb: number): Phrase[][] {
    const syntax = this.#syntax;
    const { reading, scan } = syntax;
    const groups: Phrase[][] = [];
    let at = verb + 1;
    const end = reading.sentenceEnd(verb);
    let commas = 0;
    while (at < end && at - verb < LONGEST_REACH && groups.length < 2) {
      if (EACH.has(reading.norm(at))) {
        at += reading.norm(at + 1) === FROM ? 2 : 1;
        continue;
      }
      if (syntax.isComma(at)) {
        commas += 1;
        at += 1;
        if (commas > 2 || syntax.isFiniteVerb(at)) break;
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

  /** "discussed with the minister": a person, or a body right after the verb; "agreement with Iran" is a topic. */
  #isPartner(verb: number, { phrase }: Tied): boolean {
    if (phrase.kind === 'person' || phrase.kind === 'source') return phrase.from - verb < 30;
    return phrase.from - verb < 6;
  }

  // ---- nouns --------------------------------------------------------------------------------------

  #noun(hit: Hit<'contactNoun'>): void {
    const syntax = this.#syntax;
    const { reading } = syntax;
    const { noun, definite, possessed } = hit.value;
    const at = hit.from;
    if (reading.norm(at - 1) === ACROSS || reading.norm(at - 2) === ACROSS) return;
    const phone = this.#phoneAt(hit.to);
    const type: ContactType = noun.phoneMakesCall && phone ? 'CALL' : noun.type;
    const rule = `ar/contact/noun-${type.toLowerCase()}`;
    const light = this.#lightVerb(hit);
    if (noun.needsPhone && !phone && !definite && !light) return;
    const after = phone ? phone : hit.to;
    const tied = this.#tied(after, this.#takesAgent(noun, possessed) || light?.verb.gathers === true);
    const unreal =
      this.#unreal(light?.at ?? at, light?.form ?? null) ??
      this.#unreal(at, null) ??
      (hit.form.preposition === 'ل' && !light ? 'planned: told as a purpose' : null);
    const press = this.#isWithPress(after, tied);
    if (press) {
      this.#drop(at, rule, 'with the press: what is said there is a statement');
      return;
    }
    if (light?.subject && light.phrase) this.#discourse.mention(light.subject, light.phrase, light.at);
    const again =
      type === 'VISIT' &&
      !light &&
      !tied.some(({ relation }) => relation === 'agent') &&
      this.kept.some(
        (other) =>
          other.type === 'VISIT' && reading.token(other.trigger).sentence === reading.token(at).sentence,
      );
    if (again) return;
    const parties = this.#partiesOf(type, noun, tied, light, possessed, hit);
    if (parties === null || parties.length < 2) {
      if (!definite && !possessed) this.#drop(at, rule, 'no second party');
      return;
    }
    if (unreal) {
      this.#drop(at, rule, unreal);
      return;
    }
    const to = Math.max(after, ...tied.map(({ phrase }) => phrase.to));
    const from = light && light.at < at ? light.at : at;
    this.#keep(type, parties, { from, to }, at, rule, definite && !light);
    if (light) this.#spent.add(light.at);
  }

  #takesAgent(noun: ContactNoun, possessed: boolean): boolean {
    return possessed || noun.type !== 'CALL';
  }

  /** The end of the words that make it a call, or 0: "by telephone", "over the video link". */
  #phoneAt(at: number): number {
    const { reading } = this.#syntax;
    const across = reading.norm(at) === ACROSS;
    for (let i = at; i < at + (across ? 6 : 3); i++) {
      const phone = reading.hit(i, 'phone');
      if (phone) return phone.to;
      if (!across && i > at && !reading.norm(i).startsWith('ال')) break;
    }
    return 0;
  }

  /** The verb that the noun leans on: "received ... a call", "a call that he held". */
  #lightVerb(hit: Hit<'contactNoun'>): Support | null {
    const syntax = this.#syntax;
    const { reading } = syntax;
    const start = reading.sentenceStart(hit.from);
    const build = (at: number, verb: Hit<'lightVerb'>): Support => {
      const { form } = verb.value;
      const after = syntax.subjectAfter(at);
      const before = syntax.subjectBefore(at, form);
      // a subject lies between the verb and the noun
      const usable = after?.phrase && (after.to <= hit.from || at > hit.from) ? after : before;
      const subject = usable ? this.#discourse.entityOf(usable) : this.#discourse.implied(at, form);
      return {
        at,
        verb: verb.value.verb,
        form,
        subject,
        phrase: usable?.phrase ?? null,
        joint: usable?.phrase ? this.#joinedTo(usable.phrase, hit.from) : [],
      };
    };
    for (let i = hit.from - 1; i >= start && hit.from - i < LEFT_REACH; i--) {
      if (syntax.isComplementizer(i)) break;
      const light = reading.hit(i, 'lightVerb');
      if (
        light &&
        light.form.preposition === null &&
        light.value.form.tense !== 'participle' &&
        !light.value.form.objectSuffix
      ) {
        const covering = syntax.scan.at(i);
        if (covering && covering.to - covering.from > 1) continue;
        return build(i, light);
      }
      if (syntax.isFiniteVerb(i) && !reading.norm(i).startsWith('ال') && syntax.scan.at(i) === null) break;
    }
    for (let i = hit.to; i < hit.to + 5; i++) {
      const light = reading.hit(i, 'lightVerb');
      if (
        light &&
        light.value.form.tense !== 'participle' &&
        (light.value.form.objectSuffix || syntax.isRelative(i - 1) || /^(بها|به)$/.test(reading.norm(i + 1)))
      )
        return build(i, light);
      if (syntax.isComma(i)) break;
    }
    return null;
  }

  /** The phrases joined to a subject by "and", up to a token. */
  #joinedTo(phrase: Phrase, limit: number): Entity[] {
    const joined: Entity[] = [];
    let at = phrase.to;
    while (at < limit) {
      const next = this.#syntax.scan.startingAt(at);
      if (next?.conjunction !== AND || next.preposition !== null) break;
      const entity = this.#cast.of(next);
      if (entity) joined.push(entity);
      at = next.to;
    }
    return joined;
  }

  /** "denied the president's conducting a call with": the verbal noun stands for the verb. */
  #lightNoun(hit: Hit<'contactNoun'>): Entity | null {
    const { reading, scan } = this.#syntax;
    const start = Math.max(reading.sentenceStart(hit.from), hit.from - 14);
    for (let i = hit.from - 1; i >= start; i--) {
      if (!LIGHT.has(reading.norm(i))) continue;
      const phrase = scan.startingAt(i + 1);
      if (phrase && phrase.preposition === null && phrase.to <= hit.from) return this.#cast.of(phrase);
      return /ه$/.test(reading.norm(i)) ? this.#discourse.current : null;
    }
    return null;
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
    const between = of('between');
    const agents = of('agent');
    if (type === 'VISIT') return this.#visit(agents, light, possessed, hit);
    if (between.length >= 2) return between.map((entity) => ({ entity, role: 'PARTICIPANT' }));
    if (light?.verb.gathers)
      return [...agents, ...of('with')].map((entity) => ({ entity, role: 'PARTICIPANT' }));
    // "delivered a letter from the emir to the king": the bearer is no party
    if (type === 'MESSAGE' && of('from').length > 0 && of('to').length > 0)
      return [
        ...of('from').map((entity) => ({ entity, role: 'SENDER' as const })),
        ...of('to').map((entity) => ({ entity, role: 'RECIPIENT' as const })),
      ];
    const received = light?.verb.subject === 'RECIPIENT';
    const nearby = () => (possessed || this.#isAdverbial(hit) ? this.#nearbySubject(hit) : null);
    const owner = (possessed ? null : agents[0]) ?? light?.subject ?? this.#lightNoun(hit) ?? nearby();
    if (!owner) return null;
    const others = received
      ? [...of('from'), ...of('with')]
      : type === 'MESSAGE'
        ? [...of('to'), ...(agents.length > 0 ? [] : of('from'))]
        : [...(light?.joint ?? []), ...of('with'), ...of('to'), ...(possessed ? agents : agents.slice(1))];
    const second = noun.forms.includes('استقبال') && others.length === 0 ? agents.slice(1) : others;
    const list = second.filter((entity) => entity !== owner);
    if (list.length === 0) return null;
    const roles = this.#roles(type, received, noun);
    return [{ entity: owner, role: roles[0] }, ...list.map((entity) => ({ entity, role: roles[1] }))];
  }

  #roles(
    type: ContactType,
    received: boolean,
    noun: ContactNoun,
  ): readonly [ParticipantRole, ParticipantRole] {
    if (type === 'CALL') return received ? ['RECIPIENT', 'INITIATOR'] : ['INITIATOR', 'RECIPIENT'];
    if (type === 'MESSAGE') return received ? ['RECIPIENT', 'SENDER'] : ['SENDER', 'RECIPIENT'];
    if (noun.forms.includes('استقبال')) return ['HOST', 'VISITOR'];
    return ['PARTICIPANT', 'PARTICIPANT'];
  }

  #visit(
    agents: readonly Entity[],
    light: Support | null,
    possessed: boolean,
    hit: Hit<'contactNoun'>,
  ): Party[] | null {
    const visitor =
      this.#delegation(hit.to) ??
      agents.find((entity) => entity.kind !== 'state') ??
      light?.subject ??
      (possessed || this.#isAdverbial(hit) ? this.#nearbySubject(hit) : null) ??
      agents[0];
    if (!visitor || visitor.kind === 'state') return null;
    const host = this.#host(hit.to, hit.from);
    if (!host || !this.#isAbroad(visitor, host.state)) return null;
    if (hit.value.noun.arrival && !this.#isOfficialVisit(hit.from, visitor)) return null;
    return [
      { entity: visitor, role: 'VISITOR' },
      { entity: this.#cast.state(host.state), role: 'HOST' },
    ];
  }

  /** "a visit of a delegation from": its words are all that is known of it. */
  #delegation(at: number): Entity | null {
    const { reading } = this.#syntax;
    if (!DELEGATION.has(reading.norm(at))) return null;
    let to = at + 1;
    while (to < at + 6 && reading.isWord(to) && !this.#syntax.isPreposition(to)) to += 1;
    return this.#cast.unnamedSource(reading.text({ from: at, to }), null, reading.norm(at));
  }

  /** "during a call with": the party left out is the subject of the clause. */
  #isAdverbial(hit: Hit<'contactNoun'>): boolean {
    if (hit.form.preposition !== null) return hit.form.preposition === 'ب' || hit.form.preposition === 'ل';
    const { reading } = this.#syntax;
    for (let i = hit.from - 1; i >= hit.from - 2 && i >= 0; i--)
      if (this.#syntax.isPreposition(i) && reading.norm(i) !== FROM) return true;
    return false;
  }

  /** The subject that the clause is about: the next verb's where the sentence opens with the encounter, else the last. */
  #nearbySubject(hit: Hit<'contactNoun'>): Entity | null {
    const syntax = this.#syntax;
    const { reading } = syntax;
    const start = reading.sentenceStart(hit.from);
    let verbBefore = false;
    for (let i = start; i < hit.from; i++)
      if (syntax.isFiniteVerb(i) && (syntax.scan.at(i) === null || syntax.scan.startingAt(i) !== null))
        verbBefore = true;
    if (verbBefore) return this.#discourse.current;
    const end = reading.sentenceEnd(hit.from);
    for (let i = hit.to; i < end; i++) {
      if (
        !syntax.isFiniteVerb(i) ||
        syntax.scan.at(i) !== null ||
        syntax.isRelative(i - 1) ||
        syntax.isComplementizer(i - 1)
      )
        continue;
      const subject = syntax.subjectAfter(i);
      if (subject?.phrase) return this.#discourse.entityOf(subject);
      break;
    }
    return this.#discourse.current;
  }

  // ---- what hangs on a verb or noun ----------------------------------------------------------------

  /** The actors tied to a word by prepositions, and those in the construct after it. */
  #tied(from: number, agents: boolean): Tied[] {
    const syntax = this.#syntax;
    const { reading, scan } = syntax;
    const end = reading.sentenceEnd(from - 1);
    const tied: Tied[] = [];
    let relation: Relation | null = agents ? 'agent' : null;
    let at = from;
    let commas = 0;
    while (at < end && at - from < LONGEST_REACH) {
      const token = reading.token(at);
      const { norm } = token;
      if (syntax.isComplementizer(at)) break;
      if (syntax.isRelative(at)) {
        // "the meeting that was held between"
        if (at !== from || !HELD.has(reading.norm(at + 1))) break;
        at += 2;
        continue;
      }
      const phrase = scan.startingAt(at);
      if (phrase) {
        const own: Relation | null =
          phrase.preposition === 'ل' ? 'to' : phrase.preposition === 'ب' ? 'with' : null;
        const joined: boolean = phrase.conjunction !== null && phrase.preposition === null;
        const as: Relation | null = own ?? (joined ? (tied.at(-1)?.relation ?? relation) : relation);
        const entity = this.#isPrivate(phrase) ? null : this.#cast.of(phrase);
        if (
          entity &&
          as &&
          !(
            phrase.kind === 'state' &&
            (phrase.as === 'city' ||
              (phrase.as === 'seat' &&
                (phrase.preposition === 'ب' || (as !== 'with' && as !== 'between')))) &&
            as !== 'to'
          )
        )
          tied.push({ relation: as, phrase, entity });
        relation = as === 'agent' ? 'agent' : as;
        at = phrase.to;
        const goesOn = this.#listGoesOn(at);
        // "between A and B": the list is complete
        if (as === 'between' && !goesOn && tied.filter((party) => party.relation === 'between').length >= 2)
          break;
        if (as !== 'between' && !goesOn && as !== 'agent') relation = null;
        continue;
      }
      if (syntax.isComma(at)) {
        commas += 1;
        if (commas > 3 || syntax.isFiniteVerb(at + 1) || this.#isParticiple(at + 1)) break;
        if (tied.some((party) => party.relation !== 'agent') && !this.#goesOnAfterComma(at + 1)) break;
        if (relation === 'agent') relation = null;
        at += 1;
        continue;
      }
      if (PRESENCE.has(norm)) relation = 'with';
      else if (BETWEEN.has(norm)) relation = 'between';
      else if (norm === WITH) relation = 'with';
      else if (norm === FROM)
        relation = relation === 'between' || EACH.has(reading.norm(at - 1)) ? relation : 'from';
      else if (norm === TO || FOR.has(norm)) relation = 'to';
      else if (EACH.has(norm)) {
        // each of
      } else if (syntax.isPreposition(at)) relation = null;
      else if (syntax.isFiniteVerb(at) && !norm.startsWith('ال') && at > from) {
        const light = reading.hit(at, 'lightVerb');
        if (!light?.value.form.objectSuffix) break;
        relation = null;
      } else if (
        relation === 'agent' &&
        token.kind === 'word' &&
        !norm.startsWith('ال') &&
        !syntax.dateAt(at) &&
        at > from
      )
        relation = null;
      const date = syntax.dateAt(at);
      at = date ? date.range.to : at + 1;
    }
    return tied;
  }

  #isPrivate(phrase: Phrase): boolean {
    const { reading } = this.#syntax;
    return (
      PRIVATE.has(reading.norm(phrase.from)) ||
      (phrase.kind === 'person' && PRIVATE.has(reading.norm(phrase.from - 1)))
    );
  }

  #listGoesOn(at: number): boolean {
    const { scan } = this.#syntax;
    const next = scan.startingAt(this.#syntax.isComma(at) ? at + 1 : at);
    return next !== null && next.conjunction === AND && next.preposition === null;
  }

  /** After a comma the parties go on with another of the list, a date or a preposition of parties. */
  #goesOnAfterComma(at: number): boolean {
    const syntax = this.#syntax;
    const phrase = syntax.scan.startingAt(at);
    const { norm } = syntax.reading.token(at);
    return (
      (phrase !== null && phrase.conjunction !== null) ||
      syntax.dateAt(at) !== null ||
      norm === WITH ||
      norm === FROM ||
      norm === TO ||
      BETWEEN.has(norm)
    );
  }

  #isParticiple(at: number): boolean {
    return this.#syntax.reading
      .hits(at)
      .some((hit) => hit.value.kind === 'verb' && hit.value.form.tense === 'participle');
  }

  #clauseEnd(at: number, tied: readonly Tied[]): number {
    const { reading } = this.#syntax;
    const last = Math.max(at + 1, ...tied.map(({ phrase }) => phrase.to));
    const end = reading.sentenceEnd(at);
    for (let i = last; i < end && i < last + 12; i++)
      if (
        this.#syntax.isComma(i) ||
        reading.token(i).raw === '.' ||
        this.#syntax.isComplementizer(i) ||
        (this.#syntax.isFiniteVerb(i) && this.#syntax.scan.at(i) === null)
      )
        return i;
    return Math.min(last + 12, end);
  }

  #isWithPress(at: number, tied: readonly Tied[]): boolean {
    const { reading } = this.#syntax;
    const first = tied.find(({ relation }) => relation !== 'agent');
    if (
      first?.entity.kind === 'organization' &&
      (JOURNALISTS.has(first.entity.head ?? '') || this.#isPressName(first.phrase))
    )
      return true;
    for (let i = at; i < at + 5; i++) {
      const { norm } = reading.token(i);
      if (JOURNALISTS.has(norm) || JOURNALISTS.has(norm.replace(/^(ب|ل)/, ''))) return true;
      if (this.#syntax.scan.at(i)?.kind === 'person') return false;
    }
    return false;
  }

  #isPressName(phrase: Phrase): boolean {
    const { reading } = this.#syntax;
    for (let i = phrase.from; i < phrase.to; i++) {
      const known = reading.hit(i, 'organization');
      if (known && PRESS.has(known.value.entry.kind)) return true;
    }
    return false;
  }

  // ---- visits ---------------------------------------------------------------------------------------

  /** The state that a journey goes to: after to or li-, else the first place or state that is told. */
  #host(from: number, trigger: number): { state: string; to: number } | null {
    const { reading, scan } = this.#syntax;
    const end = Math.min(reading.sentenceEnd(trigger), from + 40);
    let first: { state: string; to: number } | null = null;
    let toward = false;
    let away = false;
    for (let i = from; i < end; i++) {
      const phrase = scan.startingAt(i);
      if (phrase?.kind === 'state' && phrase.as !== 'government') {
        const goal = { state: phrase.state, to: phrase.to };
        if (toward || phrase.preposition === 'ل') return goal;
        if (!away) first ??= goal;
      }
      if (phrase) {
        i = phrase.to - 1;
        continue;
      }
      const { norm } = reading.token(i);
      const place = reading.hit(i, 'place');
      if (place && (toward || i <= from + 2)) return { state: place.value.code, to: place.to };
      const nisba = reading.bareHit(i, 'nisba');
      if (nisba && CAPITAL.has(reading.norm(i - 1))) return { state: nisba.value.code, to: nisba.to };
      if (norm === FROM) away = true;
      else if (norm === TO || FOR.has(norm)) toward = true;
      else if (
        i > from &&
        (this.#syntax.isFiniteVerb(i) || this.#syntax.isComplementizer(i) || reading.hit(i, 'contactNoun'))
      )
        break;
    }
    return first;
  }

  #isAbroad(visitor: Entity, host: string): boolean {
    if (visitor.kind === 'person') {
      const states = visitor.titles.flatMap(({ state }) => state ?? []);
      return states.length === 0 || !states.every((state) => state === host);
    }
    if (visitor.kind === 'state' || visitor.kind === 'ministry') return visitor.state !== host;
    return true;
  }

  /** An arrival is a visit where an official comes, or where the text calls it one. */
  #isOfficialVisit(at: number, visitor: Entity): boolean {
    const { reading } = this.#syntax;
    const end = reading.sentenceEnd(at);
    for (let i = reading.sentenceStart(at); i < end; i++)
      if (reading.hits(i).some((hit) => hit.value.kind === 'contactNoun' && hit.value.noun.type === 'VISIT'))
        return true;
    return (
      visitor.kind === 'person' &&
      visitor.titles.some(
        ({ office }) =>
          office !== null && office !== 'other' && office !== 'journalist' && office !== 'analyst',
      )
    );
  }

  #keep(
    type: ContactType,
    parties: readonly Party[],
    range: TokenRange,
    trigger: number,
    rule: string,
    definite: boolean,
  ): void {
    const unique = parties.filter(
      (party, i) => parties.findIndex(({ entity }) => entity === party.entity) === i,
    );
    if (unique.length < 2) {
      this.#drop(trigger, rule, 'no second party');
      return;
    }
    if (definite && type === 'MEETING' && unique.every(({ entity }) => entity.kind === 'state')) {
      this.#drop(trigger, rule, 'relations between states, no encounter');
      return;
    }
    this.kept.push({ type, parties: unique, range, trigger, rule, definite });
  }
}
