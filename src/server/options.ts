/** What an operator decides about the service. */
import { type Access, OPEN } from '../access/index.js';

export interface Options {
  readonly access: Access;
  /** Origins of other sites whose pages may ask. */
  readonly corsOrigins: readonly string[];
  readonly introspection: boolean;
  readonly playground: boolean;
  /** The only queries that are answered; null: any are. */
  readonly safelist: ReadonlySet<string> | null;
  /** Requests a minute of one key; 0 for no limit. */
  readonly ratePerMinute: number;
  readonly slowMilliseconds: number;
}

/** A service for whoever sits at the machine. */
export const OPTIONS: Options = {
  access: OPEN,
  corsOrigins: [],
  introspection: true,
  playground: true,
  safelist: null,
  ratePerMinute: 0,
  slowMilliseconds: 1_000,
};
