/** Talks with the press: what is said there is a statement, and no contact between officials. */
import { PRESS_PEOPLE } from '../lexicon/contacts.js';
import type { Phrase } from '../phrases.js';
import { foldedSet } from '../script.js';
import type { Syntax } from '../syntax.js';
import type { Tied } from './model.js';

const PRESS = new Set(['newspaper', 'channel', 'news_agency']);
const JOURNALISTS = foldedSet(PRESS_PEOPLE);
/** Words behind the noun in which the press may be told. */
const REACH = 5;

/** Whether what is told from a token on is with journalists, a paper, a channel or in a programme. */
export const isWithPress = (syntax: Syntax, at: number, tied: readonly Tied[]): boolean => {
  const { reading } = syntax;
  const first = tied.find(({ relation }) => relation !== 'agent');
  if (
    first?.entity.kind === 'organization' &&
    (JOURNALISTS.has(first.entity.head ?? '') || isPressName(syntax, first.phrase))
  )
    return true;
  for (let i = at; i < at + REACH; i++) {
    const { norm } = reading.token(i);
    if (JOURNALISTS.has(norm) || JOURNALISTS.has(norm.replace(/^(ب|ل)/, ''))) return true;
    if (syntax.scan.at(i)?.kind === 'person') return false;
  }
  return false;
};

/** "the channel X", or X by itself: "the Arabian airlines" are no channel. */
const isPressName = ({ reading }: Syntax, phrase: Phrase): boolean => {
  for (let i = phrase.from; i < phrase.from + 2; i++) {
    if (i > phrase.from && !PRESS.has(reading.hit(phrase.from, 'organizationHead')?.value.entry.kind ?? ''))
      break;
    const known = reading.hit(i, 'organization');
    if (known && PRESS.has(known.value.entry.kind)) return true;
  }
  return false;
};
