/** Who held which offices, and when, as the graph stands. */
import type { Role } from '../../model.js';
import type { Decisions } from '../corrections/decisions.js';
import type { Incumbency } from '../identity/incumbents.js';
import { officeKey, seatOfKey } from '../identity/offices.js';
import { groupBy } from '../identity/union-find.js';
import type { Run } from './article.js';

/** Tenures by office. */
export type Tenures = ReadonlyMap<string, readonly Incumbency[]>;

/** Not before, and on days that are known. */
const IN_OFFICE = 'h.former = false AND h.firstSeen IS NOT NULL';
const RETURNED = `RETURN p.id AS person, p.name AS name, p.aliases AS aliases, p.block AS block, h.office AS office, h.portfolio AS portfolio, h.state AS state,
  h.body AS body, h.post AS post, h.head AS head, toString(h.firstSeen) AS first, toString(h.lastSeen) AS last ORDER BY person, office`;

const tenuresIn = (rows: readonly Record<string, unknown>[]): Tenures => {
  const told = rows.flatMap((row) => {
    const { portfolio, state, body, post, head } = row;
    const key = officeKey({
      office: row.office as Role['office'],
      ...(portfolio ? { portfolio: portfolio as NonNullable<Role['portfolio']> } : {}),
      ...(state ? { state: String(state) } : {}),
      ...(body ? { body: String(body) } : {}),
      ...(post ? { post: String(post) } : {}),
      ...(head ? { head: true } : {}),
      former: false,
    });
    return key === null
      ? []
      : [
          {
            key,
            person: String(row.person),
            names: [String(row.name), ...(row.aliases as string[])],
            block: String(row.block),
            first: String(row.first),
            last: String(row.last),
          },
        ];
  });
  return groupBy(told, ({ key }) => key);
};

/** Who held these offices, as the graph stands. */
export const tenuresOf = async (run: Run, keys: Iterable<string>, decisions: Decisions): Promise<Tenures> => {
  const seats = [...new Set([...keys].map((key) => decisions.current(seatOfKey(key))))].sort();
  if (seats.length === 0) return new Map();
  return tenuresIn(
    await run(
      `UNWIND $seats AS seat MATCH (p:Actor)-[h:HELD]->(:Actor {id: seat})
       WHERE ${IN_OFFICE} ${RETURNED}`,
      { seats },
    ),
  );
};

/** The offices that these people are known to have held, as the graph stands. */
export const officesHeld = async (run: Run, people: readonly string[]): Promise<Tenures> =>
  people.length === 0
    ? new Map()
    : tenuresIn(
        await run(`MATCH (p:Actor)-[h:HELD]->(:Actor) WHERE ${IN_OFFICE} AND p.id IN $people ${RETURNED}`, {
          people,
        }),
      );
