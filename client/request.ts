/** Sending an operation, and telling what went wrong by a code. Needs nothing but `fetch`. */
import type { Operation } from './operation.js';

export interface ClientOptions {
  /** The address of `/graphql`; in a page of the same service its path is enough. */
  readonly url: string;
  /** A key, where the service asks for one. */
  readonly key?: string | undefined;
  /** Another `fetch`, for tests and for programs that pool their connections. */
  readonly fetch?: typeof globalThis.fetch | undefined;
}
export interface RequestOptions {
  readonly signal?: AbortSignal | undefined;
}

/** What the service, or the way to it, has against a request. Codes: NETWORK, or those of the service. */
export class ClientError extends Error {
  override readonly name = 'ClientError';
  constructor(
    readonly code: string,
    message: string,
    /** What to do about it, where the service says so. */
    readonly hint: string | null = null,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Variables may be left out where the operation needs none. */
type Given<Variables> =
  Record<string, never> extends Variables
    ? [variables?: Variables, options?: RequestOptions]
    : [variables: Variables, options?: RequestOptions];

export interface SilaClient {
  /** Errors: ClientError; the error of an aborted signal as it is. */
  request<Answer, Variables>(
    operation: Operation<Answer, Variables>,
    ...given: Given<Variables>
  ): Promise<Answer>;
}

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly hint?: string };
  }[];
}

export const createClient = ({
  url,
  key,
  fetch = globalThis.fetch.bind(globalThis),
}: ClientOptions): SilaClient => ({
  request: async (operation, ...[variables, options]) => {
    let body: Body;
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/json',
          ...(key ? { authorization: `Bearer ${key}` } : {}),
        },
        body: JSON.stringify({
          query: operation.text,
          operationName: operation.name,
          variables: variables ?? {},
        }),
        ...(options?.signal ? { signal: options.signal } : {}),
      });
      body = (await response.json()) as Body;
    } catch (cause) {
      if (options?.signal?.aborted) throw cause;
      throw new ClientError('NETWORK', `${url} does not answer`, null, { cause });
    }
    const [error] = body.errors ?? [];
    if (error) {
      const { code = 'INTERNAL', hint = null } = error.extensions ?? {};
      throw new ClientError(code, error.message, hint);
    }
    return body.data as never;
  },
});
