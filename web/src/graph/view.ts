/** What the graph page shows, kept in its address and nowhere else. */
import type { ContactType, Level } from '../../../client/index.js';
import { amend } from '../address.js';
import { isLevel } from './drawn.js';

export const CONTACT_TYPES: readonly ContactType[] = ['CALL', 'MEETING', 'VISIT', 'MESSAGE'];

export interface View {
  /** Ids or names around which the graph is drawn; none: the latest pairs. */
  readonly seeds: readonly string[];
  /** Ids whose own contacts are drawn besides. */
  readonly expanded: readonly string[];
  readonly level: Level;
  readonly hidden: readonly string[];
  /** All types where none is named. */
  readonly types: readonly ContactType[];
  readonly from: string | null;
  readonly to: string | null;
  readonly table: boolean;
  readonly chosen: string | null;
  /** The ids at both ends of the chosen link. */
  readonly pair: readonly [string, string] | null;
  readonly pathFrom: string | null;
  readonly pathTo: string | null;
}

const listOf = (text: string | null): string[] => (text ?? '').split(',').filter(Boolean);
const dayOf = (text: string | null): string | null =>
  text && /^\d{4}(-\d\d){0,2}$/.test(text) ? text : null;

/** An edge's id: both ends, joined by `|`. */
const pairOf = (text: string | null): View['pair'] => {
  const [a, b] = (text ?? '').split('|');
  return a && b ? [a, b] : null;
};

export const viewOf = (query: URLSearchParams): View => {
  const level = query.get('level');
  return {
    seeds: listOf(query.get('seeds')),
    expanded: listOf(query.get('expand')),
    level: isLevel(level) ? level : 'PERSON',
    hidden: listOf(query.get('hide')),
    types: CONTACT_TYPES.filter((type) => listOf(query.get('types')).includes(type)),
    from: dayOf(query.get('from')),
    to: dayOf(query.get('to')),
    table: query.get('view') === 'table',
    chosen: query.get('chosen'),
    pair: pairOf(query.get('pair')),
    pathFrom: query.get('pathFrom'),
    pathTo: query.get('pathTo'),
  };
};

/** `list` with `word` put in or taken out, as an address holds it. */
export const toggled = (list: readonly string[], word: string): string =>
  (list.includes(word) ? list.filter((each) => each !== word) : [...list, word]).join(',');

/** Whether somebody's own contacts are drawn. */
export const isExpanded = ({ seeds, expanded }: View, id: string): boolean =>
  seeds.includes(id) || expanded.includes(id);

/** Draws somebody's own contacts besides what is drawn already, or no more. */
export const expansion = (view: View, id: string): Parameters<typeof amend>[0] =>
  view.seeds.includes(id)
    ? { seeds: toggled(view.seeds, id) || null }
    : { expand: toggled(view.expanded, id) || null };

/** A new seed, level or path is a step that Back undoes; refining one is not. */
export const step = (changes: Parameters<typeof amend>[0]): void => amend(changes, { replace: false });
