/** Encounters told by a noun: "a telephone call", "talks", "a visit", "a letter". It must be said that they took place. */
import type { Clauses } from './clauses.js';
import type { Complement, Complements } from './complements.js';
import { type Contact, objection, rolesOf } from './contact-drafts.js';
import type { Discourse } from './discourse.js';
import type { Entity } from './entities.js';
import type { Connective } from './grammar.js';
import type { Ledger } from './ledger.js';
import type { Hit, SenseOf } from './senses.js';

type Noun = Hit<SenseOf<'contactNoun'>>;
/** How it is known that it took place, and who is the near side of it. */
interface Ground {
  readonly self: readonly Entity[];
  readonly began: 'self' | 'other' | null;
  readonly from: number;
}
const TAKES: readonly Connective[] = ['between', 'with', 'from', 'to'];
const NEAR = 12;

export class ContactNouns {
  readonly #clauses: Clauses;
  readonly #discourse: Discourse;
  readonly #complements: Complements;
  readonly #ledger: Ledger;

  constructor(clauses: Clauses, discourse: Discourse, complements: Complements, ledger: Ledger) {
    this.#clauses = clauses;
    this.#discourse = discourse;
    this.#complements = complements;
    this.#ledger = ledger;
  }

  consider(hit: Noun, denier: readonly Entity[] | null, rejected: boolean): void {
    const { noun } = hit.sense;
    const phone = noun.phone !== undefined && this.#complements.hasPhone(hit.from, hit.to);
    const type = phone ? 'CALL' : noun.type;
    const rule = this.#ledger.rule(`contact/noun-${type.toLowerCase()}`);
    const drop = (reason: string) => this.#ledger.drop(hit.from, rule, reason);
    const complement = this.#complements.find(hit.to, type === 'VISIT' ? ['into', 'to'] : TAKES);
    if (rejected && !denier) {
      drop('told by those who say so, and rejected');
      return;
    }
    const ground = this.#ground(hit, complement, denier);
    if (typeof ground === 'string') {
      drop(ground);
      return;
    }
    const between = complement?.how === 'between';
    const told = complement?.entities ?? this.#object(hit);
    const other = type === 'VISIT' ? told.filter(({ kind }) => kind === 'state').slice(0, 1) : told;
    const range = { from: ground?.from ?? hit.from, to: complement?.to ?? hit.to };
    const own = between ? [] : (ground?.self ?? []);
    const known = this.#ledger.last(type);
    if (!ground || (own.length + other.length < 2 && known)) {
      // "the call": goes back to one already told
      if (known && other.length === 0 && this.#isDefinite(hit)) {
        if (denier && !this.#concerns(denier, known)) {
          drop('denied by somebody whom it does not concern');
          return;
        }
        this.#ledger.mention(known, range, hit.from);
        if (denier) known.status = 'DENIED';
        return;
      }
      drop(ground ? 'no second party' : 'nothing says that it took place');
      return;
    }
    const objected = objection(type, between ? other : own, between ? [] : other);
    if (objected) {
      drop(objected);
      return;
    }
    const began =
      complement?.how === 'from' ? 'other' : (ground.began ?? (complement?.how === 'to' ? 'self' : null));
    const pair = between || other.length === 0;
    const [mine, theirs] = pair ? (['PARTICIPANT', 'PARTICIPANT'] as const) : rolesOf(type, began, null);
    this.#ledger.keep({
      type,
      parties: [
        ...own.map((entity) => ({ entity, role: mine })),
        ...other.map((entity) => ({ entity, role: theirs })),
      ],
      range,
      trigger: hit.from,
      rule,
      denied: denier !== null,
    });
    if (type !== 'VISIT') this.#discourse.notePair([...own, ...other]);
  }

  /** Null where nothing says that it took place; a reason where something says that it did not. */
  #ground(
    hit: Noun,
    complement: Complement | null,
    denier: readonly Entity[] | null,
  ): Ground | string | null {
    const { reading } = this.#clauses;
    const { noun } = hit.sense;
    if (denier) {
      // "denied that he had proposed a meeting" denies the proposal
      const verb = this.#clauses.verbBefore(hit.from);
      if (verb?.sense.kind === 'act' && hit.from - verb.to < NEAR) return 'what is denied is another deed';
      const possessor = this.#possessor(hit);
      const held = this.#support(hit);
      const told = held ? this.#discourse.subject(held.from).entities : [];
      const self = [possessor, told].find(({ length }) => length > 0) ?? this.#discourse.spokenFor(denier);
      return { self, began: null, from: hit.from };
    }
    const before = this.#governor(hit.from, noun.type === 'VISIT');
    if (before === 'before') return 'has not happened yet';
    const held = this.#support(hit);
    if (held) {
      const group = this.#discourse.group(held.from);
      if (group?.unreal) return group.unreal;
      const { entities } = this.#discourse.subject(held.from);
      const { began } = held.sense.verb;
      const self = group?.passive ? [] : entities;
      return {
        self: self.length > 0 ? self : this.#possessor(hit),
        began: began === 'subject' ? 'self' : began === 'object' ? 'other' : null,
        from: group?.from ?? hit.from,
      };
    }
    if (before === 'during') return this.#during(hit, complement);
    const { to } = reading.sentence(hit.from);
    const next = this.#clauses.verbs.find(({ from }) => from >= hit.to && from < to);
    const support = next && this.#clauses.verbAt(next.from, 'support');
    if (support && support.from - hit.to < 2 * NEAR) {
      const group = this.#discourse.group(support.from);
      const { happens } = support.sense.verb;
      if (group && (happens || group.passive))
        return group.unreal ?? { self: this.#possessor(hit), began: null, from: hit.from };
    }
    return null;
  }

  /** The verb that the noun is the object of. */
  #support(hit: Noun): Hit<SenseOf<'support'>> | null {
    const before = this.#clauses.verbBefore(hit.from);
    // "received" a guest and "received" a call are one word
    const verb = before && this.#clauses.verbAt(before.from, 'support');
    if (!verb || hit.from - verb.to > NEAR) return null;
    if (verb.sense.verb.happens) return null;
    return verb;
  }

  /** Whom the verb names between itself and the noun: "sent the king a letter". */
  #object(hit: Noun): readonly Entity[] {
    const support = this.#support(hit);
    if (!support) return [];
    const found = this.#complements.find(support.to, ['to', 'from', 'direct']);
    return found && found.to <= hit.from ? found.entities : [];
  }

  /** The word that governs the noun: one of time that has come or not. */
  #governor(from: number, visit: boolean): 'during' | 'before' | null {
    const { reading } = this.#clauses;
    const { words } = reading.grammar;
    for (let at = from - 1; at > from - 8 && at >= reading.sentence(from).from; at--) {
      const norm = reading.norm(at);
      if (words.before.has(norm)) return 'before';
      if (words.during.has(norm) || (visit && words.away.has(norm))) return 'during';
      if (reading.token(at).kind !== 'word' || this.#clauses.isVerb(at)) return null;
    }
    return null;
  }

  /** "In a phone call with X, Y discussed": the near side is the subject of the clause. */
  #during(hit: Noun, complement: Complement | null): Ground | string | null {
    const { reading, scan } = this.#clauses;
    const { from: start, to: end } = reading.sentence(hit.from);
    const owner = this.#possessor(hit);
    if (owner.length > 0) return { self: owner, began: null, from: hit.from };
    const earlier = this.#clauses.verbBefore(hit.from);
    const later = this.#clauses.verbs.find(({ from }) => from >= (complement?.to ?? hit.to) && from < end);
    const verb = earlier ?? later;
    const group = verb && this.#discourse.group(verb.from);
    if (group?.unreal && group.unreal !== 'negated' && verb?.sense.form !== 'gerund') return group.unreal;
    const subject = verb ? this.#discourse.subject(verb.from).entities : [];
    if (subject.length > 0) return { self: subject, began: null, from: hit.from };
    const free = scan.phrases.filter(
      (phrase) =>
        phrase.from >= start &&
        phrase.to <= end &&
        !this.#clauses.isGoverned(phrase) &&
        phrase.kind !== 'state',
    );
    const after = free.find(({ from }) => from >= (complement?.to ?? hit.to));
    const chosen = after ?? free.filter(({ to }) => to <= hit.from).at(-1);
    return {
      self: chosen ? this.#discourse.entities([chosen], chosen.from) : [],
      began: null,
      from: hit.from,
    };
  }

  /** "Macron's call", "his call". */
  #possessor(hit: Noun): readonly Entity[] {
    const { reading, scan } = this.#clauses;
    const { words } = reading.grammar;
    for (let at = hit.from - 1; at > hit.from - 5; at--) {
      const norm = reading.norm(at);
      if (words.genitives.has(norm)) {
        const owner = scan.phrases.find(({ to }) => to === at);
        return owner ? this.#discourse.entities([owner], at) : [];
      }
      if (reading.token(at).kind !== 'word' || this.#clauses.isVerb(at)) break;
    }
    return [];
  }

  /** A party of it, or who speaks for one. */
  #concerns(denier: readonly Entity[], { parties }: Contact): boolean {
    const states = (entity: Entity): string[] =>
      entity.kind === 'person'
        ? entity.titles.flatMap(({ state }) => state ?? [])
        : entity.kind === 'state' || entity.kind === 'ministry'
          ? [entity.state]
          : entity.kind === 'source' && entity.of?.startsWith('state:')
            ? [entity.of.slice('state:'.length)]
            : [];
    const own = parties.flatMap(({ entity }) => states(entity));
    return denier.some(
      (entity) =>
        parties.some((party) => party.entity === entity) ||
        states(entity).some((state) => own.includes(state)),
    );
  }

  #isDefinite({ from }: Noun): boolean {
    const { reading } = this.#clauses;
    const { determiners, possessives } = reading.grammar.words;
    for (let at = from - 1; at > from - 4; at--)
      if (determiners.has(reading.norm(at)) || possessives.has(reading.norm(at))) return true;
    return false;
  }
}
