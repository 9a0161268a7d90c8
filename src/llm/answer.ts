/** What a model is asked to answer, as schemas. The whole goes out as JSON Schema; every item that comes back is checked by itself. */
import { z } from 'zod';
import { OFFICES, PORTFOLIOS } from '../model.js';

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
/** Codes that the vocabulary has beyond ISO 3166-1. */
const BEYOND = new Set(['EU', 'XK', 'SU']);

const state = z
  .string()
  .refine(
    (code) => BEYOND.has(code) || (/^[A-Z]{2}$/.test(code) && regions.of(code) !== undefined),
    'is no ISO 3166-1 code',
  );
const portfolio = z.enum(PORTFOLIOS);
const id = z.string().min(1);
const words = z.string().min(1);
const day = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);

const role = z.object({
  office: z.enum(OFFICES),
  portfolio: portfolio.nullable(),
  state: state.nullable(),
  former: z.boolean(),
  title: words,
});
export const actorSchema = z.object({
  id,
  kind: z.enum(['PERSON', 'STATE', 'MINISTRY', 'ORGANIZATION', 'UNNAMED_SOURCE']),
  name: words,
  state: state.nullable(),
  portfolio: portfolio.nullable(),
  roles: z.array(role),
});
export const contactSchema = z.object({
  id,
  type: z.enum(['CALL', 'MEETING', 'VISIT', 'MESSAGE']),
  status: z.enum(['REPORTED', 'CLAIMED', 'DENIED']),
  quote: words,
  participants: z
    .array(
      z.object({
        actor: id,
        role: z.enum(['INITIATOR', 'RECIPIENT', 'PARTICIPANT', 'HOST', 'VISITOR', 'SENDER']),
      }),
    )
    .min(2),
  date: z.object({ text: words, start: day.nullable(), end: day.nullable() }).nullable(),
});
export const statementSchema = z.object({
  id,
  quote: words,
  content: words,
  speaker: id.nullable(),
  form: z.enum(['DIRECT', 'INDIRECT']),
});
export const denialSchema = z.object({ id, quote: words, speaker: id.nullable(), denies: id });

export type ActorAnswer = z.infer<typeof actorSchema>;
export type ContactAnswer = z.infer<typeof contactSchema>;
export type StatementAnswer = z.infer<typeof statementSchema>;
export type DenialAnswer = z.infer<typeof denialSchema>;

/** The parts of an answer; one bad fact must not cost the good ones, so that their items are looked at later. */
export const answerSchema = z.object({
  actors: z.array(z.unknown()),
  contacts: z.array(z.unknown()),
  statements: z.array(z.unknown()),
  denials: z.array(z.unknown()),
});
export type Answer = z.infer<typeof answerSchema>;

/** For `response_format`. */
export const ANSWER_JSON_SCHEMA: Record<string, unknown> = z.toJSONSchema(
  z.object({
    actors: z.array(actorSchema),
    contacts: z.array(contactSchema),
    statements: z.array(statementSchema),
    denials: z.array(denialSchema),
  }),
);
