import { createSvoLanguage } from '../../engine/svo/index.js';
import { FIGURES, GIVEN_NAMES } from './lexicon/names.js';
import * as offices from './lexicon/offices.js';
import { ORGANIZATION_HEADS, ORGANIZATIONS, PRESS_HEADS } from './lexicon/organizations.js';
import { CHANNELS, CLAIMS, PHONE, UNTRUE } from './lexicon/speech.js';
import { STATES } from './lexicon/states.js';
import { TOPICS } from './lexicon/topics.js';
import { ACT_VERBS, CONTACT_NOUNS, CONTACT_VERBS, SPEECH_VERBS, SUPPORT_VERBS } from './lexicon/verbs.js';
import { PAGE_MARKERS } from './page-markers.js';
import { RULES } from './rules.js';
import { DATES, WORDS } from './words.js';

/** "U.S.", "Macron's" as two, "didn't" and "vice-president" as one; a number with its ending; quotation marks by themselves. */
const TOKEN =
  /(?:\p{Lu}\.){2,}|['\u2019]s(?![\p{L}\p{N}])|['\u2019](?=\s)|\p{L}[\p{L}\p{M}\p{N}]*(?:(?:['\u2019](?!s(?![\p{L}\p{N}]))|[-\u2010\u2011])[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\p{N}+(?:st|nd|rd|th)?|\n[\s\u00A0]*|[^\s\p{L}\p{N}]/gu;

/** Function words that no neighbour in the script has. */
const PROFILE =
  'the of and to that with by for from was were has had have been which who his her their this said would will at on it not are be they after between its he she as ' +
  'monday tuesday wednesday thursday friday saturday sunday met told spoke held talks foreign';

/** The English pack. */
export const en = createSvoLanguage({
  code: 'en',
  profile: { letters: /\p{Script=Latin}/gu, words: new Set(PROFILE.split(' ')) },
  pageMarkers: PAGE_MARKERS,
  token: TOKEN,
  abbreviations: new Set(
    'mr mrs ms dr gen lt col maj sgt sen rep gov st jr no jan feb mar apr aug sept oct nov dec'.split(' '),
  ),
  words: WORDS,
  dates: DATES,
  rules: RULES,
  lexicon: {
    states: STATES,
    portfolios: offices.PORTFOLIOS,
    offices: offices.OFFICES,
    ministries: offices.MINISTRIES,
    ministryHeads: offices.MINISTRY_HEADS,
    governments: offices.GOVERNMENTS,
    organizations: ORGANIZATIONS,
    organizationHeads: ORGANIZATION_HEADS,
    sources: offices.SOURCES,
    pressHeads: PRESS_HEADS,
    counterparts: offices.COUNTERPARTS,
    pluralCounterparts: offices.PLURAL_COUNTERPARTS,
    honorifics: offices.HONORIFICS,
    former: offices.FORMER,
    modifiers: offices.MODIFIERS,
    givenNames: GIVEN_NAMES,
    figures: FIGURES,
    contactVerbs: CONTACT_VERBS,
    contactNouns: CONTACT_NOUNS,
    supportVerbs: SUPPORT_VERBS,
    speechVerbs: SPEECH_VERBS,
    actVerbs: ACT_VERBS,
    phone: PHONE,
    untrue: UNTRUE,
    claims: CLAIMS,
    channels: CHANNELS,
    topics: TOPICS,
  },
});
