import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  daysOfIso,
  hijriDays,
  hijriOf,
  hijriToIso,
  isDay,
  weekdayAfter,
  weekdayOf,
  weekdayOnOrBefore,
} from '../../../src/ingest/engine/calendar.js';

describe('calendar', () => {
  it('counts days and months over the turn of the year', () => {
    expect(addDays('2023-12-31', 1)).toBe('2024-01-01');
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
    expect(addMonths(2024, 1, -1)).toEqual({ year: 2023, month: 12 });
    expect(addMonths(2024, 11, 3)).toEqual({ year: 2025, month: 2 });
  });

  it('knows the days of a month and of a year', () => {
    expect(daysOfIso('2024-02')).toEqual({ start: '2024-02-01', end: '2024-02-29' });
    expect(daysOfIso('2023')).toEqual({ start: '2023-01-01', end: '2023-12-31' });
    expect(isDay(2023, 2, 29)).toBe(false);
  });

  it('finds weekdays around a day', () => {
    expect(weekdayOf('2024-04-04')).toBe(4);
    expect(weekdayOnOrBefore('2024-04-04', 4)).toBe('2024-04-04');
    expect(weekdayOnOrBefore('2024-04-04', 5)).toBe('2024-03-29');
    expect(weekdayAfter('2024-04-04', 4)).toBe('2024-04-11');
  });

  it.each([
    [1436, 9, 1, '2015-06-18'],
    [1436, 10, 16, '2015-08-01'],
    [1444, 12, 9, '2023-06-27'],
    [1445, 1, 1, '2023-07-19'],
    [1445, 9, 25, '2024-04-04'],
    [1420, 1, 1, '1999-04-17'],
  ])('turns %i/%i/%i of the Hijra into %s', (year, month, day, iso) => {
    expect(hijriToIso(year, month, day)).toBe(iso);
    expect(hijriOf(iso)).toEqual({ year, month, day });
  });

  it('inverts Intl for every month of three centuries', () => {
    for (let year = 1300; year < 1600; year++) {
      for (let month = 1; month <= 12; month++) {
        expect(hijriOf(hijriDays(year, month).start)).toEqual({ year, month, day: 1 });
      }
    }
  });
});
