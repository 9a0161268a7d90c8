/** Properties between the database and a backup, with the types that the database gives them. */
import { SilaError } from '../../errors.js';
import {
  type BackupProperties,
  type BackupScalar,
  type BackupValue,
  TAGS,
  type Tag,
} from '../../model/backup-rows.js';
import { byText } from '../fold.js';

/** The database's words for types that JSON lacks. */
const TAG_OF: Readonly<Record<string, Tag>> = {
  INTEGER: 'int',
  DATE: 'date',
  'ZONED DATETIME': 'datetime',
  'LOCAL DATETIME': 'localdatetime',
  'ZONED TIME': 'time',
  'LOCAL TIME': 'localtime',
  DURATION: 'duration',
};

/** Values with their types; whole numbers as text, since JavaScript rounds large ones. */
export const valuesOf = (v: string): string =>
  `[key IN keys(${v}) | [key, CASE
     WHEN valueType(${v}[key]) STARTS WITH 'INTEGER' THEN toString(${v}[key])
     WHEN valueType(${v}[key]) STARTS WITH 'LIST<INTEGER' THEN [item IN ${v}[key] | toString(item)]
     ELSE ${v}[key] END, valueType(${v}[key])]]`;

const scalar = (value: unknown, type: string, name: string): BackupScalar => {
  const tag = TAG_OF[type];
  if (tag !== undefined) return { [tag]: String(value) };
  if (typeof value === 'number')
    return Number.isFinite(value) && !Object.is(value, -0) ? value : { float: floatText(value) };
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  throw new SilaError('OUTPUT_FAILED', `A backup cannot hold a property of type ${type}.`, {
    place: `property "${name}"`,
    hint: 'Sila writes no such property; remove it, or use the backup of Neo4j itself.',
  });
};
const floatText = (value: number): string => (Object.is(value, -0) ? '-0.0' : String(value));

const backedUp = (value: unknown, type: string, name: string): BackupValue => {
  const inner = /^LIST<(.*)>/.exec(type)?.[1]?.replace(/ NOT NULL$/, '');
  if (inner !== undefined) return (value as unknown[]).map((item) => scalar(item, inner, name));
  return scalar(value, type.replace(/ NOT NULL$/, ''), name);
};

/** Properties from `[name, value, type]`. */
export const propertiesOf = (values: unknown): BackupProperties =>
  Object.fromEntries(
    (values as [string, unknown, string][])
      .sort(([a], [b]) => byText(a, b))
      .map(([name, value, type]) => [name, backedUp(value, type, name)]),
  );

/** The Cypher that makes a value of text again. */
const MADE: Readonly<Record<Tag, (text: string) => string>> = {
  int: (text) => `toInteger(${text})`,
  float: (text) =>
    `CASE ${text} WHEN 'NaN' THEN 0.0/0.0 WHEN 'Infinity' THEN 1.0/0.0 WHEN '-Infinity' THEN -1.0/0.0 ELSE toFloat(${text}) END`,
  date: (text) => `date(${text})`,
  datetime: (text) => `datetime(${text})`,
  localdatetime: (text) => `localdatetime(${text})`,
  time: (text) => `time(${text})`,
  localtime: (text) => `localtime(${text})`,
  duration: (text) => `duration(${text})`,
};

export interface TypedProperty {
  readonly name: string;
  readonly tag: Tag;
  readonly list: boolean;
  readonly text: string | readonly string[];
}
const tagOf = (value: BackupScalar): Tag | undefined =>
  typeof value === 'object' ? TAGS.find((tag) => tag in value) : undefined;
const textOf = (value: BackupScalar, tag: Tag): string =>
  typeof value === 'object' ? (value[tag] ?? '') : String(value);

/** Properties that a parameter can carry as they are, and those that the database must make of text. */
export const parted = (
  properties: BackupProperties,
): { readonly plain: Readonly<Record<string, unknown>>; readonly typed: readonly TypedProperty[] } => {
  const plain: Record<string, unknown> = {};
  const typed: TypedProperty[] = [];
  for (const [name, value] of Object.entries(properties)) {
    const list = Array.isArray(value);
    const items = (list ? value : [value]) as readonly BackupScalar[];
    const tag = items.map(tagOf).find((found) => found !== undefined);
    if (tag === undefined) plain[name] = value;
    else {
      const texts = items.map((item) => textOf(item, tag));
      typed.push({ name, tag, list, text: list ? texts : (texts[0] ?? '') });
    }
  }
  return { plain, typed };
};

export const madeOf = ({ tag, list }: Pick<TypedProperty, 'tag' | 'list'>, text: string): string =>
  list ? `[item IN ${text} | ${MADE[tag]('item')}]` : MADE[tag](text);
