import { urls } from '../../../language/urls.ts';
import type { Services } from '../../../platform/services.ts';
import { personBySession } from '../store/actor.ts';
import { hasUntoldDevices } from '../store/devices.ts';

/**
 * Where to go once signed in: where she was going or, when a device came that no message could tell her of, to her
 * devices first; before either, to the second step when roles of hers sleep.
 */
export async function afterSignIn(
  { db, config, now }: Services,
  personId: string,
  token: string,
  next: string,
): Promise<string> {
  const to = (await hasUntoldDevices(db, personId, token)) ? `${urls.devices()}?fait=nouveau` : next;
  if (!config.secondFactor) return to;
  const session = await personBySession(db, token, { now: now(), secondFactor: true });
  return session?.person.asleep ? urls.secondStep(to) : to;
}
