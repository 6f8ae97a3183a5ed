import { z } from 'zod';
import { urls } from '../../../language/urls.ts';
import { personOf } from '../../../platform/http/asker.ts';
import { readForm } from '../../../platform/http/form.ts';
import { signedIn } from '../../../platform/http/policy.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import type { House } from '../../../ui/house.ts';
import { myDevices, turnOff, turnOnHere } from '../actions/choose-devices.ts';
import { CallsPage } from '../pages/calls.tsx';
import { words } from '../words.ts';

const subscriptionForm = z.object({
  endpoint: z.string().max(1000),
  p256dh: z.string().max(200),
  auth: z.string().max(100),
});
const stopForm = z.object({ ou: z.enum(['ici', 'partout']).catch('ici') });

/** Notifications on the device in her hand. */
export function callRoutes({ services, draw }: House): Route[] {
  return [
    get(urls.notifications(), signedIn, async (c) => {
      const actor = personOf(c);
      const { locale } = actor;
      const devices = await myDevices(services, actor, c.get('session'));
      const body = CallsPage({ locale, devices, publicKey: services.push.publicKey });
      const w = words[locale].calls;
      const said = { oui: w.done, non: w.undone }[c.req.query('fait') ?? ''];
      return draw(c, { title: w.title, body, ...(said && { flash: { kind: 'success', message: said } }) });
    }),

    // Sent by our script once the browser has said yes: answered as the script asked, with where to go.
    post(urls.notifications(), signedIn, async (c) => {
      const form = await readForm(c, subscriptionForm);
      const token = c.get('session');
      if (!form.ok || !token) return c.json({ to: null }, 422);
      const kept = await turnOnHere(services, personOf(c), { token, subscription: form.value });
      return kept.ok ? c.json({ to: urls.notifications({ fait: 'oui' }) }) : c.json({ to: null }, 422);
    }),

    post(urls.noNotifications(), signedIn, async (c) => {
      const form = await readForm(c, stopForm);
      const everywhere = form.ok && form.value.ou === 'partout';
      await turnOff(services, personOf(c), everywhere ? null : (c.get('session') ?? ''));
      return c.redirect(urls.notifications({ fait: 'non' }), 303);
    }),
  ];
}
