import { urls } from '../../src/language/urls.ts';
import { administrationSubjects } from './subjects/administration.ts';
import { departmentPlanSubjects } from './subjects/department-plans.ts';
import { askSubjects } from './subjects/asks.ts';
import { deviceSubjects } from './subjects/device.ts';
import { directorySubjects } from './subjects/directory.ts';
import { exchangeSubjects } from './subjects/exchange.ts';
import { figureSubjects } from './subjects/figures.ts';
import { lawSubjects } from './subjects/law.ts';
import { messageSubjects } from './subjects/messages.ts';
import { moderationSubjects } from './subjects/moderation.ts';
import { myDataSubjects } from './subjects/my-data.ts';
import { offerSubjects } from './subjects/offers.ts';
import { peopleSubjects } from './subjects/people.ts';
import { paperSubjects } from './subjects/papers.ts';
import { requestSubjects } from './subjects/requests.ts';
import { page, type Subjects } from './subjects/subject.ts';
import { workSubjects } from './subjects/work.ts';
import type { World } from './world.ts';

/** Everything that can be asked of the world, route by route. `pending` is the cookie of a sign-in half done. */
export function subjectsOf(world: World, pending: string): Subjects {
  return {
    ...houseSubjects(),
    ...deviceSubjects(),
    ...lawSubjects(),
    ...peopleSubjects(world, pending),
    ...messageSubjects(world),
    ...directorySubjects(),
    ...exchangeSubjects(world),
    ...moderationSubjects(world),
    ...workSubjects(),
    ...offerSubjects(),
    ...departmentPlanSubjects(),
    ...figureSubjects(),
    ...requestSubjects(world),
    ...paperSubjects(world),
    ...askSubjects(world),
    ...myDataSubjects(),
    ...administrationSubjects(),
  };
}

function houseSubjects(): Subjects {
  return {
    'GET /healthz': page(urls.health()),
    'GET /readyz': page(urls.ready()),
    'GET /': page(urls.home()),
    'GET /plus': page(urls.more()),
    'GET /accessibilite': page(urls.accessibility()),
    'GET /mentions-legales': page(urls.legal()),
    'GET /conditions-d-utilisation': page(urls.terms()),
    'GET /code-source': page(urls.source()),
    'GET /communes': page(urls.communes('saint vaury')),
    'GET /communes/suggestions': page(`${urls.communeSuggestions()}?q=gueret`),
    'GET /prenoms.bin': page(urls.firstNames()),
    'GET /worker.js': page(urls.worker()),
    'GET /hors-ligne': page(urls.offline()),
    'GET /hors-ligne/d-avance': page(urls.ahead()),
    'GET /en-attente': page(urls.outbox()),
    'GET /assets/:name': page(urls.asset('nothing.js'), 'a file that is not there'),
    'GET /demo': page(urls.demo()),
    'GET /demo/boite': page(urls.demoBox()),
    'POST /demo/etre/:name': [
      { what: 'somebody of the demonstration', path: urls.demoBe('aicha') },
      { what: 'nobody', path: urls.demoBe('personne') },
    ],
    'POST /langue': [{ what: 'English', path: urls.language(), form: { langue: 'en', retour: '/plus' } }],
    'POST /apparence': [{ what: 'dark', path: urls.theme(), form: { apparence: 'dark', retour: '/plus' } }],
  };
}
