/** What a stretch of text is about, by the words that name topics. */

import type { Document, TokenRange } from '../../engine/document.js';
import { Gazetteer } from '../../engine/gazetteer.js';
import { WordEndings } from '../../engine/word-endings.js';
import { wordForms } from './clitics.js';
import { OFFICE_WORDS, TOPICS } from './lexicon/topics.js';
import { foldArabic, foldedSet } from './script.js';

const ARTICLE = '\u0627\u0644';
/** Endings of an adjective in ye: feminine, plural, dual feminine, adverbial. */
const ADJECTIVE_ENDINGS = [
  '',
  '\u0629',
  '\u064A\u0646',
  '\u0648\u0646',
  '\u0627\u062A',
  '\u0627',
  '\u062A\u064A\u0646',
];

const definite = (word: string): string => (word.startsWith(ARTICLE) ? word : `${ARTICLE}${word}`);

const build = (): { dictionary: Gazetteer<string>; endings: WordEndings } => {
  const dictionary = new Gazetteer<string>(wordForms);
  const beginnings = new Set<string>();
  const known = new Set<string>();
  const add = (form: string, slug: string) => {
    const words = form.split(' ').map(foldArabic);
    const key = `${slug}|${words.join(' ')}`;
    if (!known.has(key)) dictionary.add(words, slug);
    known.add(key);
    beginnings.add(words[0] ?? '');
  };
  for (const { slug, words = [], adjectives = [], phrases = [] } of TOPICS) {
    const inflected = adjectives.flatMap((adjective) =>
      ADJECTIVE_ENDINGS.map((ending) => adjective + ending),
    );
    for (const form of [...words, ...inflected, ...phrases]) {
      add(form, slug);
      add(form.split(' ').map(definite).join(' '), slug);
    }
  }
  return { dictionary, endings: new WordEndings(beginnings) };
};

const { dictionary, endings } = build();
const offices = foldedSet(OFFICE_WORDS);

/** Slugs in the order of how often, then how early, the text names them. */
export const topicsOf = (document: Document, range?: TokenRange): readonly string[] => {
  const { tokens } = document;
  const counts = new Map<string, number>();
  const end = range?.to ?? tokens.length;
  for (let at = range?.from ?? 0; at < end; ) {
    const token = tokens[at];
    const hit =
      token?.kind === 'word' && endings.mayEnd(token.norm) && !isOfOffice(tokens[at - 1]?.norm ?? '')
        ? dictionary.match(tokens, at)[0]
        : undefined;
    if (!hit || hit.to > end) {
      at += 1;
      continue;
    }
    counts.set(hit.value, (counts.get(hit.value) ?? 0) + 1);
    at = hit.to;
  }
  // Map keeps the order of first mention, and the sort is stable
  return [...counts].sort(([, a], [, b]) => b - a).map(([slug]) => slug);
};

const isOfOffice = (norm: string): boolean => wordForms(norm).some(({ stem }) => offices.has(stem));

/** What topics are called in Arabic and English, by slug. */
export const TOPIC_LABELS: Readonly<Record<string, { readonly ar: string; readonly en: string }>> =
  Object.fromEntries(TOPICS.map(({ slug, label }) => [slug, label]));
