/** Subjects told by what they are, whose names follow: "the press officer of the wing of the party X". */
import { isCommonWord } from './lexicon/common-words.js';
import type { PersonPhrase, Phrase } from './phrases.js';
import { foldedSet } from './script.js';
import { CIRCUMSTANCES, UnknownNouns } from './unknown-nouns.js';

const FOR = 'ل';
const IN = foldedSet(['في']); // in
const FOR_THE = /^لل/;
const ARTICLE = 'ال';
const LONGEST_ASIDE = 15;

export class NamedSubjects extends UnknownNouns {
  /** "the press officer of the wing of the party X": the name that follows what a person is. */
  protected namedAfter(title: { readonly to: number }): Phrase | null {
    let at = title.to;
    for (let step = 0; step < 6; step++) {
      const phrase = this.scan.startingAt(at);
      if (this.#isNamed(phrase)) return step > 0 && this.#isOfAnother(phrase) ? null : phrase;
      // "the commander of the missile force «General X»"
      const quoted = this.reading.token(at).kind === 'quote' ? this.scan.startingAt(at + 1) : null;
      if (this.#isNamed(quoted) && this.reading.token(quoted.to).kind === 'quote') return quoted;
      // "the regional director of the programme, X, said"; "a member of the coalition, the dissident X, that"
      if (this.isComma(at)) {
        const named = this.scan.startingAt(this.#pastAside(at) + 1);
        const goesOn =
          named !== null &&
          (this.isComma(named.to) || this.isComplementizer(named.to) || this.isPreposition(named.to));
        return this.#isNamed(named) && goesOn ? named : null;
      }
      const ties = phrase ? phrase.preposition === FOR || step > 0 : this.#isFor(at) || this.#isQualifier(at);
      if (!ties && !IN.has(this.reading.norm(at)) && !(step > 0 && this.#isPlain(at))) return null;
      at = phrase ? phrase.to : at + 1;
    }
    return null;
  }

  #isNamed(phrase: Phrase | null): phrase is PersonPhrase {
    return phrase?.kind === 'person' && phrase.name !== null && phrase.cliticLength === 0;
  }

  /** "an official at the office of the prime minister X": he holds an office of his own, and somebody else speaks. */
  #isOfAnother({ from, titles }: PersonPhrase): boolean {
    const { norm, kind } = this.reading.token(from - 1);
    return kind === 'word' && !norm.startsWith(ARTICLE) && titles.some(({ office }) => office !== null);
  }

  /** "the former warlord, the eccentric, General X": an adjective of the title, known or not. */
  #isQualifier(at: number): boolean {
    return this.reading.norm(at).startsWith(ARTICLE) && this.#isPlain(at);
  }

  /** "the Republican X said": one definite word that no lexicon knows for a title, and whose name follows. */
  protected calledBefore(at: number): PersonPhrase | null {
    const bearer = this.#isQualifier(at) ? this.scan.startingAt(at + 1) : null;
    return this.#isNamed(bearer) ? bearer : null;
  }

  /** "for the region of", "for the support of": with its article, or before what it is of. */
  #isFor(at: number): boolean {
    const { norm } = this.reading.token(at);
    return FOR_THE.test(norm) || (norm.startsWith(FOR) && isCommonWord(norm.slice(1)) && !isCommonWord(norm));
  }

  /** From the comma before ", which is the name that they use," to the one behind it; the comma itself where none is. */
  #pastAside(comma: number): number {
    if (!CIRCUMSTANCES.has(this.reading.norm(comma + 1))) return comma;
    const end = Math.min(this.reading.sentenceEnd(comma), comma + LONGEST_ASIDE);
    for (let i = comma + 2; i < end; i++) if (this.isComma(i)) return i;
    return comma;
  }

  /** A noun that no lexicon has anything to say of. */
  #isPlain(at: number): boolean {
    return (
      this.reading.isWord(at) && !this.isFiniteVerb(at) && !this.isComplementizer(at) && !this.isRelative(at)
    );
  }
}
