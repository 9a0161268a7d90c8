/**
 * States: nationality adjectives (masculine singular; the other forms are generated), cities with the capital first,
 * names beside the one of the Unicode tables, and seats that stand for the government.
 */
import type { StateWords } from '../../../engine/svo/grammar.js';
import { regionNames } from '../../../engine/svo/region-names.js';

type Row = readonly [code: string, adjectives: string, cities: string, names?: string, metonyms?: string];

// biome-ignore format: a table, one state a line
const ROWS: readonly Row[] = [
  ['AE', 'émirati|émirien', 'Abou Dhabi|Abu Dhabi|Dubaï', 'Émirats|EAU'], ['BH', 'bahreïni|bahreïnien', 'Manama', 'Bahreïn'], ['DZ', 'algérien', 'Alger|Oran'],
  ['EG', 'égyptien', 'Le Caire|Caire|Alexandrie|Charm el-Cheikh'], ['IQ', 'irakien', 'Bagdad|Bassora|Erbil|Mossoul', 'Iraq'], ['JO', 'jordanien', 'Amman'],
  ['KW', 'koweïtien', '', 'Koweït'], ['LB', 'libanais', 'Beyrouth'], ['LY', 'libyen', 'Tripoli|Benghazi'], ['MA', 'marocain', 'Rabat|Casablanca|Marrakech'],
  ['MR', 'mauritanien', 'Nouakchott'], ['OM', 'omanais', 'Mascate', "Sultanat d'Oman"], ['PS', 'palestinien', 'Ramallah', '=Palestine|Autorité palestinienne|État de Palestine'],
  ['QA', 'qatari|qatarien', 'Doha'], ['SA', 'saoudien', 'Riyad|Djeddah|La Mecque', "Royaume d'Arabie saoudite"], ['SD', 'soudanais', 'Khartoum'], ['SO', 'somalien', 'Mogadiscio'],
  ['SY', 'syrien', 'Damas|Alep'], ['TN', 'tunisien', 'Tunis|Sfax', '', 'Palais de Carthage'], ['YE', 'yéménite', 'Sanaa|Aden'], ['DJ', 'djiboutien', ''], ['KM', 'comorien', 'Moroni'],
  ['SS', 'sud-soudanais', 'Juba|Djouba'],
  ['FR', 'français', 'Paris|Marseille|Lyon|Strasbourg', 'République française', 'Élysée|Palais de l\'Élysée|Matignon'],
  ['GB', 'britannique|anglais', 'Londres|Édimbourg', 'Grande-Bretagne|Angleterre', 'Downing Street|Buckingham'], ['DE', 'allemand', 'Berlin|Munich|Hambourg|Bonn', '', 'Chancellerie'],
  ['IT', 'italien', 'Rome|Milan', '', 'Palais Chigi|Quirinal'], ['ES', 'espagnol', 'Madrid|Barcelone', '', 'Moncloa'], ['PT', 'portugais', 'Lisbonne'],
  ['NL', 'néerlandais|hollandais', 'La Haye|Amsterdam', 'Hollande'], ['BE', 'belge', 'Bruxelles'], ['LU', 'luxembourgeois', ''], ['CH', 'suisse|helvétique', 'Berne|Genève|Davos|Zurich'],
  ['AT', 'autrichien', 'Vienne|Salzbourg'], ['IE', 'irlandais', 'Dublin'], ['DK', 'danois', 'Copenhague'], ['SE', 'suédois', 'Stockholm'], ['NO', 'norvégien', 'Oslo'],
  ['FI', 'finlandais', 'Helsinki'], ['IS', 'islandais', 'Reykjavik'], ['PL', 'polonais', 'Varsovie'], ['CZ', 'tchèque', 'Prague', 'République tchèque'], ['SK', 'slovaque', 'Bratislava'],
  ['HU', 'hongrois', 'Budapest'], ['RO', 'roumain', 'Bucarest'], ['BG', 'bulgare', 'Sofia'], ['GR', 'grec', 'Athènes'], ['CY', 'chypriote', 'Nicosie'], ['MT', 'maltais', 'La Valette'],
  ['HR', 'croate', 'Zagreb'], ['SI', 'slovène', 'Ljubljana'], ['RS', 'serbe', 'Belgrade'], ['BA', 'bosnien|bosniaque', 'Sarajevo', 'Bosnie'], ['ME', 'monténégrin', 'Podgorica'],
  ['MK', 'macédonien', 'Skopje'], ['AL', 'albanais', 'Tirana'], ['XK', 'kosovar', 'Pristina'], ['EE', 'estonien', 'Tallinn'], ['LV', 'letton', 'Riga'], ['LT', 'lituanien', 'Vilnius'],
  ['RU', 'russe', 'Moscou|Saint-Pétersbourg|Sotchi|Kazan', 'Fédération de Russie', 'Kremlin'], ['UA', 'ukrainien', 'Kiev|Kyiv|Odessa|Kharkiv'], ['BY', 'bélarusse|biélorusse', 'Minsk', 'Bélarus|Biélorussie'],
  ['MD', 'moldave', 'Chisinau'], ['GE', 'géorgien', 'Tbilissi'], ['AM', 'arménien', 'Erevan'], ['AZ', 'azerbaïdjanais|azéri', 'Bakou'], ['TR', 'turc', 'Ankara|Istanbul|Antalya'],
  ['IL', 'israélien', 'Jérusalem|Tel-Aviv|Tel Aviv|Haïfa'], ['IR', 'iranien', 'Téhéran|Ispahan', "République islamique|République islamique d'Iran"],
  ['US', 'américain|étasunien', 'Washington|New York|Camp David', 'USA|Amérique', 'Maison-Blanche|Maison Blanche|Bureau ovale'], ['CA', 'canadien', 'Ottawa|Toronto|Montréal'],
  ['MX', 'mexicain', 'Mexico'], ['CU', 'cubain', 'La Havane'], ['BR', 'brésilien', 'Brasilia|Rio de Janeiro', '', 'Planalto'], ['AR', 'argentin', 'Buenos Aires', '', 'Casa Rosada'],
  ['CL', 'chilien', 'Santiago'], ['CO', 'colombien', 'Bogota'], ['VE', 'vénézuélien', 'Caracas', '', 'Miraflores'], ['PE', 'péruvien', 'Lima'], ['BO', 'bolivien', 'La Paz'], ['EC', 'équatorien', 'Quito'],
  ['UY', 'uruguayen', 'Montevideo'], ['PY', 'paraguayen', 'Asuncion'], ['PA', 'panaméen', ''], ['HT', 'haïtien', 'Port-au-Prince'],
  ['CN', 'chinois', 'Pékin|Shanghai', 'République populaire de Chine'], ['JP', 'japonais', 'Tokyo|Hiroshima'], ['KR', 'sud-coréen', 'Séoul', '', 'Maison-Bleue'], ['KP', 'nord-coréen', 'Pyongyang'],
  ['TW', 'taïwanais', 'Taipei'], ['MN', 'mongol', 'Oulan-Bator'], ['IN', 'indien', 'New Delhi|Bombay'], ['PK', 'pakistanais', 'Islamabad|Karachi|Lahore'], ['AF', 'afghan', 'Kaboul|Kandahar'],
  ['BD', 'bangladais', 'Dacca'], ['LK', 'sri-lankais', 'Colombo'], ['NP', 'népalais', 'Katmandou'], ['MM', 'birman', 'Naypyidaw|Rangoun', '=Birmanie|Myanmar'], ['TH', 'thaïlandais', 'Bangkok'],
  ['VN', 'vietnamien', 'Hanoï', 'Vietnam|Viêt Nam'], ['KH', 'cambodgien', 'Phnom Penh'], ['LA', 'laotien', 'Vientiane'], ['MY', 'malaisien', 'Kuala Lumpur'], ['SG', 'singapourien', ''],
  ['ID', 'indonésien', 'Jakarta|Bali'], ['PH', 'philippin', 'Manille'], ['KZ', 'kazakh', 'Astana|Almaty'], ['UZ', 'ouzbek', 'Tachkent|Samarcande'], ['TM', 'turkmène', 'Achgabat'],
  ['KG', 'kirghize', 'Bichkek'], ['TJ', 'tadjik', 'Douchanbé'], ['AU', 'australien', 'Canberra|Sydney'], ['NZ', 'néo-zélandais', 'Wellington'], ['NG', 'nigérian', 'Abuja|Lagos', 'Nigeria'],
  ['GH', 'ghanéen', 'Accra'], ['SN', 'sénégalais', 'Dakar'], ['ML', 'malien', 'Bamako'], ['NE', 'nigérien', 'Niamey'], ['BF', 'burkinabè', 'Ouagadougou'], ['TD', 'tchadien', "N'Djamena"],
  ['CM', 'camerounais', 'Yaoundé'], ['CI', 'ivoirien', 'Abidjan|Yamoussoukro'], ['GN', 'guinéen', 'Conakry'], ['TG', 'togolais', 'Lomé'], ['BJ', 'béninois', 'Cotonou'], ['GA', 'gabonais', 'Libreville'],
  ['CD', 'congolais', 'Kinshasa', '=République démocratique du Congo|RDC|RD Congo'], ['CG', '', 'Brazzaville', '=République du Congo|Congo'], ['CF', 'centrafricain', 'Bangui', '=Centrafrique|République centrafricaine'],
  ['RW', 'rwandais', 'Kigali'], ['BI', 'burundais', 'Gitega'], ['UG', 'ougandais', 'Kampala'], ['KE', 'kényan', 'Nairobi'], ['TZ', 'tanzanien', 'Dodoma'], ['ET', 'éthiopien', 'Addis-Abeba'],
  ['ER', 'érythréen', 'Asmara'], ['ZA', 'sud-africain', 'Pretoria|Le Cap|Johannesburg'], ['ZW', 'zimbabwéen', 'Harare'], ['ZM', 'zambien', 'Lusaka'], ['MZ', 'mozambicain', 'Maputo'],
  ['AO', 'angolais', 'Luanda'], ['NA', 'namibien', 'Windhoek'], ['MG', 'malgache', 'Antananarivo'], ['VA', '', '', '=Vatican|Saint-Siège'], ['EU', '', '', '=Union européenne|UE'],
];

const nameOf = regionNames('fr');
const listed = (cell = ''): string[] => cell.split('|').filter(Boolean);

/** Feminines that no ending tells. */
const FEMININES: Readonly<Record<string, string>> = { grec: 'grecque', turc: 'turque', letton: 'lettonne' };
/** Masculine and feminine, singular and plural. */
const inflected = (masculine: string): string[] => {
  const feminine =
    FEMININES[masculine] ??
    (masculine.endsWith('e')
      ? masculine
      : /(?:i|é|y)en$/u.test(masculine)
        ? `${masculine}ne`
        : `${masculine}e`);
  const plural = masculine.endsWith('s') ? masculine : `${masculine}s`;
  return [...new Set([masculine, feminine, plural, `${feminine}s`])];
};

const statesOf = ([code, adjectives, cities, names, metonyms]: Row): StateWords => {
  const own = listed(names);
  const replaces = own[0]?.startsWith('=') ?? false;
  const first = replaces ? [] : [nameOf(code) ?? code];
  return {
    code,
    names: [...first, ...own.map((name) => name.replace(/^=/, ''))],
    adjectives: listed(adjectives).flatMap(inflected),
    cities: listed(cities),
    // "Le Caire" and "Caire", as in "au Caire": both the capital
    seats: code === 'EG' ? 2 : 1,
    metonyms: listed(metonyms),
  };
};
export const STATES: readonly StateWords[] = ROWS.map(statesOf);
