import type { Person } from '../../../language/actor.ts';
import type { Services } from '../../../platform/services.ts';
import type { Circle } from '../domain/audience.ts';
import { crowdsOf } from '../store/crowds.ts';
import { reachOf } from '../store/reach.ts';

/** Whom the actor may write to, and how many carers each audience has (`all` among them). */
export async function readCircles(
  { db }: Services,
  actor: Person,
): Promise<{ circles: readonly Circle[]; crowds: Map<string, number> }> {
  const { circles } = await reachOf(db, actor);
  return { circles, crowds: await crowdsOf(db, ['all', ...circles.map(({ audience }) => audience)]) };
}
