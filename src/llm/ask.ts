/** One question to an OpenAI-compatible endpoint, and its answer: with patience, but not without end. */
import OpenAI, { APIError } from 'openai';
import { SilaError } from '../errors.js';
import { ANSWER_JSON_SCHEMA, type Answer, answerSchema } from './answer.js';
import type { Message } from './prompt.js';
import type { Purse } from './spent.js';

/** Errors: SilaError MODEL_FAILED. */
export type Ask = (messages: readonly Message[]) => Promise<Answer>;

export interface Endpoint {
  /** What `/chat/completions` is added to: `https://host/v1`. */
  readonly url: string;
  readonly key: string | null;
  readonly model: string;
  /** How long one request may take. */
  readonly seconds: number;
}

/** Further tries after the first, for a server that is busy, fails or is not heard. */
const RETRIES = 3;
/** All tries together may take so many times one. */
const PATIENCE = 3;
/** Answers that are no JSON of the right shape may be asked for anew. */
const ANSWERS = 2;

/** Ways to ask for JSON, the strictest first: not every server has all. */
const FORMATS = [
  {
    response_format: {
      type: 'json_schema' as const,
      json_schema: { name: 'facts', strict: true, schema: ANSWER_JSON_SCHEMA },
    },
  },
  { response_format: { type: 'json_object' as const } },
  {},
];

const failed = (message: string, hint: string, cause?: unknown): SilaError =>
  new SilaError('MODEL_FAILED', message, { hint, cause });

/** Servers without structured output wrap the object in prose or a code fence. */
const parse = (content: string): Answer | null => {
  const object = content.slice(content.indexOf('{'), content.lastIndexOf('}') + 1);
  try {
    return answerSchema.parse(JSON.parse(object));
  } catch {
    return null;
  }
};

/** The status alone: what a server writes into an error may hold the article, or the key. */
const translate = (error: unknown, late: boolean, seconds: number): SilaError => {
  if (late)
    return failed(
      `The model did not answer within ${seconds} seconds.`,
      'Raise SILA_LLM_SECONDS, or look after its server.',
      error,
    );
  if (!(error instanceof APIError) || error.status === undefined)
    return failed('The model cannot be reached.', 'Check SILA_LLM_URL and its server.', error);
  if (error.status === 401 || error.status === 403)
    return failed(
      `The model’s server refused the key (status ${error.status}).`,
      'Check SILA_LLM_KEY.',
      error,
    );
  return failed(
    `The model’s server answered with status ${error.status}.`,
    'Check SILA_LLM_URL, SILA_LLM_MODEL and its server.',
    error,
  );
};

/** Whether a server said that it does not understand a request, rather than that it cannot serve it. */
const notUnderstood = (error: unknown): boolean =>
  error instanceof APIError && (error.status === 400 || error.status === 422);

/** Milliseconds that a server asks to be left alone. */
const asked = (response: Response): number => {
  const header = response.headers.get('retry-after') ?? '';
  const seconds = Number(header);
  return Number.isNaN(seconds) ? Date.parse(header) - Date.now() : seconds * 1000;
};

export const createAsk = ({ url, key, model, seconds }: Endpoint, purse: Purse): Ask => {
  /** Counts what is sent, and does not wait for a server that wants to be left alone for longer than there is. */
  const counted = (end: number): typeof fetch => {
    let sent = 0;
    return async (address, init) => {
      purse.sent(sent > 0);
      sent += 1;
      const response = await fetch(address, init);
      if (response.ok || !(asked(response) > end - Date.now())) return response;
      const headers = new Headers(response.headers);
      headers.set('x-should-retry', 'false');
      return new Response(response.body, { status: response.status, headers });
    };
  };
  // everything is told: the library would look for it in the environment
  const client = new OpenAI({
    baseURL: url,
    apiKey: key ?? 'none',
    organization: null,
    project: null,
    webhookSecret: null,
    logLevel: 'off',
    maxRetries: RETRIES,
    timeout: seconds * 1000,
    // an article goes to the address that was named, and nowhere that this one points to
    fetchOptions: { redirect: 'error' },
  });
  let understood = 0;

  const once = async (
    messages: readonly Message[],
    deadline: AbortSignal,
    end: number,
  ): Promise<Answer | string> => {
    const from = understood;
    for (const [i, format] of FORMATS.entries()) {
      if (i < from) continue;
      try {
        const { choices, usage } = await client
          .withOptions({ fetch: counted(end) })
          .chat.completions.create(
            { model, messages: [...messages], temperature: 0, ...format },
            { signal: deadline },
          );
        understood = Math.max(understood, i);
        purse.used(usage?.prompt_tokens ?? 0, usage?.completion_tokens ?? 0);
        const choice = choices?.[0];
        if (choice?.finish_reason === 'length') return 'The model’s answer is cut off.';
        return parse(choice?.message?.content ?? '') ?? 'The model’s answer is not what was asked for.';
      } catch (error) {
        if (notUnderstood(error) && i + 1 < FORMATS.length) continue;
        throw translate(error, deadline.aborted, Number((seconds * PATIENCE).toFixed(1)));
      }
    }
    throw new Error('no way to ask is left');
  };

  return async (messages) => {
    const patience = Math.ceil(seconds * PATIENCE * 1000);
    const deadline = AbortSignal.timeout(patience);
    const end = Date.now() + patience;
    let complaint = '';
    for (let i = 0; i < ANSWERS; i++) {
      const answer = await once(messages, deadline, end);
      if (typeof answer !== 'string') return answer;
      complaint = answer;
    }
    throw failed(complaint, 'Try a model with structured output, or one that may answer at more length.');
  };
};
