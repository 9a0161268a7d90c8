/**
 * States: nationality adjectives, other names beside the one of the Unicode tables (the first, where it starts with an
 * equals sign, goes before that), cities with the capital first, and seats that stand for the government.
 */
import type { StateWords } from '../../../engine/svo/grammar.js';
import { regionNames } from '../../../engine/svo/region-names.js';

type Row = readonly [code: string, adjectives: string, cities: string, names?: string, metonyms?: string];

// biome-ignore format: a table, one state a line
const ROWS: readonly Row[] = [
  ['AE', 'emirati|uae', 'Abu Dhabi|Dubai|Sharjah', 'UAE|U.A.E.|Emirates'], ['BH', 'bahraini', 'Manama'], ['DZ', 'algerian', 'Algiers|Oran'],
  ['EG', 'egyptian', 'Cairo|Alexandria|Sharm el-Sheikh|El Alamein'], ['IQ', 'iraqi', 'Baghdad|Basra|Erbil|Mosul'], ['JO', 'jordanian', 'Amman|Aqaba'],
  ['KW', 'kuwaiti', 'Kuwait City'], ['LB', 'lebanese', 'Beirut', '', 'Baabda Palace'], ['LY', 'libyan', 'Tripoli|Benghazi'],
  ['MA', 'moroccan', 'Rabat|Casablanca|Marrakesh'], ['MR', 'mauritanian', 'Nouakchott'], ['OM', 'omani', 'Muscat', 'Sultanate of Oman'],
  ['PS', 'palestinian', 'Ramallah|Gaza City', '=Palestine|Palestinian Authority|State of Palestine'], ['QA', 'qatari', 'Doha'],
  ['SA', 'saudi|saudi arabian', 'Riyadh|Jeddah|Mecca', 'Kingdom of Saudi Arabia'], ['SD', 'sudanese', 'Khartoum|Port Sudan'], ['SO', 'somali', 'Mogadishu'],
  ['SY', 'syrian', 'Damascus|Aleppo'], ['TN', 'tunisian', 'Tunis|Sfax', '', 'Carthage Palace'], ['YE', 'yemeni', 'Sanaa|Aden', 'Republic of Yemen'],
  ['DJ', 'djiboutian', ''], ['KM', 'comorian', 'Moroni'], ['SS', 'south sudanese', 'Juba'],
  ['FR', 'french', 'Paris|Marseille|Lyon|Strasbourg', 'French Republic', 'Elysee|Élysée|Elysee Palace|Élysée Palace|Matignon'],
  ['GB', 'british|english|uk|u.k.', 'London|Edinburgh', 'UK|U.K.|Britain|Great Britain|England', 'Downing Street|10 Downing Street|Buckingham Palace|Whitehall'],
  ['DE', 'german', 'Berlin|Munich|Hamburg|Bonn', 'Federal Republic of Germany', 'Chancellery'], ['IT', 'italian', 'Rome|Milan', '', 'Palazzo Chigi|Quirinale'],
  ['ES', 'spanish', 'Madrid|Barcelona', '', 'Moncloa'], ['PT', 'portuguese', 'Lisbon'], ['NL', 'dutch', 'The Hague|Amsterdam', 'Holland'],
  ['BE', 'belgian', 'Brussels', '', ''], ['LU', 'luxembourgish', ''], ['CH', 'swiss', 'Bern|Geneva|Davos|Zurich'], ['AT', 'austrian', 'Vienna|Salzburg'],
  ['IE', 'irish', 'Dublin'], ['DK', 'danish', 'Copenhagen'], ['SE', 'swedish', 'Stockholm'], ['NO', 'norwegian', 'Oslo'], ['FI', 'finnish', 'Helsinki'],
  ['IS', 'icelandic', 'Reykjavik'], ['PL', 'polish', 'Warsaw'], ['CZ', 'czech', 'Prague', 'Czech Republic'], ['SK', 'slovak', 'Bratislava'],
  ['HU', 'hungarian', 'Budapest'], ['RO', 'romanian', 'Bucharest'], ['BG', 'bulgarian', 'Sofia'], ['GR', 'greek', 'Athens'], ['CY', 'cypriot', 'Nicosia'],
  ['MT', 'maltese', 'Valletta'], ['HR', 'croatian', 'Zagreb'], ['SI', 'slovenian|slovene', 'Ljubljana'], ['RS', 'serbian', 'Belgrade'],
  ['BA', 'bosnian', 'Sarajevo', 'Bosnia|Bosnia and Herzegovina'], ['ME', 'montenegrin', 'Podgorica'], ['MK', 'macedonian', 'Skopje'], ['AL', 'albanian', 'Tirana'],
  ['XK', 'kosovar', 'Pristina'], ['EE', 'estonian', 'Tallinn'], ['LV', 'latvian', 'Riga'], ['LT', 'lithuanian', 'Vilnius'],
  ['RU', 'russian', 'Moscow|Saint Petersburg|St. Petersburg|Sochi|Kazan', 'Russian Federation', 'Kremlin'],
  ['UA', 'ukrainian', 'Kyiv|Kiev|Odesa|Kharkiv'], ['BY', 'belarusian', 'Minsk'], ['MD', 'moldovan', 'Chisinau'], ['GE', 'georgian', 'Tbilisi'],
  ['AM', 'armenian', 'Yerevan'], ['AZ', 'azerbaijani|azeri', 'Baku'], ['TR', 'turkish', 'Ankara|Istanbul|Antalya', '=Turkey|Turkiye|Türkiye', ''],
  ['IL', 'israeli', 'Jerusalem|Tel Aviv|Haifa', ''], ['IR', 'iranian', 'Tehran|Isfahan', 'Islamic Republic of Iran|Islamic Republic'],
  ['US', 'american|us|u.s.|united states', 'Washington|New York|Camp David|Los Angeles', 'US|U.S.|USA|United States of America|America', 'White House|Oval Office'],
  ['CA', 'canadian', 'Ottawa|Toronto'], ['MX', 'mexican', 'Mexico City'], ['CU', 'cuban', 'Havana'], ['BR', 'brazilian', 'Brasilia|Rio de Janeiro', '', 'Planalto'],
  ['AR', 'argentine|argentinian', 'Buenos Aires', '', 'Casa Rosada'], ['CL', 'chilean', 'Santiago'], ['CO', 'colombian', 'Bogota'], ['VE', 'venezuelan', 'Caracas', '', 'Miraflores'],
  ['PE', 'peruvian', 'Lima'], ['BO', 'bolivian', 'La Paz'], ['EC', 'ecuadorian', 'Quito'], ['UY', 'uruguayan', 'Montevideo'], ['PY', 'paraguayan', 'Asuncion'],
  ['PA', 'panamanian', 'Panama City'], ['NI', 'nicaraguan', 'Managua'], ['HN', 'honduran', 'Tegucigalpa'], ['GT', 'guatemalan', 'Guatemala City'], ['HT', 'haitian', 'Port-au-Prince'],
  ['CN', 'chinese', 'Beijing|Shanghai', "People's Republic of China", 'Zhongnanhai'], ['JP', 'japanese', 'Tokyo|Hiroshima|Osaka'],
  ['KR', 'south korean', 'Seoul|Busan', '=South Korea|Republic of Korea', 'Blue House'], ['KP', 'north korean', 'Pyongyang', '=North Korea'],
  ['TW', 'taiwanese', 'Taipei'], ['MN', 'mongolian', 'Ulaanbaatar'], ['IN', 'indian', 'New Delhi|Delhi|Mumbai'], ['PK', 'pakistani', 'Islamabad|Karachi|Lahore'],
  ['AF', 'afghan', 'Kabul|Kandahar'], ['BD', 'bangladeshi', 'Dhaka'], ['LK', 'sri lankan', 'Colombo'], ['NP', 'nepalese|nepali', 'Kathmandu'], ['MM', 'burmese|myanmar', 'Naypyidaw|Yangon', '=Myanmar|Burma'],
  ['TH', 'thai', 'Bangkok'], ['VN', 'vietnamese', 'Hanoi'], ['KH', 'cambodian', 'Phnom Penh'], ['LA', 'laotian|lao', 'Vientiane'], ['MY', 'malaysian', 'Kuala Lumpur'],
  ['SG', 'singaporean', ''], ['ID', 'indonesian', 'Jakarta|Bali'], ['PH', 'philippine|filipino', 'Manila'], ['BN', 'bruneian', ''],
  ['KZ', 'kazakh|kazakhstani', 'Astana|Almaty'], ['UZ', 'uzbek', 'Tashkent|Samarkand'], ['TM', 'turkmen', 'Ashgabat'], ['KG', 'kyrgyz', 'Bishkek'], ['TJ', 'tajik', 'Dushanbe'],
  ['AU', 'australian', 'Canberra|Sydney'], ['NZ', 'new zealand', 'Wellington'], ['NG', 'nigerian', 'Abuja|Lagos'], ['GH', 'ghanaian', 'Accra'], ['SN', 'senegalese', 'Dakar'],
  ['ML', 'malian', 'Bamako'], ['NE', 'nigerien', 'Niamey'], ['BF', 'burkinabe', 'Ouagadougou'], ['TD', 'chadian', "N'Djamena|Ndjamena"], ['CM', 'cameroonian', 'Yaounde'],
  ['CI', 'ivorian', 'Abidjan', "=Ivory Coast|Côte d'Ivoire"], ['GN', 'guinean', 'Conakry'], ['TG', 'togolese', 'Lome'], ['BJ', 'beninese', 'Cotonou'], ['GA', 'gabonese', 'Libreville'],
  ['CD', 'congolese', 'Kinshasa', '=Democratic Republic of Congo|Democratic Republic of the Congo|DR Congo|DRC'], ['CG', '', 'Brazzaville', '=Republic of Congo|Republic of the Congo'],
  ['CF', 'central african', 'Bangui'], ['RW', 'rwandan', 'Kigali'], ['BI', 'burundian', 'Gitega'], ['UG', 'ugandan', 'Kampala'], ['KE', 'kenyan', 'Nairobi'], ['TZ', 'tanzanian', 'Dodoma'],
  ['ET', 'ethiopian', 'Addis Ababa'], ['ER', 'eritrean', 'Asmara'], ['ZA', 'south african', 'Pretoria|Cape Town|Johannesburg'], ['ZW', 'zimbabwean', 'Harare'], ['ZM', 'zambian', 'Lusaka'],
  ['MZ', 'mozambican', 'Maputo'], ['AO', 'angolan', 'Luanda'], ['NA', 'namibian', 'Windhoek'], ['BW', 'botswanan', 'Gaborone'], ['MG', 'malagasy', 'Antananarivo'],
  ['VA', 'vatican', '', '=Vatican|Holy See|Vatican City'], ['EU', 'eu', '', '=European Union|EU|E.U.'],
];

const nameOf = regionNames('en');
const listed = (cell = ''): string[] => cell.split('|').filter(Boolean);

const statesOf = ([code, adjectives, cities, names, metonyms]: Row): StateWords => {
  const own = listed(names);
  const replaces = own[0]?.startsWith('=') ?? false;
  const first = replaces ? [] : [nameOf(code) ?? code];
  return {
    code,
    names: [...first, ...own.map((name) => name.replace(/^=/, ''))],
    adjectives: listed(adjectives),
    cities: listed(cities),
    metonyms: listed(metonyms),
  };
};
export const STATES: readonly StateWords[] = ROWS.map(statesOf);
