/** Who may do what: each role may do all that the ones before it may. */

export const ROLES = ['reader', 'editor', 'admin'] as const;
/** reader: asks and exports; editor: also adds pages and corrects; admin: also sees how the service does. */
export type Role = (typeof ROLES)[number];

/** Who asks: named in corrections and logs. */
export interface Who {
  readonly name: string;
  readonly role: Role;
}

export const isRole = (word: unknown): word is Role => ROLES.some((role) => role === word);
export const allows = (has: Role, needs: Role): boolean => ROLES.indexOf(has) >= ROLES.indexOf(needs);
