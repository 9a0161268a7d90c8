/** Links to words of an article: to those that are shown, and to any that a reader selects. */
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { amend } from '../address.js';
import { useStrings } from '../language.js';
import { inAddress, type Span } from './segments.js';

/** Offset into the article of a place in the page; null outside its text. */
const offsetOf = (text: Element, node: Node, offset: number): number | null => {
  const holder = node instanceof Element ? node : node.parentElement;
  const paragraph = holder?.closest('p[data-start]');
  if (!paragraph || !text.contains(paragraph)) return null;
  const before = document.createRange();
  before.selectNodeContents(paragraph);
  before.setEnd(node, offset);
  return Number(paragraph.getAttribute('data-start')) + before.toString().length;
};

const selectedIn = (text: Element | null): Span | null => {
  const selection = getSelection();
  if (!text || !selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = offsetOf(text, range.startContainer, range.startOffset);
  const end = offsetOf(text, range.endContainer, range.endOffset);
  return start !== null && end !== null && start < end ? { start, end } : null;
};

/** Offers an address for whatever is selected in the text. */
export const SelectedLink = ({ within }: { readonly within: RefObject<HTMLElement | null> }) => {
  const strings = useStrings();
  const [selected, setSelected] = useState<Span | null>(null);
  useEffect(() => {
    const changed = () => setSelected(selectedIn(within.current?.querySelector('.text') ?? null));
    document.addEventListener('selectionchange', changed);
    return () => document.removeEventListener('selectionchange', changed);
  }, [within]);
  if (!selected) return null;
  return (
    <button
      type="button"
      class="button main selected-link"
      onClick={() => {
        amend({ at: inAddress(selected) }, { stay: true });
        getSelection()?.removeAllRanges();
      }}
    >
      {strings.reader.linkSelected}
    </button>
  );
};

/** Copies the address; where a browser forbids that, it stands in the address bar all the same. */
export const CopyLink = ({ passage }: { readonly passage: Span }) => {
  const strings = useStrings();
  const [copied, setCopied] = useState<string | null>(null);
  const at = inAddress(passage);
  const copy = async () => {
    await navigator.clipboard.writeText(location.href);
    setCopied(at);
  };
  if (!('clipboard' in navigator)) return null;
  return (
    <button type="button" class="button" onClick={() => copy().catch(() => setCopied(null))}>
      {copied === at ? strings.reader.copied : strings.reader.link}
    </button>
  );
};
