/** An article's text cut where marks begin and end, so that overlapping marks can be drawn one beside the other. */
import type { ActorKind } from '../../../client/index.js';

export interface Span {
  readonly start: number;
  readonly end: number;
}
/** A fact's words, by the fact's key. */
export interface FactSpan extends Span {
  readonly key: string;
  readonly type: string;
}
/** Words that name somebody. */
export interface Mention extends Span {
  readonly kind: ActorKind;
}
export interface Piece extends Span {
  readonly text: string;
  /** The mention that the piece belongs to, the narrowest of several. */
  readonly mention: Mention | null;
  readonly chosen: boolean;
}
/** Words that the same facts cover, cut further where names begin and end. */
export interface Segment extends Span {
  readonly facts: readonly FactSpan[];
  readonly pieces: readonly Piece[];
}

const covers = (span: Span, start: number, end: number): boolean => span.start <= start && span.end >= end;
const narrowest = <T extends Span>(spans: readonly T[]): T[] =>
  [...spans].sort((a, b) => a.end - a.start - (b.end - b.start));

const cuts = (from: number, to: number, spans: readonly Span[]): number[] => {
  const places = new Set([from, to]);
  for (const { start, end } of spans)
    for (const place of [start, end]) if (place > from && place < to) places.add(place);
  return [...places].sort((a, b) => a - b);
};

const between = (places: readonly number[]): Span[] =>
  places.slice(1).map((end, i) => ({ start: places[i] ?? 0, end }));

/** The segments of one stretch of `text`; all offsets are into the whole of it. */
export const segmentsOf = (
  text: string,
  { start: from, end: to }: Span,
  facts: readonly FactSpan[],
  mentions: readonly Mention[],
  chosen: Span | null,
): Segment[] =>
  between(cuts(from, to, facts)).map(({ start, end }) => ({
    start,
    end,
    // the narrowest first: a click means it
    facts: narrowest(facts.filter((fact) => covers(fact, start, end))),
    pieces: between(cuts(start, end, chosen ? [...mentions, chosen] : mentions)).map((piece) => ({
      ...piece,
      text: text.slice(piece.start, piece.end),
      mention: narrowest(mentions.filter((mention) => covers(mention, piece.start, piece.end)))[0] ?? null,
      chosen: chosen !== null && covers(chosen, piece.start, piece.end),
    })),
  }));

/** The paragraphs of a text as spans; empty lines belong to none. */
export const paragraphsOf = (text: string): Span[] =>
  [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({ start: index, end: index + line.length }));

/** A passage from an address: `12-40`. */
export const passageOf = (words: string | null, length: number): Span | null => {
  const [, first, last] = /^(\d+)-(\d+)$/.exec(words ?? '') ?? [];
  const start = Number(first);
  const end = Math.min(Number(last), length);
  return first && last && start < end ? { start, end } : null;
};
/** The same in an address. */
export const inAddress = ({ start, end }: Span): string => `${start}-${end}`;

export const meet = (a: Span, b: Span): boolean => a.start < b.end && a.end > b.start;
export const same = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
