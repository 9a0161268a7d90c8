import type { Cast } from '../cast/cast.js';
import type { Entity } from '../cast/entities.js';
import type { Discourse } from '../discourse.js';
import { LIGHT_NOUNS } from '../lexicon/contacts.js';
import type { Phrase } from '../phrases.js';
import type { Hit } from '../reading.js';
import { foldArabic, foldedSet } from '../script.js';
import type { Subject, Syntax } from '../syntax.js';
import { groupAt } from './groups.js';
import { type Support } from './model.js';
import { nominativesAfter } from './nominatives.js';

const AND = 'و';
const ARTICLE = 'ال';
const FOR = 'ل';
const FROM = foldArabic('من');
const LIGHT = foldedSet(LIGHT_NOUNS);
/** A delegation, a team, a mission. */
const GROUPS = foldedSet(['وفد', 'وفود', 'فريق', 'بعثة', 'الوفد', 'الفريق', 'البعثة']);
const PASSING = foldedSet(['بعد', 'قبل', 'عقب', 'إثر', 'منذ', 'خلال', 'أثناء']); // after, before, following, since, during
const LEFT_REACH = 40;
/** Words behind a noun in which its verb may follow: "a letter dated the 5th of July that he sent". */
const BEHIND = 9;

/** The verb or verbal noun that a noun of contact leans on, and the party it leaves out. */
export class Supports {
  readonly #syntax: Syntax;
  readonly #cast: Cast;
  readonly #discourse: Discourse;

  constructor(syntax: Syntax, cast: Cast, discourse: Discourse) {
    this.#syntax = syntax;
    this.#cast = cast;
    this.#discourse = discourse;
  }

  /** The verb that the noun leans on: "received ... a call", "a call that he held". */
  verbOf(hit: Hit<'contactNoun'>): Support | null {
    const syntax = this.#syntax;
    const { reading } = syntax;
    const start = reading.sentenceStart(hit.from);
    const build = (at: number, verb: Hit<'lightVerb'>): Support => {
      const { form } = verb.value;
      const leansOn = (subject: Entity | null, phrase: Phrase | null, joint: readonly Entity[]): Support => ({
        at,
        verb: verb.value.verb,
        form,
        subject,
        phrase,
        joint,
      });
      const after = syntax.subjectAfter(at);
      const before = syntax.subjectBefore(at, form);
      // a subject lies between the verb and the noun
      // "that the president handed the prince a letter": who stands between "that" and the verb does it
      const clause = before?.how === 'before' && before.to === at && syntax.isComplementizer(before.from - 1);
      const group = after && !after.phrase ? groupAt(syntax, this.#cast, after.from) : null;
      const [head, ...members] = group?.members ?? [];
      if (head)
        return leansOn(
          this.#cast.party(head),
          head,
          members.flatMap((member) => this.#cast.party(member) ?? []),
        );
      // "the organizing team held its first meeting": a definite noun that no lexicon knows, right behind the verb
      if (!clause && after && this.#isUnknownHolder(after, at, hit.from))
        return leansOn(this.#discourse.entityOf(after), null, []);
      const limit = at < hit.from ? hit.from : reading.sentenceEnd(at);
      const usable = !clause && after?.phrase && (after.to <= hit.from || at > hit.from) ? after : before;
      const subject = usable ? this.#discourse.entityOf(usable) : this.#discourse.implied(at, form);
      return leansOn(
        subject,
        usable?.phrase ?? null,
        usable?.phrase && !verb.value.verb.attends ? this.joinedTo(usable.phrase, limit) : [],
      );
    };
    // "opens the base, after a call": told of in passing, it leans on no verb before it
    const passing = hit.form.cliticLength === 0 && PASSING.has(reading.norm(hit.from - 1));
    for (let i = hit.from - 1; i >= start && hit.from - i < LEFT_REACH && !passing; i--) {
      if (syntax.isComplementizer(i)) break;
      // "held a meeting to prepare for a meeting with": the verb has its own
      if (hit.form.preposition === FOR && reading.bareHit(i, 'contactNoun')) break;
      const light = reading.hit(i, 'lightVerb');
      if (
        light &&
        light.form.preposition === null &&
        !(light.value.verb.hosts && hit.value.noun.type !== 'MEETING') &&
        !(light.value.verb.nounToo && this.#syntax.isPreposition(i - 1)) &&
        light.value.form.tense !== 'participle' &&
        !light.value.form.objectSuffix
      ) {
        const covering = syntax.scan.at(i);
        if (covering && covering.to - covering.from > 1) continue;
        return build(i, light);
      }
      if (syntax.isFiniteVerb(i) && !reading.norm(i).startsWith('ال') && syntax.scan.at(i) === null) break;
    }
    for (let i = hit.to; i < hit.to + BEHIND; i++) {
      const light = reading.hit(i, 'lightVerb');
      if (
        light &&
        light.value.form.tense !== 'participle' &&
        (light.value.form.objectSuffix ||
          // "the meetings brought X together with Y"
          (i === hit.to && light.value.verb.gathers) ||
          syntax.isRelative(i - 1) ||
          /^(بها|به)$/.test(reading.norm(i + 1)))
      )
        return build(i, light);
      if (syntax.isComma(i)) break;
    }
    return null;
  }

  #isUnknownHolder({ phrase, from, to }: Subject, verb: number, noun: number): boolean {
    const { reading } = this.#syntax;
    return (
      phrase === null &&
      from === verb + 1 &&
      to <= noun &&
      reading.norm(from).startsWith(ARTICLE) &&
      reading.hit(from, 'contactNoun') === null
    );
  }

  /** "A and B agreed in a call": the two that the clause is about, where its last subject is joined. */
  jointSubject(at: number): Entity[] {
    const { reading, scan } = this.#syntax;
    for (let i = at - 1; i >= reading.sentenceStart(at); i--) {
      const phrase = scan.startingAt(i);
      if (phrase?.kind !== 'person' || phrase.preposition !== null || phrase.conjunction !== null) continue;
      const joined = this.joinedTo(phrase, at).filter(({ kind }) => kind === 'person');
      const first = this.#cast.of(phrase);
      return first && joined.length > 0 ? [first, ...joined] : [];
    }
    return [];
  }

  /** The phrases joined to a subject by "and", up to a token. */
  joinedTo(phrase: Phrase, limit: number): Entity[] {
    const joined: Entity[] = [];
    let at = phrase.to;
    while (at < limit) {
      // "held A, and B, talks"
      const next = this.#syntax.scan.startingAt(this.#pastAside(at));
      if (next?.conjunction !== AND || next.preposition !== null) break;
      const entity = this.#cast.of(next);
      if (entity) joined.push(entity);
      at = next.to;
    }
    return joined;
  }

  /** Past a comma, or a blessing in quotation marks: "the sheikh «God protect him» and". */
  #pastAside(at: number): number {
    const { reading } = this.#syntax;
    if (this.#syntax.isComma(at)) return at + 1;
    if (reading.token(at).kind !== 'quote') return at;
    const blessing = reading.bareHit(at + 1, 'blessing');
    return blessing && reading.token(blessing.to).kind === 'quote' ? blessing.to + 1 : at;
  }

  /** "the ambassador handed the president a letter": the object of the verb. */
  handedTo({ at }: Support): Entity[] {
    const groups = nominativesAfter(this.#syntax, this.#cast, at);
    return (groups[1] ?? groups[0] ?? []).flatMap((phrase) => this.#cast.of(phrase) ?? []);
  }

  /** "denied the president's conducting a call with": the verbal noun stands for the verb. */
  agentOfNoun(hit: Hit<'contactNoun'>): Entity | null {
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

  /** "during a call with": the party left out is the subject of the clause. */
  isAdverbial(hit: Hit<'contactNoun'>): boolean {
    if (hit.form.preposition !== null) return hit.form.preposition === 'ب' || hit.form.preposition === 'ل';
    const { reading } = this.#syntax;
    for (let i = hit.from - 1; i >= hit.from - 2 && i >= 0; i--)
      if (this.#syntax.isPreposition(i) && reading.norm(i) !== FROM) return true;
    return false;
  }

  /** "the president repeated it in a speech during a visit": the subject of a clause that the discourse knows nothing of. */
  #personBefore(at: number, start: number): Entity | null {
    const { scan } = this.#syntax;
    // "was asked of the leader during his visit": whoever is named right before
    for (let i = at - 1; i > at - 4 && i >= start; i--) {
      const phrase = scan.at(i);
      if (phrase?.kind === 'person' && phrase.name !== null) return this.#cast.of(phrase);
    }
    if (this.#discourse.turnedAfter(start)) return null;
    for (let i = at - 1; i >= start; i--) {
      const phrase = scan.startingAt(i);
      if (phrase?.kind === 'person' && phrase.preposition === null && phrase.name !== null)
        return this.#cast.of(phrase);
    }
    return null;
  }

  /** The subject that the clause is about: the next verb's behind `after` where the sentence opens with the encounter, else the last. */
  nearbySubject(hit: Hit<'contactNoun'>, after = hit.to): Entity | null {
    const entity = this.#nearby(hit, after);
    // a voice without name or office speaks of encounters; it has none
    const isVoice =
      entity?.kind === 'source' &&
      !GROUPS.has(entity.head) &&
      entity.mentions.every(({ kind }) => kind !== 'person');
    return isVoice ? null : entity;
  }

  #nearby(hit: Hit<'contactNoun'>, after: number): Entity | null {
    const syntax = this.#syntax;
    const { reading } = syntax;
    const start = reading.sentenceStart(hit.from);
    let verbBefore = false;
    for (let i = start; i < hit.from; i++)
      if (syntax.isFiniteVerb(i) && (syntax.scan.at(i) === null || syntax.scan.startingAt(i) !== null))
        verbBefore = true;
    if (verbBefore) return this.#personBefore(hit.from, start) ?? this.#discourse.current;
    const end = reading.sentenceEnd(hit.from);
    for (let i = after; i < end; i++) {
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
    // "the premier sought to calm the street, saying during his visit": his verb is none that the lexicon knows
    return this.#personBefore(hit.from, start) ?? this.#discourse.current;
  }
}
