import { InvalidArgumentError } from 'commander';
import { isoDay, LANGUAGES } from '../app.js';

/** A day for --published-at. */
export const dayOption = (text: string): string => {
  const day = isoDay(text);
  if (day === null) throw new InvalidArgumentError(`"${text}" is no date; write it as 2024-04-04.`);
  return day;
};

export const languageOption = (text: string): string => {
  if (!(text in LANGUAGES))
    throw new InvalidArgumentError(
      `No language pack for "${text}"; known: ${Object.keys(LANGUAGES).join(', ')}.`,
    );
  return text;
};
