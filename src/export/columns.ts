/** Rows in the columns that tables and typed formats have. */
import type { GraphValue, Properties, PropertyColumn, Scalar } from '../model/graph-rows.js';

/** A node's labels, from the general to the special. */
export const labelsText = (labels: readonly string[]): string => labels.join(' ');

const scalar = (value: Scalar): string => (typeof value === 'object' ? value.text : String(value));

/** A value as plain text; a list's items stand apart by ` | `. */
export const plainText = (value: GraphValue): string =>
  Array.isArray(value) ? value.map(scalar).join(' | ') : scalar(value as Scalar);

/** Column by column, the text of a row's properties; undefined where it has none. */
export const cells = (
  columns: readonly PropertyColumn[],
  properties: Properties,
): readonly (string | undefined)[] =>
  columns.map(({ name }) => {
    const value = properties[name];
    return value === undefined ? undefined : plainText(value);
  });
