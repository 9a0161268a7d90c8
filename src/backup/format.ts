/**
 * The lines of a backup, one JSON object each: a header, the nodes, the relationships, and a trailer with their number
 * and two checksums: of the lines before it, and of what they say.
 */
import { z } from 'zod';
import { TAGS } from '../model/backup-rows.js';

/** Of the format, not of Sila; a reader refuses a later one. */
export const FORMAT = 1;

export const header = z.strictObject({
  backup: z.literal('sila'),
  format: z.int(),
  /** The Sila that wrote it. */
  version: z.string(),
  createdAt: z.string(),
});
export type Header = z.infer<typeof header>;

const scalar = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  ...TAGS.map((tag) => z.strictObject({ [tag]: z.string() })),
]);
const properties = z.record(z.string(), z.union([scalar, z.array(scalar)]));

export const node = z.strictObject({ node: z.string(), labels: z.array(z.string().min(1)), properties });
export const relationship = z.strictObject({
  relationship: z.string().min(1),
  from: z.string(),
  to: z.string(),
  properties,
});
const count = z.int().min(0);

export const trailer = z.strictObject({
  end: z.strictObject({ schema: count, nodes: count, relationships: count, content: z.string() }),
  /** Of all lines before this one, in hexadecimal. */
  sha256: z.string(),
});
