/** What is drawn as files of other programs: these actors and these links, as the level, dates and kinds leave them. */
import type { ActorKind } from '../../../client/index.js';
import type { Drawn, DrawnNode } from './drawn.js';

const xml = (text: string): string =>
  text
    // signs that no XML may hold
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

type Column = readonly [name: string, type: 'string' | 'int'];
const NODE: readonly Column[] = [
  ['label', 'string'],
  ['kind', 'string'],
  ['nameEn', 'string'],
  ['contacts', 'int'],
];
const EDGE: readonly Column[] = [
  ['weight', 'int'],
  ['first', 'string'],
  ['last', 'string'],
];
const keys = (domain: 'node' | 'edge', columns: readonly Column[]): string[] =>
  columns.map(
    ([name, type]) => `<key id="${domain}-${name}" for="${domain}" attr.name="${name}" attr.type="${type}"/>`,
  );
const data = (
  domain: 'node' | 'edge',
  columns: readonly Column[],
  values: readonly (string | number | null)[],
): string =>
  columns
    .map(([name], i) => {
      const value = values[i] ?? null;
      return value === null ? '' : `<data key="${domain}-${name}">${xml(String(value))}</data>`;
    })
    .join('');

export const graphmlOf = ({ nodes, edges }: Drawn): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys('node', NODE),
    ...keys('edge', EDGE),
    '<graph id="sila" edgedefault="undirected">',
    ...nodes.map(
      ({ id, name, kind, nameEn, weight }) =>
        `<node id="${xml(id)}">${data('node', NODE, [name, kind, nameEn, weight])}</node>`,
    ),
    ...edges.map(
      ({ source, target, weight, first, last }) =>
        `<edge source="${xml(source)}" target="${xml(target)}">${data('edge', EDGE, [weight, first, last])}</edge>`,
    ),
    '</graph>',
    '</graphml>',
    '',
  ].join('\n');

/** A cell; what a spreadsheet would run as a formula begins with an apostrophe. */
const cell = (value: string | number | null): string => {
  const text = String(value ?? '').replace(/^[=+\-@\t\r]/, "'$&");
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** By this Excel knows UTF-8. */
const BOM = '\uFEFF';
const HEAD = [
  'fromId',
  'from',
  'fromEn',
  'fromKind',
  'toId',
  'to',
  'toEn',
  'toKind',
  'contacts',
  'first',
  'last',
];

/** A row for each link. */
export const csvOf = ({ nodes, edges }: Drawn): string => {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const party = (id: string): string[] => {
    const node = byId.get(id);
    return [id, node?.name ?? '', node?.nameEn ?? '', node?.kind ?? ''];
  };
  const rows = edges.map(({ source, target, weight, first, last }) => [
    ...party(source),
    ...party(target),
    weight,
    first,
    last,
  ]);
  return BOM + [HEAD, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
};

const LABELS: Readonly<Record<ActorKind, string>> = {
  PERSON: 'Person',
  STATE: 'State',
  MINISTRY: 'Ministry',
  ORGANIZATION: 'Organization',
  UNNAMED_SOURCE: 'UnnamedSource',
};
/** Whatever ends a line, or is not seen, is written by its number. */
const quoted = (text: string): string =>
  `'${text.replace(/[\\'\p{Cc}\p{Cf}\u2028\u2029]/gu, (sign) =>
    /[\\']/.test(sign)
      ? `\\${sign}`
      : [...Array(sign.length).keys()]
          .map((unit) => `\\u${sign.charCodeAt(unit).toString(16).padStart(4, '0')}`)
          .join(''),
  )}'`;

const nodeStatement = ({ id, kind, name, nameEn }: DrawnNode): string =>
  `MERGE (n:Actor {id: ${quoted(id)}}) SET n:${LABELS[kind]}, n.name = ${quoted(name)}, n.nameEn = ${quoted(nameEn)};`;

/** A statement a line; run twice it changes nothing. */
export const cypherOf = ({ nodes, edges }: Drawn): string =>
  [
    ...nodes.map(nodeStatement),
    ...edges.map(({ source, target, weight, first, last }) =>
      [
        `MATCH (a:Actor {id: ${quoted(source)}}) MATCH (b:Actor {id: ${quoted(target)}})`,
        'MERGE (a)-[r:IN_CONTACT_WITH]->(b)',
        `SET r.contacts = ${weight}, r.first = ${first ? `date('${first}')` : 'null'}, r.last = ${last ? `date('${last}')` : 'null'};`,
      ].join(' '),
    ),
    '',
  ].join('\n');
