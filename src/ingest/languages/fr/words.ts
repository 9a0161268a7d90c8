/** The function words of French, as the reader of a sentence needs them. */
import type { DateWords, FunctionWords } from '../../engine/svo/grammar.js';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

export const WORDS: FunctionWords = {
  determiners: words(
    "le la les l' un une des ce cet cette ces plusieurs quelques aucun aucune certains certaines toute tout tous toutes",
  ),
  possessives: words('son sa ses leur leurs notre nos mon ma mes'),
  linkers: words("de du des d'"),
  genitives: new Set(),
  conjunctions: words('et ou'),
  prepositions:
    words(`à au aux en dans par pour avec sans sous sur vers chez contre entre depuis pendant durant lors après avant selon dès
    envers outre auprès parmi via comme de du des d' devant derrière malgré hors jusqu'à jusqu'au jusqu'aux près face`),
  connectives: {
    with: words('avec'),
    to: words('à au aux'),
    from: words("de du des d'"),
    between: words('entre'),
    by: words('par'),
    into: words('à en au aux dans'),
  },
  complementizers: words("que qu'"),
  relatives: words('qui lequel laquelle'),
  perfect: words('a ont avait avaient ai ayant avoir eu ait aient'),
  being: words('est sont était étaient été être étant fut furent'),
  reflexives: words("s' se"),
  negations: words("n' ne pas jamais ni aucunement"),
  modals:
    words(`doit doivent devait devaient devrait devraient peut peuvent pouvait pourrait pourraient va vont allait aurait auraient serait
    seraient aura auront sera seront veut veulent souhaite souhaitent compte comptent espère espèrent`),
  adverbs: words(
    "également aussi ensuite puis encore déjà toutefois cependant ainsi enfin plus tôt tard hier ensemble séparément tous deux l' lui y leur bien",
  ),
  adverbEnding: 'ment',
  contrasts: words('tandis alors mais quand'),
  hypotheticals: words('si'),
  during: words('lors durant pendant après depuis cours issue dans marge'),
  away: words('en'),
  before: words('avant pour sans malgré contre vue perspective futur prochain prochaine'),
  he: words('il elle -il -elle -t-il -t-elle'),
  they: words('ils elles -ils -elles -t-ils -t-elles'),
  nameParticles: words(
    "al el bin ben ibn bint abou abu ould von van der den de da di del della du dos ter zu d'",
  ),
  openers:
    words(`le la les l' un une des ce cet cette ces son sa ses leur leurs notre nos il elle ils elles on nous vous je qui que qu' quoi dont où
    à au aux en dans par pour avec sans sous sur vers chez contre entre depuis pendant durant lors après avant selon dès d' de du et ou mais
    or ni car si comme quand lorsque puisque alors ainsi aussi cependant toutefois néanmoins pourtant enfin ensuite puis hier aujourd'hui demain
    lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre
    interrogé interrogée évoquant saluant rappelant répondant s' c' n' j' m' t' plusieurs quelques deux trois quatre cinq selon face outre malgré
    cité citée tous toutes tout toute non oui plus moins même parallèlement séparément jeudi aucun aucune ministre président gouvernement arrivé reçu auparavant`),
  firsts: words('premier première'),
  initiatives: ["à l'initiative", "sur l'initiative", 'à la demande'],
  subordinators: words('lorsque quand où'),
  indefinites: words('un une des certains certaines plusieurs quelques'),
  same: ['même'],
  fused: words('du au des aux'),
  asides: [
    ...[
      'de son côté',
      'de leur côté',
      'pour sa part',
      'pour leur part',
      'par ailleurs',
      'en outre',
      'à son tour',
    ],
    ...[
      'quant à lui',
      'quant à elle',
      'en revanche',
      'au contraire',
      'de même',
      'pour autant',
      'néanmoins',
      'toutefois',
    ],
    ...[
      'cependant',
      'notamment',
      'en effet',
      'à cette occasion',
      'dans ce cadre',
      'à ce propos',
      'à cet égard',
    ],
  ],
  attributions: ['selon', "d'après", 'citant'],
};

const names = (list: string, from: number): Record<string, number> =>
  Object.fromEntries(list.split(' ').map((name, i) => [name, i + from]));

export const DATES: DateWords = {
  weekdays: names('dimanche lundi mardi mercredi jeudi vendredi samedi', 0),
  months: {
    ...names('janvier février mars avril mai juin juillet août septembre octobre novembre décembre', 1),
    ...names(
      'mi-janvier mi-février mi-mars mi-avril mi-mai mi-juin mi-juillet mi-août mi-septembre mi-octobre mi-novembre mi-décembre',
      1,
    ),
    ...{ janv: 1, févr: 2, sept: 9, oct: 10, nov: 11, déc: 12 },
  },
  days: {
    "aujourd'hui": 0,
    'ce matin': 0,
    'ce soir': 0,
    hier: -1,
    'hier soir': -1,
    'avant-hier': -2,
    demain: 1,
    'après-demain': 2,
  },
  spans: {
    'cette semaine': { unit: 'week', shift: 0 },
    'semaine dernière': { unit: 'week', shift: -1 },
    'ce mois-ci': { unit: 'month', shift: 0 },
    'mois dernier': { unit: 'month', shift: -1 },
    'cette année': { unit: 'year', shift: 0 },
    'année dernière': { unit: 'year', shift: -1 },
    'an dernier': { unit: 'year', shift: -1 },
    'semaine prochaine': { unit: 'week', shift: 1 },
    'mois prochain': { unit: 'month', shift: 1 },
  },
  last: words('dernier dernière passé'),
  next: words('prochain prochaine'),
  since: words('depuis'),
  within: words('en courant fin début'),
  dayFirst: true,
  parts: words("mi fin début de d' courant"),
  ofMonth: new Set(),
  dayParts: words('matin midi après-midi soir'),
  ago: { before: ['il', 'y', 'a'], after: [] },
  numbers: { un: 1, une: 1, ...names('deux trois quatre cinq six sept huit neuf dix onze douze', 2) },
  units: {
    ...{ jour: 'day', jours: 'day', semaine: 'week', semaines: 'week' },
    ...{ mois: 'month', an: 'year', ans: 'year', année: 'year', années: 'year' },
  },
  weekends: words('week-end weekend'),
};
