/** From what an editor asks to what is kept: everything named is checked against the graph first. */
import { NotFoundError, SilaError } from '../../errors.js';
import { byText } from '../fold.js';
import { daysOf } from '../identity/days.js';
import type { Ask } from '../reads/ask.js';
import { resolveActor } from '../reads/nodes.js';
import type { ActorRow, CorrectionRequest, EventChangeRequest } from '../types.js';
import type { ActorAnchor, Decision, EventChange, ReportAnchor } from './decision.js';

/** A decision and a sentence about it. */
export interface Wanted {
  readonly decision: Decision;
  readonly summary: string;
  /** Ids of nodes that it is about. */
  readonly subjects: readonly string[];
}
const MERGEABLE: ReadonlySet<string> = new Set(['PERSON', 'ORGANIZATION']);
const CONTACTS: ReadonlySet<string> = new Set(['CALL', 'MEETING', 'VISIT', 'MESSAGE']);

const refuse = (message: string, input: string, hint?: string): SilaError =>
  new SilaError('BAD_USER_INPUT', message, { input, ...(hint ? { hint } : {}) });

const anchorOf = async (ask: Ask, actor: ActorRow): Promise<ActorAnchor> => {
  const rows = await ask(
    'MATCH (:Actor {id: $id})-[r:EVIDENCED_BY]->(:Article) WHERE r.block IS NOT NULL RETURN DISTINCT r.block AS block',
    { id: actor.id },
  );
  const roles = actor.kind === 'PERSON' ? actor.roles : [];
  return {
    id: actor.id,
    name: actor.name,
    states: [...new Set(roles.flatMap((role) => role.state ?? []))].sort(),
    blocks: rows.map((row) => String(row.block)).sort(byText),
  };
};

const merge = async (ask: Ask, keep: string, absorb: string): Promise<Wanted> => {
  const [kept, gone] = [await resolveActor(ask, keep), await resolveActor(ask, absorb)];
  if (kept.id === gone.id) throw refuse(`${keep} and ${absorb} are one already: ${kept.id}`, 'absorb');
  if (kept.kind !== gone.kind || !MERGEABLE.has(kept.kind)) {
    throw refuse(
      `${kept.name} (${kept.kind}) and ${gone.name} (${gone.kind}) cannot be one`,
      'absorb',
      'Merge two people or two organizations. States and ministries are what their ids say.',
    );
  }
  return {
    decision: { kind: 'MERGE', keep: await anchorOf(ask, kept), absorb: await anchorOf(ask, gone) },
    summary: `${gone.name} (${gone.id}) is ${kept.name} (${kept.id})`,
    subjects: [kept.id, gone.id],
  };
};

const split = async (
  ask: Ask,
  reference: string,
  articles: readonly string[],
  id: string,
): Promise<Wanted> => {
  const actor = await resolveActor(ask, reference);
  if (!MERGEABLE.has(actor.kind)) {
    throw refuse(
      `${actor.name} (${actor.kind}) cannot be split`,
      'actor',
      'Split a person or an organization.',
    );
  }
  const rows = await ask(
    `MATCH (:Actor {id: $id})-[r:EVIDENCED_BY]->(a:Article)
     RETURN DISTINCT a.id AS article, r.name AS name, a.id IN $articles AS apart ORDER BY article, name`,
    { id: actor.id, articles },
  );
  const known = new Set(rows.map((row) => String(row.article)));
  const stray = articles.find((article) => !known.has(article));
  if (stray !== undefined) {
    throw refuse(`${stray} does not mention ${actor.name}`, 'articles', 'Name articles from its evidence.');
  }
  const mentions = rows.flatMap((row) =>
    row.apart === true ? [{ article: String(row.article), name: String(row.name) }] : [],
  );
  if (mentions.length === 0 || mentions.length === rows.length) {
    throw refuse(
      `A split needs some of the articles that mention ${actor.name}, and leaves some`,
      'articles',
      `${known.size} articles do.`,
    );
  }
  const part = `${actor.id}.apart-${id.slice(-6)}`;
  return {
    decision: { kind: 'SPLIT', actor: await anchorOf(ask, actor), part, mentions },
    summary: `${actor.name} (${actor.id}) in ${articles.length} of ${known.size} articles is somebody else (${part})`,
    subjects: [actor.id, part],
  };
};

/** The change with names resolved and days spelt out. */
const changeOf = async (ask: Ask, type: string, asked: EventChangeRequest): Promise<EventChange> => {
  const { withdrawn, date, dateEnd, participants, speaker, place, topics, status } = asked;
  const isContact = CONTACTS.has(type);
  const onlyContacts = ['type', 'status', 'participants', 'place'] as const;
  const wrong = isContact
    ? asked.speaker !== undefined && 'speaker'
    : onlyContacts.find((field) => asked[field] !== undefined && asked[field] !== null);
  if (wrong) throw refuse(`A ${type} has no ${wrong}`, `change.${wrong}`);
  const bounds = (name: string, value: string): string => {
    if (!daysOf(value)) throw refuse(`${value} is no ISO 8601 year, month or day`, `change.${name}`);
    return value;
  };
  if (participants && participants.length === 0)
    throw refuse(
      'A contact needs a participant',
      'change.participants',
      'Use withdrawn for no contact at all.',
    );
  const change: EventChange = {
    ...(withdrawn ? { withdrawn } : {}),
    ...(asked.type ? { type: asked.type } : {}),
    ...(status ? { status } : {}),
    ...(place === undefined ? {} : { place }),
    ...(topics ? { topics: [...new Set(topics)].sort() } : {}),
    ...(date === undefined
      ? {}
      : {
          date:
            date === null ? null : { start: bounds('date', date), end: bounds('dateEnd', dateEnd ?? date) },
        }),
    ...(participants
      ? {
          participants: await Promise.all(
            participants.map(async ({ actor, role }) => ({
              actor: (await resolveActor(ask, actor)).id,
              role,
            })),
          ),
        }
      : {}),
    ...(speaker === undefined
      ? {}
      : { speaker: speaker === null ? null : (await resolveActor(ask, speaker)).id }),
  };
  if (Object.keys(change).length === 0) throw refuse('Nothing is to be changed', 'change');
  return change;
};

const event = async (ask: Ask, id: string, asked: EventChangeRequest): Promise<Wanted> => {
  const rows = await ask(
    `MATCH (e:Event {id: $id})-[r:EVIDENCED_BY]->(a:Article)
     RETURN e.type AS type, a.id AS article, r.local AS local, r.start AS start, r.end AS end ORDER BY article, local, start`,
    { id },
  );
  const [first] = rows;
  if (!first) throw missing('event', id);
  const reports = rows.map((row): ReportAnchor => {
    const { article, local, start, end } = row;
    return { article: String(article), local: String(local), start: Number(start), end: Number(end) };
  });
  // one report may have several quotes, and one is enough to find it by
  const each = new Map(reports.toReversed().map((r) => [`${r.article}|${r.local}`, r]));
  const change = await changeOf(ask, String(first.type), asked);
  const what = change.withdrawn ? 'tells of no event' : `is corrected: ${Object.keys(change).join(', ')}`;
  return {
    decision: { kind: 'EVENT', event: id, reports: [...each.values()].reverse(), change },
    summary: `${first.type} ${id} ${what}`,
    subjects: [id],
  };
};

export const missing = (what: string, id: string): NotFoundError =>
  new NotFoundError('NOT_FOUND', `There is no ${what} ${id}`, { input: id });

/** Errors: NOT_FOUND and AMBIGUOUS_ACTOR for what is named, BAD_USER_INPUT for what cannot be. */
export const decisionOf = async (ask: Ask, request: CorrectionRequest, id: string): Promise<Wanted> => {
  if (request.kind === 'MERGE') return merge(ask, request.keep, request.absorb);
  if (request.kind === 'SPLIT') return split(ask, request.actor, request.articles, id);
  if (request.kind === 'EVENT') return event(ask, request.event, request.change);
  const { article } = request;
  const [row] = await ask('MATCH (a:Article {id: $article}) RETURN a.title AS title', { article });
  if (!row) throw missing('article', article);
  return {
    decision: { kind: 'RETRACT', article },
    summary: `Article ${article} is retracted${row.title ? `: ${row.title}` : ''}`,
    subjects: [article],
  };
};
