/** The playground opened on a query: its variables written into it, for an address holds the query alone. */
/** What was asked, as it goes to the playground. */
export interface Question {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** An enum's word stands bare in GraphQL; a text and a date do not. */
const BARE = new Set(['Level', 'ContactType', 'EventType', 'SearchKind', 'PairOrder', 'Bucket']);

const literal = (value: unknown, type: string): string => {
  if (Array.isArray(value)) return `[${value.map((each) => literal(each, type)).join(', ')}]`;
  return typeof value === 'string' && BARE.has(type) ? value : JSON.stringify(value);
};

/** The query with the given values as its variables' defaults. */
export const withDefaults = ({ text, variables }: Question): string => {
  const end = text.indexOf('{');
  const head = text
    .slice(0, end)
    .replace(
      /\$(\w+):\s*([[\]\w!]+)(?:\s*=\s*[^$)]*?)?(?=,|\)|\s*\$)/g,
      (whole, name: string, type: string) => {
        const value = variables[name];
        if (value === undefined || value === null) return whole;
        return `$${name}: ${type} = ${literal(value, type.replace(/[[\]!]/g, ''))}`;
      },
    );
  return head + text.slice(end);
};

export const playgroundAddress = (question: Question): string =>
  `/playground?${new URLSearchParams({ query: withDefaults(question) })}`;
