/** Statements whose point is that a claim is untrue, and the claims that they deny. */

import { ofWord, whether } from '../../../engine/words.js';
import type { Cast } from '../cast/cast.js';
import type { Entity } from '../cast/entities.js';
import { foldArabic, foldedSet } from '../script.js';
import type { Syntax } from '../syntax.js';
import { type Statement, Statements } from './statements.js';
import { CLAIMS, THIS, untruthIn, WHAT } from './untruths.js';

const ARTICLE = 'ال';
const ANSWERS = foldedSet(['رد', 'أجاب', 'طمأن']); // replied, answered, reassured
const NOT = foldedSet(['لم', 'لا', 'ليس', 'ليست', 'ما']); // did not, does not, is not
const ACCORDING = foldedSet(['بحسب', 'حسب', 'وفق', 'وفقا']); // according to
const HAPPENING = foldedSet(['حدوث', 'وقوع', 'حصول', 'وجود', 'إجراء', 'عقد', 'انعقاد']); // the happening, holding of
const THAT = foldedSet(['ذلك', 'هذا', 'الأمر']); // that, this, the matter
const AGAINST = foldedSet(['ضد', 'بحق', 'أن', 'بأن', 'عن', 'حول', 'بشأن']); // against, that, about
/** Within so many words a denial says what it denies. */
const POINTED_AT = 6;

/** What of a word tells one content from another, or null. */
const tellingStem = ofWord(({ norm, kind }) => {
  if (kind !== 'word' || norm.length < 4) return null;
  const bare = norm.replace(/^(وال|بال|لل|ال|و|ب|ل)/, '');
  return bare.length >= 3 ? bare.slice(0, 6) : null;
});
/** "the claims", "of what": behind it stands whose they are. */
const opensClaim = whether(({ norm }) => {
  const bare = norm.replace(/^(ب|ل)?(ال)?/, '');
  return CLAIMS.has(norm) || CLAIMS.has(ARTICLE + bare) || CLAIMS.has(bare) || WHAT.has(norm);
});

export interface Denial {
  readonly statement: Statement;
  /** The statement that is denied, where the article reports it. */
  readonly claim: Statement | null;
  /** Who made the claim, where it is only mentioned. */
  readonly claimant: Entity | null;
  /** Tokens of what may tell of a contact that is said not to have happened. */
  readonly contactsAt: readonly number[];
  /** The denial before it, of the same speaker, where it denies "this news" once more. */
  readonly again: Denial | null;
  readonly rule: string;
}

export class Denials {
  readonly #syntax: Syntax;
  readonly #cast: Cast;
  readonly #statements: readonly Statement[];

  constructor(syntax: Syntax, cast: Cast, statements: readonly Statement[]) {
    this.#syntax = syntax;
    this.#cast = cast;
    this.#statements = statements;
  }

  /** Parts the statements into denials and the rest; a statement that denies and goes on becomes two. */
  part(): { denials: Denial[]; statements: Statement[] } {
    const denials: Denial[] = [];
    const statements: Statement[] = [];
    for (const statement of this.#statements) {
      const untruth =
        statement.verb.denies || this.#answersNo(statement)
          ? statement.content
          : statement.candidate.referred
            ? null
            : untruthIn(this.#syntax, statement);
      if (untruth === null) {
        statements.push(statement);
        continue;
      }
      if (!statement.verb.denies) {
        const second = Statements.secondThing(this.#syntax, statement);
        if (second !== null && second > untruth && second < statement.to - 3) {
          statements.push({
            ...statement,
            from: second,
            content: second,
            to: statement.to,
            rule: 'ar/statement/and-that',
          });
          statement.to = this.#trim(second);
        }
      }
      denials.push(this.#denial(statement, denials.at(-1) ?? null));
    }
    return { denials, statements: statements.sort((a, b) => a.from - b.from) };
  }

  /** "replied that he did not": an answer that begins with a negation denies what was put to the speaker. */
  #answersNo(statement: Statement): boolean {
    const { reading } = this.#syntax;
    if (!ANSWERS.has(foldArabic(statement.verb.past)) || !this.#syntax.isComplementizer(statement.content))
      return false;
    return NOT.has(reading.norm(statement.content + 1));
  }

  #trim(at: number): number {
    return this.#syntax.isComma(at - 1) ? at - 1 : at;
  }

  #denial(told: Statement, before: Denial | null): Denial {
    const answered = this.#pointsBack(told) ? this.#attributed(told) : null;
    const claim = answered
      ? null
      : (this.#claimPointedAt(told) ?? this.#claimInside(told) ?? this.#claimBefore(told));
    const statement = claim || told.candidate.lead === undefined ? told : this.#withClauseBefore(told);
    const rule = statement.verb.denies ? 'ar/denial/verb' : 'ar/denial/untruth';
    return {
      statement,
      claim,
      claimant: claim ? null : (this.#claimant(statement) ?? answered ?? this.#attributed(statement)),
      contactsAt: this.#contactsIn(statement),
      again: before && this.#repeats(statement, before.statement) ? before : null,
      rule,
    };
  }

  /** "denied what was told, stressing the untruth of this news": one claim, denied twice. */
  #repeats(statement: Statement, before: Statement): boolean {
    const { reading } = this.#syntax;
    if (statement.speaker !== before.speaker) return false;
    if (reading.token(statement.from).sentence - reading.token(before.from).sentence > 1) return false;
    for (let i = statement.content; i < statement.content + POINTED_AT; i++)
      if (THIS.has(reading.norm(i)) && reading.norm(i + 1).startsWith(ARTICLE)) return true;
    return false;
  }

  /** "the case of the changed wishes, a matter that the university denied": of what nobody said, the words before tell. */
  #withClauseBefore(denial: Statement): Statement {
    const start = this.#syntax.reading.sentenceStart(denial.from);
    return { ...denial, from: start, content: start };
  }

  /** "said that the road is closed, which is what the minister denied": the last statement of the sentence. */
  #claimPointedAt({ candidate, from, speaker }: Statement): Statement | null {
    if (candidate.lead === undefined) return null;
    const { reading } = this.#syntax;
    const before = this.#statements.filter(
      (other) =>
        other.from < from &&
        other.speaker !== speaker &&
        reading.token(other.from).sentence === reading.token(from).sentence,
    );
    return before.at(-1) ?? null;
  }

  /** "what the ministry had mentioned": a claim told inside the denial. */
  #claimInside(denial: Statement): Statement | null {
    return (
      this.#statements.find(
        (other) =>
          other !== denial &&
          other.speaker !== denial.speaker &&
          other.from > denial.content &&
          other.to <= denial.to + 1 &&
          other.candidate.referred,
      ) ?? null
    );
  }

  /** A statement by somebody else before it that shares its words. */
  #claimBefore(denial: Statement): Statement | null {
    const own = this.#contentWords(denial);
    const mentioned = this.#claimant(denial);
    const pointsBack = this.#pointsBack(denial);
    let best: { statement: Statement; score: number } | null = null;
    for (const other of this.#statements) {
      if (other === denial || other.speaker === denial.speaker || other.verb.denies) continue;
      const near = Math.abs(other.from - denial.from) < 220;
      if (!near) continue;
      let score = 0;
      for (const word of this.#contentWords(other)) if (own.has(word)) score += 1;
      if (mentioned && other.speaker === mentioned) score += 3;
      if (other.candidate.referred) score += 1;
      if (other.from > denial.from) score -= 1;
      // "denied that": what was said last before
      if (pointsBack && other.from < denial.from) score += 2;
      if (score >= 2 && (!best || score > best.score || (pointsBack && score === best.score)))
        best = { statement: other, score };
    }
    return best?.statement ?? null;
  }

  /** "denied that in a tweet": the whole of what is denied is a word that points at it. */
  #pointsBack({ content, candidate }: Statement): boolean {
    const { reading } = this.#syntax;
    return (
      candidate.verb.denies === true &&
      THAT.has(reading.norm(content)) &&
      !reading.norm(content + 1).startsWith(ARTICLE)
    );
  }

  #contentWords(statement: Statement): Set<string> {
    const found = new Set<string>();
    for (let i = statement.content; i < statement.to; i++) {
      const stem = tellingStem(this.#syntax.reading.token(i));
      if (stem !== null) found.add(stem);
    }
    return found;
  }

  /** "the accusations of Tehran", "what Reuters published": who made the claim. */
  #claimant(denial: Statement): Entity | null {
    const { reading, scan } = this.#syntax;
    for (let i = denial.content; i < denial.to; i++) {
      if (!opensClaim(reading.token(i))) continue;
      for (let j = i + 1; j < Math.min(i + 6, denial.to); j++) {
        const phrase = scan.startingAt(j);
        if (AGAINST.has(reading.norm(j))) break;
        if (phrase && (phrase.preposition === null || phrase.preposition === 'ل')) {
          const entity = this.#cast.of(phrase);
          if (entity && entity !== denial.speaker) return entity;
        }
      }
    }
    return null;
  }

  /** "according to the observatory" before the denial in its sentence: whose account it answers. */
  #attributed(denial: Statement): Entity | null {
    const { reading, scan } = this.#syntax;
    for (let i = reading.sentenceStart(denial.from); i < denial.from; i++) {
      if (!ACCORDING.has(reading.norm(i))) continue;
      for (let j = i + 1; j < i + 3; j++) {
        const phrase = scan.startingAt(j);
        const entity = phrase && this.#cast.of(phrase);
        if (entity && entity !== denial.speaker) return entity;
      }
    }
    return null;
  }

  #contactsIn(denial: Statement): number[] {
    const { reading } = this.#syntax;
    const told: number[] = [];
    for (let i = denial.content; i < Math.min(denial.content + 24, denial.to); i++) {
      const noun = reading.hit(i, 'contactNoun');
      // "denied that the call was about": the call itself stands
      const presupposed =
        noun?.value.definite === true && !noun.value.possessed && !HAPPENING.has(reading.norm(i - 1));
      if (!presupposed && (noun ?? reading.hit(i, 'contactVerb'))) told.push(i);
    }
    return told;
  }
}
