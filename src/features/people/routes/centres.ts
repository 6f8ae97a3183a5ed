import type { Person } from '../../../language/actor.ts';
import { holds } from '../../../language/actor.ts';
import { NotFound } from '../../../language/failure.ts';
import { urls } from '../../../language/urls.ts';
import { personOf } from '../../../platform/http/asker.ts';
import { signedIn } from '../../../platform/http/policy.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { flashOf } from '../../../ui/flash.ts';
import type { House } from '../../../ui/house.ts';
import { renewJoinCode } from '../actions/join.ts';
import { may } from '../domain/rights.ts';
import { CentrePage, MyCentresPage, type CentreView } from '../pages/centre.tsx';
import { PosterPage } from '../pages/poster.tsx';
import { drawQr } from '../qr.ts';
import { cardsOf } from '../store/cards.ts';
import { centreFor, centresOf, centresToGrant, membersOf, type Centre } from '../store/centres.ts';
import { words } from '../words.ts';

/** The pages of relays and resource centres. */
export function centreRoutes({ services, draw }: House): Route[] {
  const { db } = services;
  const see = async (actor: Person, id: string | undefined) => {
    const centre = await centreFor(db, actor, id ?? '');
    if (!centre) throw new NotFound();
    return centre;
  };
  const withPeople = async (actor: Person, centres: readonly Centre[]): Promise<CentreView[]> => {
    const members = await membersOf(db, centres);
    const cards = await cardsOf(db, actor, [...new Set(members.map(({ personId }) => personId))]);
    return centres.map((centre) => {
      const here = members.filter(({ centreId }) => centreId === centre.id);
      const cardsWhere = (inTeam: boolean) =>
        here.flatMap(({ personId, role }) =>
          inTeam === (role !== 'carer') ? (cards.get(personId) ?? []) : [],
        );
      return { ...centre, team: cardsWhere(true), members: cardsWhere(false) };
    });
  };

  return [
    get(urls.myCentre(), signedIn, async (c) => {
      const actor = personOf(c);
      const { locale, id: me } = actor;
      const w = words[locale].joining;
      const mine = await centresOf(db, actor);
      const views = mine.length ? await withPeople(actor, mine) : [];
      const centres = views.map((view, index) => ({ ...view, runs: runs(actor, mine[index]) }));
      const leads = holds(actor, 'territory_lead') || holds(actor, 'national_coordinator');
      const led = leads ? await centresToGrant(db, actor) : [];
      const body = MyCentresPage({ locale, me, centres, asks: holds(actor, 'carer'), led });
      const flash = flashOf(c, { rejoint: w.joined, deja: w.already });
      return draw(c, { title: w.mineTitle, section: 'centre', body, flash });
    }),

    get('/relais/:id', signedIn, async (c) => {
      const actor = personOf(c);
      const { locale, id: me } = actor;
      const centre = await see(actor, c.req.param('id'));
      const [view] = await withPeople(actor, [centre]);
      if (!view) throw new NotFound();
      const code = runs(actor, centre) ? { joinCode: centre.joinCode, since: centre.joinCodeSince } : null;
      const body = CentrePage({ locale, me, centre: view, code, now: services.now() });
      const flash = flashOf(c, {
        code: words[locale].joining.codeChanged,
        groupe: words[locale].group.done,
      });
      return draw(c, { title: centre.name, section: 'centre', body, flash });
    }),

    get('/relais/:id/affiche', signedIn, async (c) => {
      const actor = personOf(c);
      const { locale } = actor;
      const centre = await see(actor, c.req.param('id'));
      if (!runs(actor, centre) || !centre.joinCode) throw new NotFound();
      const link = services.config.origin + urls.join(centre.joinCode);
      const address = (services.config.origin + urls.join()).replace(/^https?:\/\//, '');
      const body = PosterPage({ locale, centre, joinCode: centre.joinCode, address, qr: drawQr(link) });
      return draw(c, { title: words[locale].joining.posterTitle, section: 'centre', body });
    }),

    post('/relais/:id/code', signedIn, async (c) => {
      const id = c.req.param('id') ?? '';
      await renewJoinCode(services, personOf(c), id);
      return c.redirect(`${urls.centre(id)}?fait=code`, 303);
    }),
  ];
}

function runs(actor: Person, centre: Centre | undefined): boolean {
  if (!centre) return false;
  return may.runCentre(actor, {
    scope: { kind: 'centre', id: centre.id },
    departmentCode: centre.departmentCode,
  });
}
