import { createSvoLanguage } from '../../engine/svo/index.js';
import { ACT_VERBS, CONTACT_NOUNS, CONTACT_VERBS, SUPPORT_VERBS } from './lexicon/contacts.js';
import { FIGURES, GIVEN_NAMES } from './lexicon/names.js';
import * as offices from './lexicon/offices.js';
import { ORGANIZATION_HEADS, ORGANIZATIONS, PRESS_HEADS } from './lexicon/organizations.js';
import { CHANNELS, CLAIMS, PHONE, SPEECH_VERBS, UNTRUE } from './lexicon/speech.js';
import { STATES } from './lexicon/states.js';
import { TOPICS } from './lexicon/topics.js';
import { PAGE_MARKERS } from './page-markers.js';
import { RULES } from './rules.js';
import { DATES, WORDS } from './words.js';

/** "l'Élysée" as two, "aujourd'hui", "N'Djamena" and "Jean-Yves" as one, "a-t-il" as two; a number with its ending. */
const TOKEN =
  /-t-(?:ils?|elles?)(?!\p{L})|-(?:ils?|elles?)(?!\p{L})|[Aa]ujourd['\u2019]hui|N['\u2019]Djamena|(?:[Jj]usqu|[Ll]orsqu|[Pp]uisqu|[Qq]uoiqu|[Qq]u|[CDJLMNSTcdjlmnst])['\u2019](?=\p{L})|(?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:[-\u2010\u2011](?!(?:t-)?(?:ils?|elles?)(?!\p{L}))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\p{N}+(?:er|e)?(?!\p{L})|\p{N}+|\n[\s\u00A0]*|[^\s\p{L}\p{N}]/gu;

/** Function words that no neighbour in the script has. */
const PROFILE =
  'le les des du et dans pour est une au aux avec sur qui par qu l d n s été ont elle ce cette son ses ne pas plus leur sont mais selon à après lors était être ' +
  'lundi mardi mercredi jeudi vendredi samedi dimanche rencontré déclaré étrangères';

/** The French pack. */
export const fr = createSvoLanguage({
  code: 'fr',
  profile: { letters: /\p{Script=Latin}/gu, words: new Set(PROFILE.split(' ')) },
  pageMarkers: PAGE_MARKERS,
  token: TOKEN,
  abbreviations: new Set('m mm mme dr gén col av janv fév sept oct nov déc'.split(' ')),
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
