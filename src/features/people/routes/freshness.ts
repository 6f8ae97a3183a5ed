import { urls } from '../../../language/urls.ts';
import type { RavieContext } from '../../../platform/http/context.ts';
import type { House } from '../../../ui/house.ts';
import { OnceMorePage } from '../pages/devices.tsx';
import { readSessionToken } from '../sign-in/cookie.ts';
import { signedInAt } from '../store/devices.ts';
import { words } from '../words.ts';

/** For so long after signing in, one may change how the account is entered: whoever finds an open phone may not. */
const freshMinutes = 60;

/** Whether she signed in within the hour on this device. */
export async function isFresh({ services }: House, c: RavieContext): Promise<boolean> {
  const token = readSessionToken(services, c);
  const since = token ? await signedInAt(services.db, token) : null;
  return since !== null && services.now().getTime() - since.getTime() < freshMinutes * 60_000;
}

/** Asks to sign in once more, to come back to this page. */
export function askOnceMore({ draw }: House, c: RavieContext, next: string = urls.devices()) {
  const { locale } = c.get('actor');
  const title = words[locale].devices.againTitle;
  return draw(c, { title, body: OnceMorePage({ locale, next }), status: 403 });
}
