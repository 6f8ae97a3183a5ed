import type { Person } from '../../language/actor.ts';
import { Forbidden, NotFound } from '../../language/failure.ts';
import { isId } from '../../language/ids.ts';
import type { RavieContext } from './context.ts';

/** The person asking, where the policy of the route lets nobody else in. */
export function personOf(c: RavieContext): Person {
  const actor = c.get('actor');
  if (actor.kind !== 'person') throw new Forbidden();
  return actor;
}

/** An id of the address. What cannot be one is not found, and never reaches the database. */
export function idOf(c: RavieContext, name = 'id'): string {
  const id = c.req.param(name)?.toLowerCase();
  if (!isId(id)) throw new NotFound();
  return id;
}
