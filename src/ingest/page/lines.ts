/** A page as lines: where its parts begin. */
import type { Language, PageMarkers } from '../engine/language.js';

export interface Line {
  readonly text: string;
  /** Offset of the line in the page's text. */
  readonly start: number;
  readonly end: number;
}

/** The lines of a text with their offsets; the line break belongs to none. */
export const linesOf = (text: string): Line[] => {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    lines.push({ text: text.slice(start, end).replace(/\r$/, ''), start, end });
    if (stop < 0) break;
    start = stop + 1;
  }
  return lines;
};

export type MarkerKind = keyof PageMarkers;

const AFTER_MARKER = /^[\s:：.،\-–—|]*/u;
/** A heading is hardly longer than its marker; a sentence that begins with the same words is no heading. */
const LONGEST_HEADING = 28;
/** Kinds whose matter stands on the marker's own line. */
const INLINE: ReadonlySet<MarkerKind> = new Set(['source', 'keywords']);

/** More of a line than any marker with its heading takes, marks and all; the rest of a paragraph is not looked at. */
const BEGINNING = 120;

/** The part that a line opens, and what stands on it after the marker; null for a line of text. */
export const markerAt = (line: string, language: Language): { kind: MarkerKind; rest: string } | null => {
  const folded = language.fold(line.trim().slice(0, BEGINNING));
  if (folded === '') return null;
  for (const kind of ['source', 'keywords', 'readAlso', 'related', 'furniture'] as const) {
    for (const marker of language.pageMarkers[kind]) {
      const head = language.fold(marker);
      if (!folded.startsWith(head)) continue;
      const tail = folded.slice(head.length);
      if (/^[\p{L}\p{M}]/u.test(tail)) continue;
      const colon = /^\s*[:：]/u.test(tail);
      if (INLINE.has(kind) ? !colon : !colon && tail.trim().length > LONGEST_HEADING - head.length) continue;
      return { kind, rest: restOf(line, marker.length) };
    }
  }
  return null;
};

/** What follows the marker, in the original spelling: marks may make the original longer than the marker. */
const restOf = (line: string, length: number): string => {
  const trimmed = line.trim();
  const colon = trimmed.search(/[:：]/u);
  const from = colon >= 0 && colon <= length + 6 ? colon + 1 : length;
  return trimmed.slice(from).replace(AFTER_MARKER, '').trim();
};
