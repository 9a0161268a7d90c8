/** The article's words, with every fact and every name marked where it stands. The text is only ever text. */
import { address, currentAddress } from '../address.js';
import { label, useStrings } from '../language.js';
import {
  type FactSpan,
  inAddress,
  type Mention,
  meet,
  type Piece,
  paragraphsOf,
  type Segment,
  type Span,
  segmentsOf,
} from './segments.js';

export interface MarkedTextProps {
  readonly text: string;
  readonly language: string;
  readonly facts: readonly FactSpan[];
  readonly mentions: readonly Mention[];
  readonly chosen: Span | null;
  /** False: marks lead nowhere, since the text has no address yet. */
  readonly linked?: boolean;
}

const here = (span: Span): string => address(currentAddress().path, { at: inAddress(span) });

/** Where nothing else leads anywhere, a name leads to who is meant. */
const Words = ({ piece, linked }: { readonly piece: Piece; readonly linked: boolean }) => {
  const strings = useStrings();
  const { text, mention } = piece;
  if (!mention) return <>{text}</>;
  const look = `mention kind-${mention.kind}`;
  if (!linked) return <span class={look}>{text}</span>;
  return (
    <a class={look} href={here(mention)} data-scroll="keep" title={label(strings.kinds, mention.kind)}>
      {text}
    </a>
  );
};

const Pieces = ({ segment, linked }: { readonly segment: Segment; readonly linked: boolean }) => (
  <>
    {segment.pieces.map((piece) =>
      piece.chosen ? (
        <mark key={piece.start} class="chosen" data-start={piece.start}>
          <Words piece={piece} linked={linked} />
        </mark>
      ) : (
        <Words key={piece.start} piece={piece} linked={linked} />
      ),
    )}
  </>
);

const Marked = ({ segment, linked }: { readonly segment: Segment; readonly linked: boolean }) => {
  const strings = useStrings();
  const [fact] = segment.facts;
  if (!fact) return <Pieces segment={segment} linked={linked} />;
  const kinds = [...new Set(segment.facts.map(({ type }) => type))];
  const look = `fact ${kinds.map((kind) => `fact-${kind}`).join(' ')}`;
  const title = kinds.map((kind) => label(strings.eventTypes, kind)).join(' · ');
  if (!linked)
    return (
      <mark class={look} title={title}>
        <Pieces segment={segment} linked={false} />
      </mark>
    );
  return (
    <a class={look} href={here(fact)} data-scroll="keep" title={title}>
      <Pieces segment={segment} linked={false} />
    </a>
  );
};

export const MarkedText = ({ text, language, facts, mentions, chosen, linked = true }: MarkedTextProps) => (
  <div class="text" lang={language}>
    {paragraphsOf(text).map((paragraph) => {
      const within = (span: Span): boolean => meet(span, paragraph);
      return (
        <p key={paragraph.start} dir="auto" data-start={paragraph.start}>
          {segmentsOf(text, paragraph, facts.filter(within), mentions.filter(within), chosen).map(
            (segment) => (
              <Marked key={segment.start} segment={segment} linked={linked} />
            ),
          )}
        </p>
      );
    })}
  </div>
);
