/** Pages that nobody should send: reports of the corpora cut, mixed and spoilt, as text, HTML, JSON and bytes. */
import { readFileSync } from 'node:fs';
import { type Random, randomOf } from './random.js';
import { INJECTIONS, ODD } from './words.js';

const sentencesOf = (language: string): readonly string[] =>
  readFileSync(new URL(`../ingest/${language}/corpus/sentences.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { readonly text: string }).text);
const SENTENCES = ['ar', 'ar', 'en', 'fr'].map(sentencesOf);

const TAGS = [
  'p',
  'div',
  'article',
  'script',
  'style',
  'h1',
  'time',
  'title',
  'table',
  'svg',
  'template',
  'b',
  'main',
];
const ATTRIBUTES = [
  'class="article-body"',
  'itemprop="articleBody"',
  'lang="ar"',
  'datetime="2024-99-99T00:00"',
  'datetime="2024-04-03"',
  'property="og:title" content="&#x202e;&#0;&bogus;"',
  'type="application/ld+json"',
  'onload="alert(1)"',
  'href="javascript:alert(1)"',
  'x=',
  '"',
];
const JSON_LD = [
  '{"@type":"NewsArticle","headline":',
  '[[[[',
  '{"@type":["Article"],"datePublished":12}',
  '{"@graph":[null,1]}',
];

const spoilt = (random: Random, text: string): string => {
  let result = text;
  for (let i = random.below(6); i > 0; i--) {
    const at = random.below(result.length + 1);
    const end = at + random.below(40);
    const kind = random.below(6);
    if (kind === 0) result = result.slice(0, at) + result.slice(end);
    else if (kind === 1) result = result.slice(0, end) + result.slice(at);
    else if (kind === 2) result = result.slice(0, at) + random.pick(INJECTIONS) + result.slice(at);
    else if (kind === 3)
      result = result.slice(0, at) + random.pick(ODD).repeat(1 + random.below(200)) + result.slice(at);
    else if (kind === 4) result = result.slice(0, at);
    else result = result.slice(0, at) + random.pick(ODD) + result.slice(at);
  }
  return result;
};

const proseOf = (random: Random): string => {
  const sentences = random.pick(SENTENCES);
  return Array.from({ length: 1 + random.below(3) }, () => random.pick(sentences)).join(
    random.pick([' ', '\n', '\n\n', '']),
  );
};

/** Markup around prose, its tags closed or not, in any order. */
const markup = (random: Random): string => {
  const parts = Array.from({ length: 1 + random.below(6) }, () => {
    const tag = random.pick(TAGS);
    const attribute = random.chance(0.5) ? ` ${random.pick(ATTRIBUTES)}` : '';
    const inner = random.chance(0.2) ? random.pick(JSON_LD) : random.chance(0.7) ? proseOf(random) : '';
    return `<${tag}${attribute}>${inner}${random.chance(0.7) ? `</${tag}>` : ''}`;
  });
  return `<html${random.chance(0.5) ? ' lang=ar' : ''}>${parts.join('')}`;
};

const record = (random: Random): string => {
  const odd: readonly unknown[] = [
    null,
    1,
    [],
    {},
    '',
    '2024-02-30',
    'yesterday',
    '\uD83D',
    '__proto__',
    { name: 'x' },
  ];
  const value = (right: unknown) => (random.chance(0.2) ? random.pick(odd) : right);
  return JSON.stringify({
    id: value('a'),
    url: value('https://site.example/1'),
    title: value('عنوان'),
    publishedAt: value('2025-10-09'),
    source: value('مثال'),
    [random.pick(['text', 'html', 'content', 'body'])]: value(proseOf(random)),
  });
};

const ENCODINGS = ['utf8', 'utf8', 'utf8', 'utf16le', 'latin1'] as const;
const MARKS = ['', '', '\uFEFF', '\uFFFE', '\u001F\u008B', 'WARC/1.0\r\n', '%PDF-1.4\n'];

/** The bytes of a page, what they claim to be and what they are not agreeing. */
export const hostilePage = (seed: number): Uint8Array => {
  const random = randomOf(seed * 3 + 2);
  const kind = random.below(10);
  const text =
    kind < 5
      ? proseOf(random)
      : kind < 8
        ? markup(random)
        : Array.from({ length: 1 + random.below(3) }, () => record(random)).join('\n');
  const bytes = Buffer.from(random.pick(MARKS) + spoilt(random, text), random.pick(ENCODINGS));
  if (random.chance(0.1))
    for (let i = random.below(20); i > 0; i--) bytes[random.below(bytes.length)] = random.below(256);
  return bytes;
};
