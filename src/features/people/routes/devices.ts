import { z } from 'zod';
import { NotFound } from '../../../language/failure.ts';
import { urls } from '../../../language/urls.ts';
import { personOf } from '../../../platform/http/asker.ts';
import type { RavieContext } from '../../../platform/http/context.ts';
import { readForm } from '../../../platform/http/form.ts';
import { signedIn } from '../../../platform/http/policy.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { flashOf } from '../../../ui/flash.ts';
import type { FormError } from '../../../ui/form.tsx';
import type { House } from '../../../ui/house.ts';
import { closeDevice, closeOtherDevices, settleDevices } from '../actions/devices.ts';
import { changePin } from '../actions/keycard-sign-in.ts';
import { DevicesPage } from '../pages/devices.tsx';
import { MyKeycardPage } from '../pages/my-keycard.tsx';
import { maskContact } from '../sign-in/contact.ts';
import { readSessionToken } from '../sign-in/cookie.ts';
import { ownContacts } from '../store/contacts.ts';
import { openDevices } from '../store/devices.ts';
import { ownKeycard } from '../store/keycards.ts';
import { passkeysOf } from '../store/passkeys.ts';
import { waysInto } from '../store/ways-in.ts';
import { words } from '../words.ts';
import { fault } from './faults.ts';
import { pinFault } from './keycards.ts';

const figures = z.string().max(20).default('');
const pinForm = z.object({ current: figures, pin: figures, pin_again: figures });

/** « Mes appareils »: where one's account is open, and what opens it. */
export function deviceRoutes({ services, draw }: House): Route[] {
  const { db, config } = services;
  const tokenOf = (c: RavieContext) => readSessionToken(services, c) ?? '';

  const drawKeycard = async (c: RavieContext, errors: FormError[] = []) => {
    const actor = personOf(c);
    const { locale } = actor;
    const keycard = await ownKeycard(db, actor);
    if (!keycard) throw new NotFound();
    const address = (config.origin + urls.keycardSignIn()).replace(/^https?:\/\//, '');
    const body = MyKeycardPage({ locale, now: services.now(), keycard, address, errors });
    const w = words[locale].keycards;
    const flash = errors.length ? undefined : flashOf(c, { premiere: w.firstTime });
    return draw(c, { title: w.mineTitle, section: 'more', body, flash, status: errors.length ? 422 : 200 });
  };

  return [
    get(urls.devices(), signedIn, async (c) => {
      const actor = personOf(c);
      const { locale } = actor;
      const now = services.now();
      const [devices, passkeys, contacts, keycard, ways] = await Promise.all([
        openDevices(db, actor, tokenOf(c), now),
        passkeysOf(db, actor),
        ownContacts(db, actor),
        ownKeycard(db, actor),
        waysInto(db, actor),
      ]);
      const masked = (kind: 'phone' | 'email', value: string | null) => value && maskContact({ kind, value });
      const body = DevicesPage({
        locale,
        now,
        devices,
        passkeys,
        contacts: { phone: masked('phone', contacts.phone), email: masked('email', contacts.email) },
        keycard,
        ways,
      });
      const w = words[locale].devices;
      const flash = flashOf(c, {
        ferme: w.closed,
        autres: w.closedOthers,
        vus: w.wasMeDone,
        retire: w.unlockRemoved,
        active: w.unlockAdded,
        contact: w.reachAdded,
        change: words[locale].contacts.changed,
        efface: words[locale].contacts.removed,
        pin: words[locale].keycards.pinChanged,
      });
      return draw(c, { title: w.title, section: 'more', body, flash });
    }),

    post(urls.otherDevices(), signedIn, async (c) => {
      await closeOtherDevices(services, personOf(c), tokenOf(c));
      return c.redirect(`${urls.devices()}?fait=autres`, 303);
    }),

    post(urls.devicesSeen(), signedIn, async (c) => {
      await settleDevices(services, personOf(c));
      return c.redirect(`${urls.devices()}?fait=vus`, 303);
    }),

    post('/mes-appareils/:id/fermeture', signedIn, async (c) => {
      await closeDevice(services, personOf(c), c.req.param('id') ?? '');
      return c.redirect(`${urls.devices()}?fait=ferme`, 303);
    }),

    get(urls.myKeycard(), signedIn, (c) => drawKeycard(c)),

    post(urls.myKeycard(), signedIn, async (c) => {
      const actor = personOf(c);
      if (!(await ownKeycard(db, actor))) throw new NotFound();
      const form = await readForm(c, pinForm);
      if (!form.ok) return drawKeycard(c, [fault(actor.locale, 'pin', 'pinShape')]);
      const { current, pin, pin_again: pinAgain } = form.value;
      const changed = await changePin(services, actor, { current, pin, pinAgain });
      if (changed.ok) return c.redirect(`${urls.devices()}?fait=pin`, 303);
      const { failure } = changed;
      return drawKeycard(c, [
        failure.kind === 'wrong-pin'
          ? fault(actor.locale, 'current', 'wrongPin')
          : pinFault(actor.locale, failure),
      ]);
    }),
  ];
}
