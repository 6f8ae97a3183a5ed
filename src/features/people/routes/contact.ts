import { z } from 'zod';
import { contactSlugs, urls } from '../../../language/urls.ts';
import { personOf } from '../../../platform/http/asker.ts';
import type { RavieContext } from '../../../platform/http/context.ts';
import { readForm, typedText } from '../../../platform/http/form.ts';
import { signedIn } from '../../../platform/http/policy.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import type { FormError } from '../../../ui/form.tsx';
import type { House } from '../../../ui/house.ts';
import { proveContact } from '../actions/change-contact.ts';
import { requestCode } from '../actions/sign-in.ts';
import { ContactPage, type Changed } from '../pages/contact.tsx';
import { maskContact, readContact, type Contact } from '../sign-in/contact.ts';
import { readSessionToken } from '../sign-in/cookie.ts';
import { dropPending, keepPending, readPending, type Pending } from '../sign-in/pending.ts';
import { ownContacts } from '../store/contacts.ts';
import { words } from '../words.ts';
import { codeForm, drawCode, refusedCode, unsentCode } from './code.ts';
import { fault, faultsOf } from './faults.ts';
import { askOnceMore, isFresh } from './freshness.ts';

const contactForm = z.object({ contact: z.string('contact').max(254, 'contact') });

/** The kind of contact that an address of ours names, if it does. */
export function kindFrom(slug: string | undefined): Contact['kind'] | null {
  return (['phone', 'email'] as const).find((kind) => contactSlugs[kind] === slug) ?? null;
}

/** Adding a phone or an e-mail address to one's account, or changing it, proved by a code as at the door. */
export function contactRoutes(house: House): Route[] {
  const { services, draw } = house;

  /** What there is of the kind the address says she changes; null when she adds one. */
  const changedOf = async (c: RavieContext): Promise<(Changed & { value: string }) | null> => {
    const kind = kindFrom(c.req.query('changer'));
    const value = kind && (await ownContacts(services.db, personOf(c)))[kind];
    return kind && value ? { kind, value, now: maskContact({ kind, value }) } : null;
  };

  const drawContact = async (
    c: RavieContext,
    contact: string,
    errors: FormError[] = [],
    status: 200 | 422 | 429 | 503 = 200,
  ) => {
    const { locale } = c.get('actor');
    const changed = await changedOf(c);
    const body = ContactPage({ locale, contact, changed, errors });
    const { contacts, devices } = words[locale];
    const title = changed ? contacts.changeTitle[changed.kind] : devices.reachFormTitle;
    return draw(c, { title, section: 'more', body, status });
  };
  const sentTo = ({ contact }: Pending) => ({
    contact,
    places: { contact: urls.contact(), code: urls.contactCode(), again: null },
    section: 'more' as const,
  });

  return [
    get(urls.contact(), signedIn, async (c) =>
      (await isFresh(house, c)) ? drawContact(c, '') : askOnceMore(house, c, here(c)),
    ),

    post(urls.contact(), signedIn, async (c) => {
      const actor = personOf(c);
      const { locale } = actor;
      if (!(await isFresh(house, c))) return askOnceMore(house, c, here(c));
      const form = await readForm(c, contactForm);
      const typed = typedText(form.typed, 'contact');
      const contact = form.ok ? readContact(typed) : null;
      if (!contact) return drawContact(c, typed, [fault(locale, 'contact', 'contact')], 422);
      const message = heldOf(locale, contact, await ownContacts(services.db, actor), await changedOf(c));
      if (message) return drawContact(c, typed, [{ field: 'contact', message }], 422);
      const sent = await requestCode(services, { contact, addressKey: c.get('addressKey'), locale });
      if (!sent.ok) {
        const { message, status } = unsentCode(sent.failure, locale);
        return drawContact(c, typed, [{ field: 'contact', message }], status);
      }
      keepPending(services, c, { contact, request: sent.value.request, next: urls.devices() }, 'contact');
      return c.redirect(urls.contactCode(), 303);
    }),

    get(urls.contactCode(), signedIn, (c) => {
      const pending = readPending(services, c, 'contact');
      return pending ? drawCode(house, c, sentTo(pending)) : c.redirect(urls.contact(), 303);
    }),

    post(urls.contactCode(), signedIn, async (c) => {
      const actor = personOf(c);
      const { locale } = actor;
      const pending = readPending(services, c, 'contact');
      if (!pending) return c.redirect(urls.contact(), 303);
      if (!(await isFresh(house, c))) return askOnceMore(house, c, urls.contact());
      const { contact } = pending;
      const form = await readForm(c, codeForm);
      const typed = typedText(form.typed, 'code');
      if (!form.ok) {
        const errors = faultsOf(locale, form.faults);
        return drawCode(house, c, sentTo(pending), { typed, errors, status: 422 });
      }
      const proved = await proveContact(services, actor, {
        contact,
        request: pending.request,
        code: form.value.code,
        addressKey: c.get('addressKey'),
        ...(actor.asleep && { strengthens: readSessionToken(services, c) ?? '' }),
      });
      if (proved.ok) {
        dropPending(services, c, 'contact');
        return c.redirect(`${urls.devices()}?fait=${proved.value.replaced ? 'change' : 'contact'}`, 303);
      }
      if (proved.failure.kind !== 'taken')
        return drawCode(house, c, sentTo(pending), refusedCode(locale, proved.failure, typed));
      const errors = [{ field: 'code', message: words[locale].devices.reachTaken }];
      return drawCode(house, c, sentTo(pending), { typed: '', errors, status: 422 });
    }),
  ];
}

/** This page, with what she changes. */
const here = (c: RavieContext) => urls.contact(kindFrom(c.req.query('changer')) ?? undefined);

/** Why this contact is not one to send a code to, from what she holds already; null when it is. */
function heldOf(
  locale: 'fr' | 'en',
  { kind, value }: Contact,
  own: Record<Contact['kind'], string | null>,
  changed: Changed | null,
): string | null {
  const { contacts, devices } = words[locale];
  if (changed && kind !== changed.kind) return contacts.otherKind[changed.kind];
  if (own[kind] === value) return contacts.same[kind];
  return own[kind] !== null && !changed ? devices.reachHeld[kind] : null;
}
