import type { ActorFact, ArticleText, EventFact, TraceEntry } from '../../model.js';

/** Words by which pages of a language tell their parts apart. All are compared folded, at the start of a line. */
export interface PageMarkers {
  /** "Source:", followed by the outlet on the same line. */
  readonly source: readonly string[];
  /** "Keywords:", followed by them on the same line. */
  readonly keywords: readonly string[];
  /** "Read also": what follows is another article of the same page. */
  readonly readAlso: readonly string[];
  /** "Similar articles": what follows is a list of headlines. */
  readonly related: readonly string[];
  /** Furniture that ends an article: "share", "comments", "more ...". */
  readonly furniture: readonly string[];
}

/** A rule by which events are found. */
export interface Rule {
  /** Equal to the `rule` of the facts that it finds: `ar/contact/noun-call`. */
  readonly id: string;
  /** Why it holds, for people. */
  readonly reason: string;
  /** A sentence that it reads. */
  readonly example: string;
  /** What the example says, in English. */
  readonly gloss: string;
  /** A sentence next to the example, in which it finds nothing. */
  readonly nearMiss: string;
  /** The share of its facts that were right when measured, 0 to 1. */
  readonly confidence: number;
}

/** What tells texts of a language from others. */
export interface LanguageProfile {
  /** Any letter of its script. */
  readonly letters: RegExp;
  /** Letters of the script that it does not have and its neighbours use all the time. */
  readonly foreign?: RegExp;
  /** Its commonest words in lower case, those that its neighbours share left out; empty where the script tells. */
  readonly words: ReadonlySet<string>;
}

/** What the graph asks of a script that is not Latin; it reads no article for that. */
export interface Spelling {
  /** Any letter of the script. */
  readonly letters: RegExp;
  /** A name as English readers know it; null where it has none to give. */
  englishName(name: string, kind: 'PERSON' | 'ORGANIZATION'): string | null;
  /** Stems of a claim's own words, by which a denial finds it in another article. */
  claimStems(text: string): readonly string[];
}

/** What was read in one article: the facts, and the candidates that were kept or dropped, with the reason. */
export interface Extraction {
  readonly actors: readonly ActorFact[];
  readonly events: readonly EventFact[];
  readonly trace: readonly TraceEntry[];
}

/** Whatever reads articles, by rules or otherwise; `index` is the article's place on the page, for the trace. */
export type Extractor = (article: ArticleText, index: number) => Extraction | Promise<Extraction>;

/** What the engine needs of a language: everything else about it stays in its pack. */
export interface Language {
  /** BCP 47. */
  readonly code: string;
  readonly pageMarkers: PageMarkers;
  /** Every rule by which it finds events. */
  readonly rules: readonly Rule[];
  readonly profile: LanguageProfile;
  /** Spelling variants folded, for comparing markers and keywords. */
  fold(text: string): string;
  /** The facts of one article; `index` is its place on the page, for the trace. Never throws on any text. */
  extract(article: ArticleText, index: number): Extraction;
}
