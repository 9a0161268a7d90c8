/**
 * Arabic given names whose consonants another of them shares, folded: Salman and Sulayman, Amin and Ayman. Each is a name of its own,
 * however alike; vowels that tell two of these apart are no spelling of one. Facts of language, by the consonants they share.
 */
import { fine } from './person-names.js';

const NAMES: readonly string[] = [
  // Salman, Sulayman
  '\u0633\u0644\u0645\u0627\u0646 \u0633\u0644\u064A\u0645\u0627\u0646',
  // Amin, Ayman, Yamin
  '\u0627\u0645\u064A\u0646 \u0627\u064A\u0645\u0646 \u064A\u0645\u064A\u0646',
  // Salih, Salah, Suhayl, Sahl
  '\u0635\u0627\u0644\u062D \u0635\u0644\u0627\u062D \u0633\u0647\u064A\u0644 \u0633\u0647\u0644',
  // Hisham, Hashim, Husam, Hazim, Isam, Asim, Azzam
  '\u0647\u0634\u0627\u0645 \u0647\u0627\u0634\u0645 \u062D\u0633\u0627\u0645 \u062D\u0627\u0632\u0645 \u0639\u0635\u0627\u0645 \u0639\u0627\u0635\u0645 \u0639\u0632\u0627\u0645',
  // Jasim, Qasim, Jassam
  '\u062C\u0627\u0633\u0645 \u0642\u0627\u0633\u0645 \u062C\u0633\u0627\u0645',
  // Adil, Adli
  '\u0639\u0627\u062F\u0644 \u0639\u062F\u0644\u064A',
  // Munir, Nimr, Numayr
  '\u0645\u0646\u064A\u0631 \u0646\u0645\u0631 \u0646\u0645\u064A\u0631',
  // Muhsin
  '\u0645\u062D\u0633\u0646',
  // Tahir, Taha
  '\u0637\u0627\u0647\u0631 \u0637\u0647',
  // Zahir, Zuhayr, Azhar
  '\u0632\u0627\u0647\u0631 \u0632\u0647\u064A\u0631 \u0627\u0632\u0647\u0631',
  // Hamid (two), Hamad, Hamdi, Ahmad, Hammad, Hammud
  '\u062D\u0645\u064A\u062F \u062D\u0645\u062F \u062D\u0645\u062F\u064A \u0627\u062D\u0645\u062F \u062D\u0645\u0627\u062F \u062D\u0627\u0645\u062F \u062D\u0645\u0648\u062F',
  // Umar, Amr, Ammar, Amir (two)
  '\u0639\u0645\u0631 \u0639\u0645\u0631\u0648 \u0639\u0645\u0627\u0631 \u0639\u0627\u0645\u0631 \u0627\u0645\u064A\u0631',
  // Said, Sad, Saud, Asad, Sadi
  '\u0633\u0639\u064A\u062F \u0633\u0639\u062F \u0633\u0639\u0648\u062F \u0627\u0633\u0639\u062F \u0633\u0639\u062F\u064A',
  // Majid (two), Majdi, Amjad
  '\u0645\u0627\u062C\u062F \u0645\u062C\u064A\u062F \u0645\u062C\u062F\u064A \u0627\u0645\u062C\u062F',
  // Nabil, Nail
  '\u0646\u0628\u064A\u0644 \u0646\u0627\u0626\u0644 \u0646\u0627\u064A\u0644',
  // Basim, Bassam
  '\u0628\u0627\u0633\u0645 \u0628\u0633\u0627\u0645',
  // Jalal, Jalil
  '\u062C\u0644\u0627\u0644 \u062C\u0644\u064A\u0644',
  // Walid, Khalid, Khulud
  '\u0648\u0644\u064A\u062F \u062E\u0627\u0644\u062F \u062E\u0644\u0648\u062F',
  // Fadil, Fadl
  '\u0641\u0627\u0636\u0644 \u0641\u0636\u0644',
  // Shakir, Shukri
  '\u0634\u0627\u0643\u0631 \u0634\u0643\u0631\u064A',
  // Nadir, Nadhir
  '\u0646\u0627\u062F\u0631 \u0646\u0630\u064A\u0631',
  // Rashid (two), Rushdi, Rashad
  '\u0631\u0627\u0634\u062F \u0631\u0634\u064A\u062F \u0631\u0634\u062F\u064A \u0631\u0634\u0627\u062F',
  // Nuri, Anwar, Nur
  '\u0646\u0648\u0631\u064A \u0627\u0646\u0648\u0631 \u0646\u0648\u0631',
  // Hatim
  '\u062D\u0627\u062A\u0645',
  // Hasan, Husayn, Hassan, Ihsan, Husni
  '\u062D\u0633\u0646 \u062D\u0633\u064A\u0646 \u062D\u0633\u0627\u0646 \u0627\u062D\u0633\u0627\u0646 \u062D\u0633\u0646\u064A',
  // Jamal, Jamil, Kamal, Kamil
  '\u062C\u0645\u0627\u0644 \u062C\u0645\u064A\u0644 \u0643\u0645\u0627\u0644 \u0643\u0627\u0645\u0644',
  // Faris, Firas
  '\u0641\u0627\u0631\u0633 \u0641\u0631\u0627\u0633',
  // Karim, Akram, Makram
  '\u0643\u0631\u064A\u0645 \u0627\u0643\u0631\u0645 \u0645\u0643\u0631\u0645',
  // Sabir, Sabri
  '\u0635\u0627\u0628\u0631 \u0635\u0628\u0631\u064A',
  // Bakr, Bakri
  '\u0628\u0643\u0631 \u0628\u0643\u0631\u064A',
  // Raid, Raad
  '\u0631\u0627\u0626\u062F \u0631\u0627\u064A\u062F \u0631\u0639\u062F',
  // Naji, Najib
  '\u0646\u0627\u062C\u064A \u0646\u062C\u064A\u0628',
  // Lutfi, Latif
  '\u0644\u0637\u0641\u064A \u0644\u0637\u064A\u0641',
  // Badr, Badri
  '\u0628\u062F\u0631 \u0628\u062F\u0631\u064A',
];
const OWN = new Set(NAMES.flatMap((names) => names.split(' ').map(fine)));
/** Whether two words are names of two people wherever they stand. */
export const areDistinct = (a: string, b: string): boolean => a !== b && OWN.has(a) && OWN.has(b);
