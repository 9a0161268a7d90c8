/** The article's words, with every fact marked where it stands. The text is only ever text. */
import { address, currentAddress } from '../address.js';
import { label, useStrings } from '../language.js';
import { type FactSpan, paragraphsOf, type Segment, type Span, segmentsOf } from './segments.js';

export interface MarkedTextProps {
  readonly text: string;
  readonly language: string;
  readonly facts: readonly FactSpan[];
  readonly mentions: readonly Span[];
  readonly chosen: Span | null;
  /** False: marks lead nowhere, since the text has no address yet. */
  readonly linked?: boolean;
}

const Pieces = ({ segment }: { readonly segment: Segment }) => (
  <>
    {segment.pieces.map(({ start, text, mention, chosen }) => {
      const inside = mention ? <span class="mention">{text}</span> : text;
      return chosen ? (
        <mark key={start} class="chosen" data-start={start}>
          {inside}
        </mark>
      ) : (
        <span key={start}>{inside}</span>
      );
    })}
  </>
);

const Marked = ({ segment, linked }: { readonly segment: Segment; readonly linked: boolean }) => {
  const strings = useStrings();
  const [fact] = segment.facts;
  if (!fact) return <Pieces segment={segment} />;
  const kinds = [...new Set(segment.facts.map(({ type }) => type))];
  const look = `fact ${kinds.map((kind) => `fact-${kind}`).join(' ')}`;
  const title = kinds.map((kind) => label(strings.eventTypes, kind)).join(' · ');
  if (!linked)
    return (
      <mark class={look} title={title}>
        <Pieces segment={segment} />
      </mark>
    );
  return (
    <a
      class={look}
      href={address(currentAddress().path, { at: `${fact.start}-${fact.end}` })}
      data-scroll="keep"
      title={title}
    >
      <Pieces segment={segment} />
    </a>
  );
};

const inside = (span: Span, from: number, to: number): boolean => span.start < to && span.end > from;
const shifted = <T extends Span>(spans: readonly T[], { start, end }: Span): T[] =>
  spans
    .filter((span) => inside(span, start, end))
    .map((span) => ({
      ...span,
      start: Math.max(span.start, start) - start,
      end: Math.min(span.end, end) - start,
    }));

export const MarkedText = ({ text, language, facts, mentions, chosen, linked = true }: MarkedTextProps) => (
  <div class="text" lang={language}>
    {paragraphsOf(text).map((paragraph) => {
      const words = text.slice(paragraph.start, paragraph.end);
      const [mark = null] = chosen ? shifted([chosen], paragraph) : [];
      const segments = segmentsOf(words, shifted(facts, paragraph), shifted(mentions, paragraph), mark);
      // an address names places in the whole text
      const placed = segments.map((segment) => ({
        ...segment,
        facts: segment.facts.map(
          (fact) =>
            facts.find(
              (whole) =>
                whole.key === fact.key &&
                inside(whole, paragraph.start + segment.start, paragraph.start + segment.end),
            ) ?? fact,
        ),
      }));
      return (
        <p key={paragraph.start} dir="auto">
          {placed.map((segment) => (
            <Marked key={segment.start} segment={segment} linked={linked} />
          ))}
        </p>
      );
    })}
  </div>
);
