/** An article's text cut where marks begin and end, so that overlapping marks can be drawn one beside the other. */

export interface Span {
  readonly start: number;
  readonly end: number;
}
/** A fact's words, by the fact's key. */
export interface FactSpan extends Span {
  readonly key: string;
  readonly type: string;
}
export interface Piece extends Span {
  readonly text: string;
  readonly mention: boolean;
  readonly chosen: boolean;
}
/** Words that the same facts cover, cut further where names begin and end. */
export interface Segment extends Span {
  readonly facts: readonly FactSpan[];
  readonly pieces: readonly Piece[];
}

const covers = (span: Span, start: number, end: number): boolean => span.start <= start && span.end >= end;

const cuts = (from: number, to: number, spans: readonly Span[]): number[] => {
  const places = new Set([from, to]);
  for (const { start, end } of spans)
    for (const place of [start, end]) if (place > from && place < to) places.add(place);
  return [...places].sort((a, b) => a - b);
};

const between = (places: readonly number[]): Span[] =>
  places.slice(1).map((end, i) => ({ start: places[i] ?? 0, end }));

export const segmentsOf = (
  text: string,
  facts: readonly FactSpan[],
  mentions: readonly Span[],
  chosen: Span | null,
): Segment[] =>
  between(cuts(0, text.length, facts)).map(({ start, end }) => {
    const here = facts.filter((fact) => covers(fact, start, end));
    const inner = chosen ? [...mentions, chosen] : mentions;
    return {
      start,
      end,
      // the narrowest first: a click means it
      facts: [...here].sort((a, b) => a.end - a.start - (b.end - b.start)),
      pieces: between(cuts(start, end, inner)).map((piece) => ({
        ...piece,
        text: text.slice(piece.start, piece.end),
        mention: mentions.some((mention) => covers(mention, piece.start, piece.end)),
        chosen: chosen !== null && covers(chosen, piece.start, piece.end),
      })),
    };
  });

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
