/** Where what hangs on a verb or noun of contact ends: another encounter, or a clause of its own, begins. */
import { foldedSet } from '../script.js';
import type { Syntax } from '../syntax.js';

const HELD = foldedSet(['عقد', 'عقدت', 'جرى', 'جرت', 'جمع', 'جمعت', 'تم', 'تمت', 'انعقد']); // was held, took place, brought together
const AFTERWARDS = foldedSet(['بعد', 'قبل', 'عقب', 'إثر']); // after, before, following
/** Noon, prayer and its hours: when, and not after what. */
const HOURS = foldedSet(['ظهر', 'الظهر', 'العصر', 'صلاة', 'المغرب', 'العشاء', 'الفجر', 'الإفطار']);
const ARTICLE = 'ال';
const FOR = 'ل';

/**
 * "the summit, after agreement on it with", "his meeting with X (held) a meeting with", "a meeting to prepare for one with":
 * what follows is not of it.
 */
export const beginsOther = (syntax: Syntax, at: number, hasParties: boolean): boolean => {
  const { reading } = syntax;
  const next = reading.norm(at + 1);
  if (AFTERWARDS.has(reading.norm(at)) && reading.dateAt(at) === null && !HOURS.has(next))
    return hasParties || next.startsWith(ARTICLE);
  const noun = reading.hit(at, 'contactNoun');
  if (noun?.form.preposition === FOR) return true;
  return (
    hasParties &&
    noun !== null &&
    noun.form.cliticLength === 0 &&
    !noun.value.definite &&
    !syntax.isPreposition(at - 1)
  );
};

/** Past "(the meeting) that was held", "(the talks) that X conducted"; null where the clause tells of something else. */
export const pastHeld = ({ reading, scan }: Syntax, at: number): number | null => {
  if (HELD.has(reading.norm(at))) return at + 1;
  if (!reading.hit(at, 'lightVerb')?.value.form.objectSuffix) return null;
  const subject = scan.startingAt(at + 1);
  return subject && subject.preposition === null ? subject.to : at + 1;
};
