import type { Person } from '../../../language/actor.ts';
import type { Services } from '../../../platform/services.ts';
import type { Circle } from '../domain/audience.ts';
import type { FieldOffer } from '../domain/experts.ts';
import { crowdsOf } from '../store/crowds.ts';
import { reachOf } from '../store/reach.ts';
import { fieldsOffered } from './experts.ts';

/** Whom the actor may write to, and how many carers each audience has (`all` among them). */
export type Circles = { circles: readonly Circle[]; crowds: Map<string, number> };

export async function readCircles({ db }: Services, actor: Person): Promise<Circles> {
  const { circles } = await reachOf(db, actor);
  return { circles, crowds: await crowdsOf(db, ['all', ...circles.map(({ audience }) => audience)]) };
}

/** Everything the form of a question offers. */
export async function readOffers(
  services: Services,
  actor: Person,
): Promise<Circles & { fields: FieldOffer[] }> {
  const [circles, fields] = await Promise.all([readCircles(services, actor), fieldsOffered(services)]);
  return { ...circles, fields };
}
