/** Which role a field of the schema needs. Every root field says so: a test fails where one does not. */
import { type AuthCheckerFn, Authorized } from 'type-graphql';
import { SilaError } from '../errors.js';
import { allows, type Role } from '../model/role.js';
import type { Context } from './context.js';

export const Needs = (role: Role): MethodDecorator & PropertyDecorator => Authorized<Role>(role);

/** @throws SilaError FORBIDDEN naming the role that the field needs */
export const authChecker: AuthCheckerFn<Context, Role> = ({ context: { who }, info }, [needs]) => {
  if (needs === undefined || allows(who.role, needs)) return true;
  throw new SilaError('FORBIDDEN', `${info.fieldName} needs the role ${needs}; ${who.name} is ${who.role}`, {
    hint: 'Ask an administrator for a key of that role.',
  });
};
