/**
 * A typed client for Sila's GraphQL: the operations of `operations/`, each with the types of its variables and answer.
 *
 * ```ts
 * import { createClient, WhoSpokeWithWhom } from 'sila/client';
 * const client = createClient({ url: 'http://127.0.0.1:4000/graphql' });
 * const { whoSpokeWithWhom } = await client.request(WhoSpokeWithWhom, { level: 'STATE' });
 * ```
 */
export * from './generated.js';
export type { Operation } from './operation.js';
export {
  ClientError,
  type ClientOptions,
  createClient,
  type RequestOptions,
  type SilaClient,
} from './request.js';
