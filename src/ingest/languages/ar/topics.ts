/** What a stretch of text is about, by the words that name topics. */

import type { Document, TokenRange } from '../../engine/document.js';
import { Gazetteer } from '../../engine/gazetteer.js';
import { whether } from '../../engine/words.js';
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

const build = (): Gazetteer<string> => {
  const dictionary = new Gazetteer<string>(wordForms);
  const known = new Set<string>();
  const add = (form: string, slug: string) => {
    const words = form.split(' ').map(foldArabic);
    const key = `${slug}|${words.join(' ')}`;
    if (!known.has(key)) dictionary.add(words, slug);
    known.add(key);
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
  return dictionary;
};

const dictionary = build();
const offices = foldedSet(OFFICE_WORDS);
const isOfOffice = whether(({ norm }) => wordForms(norm).some(({ stem }) => offices.has(stem)));

/** Slugs in the order of how often, then how early, the text names them. */
export const topicsOf = (document: Document, range?: TokenRange): readonly string[] => {
  const { tokens } = document;
  const counts = new Map<string, number>();
  const end = range?.to ?? tokens.length;
  for (let at = range?.from ?? 0; at < end; ) {
    const hit = tokens[at]?.kind === 'word' ? dictionary.match(tokens, at)[0] : undefined;
    const before = at > 0 ? tokens[at - 1] : undefined;
    if (!hit || hit.to > end || (before && isOfOffice(before))) {
      at += 1;
      continue;
    }
    counts.set(hit.value, (counts.get(hit.value) ?? 0) + 1);
    at = hit.to;
  }
  // Map keeps the order of first mention, and the sort is stable
  return [...counts].sort(([, a], [, b]) => b - a).map(([slug]) => slug);
};

/** What topics are called in Arabic and English, by slug. */
export const TOPIC_LABELS: Readonly<Record<string, { readonly ar: string; readonly en: string }>> =
  Object.fromEntries(TOPICS.map(({ slug, label }) => [slug, label]));
