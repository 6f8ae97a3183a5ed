import { z } from 'zod';
import { urls } from '../../../language/urls.ts';
import { personOf } from '../../../platform/http/asker.ts';
import type { RavieContext } from '../../../platform/http/context.ts';
import { readForm, typedText } from '../../../platform/http/form.ts';
import { anyone, signedIn } from '../../../platform/http/policy.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import type { FormError } from '../../../ui/form.tsx';
import type { House } from '../../../ui/house.ts';
import { eraseMine } from '../actions/erase.ts';
import { erasingWords } from '../domain/erasing.ts';
import { ErasedPage, ErasurePage, ErasureWordPage } from '../pages/erasing.tsx';
import { words } from '../words.ts';

const wordForm = z.object({ mot: z.string('').max(200, '') });

/** Ends the session of the browser that asks; the room of people's, given by the roof. */
export type EndSession = (c: RavieContext) => Promise<void>;

/** Erasing one's account: what will happen, the word, and the door. */
export function erasingRoutes({ services, draw }: House, endSession: EndSession): Route[] {
  const drawWord = (c: RavieContext, typed: string, errors: FormError[]) => {
    const { locale } = personOf(c);
    const body = ErasureWordPage({ locale, typed, errors });
    return draw(c, { title: words[locale].erasing.confirmTitle, body, status: errors.length ? 422 : 200 });
  };

  return [
    get(urls.erasure(), signedIn, (c) => {
      const { locale } = personOf(c);
      return draw(c, { title: words[locale].erasing.title, body: ErasurePage({ locale }) });
    }),

    get(urls.erasureWord(), signedIn, (c) => drawWord(c, '', [])),

    post(urls.erasureWord(), signedIn, async (c) => {
      const actor = personOf(c);
      const form = await readForm(c, wordForm);
      const typed = typedText(form.typed, 'mot');
      const erased = await eraseMine(services, actor, form.ok ? form.value.mot : '');
      if (!erased.ok) {
        const message = words[actor.locale].erasing.wrongWord(erasingWords[actor.locale]);
        return drawWord(c, typed, [{ field: 'mot', message }]);
      }
      await endSession(c);
      // What this device kept (drafts, pages) goes too.
      c.header('Clear-Site-Data', '"storage", "cache"');
      return c.redirect(urls.erased(), 303);
    }),

    get(urls.erased(), anyone, (c) => {
      const { locale } = c.get('actor');
      return draw(c, { title: words[locale].erasing.doneTitle, body: ErasedPage({ locale }) });
    }),
  ];
}
