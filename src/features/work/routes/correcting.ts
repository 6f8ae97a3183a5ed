import { showPhone } from '../../../language/phone.ts';
import { urls } from '../../../language/urls.ts';
import { personOf } from '../../../platform/http/asker.ts';
import type { RavieContext } from '../../../platform/http/context.ts';
import { readTyped } from '../../../platform/http/form.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import type { FormError } from '../../../ui/form.tsx';
import type { House } from '../../../ui/house.ts';
import { fullName } from '../../places/domain.ts';
import { communeByCode } from '../../places/store.ts';
import { dayAsText, wallClock } from '../../law/domain/clock.ts';
import { correctContract, type Correction } from '../actions/correct-contract.ts';
import { rowsOf } from '../domain/rows.ts';
import { HoursPage, type HoursTyped } from '../pages/entry.tsx';
import { IdentityPage, TermsPage, type IdentityTyped, type TermsTyped } from '../pages/corrections.tsx';
import { shortWageOf, titleOf } from '../pages/contract-view.ts';
import { hasContracts } from '../policies.ts';
import { addressOf } from '../store/addresses.ts';
import { namesOf } from '../store/contracts.ts';
import { words } from '../words.ts';
import { amountTyped, readIdentity, readTerms } from './corrections-form.ts';
import { readHours } from './hours-form.ts';
import { contractOf, withBlanks } from './request.ts';

/** Correcting a contract, a page at a time, by either of its sides. */
export function correctingRoutes({ services, draw }: House): Route[] {
  const { db } = services;

  /** The contract, and what its reader calls it. */
  const open = async (c: RavieContext) => {
    const found = await contractOf(db, c);
    const { contract, side, actor } = found;
    const names = await namesOf(db, contract.carerId ? [contract.carerId] : []);
    const title = titleOf(contract, side, names.get(contract.carerId ?? '') ?? null, actor.locale);
    return { ...found, title, locale: actor.locale, w: words[actor.locale].contracts };
  };

  const correct = async (c: RavieContext, id: string, correction: Correction) => {
    const corrected = await correctContract(services, personOf(c), id, correction);
    const fait = corrected.ok && corrected.value.corrected.length === 0 ? 'pareil' : 'corrige';
    return c.redirect(urls.employer(id, { fait }), 303);
  };

  const drawHours = async (c: RavieContext, typed: HoursTyped, errors: readonly FormError[] = []) => {
    const { contract, title, locale, w } = await open(c);
    const body = HoursPage({ locale, id: contract.id, title, typed, errors });
    return draw(c, { title: w.hoursTitle, body, status: errors.length ? 422 : 200 });
  };

  const drawIdentity = async (c: RavieContext, typed: IdentityTyped, errors: readonly FormError[] = []) => {
    const { contract, side, title, locale, w } = await open(c);
    const body = IdentityPage({ locale, id: contract.id, side, title, typed, errors });
    return draw(c, { title: w.identity.title, body, status: errors.length ? 422 : 200 });
  };

  const drawTerms = async (c: RavieContext, typed: TermsTyped, errors: readonly FormError[] = []) => {
    const { contract, title, locale, w } = await open(c);
    const has = {
      presence: contract.hours.some(({ kind }) => kind === 'presence'),
      night: contract.hours.some(({ kind }) => kind === 'night' || kind === 'night-care'),
    };
    const today = dayAsText(wallClock(services.now(), contract.employer.timeZone).day);
    const shortWage = shortWageOf(contract, today, locale);
    const body = TermsPage({ locale, id: contract.id, title, typed, errors, has, shortWage });
    return draw(c, { title: w.terms.title, body, status: errors.length ? 422 : 200 });
  };

  return [
    get('/employeurs/:id/horaires', hasContracts, async (c) => {
      const { contract } = await open(c);
      const { schedule, startsOn, gestures, hours } = contract;
      return drawHours(c, { schedule, startsOn, gestures, rows: withBlanks(rowsOf(hours)) });
    }),
    post('/employeurs/:id/horaires/lignes', hasContracts, async (c) => {
      const { locale } = await open(c);
      const { typed } = readHours(locale, await readTyped(c), true);
      return drawHours(c, typed);
    }),
    post('/employeurs/:id/horaires', hasContracts, async (c) => {
      const { contract, locale } = await open(c);
      const { given, typed, errors } = readHours(locale, await readTyped(c));
      if (!given) return drawHours(c, typed, errors);
      const { hours, ...rest } = given;
      // A contract that has ended ends after it began.
      const endsOn =
        contract.endsOn !== null && contract.endsOn < rest.startsOn ? rest.startsOn : contract.endsOn;
      return correct(c, contract.id, { hours, contract: { ...rest, endsOn } });
    }),

    get('/employeurs/:id/identite', hasContracts, async (c) => {
      const { employer } = (await open(c)).contract;
      const address = await addressOf(db, employer.id);
      const commune = await communeByCode(db, employer.communeCode);
      return drawIdentity(c, {
        name: employer.name,
        commune: { text: commune ? fullName(commune) : '', code: employer.communeCode },
        phone: employer.phone ? showPhone(employer.phone) : '',
        email: employer.email ?? '',
        contacted: employer.mayBeContacted,
        street: address?.street ?? '',
        entry: address?.entry ?? '',
      });
    }),
    post('/employeurs/:id/identite', hasContracts, async (c) => {
      const { contract, locale } = await open(c);
      const { given, typed, errors } = await readIdentity(db, locale, await readTyped(c));
      return given ? correct(c, contract.id, given) : drawIdentity(c, typed, errors);
    }),

    get('/employeurs/:id/contrat', hasContracts, async (c) => {
      const { contract, locale } = await open(c);
      const answer = (value: boolean | null) => (value === null ? '' : value ? 'yes' : 'no');
      return drawTerms(c, {
        job: contract.job ?? '',
        hourly: amountTyped(contract.hourlyCents, locale),
        kilometre: amountTyped(contract.kilometreCents, locale),
        presence: answer(contract.presenceWritten),
        night: answer(contract.nightWritten),
        room: answer(contract.separateRoom),
      });
    }),
    post('/employeurs/:id/contrat', hasContracts, async (c) => {
      const { contract, locale } = await open(c);
      const { given, typed, errors } = readTerms(locale, await readTyped(c));
      return given ? correct(c, contract.id, given) : drawTerms(c, typed, errors);
    }),
  ];
}
