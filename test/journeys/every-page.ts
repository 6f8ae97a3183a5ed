import { createWeb } from '../../src/main/web.ts';
import { nameOf } from '../access/observe.ts';
import { subjectsOf } from '../access/subjects.ts';
import { buildWorld } from '../access/world.ts';
import type { OpenHouse } from './open-house.ts';

/** A page to look at, and who sees it (a persona, or nobody: a visitor). */
export type Shown = { name: string; path: string; as: string | null };

/** Those asked in turn whether a page is theirs: a carer first, then who runs a relay, moderates, the country, nobody. */
const people = ['aicha', 'nathalie', 'mehdi', 'beatrice', null];

/** How many subjects of one route are looked at: those of another circle look the same. */
const most = 2;

/** Pages that look otherwise to other people, or that no route alone makes. */
const others: Shown[] = [
  { name: 'the welcome of a visitor', path: '/', as: null },
  { name: 'the home of an employer', path: '/', as: 'georges' },
  { name: 'the exchange closed to an employer', path: '/entraide', as: 'georges' },
  { name: 'a relay without', path: '/mon-relais', as: 'georges' },
  { name: 'nothing found', path: '/entraide/recherche?q=xylophone+quantique&theme=nuit', as: 'aicha' },
  { name: 'what waits for an expert', path: '/entraide/experts/droit', as: 'helene' },
  { name: 'questions followed', path: '/entraide?vue=suivies', as: 'josiane' },
  { name: 'no such page', path: '/rien', as: 'aicha' },
  { name: 'a page refused', path: '/personnes', as: 'aicha' },
  { name: 'one’s own card', path: '/mes-appareils/carte', as: 'odette' },
  { name: 'the devices of who has a card', path: '/mes-appareils', as: 'odette' },
  { name: 'the home of somebody of a structure', path: '/', as: 'olivier' },
  { name: 'the relays of a territory', path: '/mon-relais', as: 'isabelle' },
  { name: 'everything that is kept', path: '/donnees-personnelles?detail=oui', as: 'aicha' },
  { name: 'signed out', path: '/deconnexion', as: null },
];

/** Every page of the house, each as somebody who sees it: what the routes answer, asked one by one. */
export async function everyPage(house: OpenHouse): Promise<Shown[]> {
  const services = house.services();
  const { routes } = createWeb(services, []);
  const subjects = subjectsOf(await buildWorld(services), '');
  const askers = await Promise.all(people.map(async (as) => ({ as, cookie: as ? await sessionOf(as) : '' })));
  const seen = async (name: string): Promise<Shown[]> => {
    const shown: Shown[] = [];
    for (const { path } of subjects[name] ?? []) {
      if (shown.length === most) break;
      for (const { as, cookie } of askers) {
        if (!(await isPage(house.url + path, cookie))) continue;
        shown.push({ name, path, as });
        break;
      }
    }
    return shown;
  };
  const pages: Shown[] = [];
  for (const route of routes.filter(({ method }) => method === 'get'))
    pages.push(...(await seen(nameOf(route))));
  return [...pages, ...others];

  /** What the browser of somebody who has just come in holds. */
  async function sessionOf(as: string): Promise<string> {
    const answer = await fetch(`${house.url}/demo/etre/${as}`, { method: 'POST', redirect: 'manual' });
    return answer.headers.getSetCookie().map((one) => one.split(';')[0]).join('; '); // oxfmt-ignore
  }
}

async function isPage(address: string, cookie: string): Promise<boolean> {
  const answer = await fetch(address, { headers: { cookie }, redirect: 'manual' });
  if (answer.status === 200 && answer.headers.get('content-type')?.includes('html'))
    return (await answer.text()).includes('<main');
  await answer.body?.cancel();
  return false;
}
