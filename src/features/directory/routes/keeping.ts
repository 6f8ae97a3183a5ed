import type { Person } from '../../../language/actor.ts';
import { Forbidden, NotFound } from '../../../language/failure.ts';
import { newId } from '../../../language/ids.ts';
import { showPhone } from '../../../language/phone.ts';
import { urls } from '../../../language/urls.ts';
import { idOf, personOf } from '../../../platform/http/asker.ts';
import type { RavieContext } from '../../../platform/http/context.ts';
import { readTyped, typedText } from '../../../platform/http/form.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import type { FormError } from '../../../ui/form.tsx';
import type { House } from '../../../ui/house.ts';
import { allDepartments } from '../../places/store.ts';
import { checkService, closeService, correctService, enterService } from '../actions/keep-service.ts';
import { keepsAs } from '../domain/rights.ts';
import type { ServiceTyped } from '../domain/typed.ts';
import { ServiceFormPage } from '../pages/form.tsx';
import { ToCheckPage } from '../pages/to-check.tsx';
import { keepsDirectory } from '../policies.ts';
import { keepingFor, servicesToCheck } from '../store/keeping.ts';
import { closedServices, serviceFor } from '../store/services.ts';
import { formWords } from '../words/form.ts';
import { words, type Words } from '../words.ts';
import { factsFrom, serviceTyped, typedOf } from './form.ts';

/** How many entries the page of what is to be checked shows. */
const shown = 60;

/** What those who keep the directory do: enter, correct, check, take out. */
export function directoryKeepingRoutes({ services, draw }: House): Route[] {
  const { db } = services;

  /** The departments she may enter services of. */
  const departmentsOf = async (actor: Person) => {
    const keeping = await keepingFor(db, actor);
    return (await allDepartments(db)).filter(({ code }) => keepsAs(keeping, code));
  };
  /** An entry of hers to change. */
  const kept = async (actor: Person, id: string) => {
    const keeping = await keepingFor(db, actor);
    const service = await serviceFor(db, keeping, id);
    if (!service) throw new NotFound();
    if (!keepsAs(keeping, service.departmentCode)) throw new Forbidden('keep the directory');
    return service;
  };
  const drawForm = async (
    c: RavieContext,
    typed: ServiceTyped,
    { corrected = null, errors = [] }: { corrected?: string | null; errors?: readonly FormError[] } = {},
  ) => {
    const actor = personOf(c);
    const { locale } = actor;
    const departments = corrected ? [] : await departmentsOf(actor);
    const body = ServiceFormPage({ locale, corrected, typed, departments, errors });
    const { titles } = formWords[locale];
    const title = corrected ? titles.correct : titles.new;
    return draw(c, { title, body, status: errors.length ? 422 : 200 });
  };
  const back = (c: RavieContext, id: string, fait: keyof Words['done']) =>
    c.redirect(urls.directoryService(id, { fait }), 303);

  return [
    get(urls.directoryToCheck(), keepsDirectory, async (c) => {
      const actor = personOf(c);
      const { locale } = actor;
      const now = services.now();
      const keeping = await keepingFor(db, actor);
      const waiting = await servicesToCheck(db, keeping, now, shown);
      const closed = await closedServices(db, keeping, shown);
      const body = ToCheckPage({ locale, now, waiting, closed });
      return draw(c, { title: words[locale].checkTitle, body });
    }),

    get('/annuaire/services/nouveau', keepsDirectory, async (c) => {
      const departments = await departmentsOf(personOf(c));
      const asked = departments.find(({ code }) => code === c.req.query('departement'));
      const departmentCode = asked?.code ?? (departments.length === 1 ? (departments[0]?.code ?? '') : '');
      return drawForm(c, serviceTyped({ id: newId() }, departmentCode));
    }),

    post(urls.directoryServices(), keepsDirectory, async (c) => {
      const actor = personOf(c);
      const { faults } = formWords[actor.locale];
      const form = await readTyped(c);
      const departmentCode = typedText(form, 'departement').slice(0, 3);
      const typed = serviceTyped(form, departmentCode);
      const keeps = (await departmentsOf(actor)).some(({ code }) => code === departmentCode);
      const read = await factsFrom(db, typed, faults);
      const errors = [
        ...(keeps ? [] : [{ field: 'departement', message: faults.department }]),
        ...('errors' in read ? read.errors : []),
      ];
      if (errors.length > 0 || !('facts' in read)) return drawForm(c, typed, { errors });
      await enterService(services, actor, { id: typed.id, departmentCode, facts: read.facts });
      return back(c, typed.id, 'ajoute');
    }),

    get('/annuaire/services/:id/modification', keepsDirectory, async (c) => {
      const service = await kept(personOf(c), idOf(c));
      const typed = typedOf(service, service.phone ? showPhone(service.phone) : '');
      return drawForm(c, typed, { corrected: service.id });
    }),

    post('/annuaire/services/:id/modification', keepsDirectory, async (c) => {
      const actor = personOf(c);
      const service = await kept(actor, idOf(c));
      const typed = serviceTyped(await readTyped(c), service.departmentCode);
      const read = await factsFrom(db, typed, formWords[actor.locale].faults);
      if ('errors' in read) return drawForm(c, typed, { corrected: service.id, errors: read.errors });
      await correctService(services, actor, { id: service.id, facts: read.facts });
      return back(c, service.id, 'corrige');
    }),

    post('/annuaire/services/:id/verification', keepsDirectory, async (c) => {
      await checkService(services, personOf(c), idOf(c));
      return back(c, idOf(c), 'verifie');
    }),

    post('/annuaire/services/:id/fermeture', keepsDirectory, async (c) => {
      const closed = typedText(await readTyped(c), 'acte') !== 'rouvrir';
      await closeService(services, personOf(c), { id: idOf(c), closed });
      return back(c, idOf(c), closed ? 'ferme' : 'rouvert');
    }),
  ];
}
