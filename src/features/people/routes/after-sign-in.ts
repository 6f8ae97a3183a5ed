import { urls } from '../../../language/urls.ts';
import type { Services } from '../../../platform/services.ts';
import { hasUntoldDevices } from '../store/devices.ts';

/**
 * Where to go once signed in: where she was going or, when a device came that no message could tell her of, to her
 * devices first.
 */
export async function afterSignIn(
  { db }: Services,
  personId: string,
  token: string,
  next: string,
): Promise<string> {
  return (await hasUntoldDevices(db, personId, token)) ? `${urls.devices()}?fait=nouveau` : next;
}
