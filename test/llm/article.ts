/** An article, what rules read in it, and what a model might answer about it. */
import { ingestPage } from '../../src/ingest/index.js';

export const TEXT = [
  'Norwegian Foreign Minister Ole Hansen received a phone call on Tuesday from Tunisian President Sami Jelassi.',
  'Over dinner in Oslo the two sides were joined by Egyptian Foreign Minister Karim Mansour, who had shared a car with Hansen.',
  'Jelassi said that the dialogue goes on.',
  'The Tunisian presidency denied that any aid was discussed.',
].join(' ');

export const rules = ingestPage({
  id: 'page',
  format: 'text',
  content: TEXT,
  publishedAt: '2025-10-08',
  language: 'en',
});

const actor = (id: string, kind: string, name: string, more: object = {}) => ({
  id,
  kind,
  name,
  state: null,
  portfolio: null,
  roles: [],
  ...more,
});
export const HANSEN = actor('a1', 'PERSON', 'Hansen');
export const JELASSI = actor('a2', 'PERSON', 'Sami Jelassi');
export const MANSOUR = actor('a3', 'PERSON', 'Karim Mansour', {
  roles: [
    {
      office: 'minister',
      portfolio: 'foreign_affairs',
      state: 'EG',
      former: false,
      title: 'Egyptian Foreign Minister',
    },
    { office: 'king', portfolio: null, state: 'EG', former: false, title: 'King of Egypt' },
  ],
});

export const contact = (
  id: string,
  type: string,
  quote: string,
  actors: readonly string[],
  more: object = {},
) => ({
  id,
  type,
  status: 'REPORTED',
  quote,
  participants: actors.map((each) => ({ actor: each, role: 'PARTICIPANT' })),
  date: null,
  ...more,
});
/** The rules find it too. */
export const CALL = contact('c1', 'CALL', 'received a phone call on Tuesday', ['a1', 'a2']);
/** The rules do not know this way to tell of a meeting. */
export const SHARED_CAR = contact('c2', 'MEETING', 'had shared a car with Hansen', ['a1', 'a3']);

export const answer = (more: object = {}) => ({
  actors: [HANSEN, JELASSI, MANSOUR],
  contacts: [CALL, SHARED_CAR],
  statements: [],
  denials: [],
  ...more,
});
