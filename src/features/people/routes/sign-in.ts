import { z } from 'zod';
import { localPath, urls } from '../../../language/urls.ts';
import type { RavieContext } from '../../../platform/http/context.ts';
import { readForm, typedText } from '../../../platform/http/form.ts';
import { anyone } from '../../../platform/http/policy.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { flashOf } from '../../../ui/flash.ts';
import type { FormError } from '../../../ui/form.tsx';
import type { House } from '../../../ui/house.ts';
import { requestCode, signInWithCode } from '../actions/sign-in.ts';
import { isNamed } from '../domain/profile.ts';
import { SignedOutPage, SignInPage, SignOutPage } from '../pages/sign-in.tsx';
import { readContact, type Contact } from '../sign-in/contact.ts';
import { dropPending, keepPending, readPending, type Pending } from '../sign-in/pending.ts';
import { endSession, startSessionFor } from '../sign-in/session.ts';
import { words } from '../words.ts';
import { afterSignIn } from './after-sign-in.ts';
import { codeForm, drawCode, refusedCode, unsentCode, type Attempt } from './code.ts';
import { fault, faultsOf } from './faults.ts';

const signInForm = z.object({
  contact: z.string('contact').max(254, 'contact'),
  suite: z.string().default(''),
});
export function signInRoutes(house: House): Route[] {
  const { services, draw } = house;
  const drawSignIn = (
    c: RavieContext,
    typed: { contact: string; next: string },
    errors: FormError[] = [],
    status: 200 | 422 | 429 | 503 = 200,
  ) => {
    const { locale } = c.get('actor');
    const body = SignInPage({ locale, ...typed, errors });
    return draw(c, { title: words[locale].signIn.title, body, status });
  };
  const drawPending = (c: RavieContext, { contact }: Pending, attempt?: Attempt) => {
    const flash = flashOf(c, { code: words[c.get('actor').locale].signIn.sentAgain });
    return drawCode(house, c, { contact, flash }, attempt);
  };
  const send = (c: RavieContext, contact: Contact) =>
    requestCode(services, { contact, addressKey: c.get('addressKey'), locale: c.get('actor').locale });

  return [
    get(urls.signIn(), anyone, (c) => {
      const next = localPath(c.req.query('suite'));
      const once = c.req.query('encore') !== 'oui';
      if (c.get('actor').kind === 'person' && once) return c.redirect(next, 303);
      return drawSignIn(c, { contact: '', next });
    }),

    post(urls.signIn(), anyone, async (c) => {
      const { locale } = c.get('actor');
      const form = await readForm(c, signInForm);
      const typed = {
        contact: typedText(form.typed, 'contact'),
        next: localPath(typedText(form.typed, 'suite')),
      };
      const contact = form.ok ? readContact(form.value.contact) : null;
      if (!contact) return drawSignIn(c, typed, [fault(locale, 'contact', 'contact')], 422);
      const sent = await send(c, contact);
      if (!sent.ok) {
        const { message, status } = unsentCode(sent.failure, locale);
        return drawSignIn(c, typed, [{ field: 'contact', message }], status);
      }
      keepPending(services, c, { contact, request: sent.value.request, next: typed.next });
      return c.redirect(urls.signInCode(), 303);
    }),

    get(urls.signInCode(), anyone, (c) => {
      const pending = readPending(services, c);
      return pending ? drawPending(c, pending) : c.redirect(urls.signIn(), 303);
    }),

    post(urls.signInCode(), anyone, async (c) => {
      const { locale } = c.get('actor');
      const pending = readPending(services, c);
      if (!pending) return c.redirect(urls.signIn(), 303);
      const form = await readForm(c, codeForm);
      const typed = typedText(form.typed, 'code');
      if (!form.ok)
        return drawPending(c, pending, { typed, errors: faultsOf(locale, form.faults), status: 422 });
      const caller = { contact: pending.contact, addressKey: c.get('addressKey'), locale };
      const entered = await signInWithCode(services, caller, {
        request: pending.request,
        code: form.value.code,
      });
      if (!entered.ok) return drawPending(c, pending, refusedCode(locale, entered.failure, typed));
      const { personId } = entered.value;
      const token = await startSessionFor(services, c, personId, { way: 'code', by: pending.contact.kind });
      dropPending(services, c);
      if (!isNamed(entered.value)) return c.redirect(urls.welcome(pending.next), 303);
      return c.redirect(await afterSignIn(services, personId, token, pending.next), 303);
    }),

    post(urls.signInAgain(), anyone, async (c) => {
      const { locale } = c.get('actor');
      const pending = readPending(services, c);
      if (!pending) return c.redirect(urls.signIn(), 303);
      const sent = await send(c, pending.contact);
      if (!sent.ok) {
        const { message, status } = unsentCode(sent.failure, locale);
        return drawPending(c, pending, { typed: '', errors: [{ field: 'code', message }], status });
      }
      keepPending(services, c, { ...pending, request: sent.value.request });
      return c.redirect(`${urls.signInCode()}?fait=code`, 303);
    }),

    get(urls.signOut(), anyone, (c) => {
      const actor = c.get('actor');
      const w = words[actor.locale].signIn;
      if (actor.kind === 'visitor')
        return draw(c, { title: w.outTitle, body: SignedOutPage({ locale: actor.locale }) });
      return draw(c, { title: w.signOutTitle, body: SignOutPage({ locale: actor.locale }) });
    }),

    post(urls.signOut(), anyone, async (c) => {
      await endSession(services, c);
      // Drafts go too, even where the script that forgets them never came.
      c.header('Clear-Site-Data', '"storage"');
      return c.redirect(urls.signOut(), 303);
    }),
  ];
}
