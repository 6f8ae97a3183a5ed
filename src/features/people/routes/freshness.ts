import { urls } from '../../../language/urls.ts';
import { personOf } from '../../../platform/http/asker.ts';
import type { RavieContext } from '../../../platform/http/context.ts';
import type { House } from '../../../ui/house.ts';
import { hasSecondWay } from '../domain/strength.ts';
import { OnceMorePage } from '../pages/devices.tsx';
import { readSessionToken } from '../sign-in/cookie.ts';
import { signedInAt } from '../store/devices.ts';
import { standingOf } from '../store/strength.ts';
import { words } from '../words.ts';

/** For so long after signing in, one may change how the account is entered: whoever finds an open phone may not. */
const freshMinutes = 60;

/** Whether she signed in within the hour on this device, by all the ways that are asked of her. */
export async function isFresh(house: House, c: RavieContext): Promise<boolean> {
  const { services } = house;
  const token = readSessionToken(services, c);
  const since = token ? await signedInAt(services.db, token) : null;
  if (since === null || services.now().getTime() - since.getTime() >= freshMinutes * 60_000) return false;
  return !(await mustStepFirst(house, c));
}

/**
 * Whether roles of hers sleep that something she already holds would wake: whoever holds one of her ways only may not
 * give herself another. Somebody who holds nothing else yet adds it here.
 */
export async function mustStepFirst({ services }: House, c: RavieContext): Promise<boolean> {
  const actor = personOf(c);
  if (!actor.asleep) return false;
  const { openedWith, held } = await standingOf(services.db, actor, readSessionToken(services, c) ?? '');
  return hasSecondWay(openedWith, held);
}

/** Where she shows once more that it is her, to come back to this page. */
export async function onceMoreAddress(house: House, c: RavieContext, next: string): Promise<string> {
  return (await mustStepFirst(house, c)) ? urls.secondStep(next) : urls.signInOnceMore(next);
}

/** Asks to sign in once more, or to take the second step, to come back to this page. */
export async function askOnceMore(house: House, c: RavieContext, next: string = urls.devices()) {
  if (await mustStepFirst(house, c)) return c.redirect(urls.secondStep(next), 303);
  const { locale } = c.get('actor');
  const title = words[locale].devices.againTitle;
  return house.draw(c, { title, body: OnceMorePage({ locale, next }), status: 403 });
}
