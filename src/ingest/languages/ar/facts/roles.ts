/** The offices that an article says a person holds. */
import type { Role } from '../../../../model.js';
import type { Cast } from '../cast/cast.js';
import { MINISTERIAL, type MinistryEntity, type PersonEntity, STATE_OFFICES } from '../cast/entities.js';
import { stateOfFigure } from '../figures.js';
import type { Title } from '../phrases.js';
import type { Reading } from '../reading.js';

const sameRole = (a: Role, b: Role): boolean =>
  a.office === b.office && a.portfolio === b.portfolio && a.state === b.state && a.former === b.former;
/** The broader of two roles says nothing that the other does not. */
const covers = (wide: Role, narrow: Role): boolean =>
  wide.office === narrow.office &&
  (wide.portfolio === undefined || wide.portfolio === narrow.portfolio) &&
  (wide.state === undefined || wide.state === narrow.state) &&
  (!wide.former || narrow.former === wide.former);

export class Roles {
  readonly #reading: Reading;
  readonly #cast: Cast;

  constructor(reading: Reading, cast: Cast) {
    this.#reading = reading;
    this.#cast = cast;
  }

  #role(title: Title, fallback: string | null): Role | null {
    if (title.office === null) return null;
    // a preacher in the Saudi capital holds no office of the state
    const said = title.place && !STATE_OFFICES.has(title.office) ? null : title.state;
    const state =
      said ??
      (title.body?.kind === 'ministry' ? this.#ministryBefore(title)?.state : null) ??
      (title.body?.kind === 'ministry' || (STATE_OFFICES.has(title.office) && title.body === null)
        ? fallback
        : null);
    const fielded =
      MINISTERIAL.has(title.office) ||
      title.portfolio === 'intelligence' ||
      (title.office === 'spokesperson' && title.portfolio !== 'other');
    const field = fielded ? title.portfolio : null;
    return {
      office: title.office,
      ...(field ? { portfolio: field } : {}),
      ...(state ? { state } : {}),
      former: title.former,
      title: this.#reading.text(title),
    };
  }

  /** Whether somebody else is said to hold that office in the state that the article is about. */
  #isHeldByAnother({ office, portfolio, former }: Title, person: PersonEntity): boolean {
    return this.#cast.entities.some(
      (other) =>
        other.kind === 'person' &&
        other !== person &&
        other.titles.some(
          (title) =>
            title.office === office &&
            title.portfolio === portfolio &&
            title.former === former &&
            !title.place &&
            title.state === this.#cast.mainState,
        ),
    );
  }

  /** "the spokesman of the ministry": the one that was named last. */
  #ministryBefore({ from, body }: Title): MinistryEntity | null {
    if (body?.kind !== 'ministry' || body.portfolio !== null) return null;
    let best: MinistryEntity | null = null;
    let bestAt = -1;
    for (const entity of this.#cast.entities) {
      if (entity.kind !== 'ministry') continue;
      for (const mention of entity.mentions)
        if (mention.from < from && mention.from > bestAt) {
          best = entity;
          bestAt = mention.from;
        }
    }
    return best;
  }

  /** The offices of a person, the broader of two that say the same left out. */
  of(person: PersonEntity): Role[] {
    const own = person.titles.find(({ state, place }) => state !== null && !place)?.state ?? null;
    const known = person.names.map(({ key }) => stateOfFigure(key)).find((state) => state !== null);
    const fallback = own ?? known ?? null;
    const roles: Role[] = [];
    for (const title of person.titles) {
      const role = this.#role(
        title,
        fallback ?? (this.#isHeldByAnother(title, person) ? null : this.#cast.mainState),
      );
      if (role && !roles.some((known) => sameRole(known, role))) roles.push(role);
    }
    return roles.filter(
      (role, i) =>
        !roles.some((other, j) => i !== j && covers(role, other) && !(covers(other, role) && i < j)),
    );
  }
}
