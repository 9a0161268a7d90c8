/** What a question wants of its answer, in the words of the schema: what nobody asked for is not fetched. */

/** A page of a list. */
export interface Page {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** A field that is wanted of a row. */
export interface Wanted {
  readonly name: string;
  /** Of a list that is read page by page: which page. */
  readonly page: Page | null;
  /** Names of the types of rows of which it is wanted; null for all that have it. */
  readonly types: ReadonlySet<string> | null;
  /** What is wanted of what stands there; nothing for a plain value. */
  readonly fields: Selection;
}
/** Fields by the key under which the row bears them. */
export type Selection = ReadonlyMap<string, Wanted>;

/** The key of a field: its name, and which page of it, since one query may ask for several under aliases. */
export const fieldKey = (name: string, page: Page | null): string =>
  page === null ? name : `${name} ${page.first ?? ''} ${page.after ?? ''}`;

/** A selection as it stands in code: `wants('id name', { roles: wants('office') })`. */
export const wants = (names: string, nested: Readonly<Record<string, Selection>> = {}): Selection => {
  const plain = names.split(' ').filter(Boolean);
  const entry = (name: string, fields: Selection): [string, Wanted] => [
    name,
    { name, page: null, types: null, fields },
  ];
  return new Map([
    ...plain.map((name) => entry(name, new Map())),
    ...Object.entries(nested).map(([name, fields]) => entry(name, fields)),
  ]);
};

const typesOfBoth = (a: Wanted, b: Wanted): Wanted['types'] =>
  a.types === null || b.types === null ? null : new Set([...a.types, ...b.types]);

/** What either wants. */
export const either = (a: Selection, b: Selection): Selection => {
  const all = new Map(a);
  for (const [key, wanted] of b) {
    const known = all.get(key);
    all.set(
      key,
      known
        ? { ...known, types: typesOfBoth(known, wanted), fields: either(known.fields, wanted.fields) }
        : wanted,
    );
  }
  return all;
};

/** What is wanted of what stands in a field; nothing where the field is not asked for. */
export const fieldsOf = (selection: Selection, name: string): Selection =>
  selection.get(name)?.fields ?? new Map();

/** Of a connection: its rows, with what is wanted of them. */
export const nodesOf = (fields: Selection): Selection =>
  new Map([['nodes', { name: 'nodes', page: null, types: null, fields }]]);
