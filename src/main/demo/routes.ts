import { NotFound } from '../../language/failure.ts';
import { urls } from '../../language/urls.ts';
import { personas } from '../../features/people/seed.ts';
import { startSessionFor } from '../../features/people/actor.ts';
import { readBox } from '../../platform/demo/box.ts';
import { anyone } from '../../platform/http/policy.ts';
import { get, post, type Route } from '../../platform/http/route.ts';
import type { House } from '../../ui/house.ts';
import { demoAccountsIn } from './accounts.ts';
import { DemoBoxPage, DemoPage } from './pages.tsx';
import { demoWords } from './words.ts';

/** Only mounted where demonstration accounts are allowed: never in production (readConfig refuses). */
export function demoRoutes({ services, draw }: House): Route[] {
  return [
    get(urls.demo(), anyone, async (c) => {
      const actor = c.get('actor');
      const { locale } = actor;
      // Whoever has erased herself is nobody to be any more.
      const here = await demoAccountsIn(services.db);
      const people = personas
        .filter(({ name }) => here.includes(name))
        .map(({ name, label, who }) => ({ name, label, who: who[locale] }));
      const current =
        actor.kind === 'person' ? personas.find(({ personId }) => personId === actor.id) : undefined;
      const body = DemoPage({ locale, people, current: current?.name ?? null });
      return draw(c, { title: demoWords[locale].title, body });
    }),

    post('/demo/etre/:name', anyone, async (c) => {
      const persona = personas.find(({ name }) => name === c.req.param('name'));
      const here = persona && (await demoAccountsIn(services.db)).includes(persona.name);
      if (!here) throw new NotFound();
      await startSessionFor(services, c, persona.personId);
      return c.redirect(urls.home(), 303);
    }),

    get(urls.demoBox(), anyone, async (c) => {
      const { locale } = c.get('actor');
      const messages = await readBox(services.db, 50);
      const body = DemoBoxPage({ locale, messages, now: services.now() });
      return draw(c, { title: demoWords[locale].boxTitle, body });
    }),
  ];
}
