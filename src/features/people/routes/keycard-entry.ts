import { z } from 'zod';
import { localPath, urls } from '../../../language/urls.ts';
import type { RavieContext } from '../../../platform/http/context.ts';
import { readForm, typedText } from '../../../platform/http/form.ts';
import { anyone } from '../../../platform/http/policy.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import type { FormError } from '../../../ui/form.tsx';
import type { House } from '../../../ui/house.ts';
import { signInWithKeycard } from '../actions/keycard-sign-in.ts';
import { readKeycardCode } from '../domain/keycard.ts';
import { readPin } from '../domain/pin.ts';
import { KeycardEntryPage } from '../pages/keycard-entry.tsx';
import { startSessionFor } from '../sign-in/session.ts';
import { words } from '../words.ts';
import { fault } from './faults.ts';
import { afterSignIn } from './after-sign-in.ts';

const entryForm = z.object({ code: z.string().max(40).default(''), pin: z.string().max(20).default('') });

/** Entering with a card. Its code comes in the body of a form, never in an address. */
export function keycardEntryRoutes({ services, draw }: House): Route[] {
  const drawEntry = (
    c: RavieContext,
    typed: { code: string; next: string },
    errors: FormError[] = [],
    status: 200 | 422 | 429 = 200,
  ) => {
    const { locale } = c.get('actor');
    const body = KeycardEntryPage({ locale, ...typed, errors });
    return draw(c, { title: words[locale].keycards.title, body, status });
  };

  return [
    get(urls.keycardSignIn(), anyone, (c) =>
      drawEntry(c, { code: '', next: localPath(c.req.query('suite')) }),
    ),

    post(urls.keycardSignIn(), anyone, async (c) => {
      const { locale } = c.get('actor');
      const w = words[locale].keycards;
      const form = await readForm(c, entryForm);
      const typed = { code: typedText(form.typed, 'code'), next: localPath(typedText(form.typed, 'suite')) };
      const pin = typedText(form.typed, 'pin');
      const errors: FormError[] = [];
      // What cannot be a card or a PIN is said before any try is counted: it tells nothing about any card.
      if (!readKeycardCode(typed.code)) errors.push(fault(locale, 'code', 'keycardCode'));
      if (!readPin(pin)) errors.push(fault(locale, 'pin', 'pinShape'));
      if (errors.length) return drawEntry(c, typed, errors, 422);
      const opened = await signInWithKeycard(services, {
        code: typed.code,
        pin,
        addressKey: c.get('addressKey'),
      });
      if (!opened.ok) {
        const tooMany = opened.failure.kind === 'too-many-tries';
        const error = { field: 'pin', message: tooMany ? w.tooManyTries : w.refused };
        return drawEntry(c, typed, [error], tooMany ? 429 : 422);
      }
      const { personId, keycardId, firstTime } = opened.value;
      const token = await startSessionFor(services, c, personId, { way: 'keycard', keycardId });
      if (firstTime) return c.redirect(`${urls.myKeycard()}?fait=premiere`, 303);
      return c.redirect(await afterSignIn(services, personId, token, typed.next), 303);
    }),
  ];
}
