import { z } from 'zod';
import { holds, type Actor } from '../../language/actor.ts';
import { NotFound } from '../../language/failure.ts';
import { isId } from '../../language/ids.ts';
import type { Locale } from '../../language/locale.ts';
import { urls } from '../../language/urls.ts';
import { personOf } from '../../platform/http/asker.ts';
import { readQuery } from '../../platform/http/form.ts';
import { get, post, type Route } from '../../platform/http/route.ts';
import type { House } from '../../ui/house.ts';
import { may as mayOfPeople } from '../people/domain/rights.ts';
import { lookAtTrail } from './actions/look-at-trail.ts';
import { retryWork, stateOfHouse } from './actions/state.ts';
import { daysBetween, subjectKinds } from './domain/looking.ts';
import { may } from './domain/rights.ts';
import { HubPage, type Place } from './pages/hub.tsx';
import { StatePage } from './pages/state.tsx';
import { TrailPage } from './pages/trail.tsx';
import { administers, readsTrail, seesState } from './policies.ts';
import { rowsOf, type TrailNames } from './routes/trail-rows.ts';
import { verbsOf } from './store/trail.ts';
import { words } from './words.ts';

const text = z.string().max(120).catch('').default('');
const looked = z.object({ personne: text, acte: text, sujet: text, du: text, au: text, suite: text });

/** Every address of administration. `names`: what other rooms call their keys. */
export function administrationRoutes({ services, draw }: House, names: Record<Locale, TrailNames>): Route[] {
  return [
    get(urls.administration(), administers, (c) => {
      const { locale } = personOf(c);
      const body = HubPage({ locale, places: placesFor(personOf(c)) });
      return draw(c, { title: words[locale].title, section: 'more', body });
    }),

    get(urls.trail(), readsTrail, async (c) => {
      const reader = personOf(c);
      const { locale } = reader;
      const query = readQuery(c, looked);
      const typed = query.ok ? query.value : looked.parse({});
      const found = await lookAtTrail(services, reader, {
        person: typed.personne,
        action: typed.acte || null,
        kind: subjectKinds.find((kind) => kind === typed.sujet) ?? null,
        ...daysBetween(typed.du, typed.au),
        before: isId(typed.suite) ? typed.suite : null,
      });
      const { suite: _, ...asked } = typed;
      const { acts } = names[locale];
      const body = TrailPage({
        locale,
        everything: may.seeState(reader),
        typed: asked,
        verbs: (await verbsOf(services.db)).map((verb) => ({ value: verb, label: acts[verb] ?? verb })),
        rows: await rowsOf(services, reader, found.lines, names[locale]),
        older: found.older,
      });
      return draw(c, { title: words[locale].trailTitle, body });
    }),

    get(urls.state(), seesState, async (c) => {
      const { locale } = personOf(c);
      const body = StatePage({ locale, now: services.now(), ...(await stateOfHouse(services)) });
      const done = c.req.query('fait') === 'relance';
      return draw(c, {
        title: words[locale].stateTitle,
        body,
        ...(done && { flash: { kind: 'success', message: words[locale].retried } }),
      });
    }),

    post('/administration/travaux/:queue/:id/reprise', seesState, async (c) => {
      const { queue = '', id = '' } = c.req.param();
      if (!isId(id)) throw new NotFound();
      await retryWork(services, personOf(c), { queue, id });
      return c.redirect(urls.state({ fait: 'relance' }), 303);
    }),
  ];
}

function placesFor(actor: Actor): Place[] {
  const w = words[actor.locale];
  const all: (Place | false)[] = [
    mayOfPeople.grantSome(actor) && {
      href: urls.people(),
      title: w.people,
      text: w.peopleText,
      icon: 'people',
    },
    mayOfPeople.admitSome(actor) && {
      href: urls.admissions(),
      title: w.admissions,
      text: w.admissionsText,
      icon: 'invite',
    },
    holds(actor, 'facilitator') && {
      href: urls.myCentre(),
      title: w.centres,
      text: w.centresText,
      icon: 'relay',
    },
    may.readTrail(actor) && { href: urls.trail(), title: w.trail, text: w.trailText, icon: 'history' },
    may.seeState(actor) && { href: urls.state(), title: w.state, text: w.stateText, icon: 'tools' },
  ];
  return all.filter((place) => place !== false);
}
