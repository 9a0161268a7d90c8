import { InvalidArgumentError } from 'commander';
import { isoDay, LANGUAGE_CODES } from '../app.js';

/** A day for --published-at. */
export const dayOption = (text: string): string => {
  const day = isoDay(text);
  if (day === null) throw new InvalidArgumentError(`"${text}" is no date; write it as 2024-04-04.`);
  return day;
};

export const languageOption = (text: string): string => {
  if (!LANGUAGE_CODES.some((code) => code === text))
    throw new InvalidArgumentError(`No language pack for "${text}"; known: ${LANGUAGE_CODES.join(', ')}.`);
  return text;
};

/** A number of threads for --workers. */
export const workersOption = (text: string): number => {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1 || count > 64)
    throw new InvalidArgumentError(`"${text}" is no number of threads; write one from 1 to 64.`);
  return count;
};

/** The address of a Redis for --queue. */
export const queueOption = (text: string): string => {
  if (!/^rediss?:\/\/[^/\s]+/.test(text))
    throw new InvalidArgumentError(`"${text}" is no address of a Redis; write it as redis://host:6379.`);
  return text;
};
