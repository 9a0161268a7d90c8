/** What rows hold where the caller does not say: all of the node itself, and enough of its neighbours to show them. */
import { either, type Selection, wants } from '../../model/selection.js';
import { ACTORS } from './actor.js';
import { CONTACTS } from './event.js';

/** Of rows of these types alone. */
const of = (types: readonly string[], selection: Selection): Selection =>
  new Map([...selection].map(([key, wanted]) => [key, { ...wanted, types: new Set(types) }]));

export const ACTOR_ROW = wants('id kind name nameEn aliases code portfolio state of', {
  roles: wants('office portfolio state former title firstSeen lastSeen heldIn'),
  office: wants('office portfolio state former title firstSeen lastSeen heldIn'),
});
const ARTICLE_REF = wants('id title source sources publishedAt url language');
export const ARTICLE_ROW = either(
  ARTICLE_REF,
  wants('text keywords related ingestedAt', { readAlso: ARTICLE_REF }),
);

const DATE = wants('start end precision text');
const REFERRED = wants('id type status content', {
  date: DATE,
  speaker: ACTOR_ROW,
  participants: wants('role', { actor: ACTOR_ROW }),
});
const VOICE = wants('id type content topics', { speaker: ACTOR_ROW });
const COMMON = wants('id type topics confidence cameo sources', {
  date: DATE,
  plover: wants('type mode'),
  evidence: wants('quote start end confidence rule status', { article: ARTICLE_REF }),
});
const VOICED = either(COMMON, wants('content form channel', { speaker: ACTOR_ROW }));

export const CONTACT_ROW = either(
  COMMON,
  wants('status firstSince place', {
    participants: wants('role', { actor: ACTOR_ROW }),
    initiative: ACTOR_ROW,
    readouts: wants('side topics onlyHere', { statements: VOICE }),
    deniedBy: VOICE,
  }),
);
export const STATEMENT_ROW = either(
  VOICED,
  wants('standing', {
    addressees: ACTOR_ROW,
    aboutActors: ACTOR_ROW,
    aboutEvents: REFERRED,
    deniedBy: VOICE,
  }),
);
export const DENIAL_ROW = either(VOICED, wants('', { denies: REFERRED }));
export const EVENT_ROW = either(
  of(CONTACTS, CONTACT_ROW),
  either(of(['Statement'], STATEMENT_ROW), of(['Denial'], DENIAL_ROW)),
);
export const NODE_ROW = either(of(ACTORS, ACTOR_ROW), either(EVENT_ROW, of(['Article'], ARTICLE_ROW)));
