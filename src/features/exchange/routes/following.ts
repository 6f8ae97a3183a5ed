import { z } from 'zod';
import { NotFound } from '../../../language/failure.ts';
import { urls } from '../../../language/urls.ts';
import { idOf, personOf } from '../../../platform/http/asker.ts';
import { readForm } from '../../../platform/http/form.ts';
import { post, type Route } from '../../../platform/http/route.ts';
import type { House } from '../../../ui/house.ts';
import { followQuestion, followTheme } from '../actions/follow.ts';
import { viewSlugs } from '../domain/feed.ts';
import { themeFrom, themeSlugs } from '../domain/themes.ts';
import { readers } from './request.ts';

const said = z.object({ oui: z.enum(['oui', 'non']).catch('oui') });

/** Following a question or a theme, in one tap, and leaving it in another. */
export function followingRoutes({ services }: House): Route[] {
  return [
    post('/entraide/questions/:id/suivi', readers, async (c) => {
      const form = await readForm(c, said);
      const follows = !form.ok || form.value.oui === 'oui';
      const id = idOf(c);
      await followQuestion(services, personOf(c), { id, follows });
      return c.redirect(urls.question(id, { fait: follows ? 'suivie' : 'quittee' }), 303);
    }),

    post('/entraide/themes/:theme/suivi', readers, async (c) => {
      const theme = themeFrom(c.req.param('theme'));
      if (!theme) throw new NotFound();
      const form = await readForm(c, said);
      const follows = !form.ok || form.value.oui === 'oui';
      await followTheme(services, personOf(c), { theme, follows });
      return c.redirect(urls.exchange({ vue: viewSlugs.recent, theme: themeSlugs[theme] }), 303);
    }),
  ];
}
