/** A server of this machine that speaks the protocol of OpenAI's chat completions, well or badly, as a test tells it to. */
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Asked {
  readonly headers: IncomingHttpHeaders;
  readonly body: {
    readonly model: string;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
    readonly response_format?: { readonly type: string; readonly json_schema?: { readonly strict: boolean } };
  };
}
/** What the server does with a request. */
export type Reply = (response: ServerResponse, asked: Asked) => void;

export const TOKENS = { prompt_tokens: 1_000, completion_tokens: 200, total_tokens: 1_200 };

/** A completion with this text. */
export const says =
  (content: string, finish = 'stop'): Reply =>
  (response) => {
    response.setHeader('content-type', 'application/json');
    response.end(
      JSON.stringify({
        id: 'chatcmpl-1',
        object: 'chat.completion',
        created: 0,
        model: 'reader',
        choices: [{ index: 0, finish_reason: finish, message: { role: 'assistant', content } }],
        usage: TOKENS,
      }),
    );
  };
export const answers = (answer: unknown): Reply => says(JSON.stringify(answer));
export const refuses =
  (status: number, headers: Record<string, string> = {}): Reply =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify({ error: { message: 'no', type: 'test' } }));
  };

/** Each reply is given once, in order; the last one from then on. */
export const modelServer = async (...replies: readonly Reply[]) => {
  const asked: Asked[] = [];
  const times: number[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const one: Asked = { headers: request.headers, body: JSON.parse(Buffer.concat(parts).toString()) };
      const reply = replies[Math.min(asked.length, replies.length - 1)];
      asked.push(one);
      times.push(performance.now());
      reply?.(response, one);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    asked,
    times,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
