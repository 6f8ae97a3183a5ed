import { z } from 'zod';
import { locales } from '../../../language/locale.ts';
import { localPath, urls } from '../../../language/urls.ts';
import type { RavieContext } from '../../../platform/http/context.ts';
import { keepCookie } from '../../../platform/http/cookies.ts';
import { readForm, typedText } from '../../../platform/http/form.ts';
import { anyone } from '../../../platform/http/policy.ts';
import { post, type Route } from '../../../platform/http/route.ts';
import type { House } from '../../../ui/house.ts';
import { choosePreferences } from '../actions/profile.ts';

const languageForm = z.object({ langue: z.enum(locales) });
const themeForm = z.object({ apparence: z.enum(['auto', 'light', 'dark']) });
const year = 365 * 86_400;

/**
 * The language and the appearance, chosen at the foot of every page. Kept in the browser for a visitor and, for
 * somebody signed in, with her account too. A choice no form of ours sends changes nothing.
 */
export function preferenceRoutes({ services }: House): Route[] {
  const keep = (c: RavieContext, name: string, value: string) => {
    keepCookie(services, c, name, value, year);
  };
  return [
    post(urls.language(), anyone, async (c) => {
      const actor = c.get('actor');
      const form = await readForm(c, languageForm);
      if (form.ok) {
        keep(c, 'langue', form.value.langue);
        if (actor.kind === 'person') await choosePreferences(services, actor, { locale: form.value.langue });
      }
      return c.redirect(localPath(typedText(form.typed, 'retour')), 303);
    }),

    post(urls.theme(), anyone, async (c) => {
      const actor = c.get('actor');
      const form = await readForm(c, themeForm);
      if (form.ok) {
        keep(c, 'apparence', form.value.apparence);
        if (actor.kind === 'person')
          await choosePreferences(services, actor, { theme: form.value.apparence });
      }
      return c.redirect(localPath(typedText(form.typed, 'retour')), 303);
    }),
  ];
}
