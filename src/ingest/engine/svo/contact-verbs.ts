/** Encounters told by a verb: "met", "telephoned", "visited", "wrote to". */
import type { Clauses, VerbGroup } from './clauses.js';
import type { Complements } from './complements.js';
import { type Contact, objection, rolesOf } from './contact-drafts.js';
import type { Discourse } from './discourse.js';
import type { Entity } from './entities.js';
import type { ContactVerb } from './grammar.js';
import type { Ledger } from './ledger.js';
import type { Hit, SenseOf } from './senses.js';

export class ContactVerbs {
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

  /** `denier` is who denies what the verb stands in; `rejected`: somebody does not accept it. */
  consider(hit: Hit<SenseOf<'contact'>>, denier: readonly Entity[] | null, rejected: boolean): void {
    const { verb } = hit.sense;
    const group = this.#discourse.group(hit.from);
    if (!group) return;
    const phone = verb.phone !== undefined && this.#complements.hasPhone(hit.from, hit.to);
    const type: Contact['type'] = phone ? 'CALL' : verb.type;
    const rule = this.#ledger.rule(`contact/verb-${type.toLowerCase()}`);
    const drop = (reason: string) => this.#ledger.drop(hit.from, rule, reason);
    if (rejected && !denier) {
      drop('told by those who say so, and rejected');
      return;
    }
    if (group.unreal && !(denier && group.unreal !== 'a condition or a question')) {
      drop(group.unreal);
      return;
    }
    if (verb.reflexive && !group.reflexive) {
      drop('another verb without its pronoun');
      return;
    }
    if (verb.phone === 'needed' && !phone) {
      drop('no telephone is told of');
      return;
    }
    const { entities: told } = this.#discourse.subject(hit.from);
    const complement = this.#complements.find(group.to, group.passive ? ['by'] : verb.takes);
    const subject =
      told.length > 0
        ? told
        : denier && group.form !== 'finite'
          ? denier
          : this.#later(group, complement?.to);
    if (verb.alone && complement && !this.#isAlone(complement.to)) {
      drop('called something, not somebody');
      return;
    }
    const other = complement ? this.#others(verb, complement.entities) : [];
    const pair = other.length === 0 && subject.length > 1 && !verb.place && verb.type !== 'MESSAGE';
    const objected = objection(type, subject, pair ? [] : other);
    if (objected) {
      drop(objected);
      return;
    }
    if (!pair && other.length === 0) {
      drop('no second party');
      return;
    }
    const turn = (side: 'subject' | 'object' | undefined) =>
      side === undefined
        ? null
        : (side === 'subject') === !group.passive
          ? ('self' as const)
          : ('other' as const);
    const [own, others] = pair
      ? (['PARTICIPANT', 'PARTICIPANT'] as const)
      : rolesOf(type, turn(verb.began), turn(verb.host));
    this.#ledger.keep({
      type,
      parties: [
        ...subject.map((entity) => ({ entity, role: own })),
        ...(pair ? [] : other.map((entity) => ({ entity, role: others }))),
      ],
      range: { from: Math.min(group.from, hit.from), to: complement?.to ?? group.to },
      trigger: hit.from,
      rule,
      denied: denier !== null,
    });
    if (!verb.place) this.#discourse.notePair([...subject, ...other]);
  }

  /** "After meeting X, Y left": the subject of what follows. */
  #later(group: VerbGroup, from = group.to): readonly Entity[] {
    const { reading, verbs } = this.#clauses;
    if (!reading.grammar.words.during.has(reading.norm(group.from - 1))) return [];
    const { to } = reading.sentence(group.from);
    const next = verbs.find((verb) => verb.from >= from && verb.from < to);
    return next ? this.#discourse.subject(next.from).entities : [];
  }

  /** Of a place, the state it lies in. */
  #others({ place }: ContactVerb, entities: readonly Entity[]): readonly Entity[] {
    return place ? entities.filter(({ kind }) => kind === 'state').slice(0, 1) : entities;
  }

  #isAlone(at: number): boolean {
    const { reading } = this.#clauses;
    const { words } = reading.grammar;
    const { kind, norm, raw } = reading.token(at);
    if (kind === 'word')
      return (
        words.prepositions.has(norm) ||
        words.conjunctions.has(norm) ||
        words.adverbs.has(norm) ||
        reading.dateAt(at) !== null
      );
    return kind === 'break' || raw === '.' || raw === ',';
  }
}
