import type { Person } from '../../../language/actor.ts';
import { Forbidden } from '../../../language/failure.ts';
import type { RavieContext } from '../../../platform/http/context.ts';

/** The person asking: the policies of these routes let nobody else in. */
export function personOf(c: RavieContext): Person {
  const actor = c.get('actor');
  if (actor.kind === 'visitor') throw new Forbidden('replacements');
  return actor;
}
