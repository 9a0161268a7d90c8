/** From entities to the actors of the model. */
import type { ActorFact, Span } from '../../../model.js';
import { spanOf } from '../document.js';
import type { Cast } from './cast.js';
import type { Entity } from './entities.js';
import type { Reading } from './reading.js';
import { rolesOfPerson } from './roles.js';

const spansOf = (reading: Reading, { mentions }: Entity): Span[] => {
  const spans = new Map(mentions.map((range) => [range.from, spanOf(reading.document, range)]));
  return [...spans.values()].sort((a, b) => a.start - b.start);
};

const nameOfState = (reading: Reading, code: string): string =>
  reading.grammar.lexicon.states.find((state) => state.code === code)?.names[0] ?? code;

const statesOfOfficials = ({ entities }: Cast): ReadonlySet<string> =>
  new Set(
    entities.flatMap((entity) =>
      entity.kind === 'person' ? entity.titles.flatMap(({ state }) => state ?? []) : [],
    ),
  );

const factOf = (
  reading: Reading,
  cast: Cast,
  entity: Entity,
  used: ReadonlySet<string>,
): ActorFact | null => {
  const mentions = spansOf(reading, entity);
  const { id } = entity;
  switch (entity.kind) {
    case 'person': {
      const [full, ...others] = entity.names.toSorted((a, b) => b.words.length - a.words.length);
      if (!full) return null;
      const aliases = others.map(({ text }) => text);
      return {
        id,
        kind: 'PERSON',
        name: full.text,
        aliases,
        roles: rolesOfPerson(reading, entity, statesOfOfficials(cast)),
        mentions,
      };
    }
    case 'state':
      // a capital is the state where it acts; elsewhere it is a place
      if (!entity.named && !used.has(id)) return null;
      return { id, kind: 'STATE', name: nameOfState(reading, entity.state), state: entity.state, mentions };
    case 'ministry': {
      const texts = entity.mentions.map((range) => reading.text(range)).sort((a, b) => b.length - a.length);
      const { portfolio, state } = entity;
      return { id, kind: 'MINISTRY', name: texts[0] ?? id, portfolio, state, mentions };
    }
    case 'organization': {
      if (entity.mentions.length === 0 && !used.has(id)) return null;
      return { id, kind: 'ORGANIZATION', name: entity.name, aliases: [...entity.aliases], mentions };
    }
    case 'source': {
      if (!used.has(id)) return null;
      const of =
        entity.of !== null && cast.entities.some((other) => other.id === entity.of) ? entity.of : null;
      return { id, kind: 'UNNAMED_SOURCE', name: entity.name, of, mentions };
    }
  }
};

/** The actors in the order in which the text first names them; `used` are the ids that an event names. */
export const actorFacts = (reading: Reading, cast: Cast, used: ReadonlySet<string>): ActorFact[] => {
  const first = ({ mentions }: ActorFact) => mentions[0]?.start ?? Number.POSITIVE_INFINITY;
  return cast.entities
    .flatMap((entity) => factOf(reading, cast, entity, used) ?? [])
    .sort((a, b) => (first(a) === first(b) ? 0 : first(a) - first(b)));
};
