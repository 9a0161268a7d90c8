/**
 * Peoples among whom the family name stands first, and whose names the press gives in either order: "Kim Song-hwan" and "Song-hwan Kim",
 * "Kovacs Peter" and "Peter Kovacs". Facts of language, folded.
 */

/** The letter gh, which outlets write for g beside j. */
const GH = /\u063A/g;
const sounded = (word: string): string => word.replace(GH, '\u062C');
const wordsOf = (lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.split(' ').map(sounded)));

/**
 * Family names of China, Korea and Vietnam: Xi, Wang, Li, Hu, Wen, Chen (two spellings), Liu, Jiang, Qin, Zhang, Zhao, Yang, Wu, Zhou;
 * Kim, Park, Choi, Jung, Kang, Yun, Moon, Ban, Han, Hwang; Nguyen, Pham, Tran.
 */
const FAMILY_FIRST = wordsOf([
  '\u0634\u064A \u0648\u0627\u0646\u063A \u0644\u064A \u0647\u0648 \u0648\u064A\u0646',
  '\u062A\u0634\u0646 \u062A\u0634\u064A\u0646 \u0644\u064A\u0648',
  '\u062C\u064A\u0627\u0646\u063A \u062A\u0634\u0627\u0646\u063A \u062A\u0634\u0627\u0648',
  '\u064A\u0627\u0646\u063A \u0648\u0648 \u062A\u0634\u0648 \u0643\u064A\u0645',
  '\u0628\u0627\u0631\u0643 \u062A\u0634\u0648\u064A \u062C\u0648\u0646\u063A',
  '\u0643\u0627\u0646\u063A \u064A\u0648\u0646 \u0645\u0648\u0646 \u0628\u0627\u0646',
  '\u0647\u0627\u0646 \u0647\u0648\u0627\u0646\u063A \u0646\u063A\u0648\u064A\u0646',
  '\u0641\u0627\u0645 \u062A\u0631\u0627\u0646',
]);
/** Given names of Hungary and Japan: Peter, Viktor, Gabor, Istvan, Laszlo, Zoltan, Ferenc, Andras, Tamas, Jozsef, Sandor, Gyorgy, Janos, Attila; Shinzo, Fumio, Yoshihide, Shigeru, Taro. */
const GIVEN_LAST = wordsOf([
  '\u0628\u064A\u062A\u0631 \u0641\u064A\u0643\u062A\u0648\u0631',
  '\u063A\u0627\u0628\u0648\u0631 \u0627\u064A\u0634\u062A\u0641\u0627\u0646',
  '\u0627\u0633\u062A\u0641\u0627\u0646 \u0627\u0634\u062A\u0641\u0627\u0646',
  '\u0644\u0627\u0632\u0644\u0648 \u0644\u0627\u0633\u0644\u0648',
  '\u0632\u0648\u0644\u062A\u0627\u0646 \u0641\u064A\u0631\u064A\u0646\u062A\u0633',
  '\u0627\u0646\u062F\u0631\u0627\u0634 \u062A\u0627\u0645\u0627\u0634',
  '\u064A\u0648\u062C\u064A\u0641 \u0634\u0627\u0646\u062F\u0648\u0631',
  '\u062C\u0648\u0631\u062C\u064A \u064A\u0627\u0646\u0648\u0634',
  '\u0627\u062A\u064A\u0644\u0627 \u0634\u064A\u0646\u0632\u0648',
  '\u0641\u0648\u0645\u064A\u0648 \u064A\u0648\u0634\u064A\u0647\u064A\u062F\u064A',
  '\u0634\u064A\u063A\u064A\u0631\u0648 \u062A\u0627\u0631\u0648',
]);

/** The words of such a name in one order, given names of two words as one; null where the name is of no such people. */
export const inOneOrder = (tokens: readonly string[]): readonly string[] | null => {
  const [first = '', second = '', third, ...rest] = tokens;
  if (third !== undefined && rest.length === 0) {
    if (FAMILY_FIRST.has(sounded(first))) return [first, second + third];
    return FAMILY_FIRST.has(sounded(third)) ? [third, first + second] : null;
  }
  const isTurned = third === undefined && GIVEN_LAST.has(sounded(second)) && !GIVEN_LAST.has(sounded(first));
  return isTurned ? [second, first] : null;
};
