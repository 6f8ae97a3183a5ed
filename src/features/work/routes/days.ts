import { newId } from '../../../language/ids.ts';
import { urls } from '../../../language/urls.ts';
import { idOf, personOf } from '../../../platform/http/asker.ts';
import type { RavieContext } from '../../../platform/http/context.ts';
import { readTyped } from '../../../platform/http/form.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import type { FormError } from '../../../ui/form.tsx';
import type { House } from '../../../ui/house.ts';
import { addDay, removeDay } from '../actions/days.ts';
import { workKinds } from '../domain/contract.ts';
import { dayLine, titleOf } from '../pages/contract-view.ts';
import { DaysPage, type DayTyped } from '../pages/days.tsx';
import { hasContracts } from '../policies.ts';
import { namesOf } from '../store/contracts.ts';
import { daysToCome } from '../store/days.ts';
import { words } from '../words.ts';
import { readDay } from './days-form.ts';
import { contractOf, fault, flashFrom } from './request.ts';

const whats = ['off', ...workKinds] as const;

/** The days of a contract that differ. */
export function dayRoutes({ services, draw }: House): Route[] {
  const { db } = services;

  const drawDays = async (c: RavieContext, typed: DayTyped, errors: readonly FormError[] = []) => {
    const { actor, contract, side } = await contractOf(db, c);
    const { locale } = actor;
    const now = services.now();
    const w = words[locale];
    const page = w.contracts.daysPage;
    const names = await namesOf(db, contract.carerId ? [contract.carerId] : []);
    const { timeZone } = contract.employer;
    const lines = (await daysToCome(db, contract.id, now)).map((day) => ({
      said: dayLine(day, { locale, timeZone, now }),
      removal: urls.employerDayRemoval(contract.id, day.id),
      hidden: {},
    }));
    const body = DaysPage({
      locale,
      title: page.title,
      lead: contract.schedule === 'irregular' ? page.leadIrregular : page.lead,
      none: page.none,
      back: {
        href: urls.employer(contract.id),
        label: titleOf(contract, side, names.get(contract.carerId ?? '') ?? null, locale),
      },
      action: urls.employerDays(contract.id),
      lines,
      whatLabel: page.what,
      choices: whats.map((value) => ({ value, label: value === 'off' ? page.off : w.hours.kinds[value] })),
      typed,
      errors,
    });
    const flash = errors.length ? undefined : flashFrom(c, w.contracts.flashes);
    return draw(c, { title: page.title, body, flash, status: errors.length ? 422 : 200 });
  };

  return [
    get('/employeurs/:id/jours', hasContracts, (c) =>
      drawDays(c, { id: newId(), what: '', day: '', from: '', to: '' }),
    ),

    post('/employeurs/:id/jours', hasContracts, async (c) => {
      const { actor, contract } = await contractOf(db, c);
      const form = await readTyped(c);
      const { timeZone } = contract.employer;
      const { given, typed, faults } = readDay(form, timeZone, whats, (what) => what === 'off');
      const { locale } = actor;
      if (!given)
        return drawDays(
          c,
          typed,
          faults.map(({ field, kind }) => fault(locale, field, kind === 'choice' ? 'dayWhat' : kind)),
        );
      const { what, ...day } = given;
      const added = await addDay(services, actor, contract.id, {
        ...day,
        kind: what === 'off' ? null : what,
      });
      if (!added.ok) return drawDays(c, typed, [fault(locale, 'day', 'tooMany')]);
      return c.redirect(urls.employerDays(contract.id, { fait: 'jour' }), 303);
    }),

    post('/employeurs/:id/jours/:day/retrait', hasContracts, async (c) => {
      const contractId = idOf(c);
      await removeDay(services, personOf(c), { contractId, dayId: idOf(c, 'day') });
      return c.redirect(urls.employerDays(contractId, { fait: 'retire' }), 303);
    }),
  ];
}
