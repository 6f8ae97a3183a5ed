import { NotFound } from '../../../language/failure.ts';
import { isId, newId } from '../../../language/ids.ts';
import { urls } from '../../../language/urls.ts';
import { idOf, personOf } from '../../../platform/http/asker.ts';
import type { RavieContext } from '../../../platform/http/context.ts';
import { readTyped, typedText } from '../../../platform/http/form.ts';
import { anyone, signedIn } from '../../../platform/http/policy.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { flashOf } from '../../../ui/flash.ts';
import type { FormError } from '../../../ui/form.tsx';
import type { House } from '../../../ui/house.ts';
import { readDirectory } from '../actions/read-directory.ts';
import { reportService } from '../actions/report-service.ts';
import { keepsAs } from '../domain/rights.ts';
import { limits, reportedThings } from '../domain/service.ts';
import { DirectoryPage } from '../pages/directory.tsx';
import type { ReportTyped } from '../pages/report.tsx';
import { ServicePage } from '../pages/service.tsx';
import { keepingFor } from '../store/keeping.ts';
import { reportsOf } from '../store/reports.ts';
import { serviceFor } from '../store/services.ts';
import { words } from '../words.ts';
import { placeAsked } from './place.ts';

/** The directory as everybody reads it, and saying that something in it is wrong. */
export function directoryReadingRoutes({ services, draw }: House): Route[] {
  const { db } = services;

  const drawService = async (c: RavieContext, typed: ReportTyped, errors: readonly FormError[] = []) => {
    const actor = c.get('actor');
    const keeping = await keepingFor(db, actor);
    const service = await serviceFor(db, keeping, idOf(c));
    if (!service) throw new NotFound();
    const keeps = keepsAs(keeping, service.departmentCode) !== null;
    const reports = keeps ? await reportsOf(db, service.id) : null;
    const body = ServicePage({ actor, now: services.now(), service, reports, typed, errors });
    const flash = flashOf(c, words[actor.locale].done);
    return draw(c, { title: service.name, body, flash, status: errors.length ? 422 : 200 });
  };

  return [
    get(urls.directory(), anyone, async (c) => {
      const actor = c.get('actor');
      const { locale } = actor;
      const { code, asked, errors } = await placeAsked(db, c);
      const departmentCode = c.req.query('departement')?.slice(0, 3);
      const given = { communeCode: code, ...(departmentCode && { departmentCode }) };
      const view = await readDirectory(db, actor, given);
      const body = DirectoryPage({ locale, now: services.now(), view, asked, errors });
      return draw(c, { title: words[locale].title, body, status: errors.length ? 422 : 200 });
    }),

    get('/annuaire/services/:id', anyone, (c) => drawService(c, { id: newId(), what: '', word: '' })),

    post('/annuaire/services/:id/signalement', signedIn, async (c) => {
      const actor = personOf(c);
      const w = words[actor.locale];
      const form = await readTyped(c);
      const sent = typedText(form, 'id');
      const typed = {
        id: isId(sent) ? sent : newId(),
        what: typedText(form, 'quoi').slice(0, 20),
        word: typedText(form, 'mot').slice(0, 2000),
      };
      const what = reportedThings.find((thing) => thing === typed.what);
      if (!what) return drawService(c, typed, [{ field: 'quoi', message: w.reportMissing }]);
      if (typed.word.length > limits.word)
        return drawService(c, typed, [{ field: 'mot', message: w.reportLong(limits.word) }]);
      const serviceId = idOf(c);
      const said = await reportService(services, actor, { ...typed, what, serviceId });
      if (!said.ok) return drawService(c, typed, [{ field: 'quoi', message: w.reportMany }]);
      return c.redirect(urls.directoryService(serviceId, { fait: 'signale' }), 303);
    }),
  ];
}
