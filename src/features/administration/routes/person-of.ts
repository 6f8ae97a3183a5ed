import type { Person } from '../../../language/actor.ts';
import { Forbidden } from '../../../language/failure.ts';
import type { RavieContext } from '../../../platform/http/context.ts';

/** Somebody signed in, as the routes' policies require. */
export function personOf(c: RavieContext): Person {
  const actor = c.get('actor');
  if (actor.kind !== 'person') throw new Forbidden();
  return actor;
}
