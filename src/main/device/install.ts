import { readDevice } from '../../features/people/domain/device.ts';
import { urls } from '../../language/urls.ts';
import type { RavieContext } from '../../platform/http/context.ts';
import { keepCookie, readCookie } from '../../platform/http/cookies.ts';
import { anyone } from '../../platform/http/policy.ts';
import { get, post, type Route } from '../../platform/http/route.ts';
import type { Services } from '../../platform/services.ts';
import type { House } from '../../ui/house.ts';
import { InstallPage, type InstallPlace } from './pages.tsx';
import { deviceWords } from './words.ts';

/** Her « non merci », kept by the device it was said on. */
const cookie = 'installer';
/** As long as browsers keep anything (RFC 6265bis, 5.5). */
const forGood = 400 * 86_400;

/** How to install RAVie, and never being asked again. */
export function installRoutes({ services, draw }: House): Route[] {
  return [
    get(urls.install(), anyone, (c) => {
      const { locale } = c.get('actor');
      const body = InstallPage({ locale, here: placeOf(c) });
      return draw(c, { title: deviceWords[locale].title, section: 'more', body, installs: true });
    }),

    post(urls.noInstall(), anyone, (c) => {
      keepCookie(services, c, cookie, 'non', forGood);
      return c.redirect(urls.home(), 303);
    }),
  ];
}

/** Whether to say, on this device, that RAVie can be installed: on telephones, until she has said no, or has done it. */
export function mayHintInstall(services: Services, c: RavieContext): boolean {
  const isInstalled = c.req.query('depuis') === 'appli';
  if (isInstalled) keepCookie(services, c, cookie, 'fait', forGood);
  return !isInstalled && placeOf(c) !== 'computer' && readCookie(services, c, cookie) === undefined;
}

function placeOf(c: RavieContext): InstallPlace {
  const { system } = readDevice(c.req.header('user-agent') ?? '');
  return system === 'Android' ? 'android' : system === 'iPhone' || system === 'iPad' ? 'iphone' : 'computer';
}
