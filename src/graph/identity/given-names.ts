/**
 * Given names with the short forms by which their bearers are told in the news, folded, one name a line. A short form may be of two
 * names (Ted). Facts of language: that two people in one article after the other are one, only a shared office tells.
 */
import { spellingOf } from './person-names.js';

const FORMS: readonly (readonly string[])[] = [
  // Abdullah, Abboud
  ['\u0639\u0628\u062F\u0627\u0644\u0644\u0647', '\u0639\u0628\u0648\u062F'],
  // Alexander
  [
    '\u0627\u0644\u0643\u0633\u0646\u062F\u0631',
    '\u0627\u0644\u064A\u0643\u0633',
    '\u0627\u0644\u0643\u0633',
    '\u0633\u0627\u0634\u0627',
    '\u0627\u0644\u0643\u0633\u0627\u0646\u062F\u0631',
  ],
  // Andrew
  ['\u0627\u0646\u062F\u0631\u0648', '\u0627\u0646\u062F\u064A'],
  // Anthony, Antony, Tony
  [
    '\u0627\u0646\u062A\u0648\u0646\u064A',
    '\u062A\u0648\u0646\u064A',
    '\u0627\u0646\u0637\u0648\u0646\u064A',
  ],
  // Antoine, Tony
  [
    '\u0627\u0646\u0637\u0648\u0627\u0646',
    '\u0637\u0648\u0646\u064A',
    '\u062A\u0648\u0646\u064A',
    '\u0627\u0646\u0637\u0648\u0646',
  ],
  // Benjamin
  [
    '\u0628\u0646\u064A\u0627\u0645\u064A\u0646',
    '\u0628\u0646\u062C\u0627\u0645\u064A\u0646',
    '\u0628\u0646',
  ],
  // Catherine
  [
    '\u0643\u0627\u062B\u0631\u064A\u0646',
    '\u0643\u0627\u062A\u0631\u064A\u0646',
    '\u0643\u0627\u062B\u064A',
    '\u0643\u064A\u062A',
    '\u0643\u064A\u062A\u064A',
  ],
  // Charles
  [
    '\u062A\u0634\u0627\u0631\u0644\u0632',
    '\u062A\u0634\u0627\u0631\u0644\u064A',
    '\u062A\u0634\u0627\u0643',
  ],
  // Christopher
  ['\u0643\u0631\u064A\u0633\u062A\u0648\u0641\u0631', '\u0643\u0631\u064A\u0633'],
  // Daniel
  [
    '\u062F\u0627\u0646\u064A\u0627\u0644',
    '\u062F\u0627\u0646\u064A\u064A\u0644',
    '\u062F\u0627\u0646\u064A\u0644',
    '\u062F\u0627\u0646',
    '\u062F\u0627\u0646\u064A',
  ],
  // David
  [
    '\u062F\u064A\u0641\u064A\u062F',
    '\u062F\u0627\u064A\u0641\u064A\u062F',
    '\u062F\u064A\u0641\u062F',
    '\u062F\u0627\u0641\u064A\u062F',
    '\u062F\u064A\u0641',
  ],
  // Donald
  ['\u062F\u0648\u0646\u0627\u0644\u062F', '\u062F\u0648\u0646'],
  // Edward
  ['\u0627\u062F\u0648\u0627\u0631\u062F', '\u0627\u062F', '\u062A\u064A\u062F', '\u0627\u064A\u062F'],
  // Elizabeth
  ['\u0627\u0644\u064A\u0632\u0627\u0628\u064A\u062B', '\u0644\u064A\u0632', '\u0628\u064A\u062B'],
  // Francis, Francisco
  ['\u0641\u0631\u0627\u0646\u0633\u064A\u0633', '\u0641\u0631\u0627\u0646\u0643'],
  // Gerald
  ['\u062C\u064A\u0631\u0627\u0644\u062F', '\u062C\u064A\u0631\u064A'],
  // Gregory
  [
    '\u063A\u0631\u064A\u063A\u0648\u0631\u064A',
    '\u062C\u0631\u064A\u062C\u0648\u0631\u064A',
    '\u063A\u0631\u064A\u063A',
  ],
  // James
  ['\u062C\u064A\u0645\u0633', '\u062C\u064A\u0645', '\u062C\u064A\u0645\u064A'],
  // Jeffrey
  ['\u062C\u064A\u0641\u0631\u064A', '\u062C\u064A\u0641'],
  // John
  ['\u062C\u0648\u0646', '\u062C\u0627\u0643', '\u062C\u0648\u0646\u064A'],
  // Joseph
  ['\u062C\u0648\u0632\u064A\u0641', '\u062C\u0648\u0632\u0641', '\u062C\u0648'],
  // Lawrence
  ['\u0644\u0648\u0631\u0627\u0646\u0633', '\u0644\u0648\u0631\u0646\u0633', '\u0644\u0627\u0631\u064A'],
  // Leonard
  ['\u0644\u064A\u0648\u0646\u0627\u0631\u062F', '\u0644\u064A\u0648'],
  // Margaret
  ['\u0645\u0627\u0631\u063A\u0631\u064A\u062A', '\u0645\u0627\u0631\u062C\u0631\u064A\u062A'],
  // Matthew
  ['\u0645\u0627\u062B\u064A\u0648', '\u0645\u0627\u062A'],
  // Michael
  ['\u0645\u0627\u064A\u0643\u0644', '\u0645\u0627\u064A\u0643', '\u0645\u064A\u0643'],
  // Mikhail
  ['\u0645\u064A\u062E\u0627\u0626\u064A\u0644', '\u0645\u064A\u0634\u0627'],
  // Nicholas
  [
    '\u0646\u064A\u0643\u0648\u0644\u0627\u0633',
    '\u0646\u064A\u0643',
    '\u0646\u064A\u0643\u0648\u0644\u0627',
  ],
  // Patrick
  ['\u0628\u0627\u062A\u0631\u064A\u0643', '\u0628\u0627\u062A'],
  // Richard
  [
    '\u0631\u064A\u062A\u0634\u0627\u0631\u062F',
    '\u062F\u064A\u0643',
    '\u0631\u064A\u0643',
    '\u0631\u064A\u0643\u064A',
  ],
  // Robert
  ['\u0631\u0648\u0628\u0631\u062A', '\u0628\u0648\u0628', '\u0631\u0648\u0628', '\u0628\u0648\u0628\u064A'],
  // Ronald
  ['\u0631\u0648\u0646\u0627\u0644\u062F', '\u0631\u0648\u0646', '\u0631\u0648\u0646\u064A'],
  // Samuel
  [
    '\u0633\u0627\u0645\u0648\u064A\u0644',
    '\u0635\u0627\u0645\u0648\u064A\u0644',
    '\u0635\u0645\u0648\u0626\u064A\u0644',
    '\u0633\u0627\u0645',
  ],
  // Stephen
  ['\u0633\u062A\u064A\u0641\u0646', '\u0633\u062A\u064A\u0641\u064A\u0646', '\u0633\u062A\u064A\u0641'],
  // Susan
  ['\u0633\u0648\u0632\u0627\u0646', '\u0633\u0648\u0632\u064A'],
  // Theodore
  ['\u062B\u064A\u0648\u062F\u0648\u0631', '\u062A\u064A\u062F', '\u062A\u064A\u062F\u064A'],
  // Thomas
  ['\u062A\u0648\u0645\u0627\u0633', '\u062A\u0648\u0645', '\u062A\u0648\u0645\u064A'],
  // Timothy
  ['\u062A\u064A\u0645\u0648\u062B\u064A', '\u062A\u064A\u0645'],
  // William
  [
    '\u0648\u064A\u0644\u064A\u0627\u0645',
    '\u0648\u0644\u064A\u0627\u0645',
    '\u0648\u0644\u064A\u0645',
    '\u0628\u064A\u0644',
    '\u0648\u064A\u0644\u064A',
  ],
  // Abdelkader
  ['\u0639\u0628\u062F\u0627\u0644\u0642\u0627\u062F\u0631', '\u0642\u062F\u0648\u0631'],
  // Muhammad, in the Maghreb
  [
    '\u0645\u062D\u0645\u062F',
    '\u0645\u062D\u0646\u062F',
    '\u0645\u0648\u062D\u0627',
    '\u062D\u0645\u0627\u062F\u064A',
  ],
];

/** The names that a given name may be a form of. */
const NAMES = new Map<string, Set<number>>();
for (const [index, forms] of FORMS.entries())
  for (const form of forms) {
    const [spelling = form] = spellingOf(form);
    NAMES.set(spelling, (NAMES.get(spelling) ?? new Set()).add(index));
  }

/** Whether two given names, in their fine spelling, are forms of one: Bill and William. */
export const areForms = (a: string, b: string): boolean => {
  const names = NAMES.get(b);
  return [...(NAMES.get(a) ?? [])].some((index) => names?.has(index));
};
