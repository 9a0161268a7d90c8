/** What each side says about a contact: one call, two readouts. */
import { fieldsOf } from '../../model/selection.js';
import { sideOf } from './actor.js';
import { type Field, nodeOf, type Row } from './projection.js';

interface Said {
  readonly side: string | null;
  readonly topics: readonly string[];
  readonly statement: Row | null;
}

/** Statements by the side of their speakers, sides in the order of their first statement. */
const sidesOf = (all: readonly Said[]) =>
  [...new Set(all.map(({ side }) => side))].map((side) => {
    const own = all.filter((said) => said.side === side);
    const topics = [...new Set(own.flatMap((said) => said.topics))].toSorted();
    const elsewhere = new Set(all.filter((said) => said.side !== side).flatMap((said) => said.topics));
    return {
      side,
      statements: own.map(({ statement }) => statement),
      topics,
      onlyHere: topics.filter((topic) => !elsewhere.has(topic)),
    };
  });

export const readouts: Field = ({ v, scope }, { name, fields }) => {
  const [said, by] = [`${v}_said`, `${v}_by`];
  const statement = fields.has('statements')
    ? nodeOf(scope, said, ['Statement'], fieldsOf(fields, 'statements'))
    : { cypher: 'null', finish: null };
  const topics = fields.has('topics') || fields.has('onlyHere') ? `${said}.topics` : '[]';
  return {
    entry: `${name}: COLLECT { MATCH (${said}:Statement)-[:ABOUT]->(${v}) OPTIONAL MATCH (${by}:Actor)-[:SAID]->(${said})
      WITH ${said}, ${by} ORDER BY ${said}.id
      RETURN {side: ${sideOf(by)}, topics: coalesce(${topics}, []), statement: ${statement.cypher}} }`,
    finish: (row) => {
      const all = row[name] as readonly Said[];
      for (const one of all) if (one.statement) statement.finish?.(one.statement);
      row[name] = sidesOf(all);
    },
  };
};
