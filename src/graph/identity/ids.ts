/** Ids of what needs no weighing: a state is its code, a ministry its portfolio and state, the rest their folded names. */
import { digest, fold } from '../fold.js';
import { nameTokens, romanise } from '../transliteration.js';

/** Labels under which nodes are found by their ids. */
export type NodeLabel = 'Article' | 'Actor' | 'Event' | 'Topic';
/** What an id that facts refer to stands for. */
export const labelOf = (id: string): NodeLabel =>
  /^(?:call|meeting|visit|message|statement|denial):/.test(id)
    ? 'Event'
    : id.startsWith('topic:')
      ? 'Topic'
      : 'Actor';

const slugged = (name: string): string => {
  const roman = nameTokens(name).map(romanise).join('-');
  const slug = roman.replace(/[^a-z0-9-]/g, '').slice(0, 40);
  return `${slug}-${digest(nameTokens(name).join(' ') || fold(name) || name, 6)}`;
};

export const stateId = (code: string): string => `state:${code}`;
export const ministryId = (portfolio: string, state: string): string => `ministry:${portfolio}:${state}`;
export const organizationId = (name: string): string => `organization:${slugged(name)}`;
/** A voice as it was described: the same words for the same side are one node, which says nothing about who it was. */
export const unnamedId = (of: string | null, name: string): string =>
  `unnamed:${of ?? 'unknown'}:${slugged(name)}`;
/** Whoever holds an office that one person holds at a time, however its title is put; `office` is the office's key. */
export const unnamedHolderId = (office: string): string => `unnamed:office:${office}`;
export const denialId = (speaker: string | null, denied: string): string =>
  `denial:${digest(`${speaker ?? ''}|${denied}`, 16)}`;
export const articleId = (hash: string): string => `article:${hash}`;
export const sourceId = (name: string): string => `source:${slugged(name)}`;
export const topicId = (slug: string): string => `topic:${slug}`;
export const keywordId = (keyword: string): string => `keyword:${digest(fold(keyword), 12)}`;
export const headlineId = (title: string, url: string | null): string =>
  `headline:${digest(`${fold(title)}|${url ?? ''}`, 16)}`;
