/** Titles compared. */
import type { Title } from './phrases.js';

const agree = <T>(a: T | null, b: T | null): boolean => a === null || b === null || a === b;
/** One office told twice, where nothing told contradicts. */
export const agrees = (title: Title, other: Title): boolean =>
  (title.office === other.office || (title.head !== '' && title.head === other.head)) &&
  agree(title.portfolio, other.portfolio) &&
  agree(title.state, other.state) &&
  title.former === other.former;

/** The title that a counterpart shares: the one with a field, where several stand before the name. */
export const fielded = (titles: readonly Title[]): Title | undefined =>
  titles.find(({ portfolio }) => portfolio !== null) ?? titles[0];
