/** Annotated articles: one JSON object a line. */
import { InputError } from '../errors.js';

export interface GoldRole {
  readonly office: string;
  readonly portfolio?: string;
  readonly state?: string;
  readonly former?: boolean;
}
export interface GoldPerson {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly roles?: readonly GoldRole[];
}
export interface GoldEvent {
  readonly type: string;
  readonly participants?: readonly string[];
  readonly speaker?: string;
  readonly date?: string | null;
  readonly at?: string;
  readonly denies?: { readonly type?: string; readonly speaker?: string };
}
export interface GoldArticle {
  readonly id: string;
  readonly position?: string;
  readonly publishedAt?: string;
  readonly title?: string;
  readonly text: string;
  readonly people?: readonly GoldPerson[];
  readonly states?: readonly string[];
  readonly ministries?: readonly { readonly portfolio: string; readonly state: string }[];
  readonly organizations?: readonly (string | readonly string[])[];
  readonly events?: readonly GoldEvent[];
}

/** Parses JSON lines. @throws InputError BAD_RECORD naming the line */
export const parseLines = <T>(text: string, input: string): T[] =>
  text.split(/\r?\n/).flatMap((line, i) => {
    if (line.trim() === '') return [];
    try {
      return [JSON.parse(line) as T];
    } catch (cause) {
      throw new InputError('BAD_RECORD', 'The line is no JSON.', {
        input,
        place: `line ${i + 1}`,
        hint: 'One annotated article a line.',
        cause,
      });
    }
  });
