/** Parliaments and their houses, among the bodies that an office may be in. */
import type { TokenRange } from '../../engine/document.js';
import type { Reading } from './reading.js';

/** Parliament, councils of representatives, the nation, the people, consultation; senate, congress, national assembly. */
const PARLIAMENTS =
  /(برلمان|مجلس (النواب|الامه|الشعب|الشوري|الشيوخ|العموم)|الكونغرس|الكونجرس|الجمعيه الوطنيه|الكنيست)/;

/** Whether a body is a parliament, or is called after one. */
export const isParliament = (reading: Reading, range: TokenRange): boolean =>
  PARLIAMENTS.test(reading.norms(range).join(' '));

/** "a deputy in the Knesset": the name at a token says whose parliament it is. */
export const stateOfParliament = (reading: Reading, at: number): string | null =>
  PARLIAMENTS.test(reading.norm(at)) ? (reading.hit(at, 'organization')?.value.entry.state ?? null) : null;
