import { z } from 'zod';
import { unreachable } from '../../../language/failure.ts';
import type { Locale } from '../../../language/locale.ts';
import type { RavieContext } from '../../../platform/http/context.ts';
import type { FormError } from '../../../ui/form.tsx';
import type { House, Page } from '../../../ui/house.ts';
import type { CodeRequestFailure, SignInFailure } from '../actions/sign-in.ts';
import { CodePage } from '../pages/sign-in.tsx';
import { codeMinutes } from '../sign-in/codes.ts';
import { maskContact, type Contact } from '../sign-in/contact.ts';
import { words } from '../words.ts';
import { fault } from './faults.ts';

/** Six figures, however they are grouped. */
export const codeForm = z.object({
  code: z
    .string('codeShape')
    .transform((text) => text.replace(/\D/g, ''))
    .pipe(z.string().length(6, 'codeShape')),
});

/** What stands in the field when the page is drawn, and what is wrong with it. */
export type Attempt = { typed: string; errors: FormError[]; status: 200 | 422 | 429 | 503 };
const first: Attempt = { typed: '', errors: [], status: 200 };

/** Where a code went, and where its page leads when it is not the one of the door. */
type Sent = { contact: Contact } & Pick<Parameters<typeof CodePage>[0], 'places'> &
  Pick<Page, 'section' | 'flash'>;

/** The page where the code that was sent is typed; again, with what was typed and the reason. */
export function drawCode(
  { draw }: House,
  c: RavieContext,
  { contact, places, ...page }: Sent,
  { typed, errors, status }: Attempt = first,
) {
  const { locale } = c.get('actor');
  const body = CodePage({
    locale,
    contact: maskContact(contact),
    minutes: codeMinutes,
    code: typed,
    errors,
    ...(places && { places }),
  });
  return draw(c, { title: words[locale].signIn.codeTitle, ...page, body, status });
}

/** Why a code opens nothing: a wrong one may be corrected, of the others nothing is left to correct. */
export function refusedCode(locale: Locale, { kind }: SignInFailure, typed: string): Attempt {
  switch (kind) {
    case 'wrong-code':
      return { typed, errors: [fault(locale, 'code', 'wrongCode')], status: 422 };
    case 'dead-code':
      return { typed: '', errors: [fault(locale, 'code', 'deadCode')], status: 422 };
    case 'too-many-tries':
      return { typed: '', errors: [fault(locale, 'code', 'tooManyTries')], status: 429 };
    default:
      return unreachable(kind);
  }
}

/** Why a code did not leave, as a sentence and a status. */
export function unsentCode(
  { kind }: CodeRequestFailure,
  locale: Locale,
): { message: string; status: 429 | 503 } {
  const w = words[locale].signIn;
  switch (kind) {
    case 'too-many-codes':
      return { message: w.tooManyCodes, status: 429 };
    case 'not-sent':
      return { message: w.notSent, status: 503 };
    default:
      return unreachable(kind);
  }
}
