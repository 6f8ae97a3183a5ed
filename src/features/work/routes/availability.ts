import { instantAt, mondayOf, wallClock } from '../../law/domain/clock.ts';
import { newId } from '../../../language/ids.ts';
import { urls } from '../../../language/urls.ts';
import type { Person } from '../../../language/actor.ts';
import { personOf } from '../../../platform/http/asker.ts';
import type { RavieContext } from '../../../platform/http/context.ts';
import { readTyped, typedText } from '../../../platform/http/form.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import type { FormError } from '../../../ui/form.tsx';
import type { House } from '../../../ui/house.ts';
import { changeAvailability, readAvailability } from '../actions/availability.ts';
import { untilSaid } from '../domain/availability.ts';
import { readRows, rowsOf, type Row } from '../domain/rows.ts';
import { AvailabilityPage } from '../pages/availability.tsx';
import { FreeWeekPage } from '../pages/availability-forms.tsx';
import { availabilityView } from '../pages/availability-view.ts';
import { whenInWords } from '../pages/contract-view.ts';
import { DaysPage, type DayTyped } from '../pages/days.tsx';
import { couldReplace } from '../policies.ts';
import { profileOf } from '../../people/store/profile.ts';
import { contractsOf } from '../store/contracts.ts';
import { timeZoneOf } from '../store/open-carers.ts';
import { words } from '../words.ts';
import { readDay } from './days-form.ts';
import { flashFrom, rowErrors, typedRows, withBlanks } from './request.ts';

/** When one could replace others: open or closed, the week, the days that differ. */
export function availabilityRoutes({ services, draw }: House): Route[] {
  const { db } = services;
  const saved = (fait: string) => urls.availability({ fait });

  const drawWeek = (c: RavieContext, rows: readonly Row[], errors: readonly FormError[] = []) => {
    const { locale } = personOf(c);
    const body = FreeWeekPage({ locale, rows, errors });
    return draw(c, { title: words[locale].availability.weekTitle, body, status: errors.length ? 422 : 200 });
  };

  const drawDays = async (c: RavieContext, typed: DayTyped, errors: readonly FormError[] = []) => {
    const actor = personOf(c);
    const { locale } = actor;
    const w = words[locale].availability;
    const now = services.now();
    const timeZone = await timeZoneOf(db, actor.id);
    const { days } = await readAvailability(services, actor);
    const body = DaysPage({
      locale,
      title: w.days,
      lead: w.daysLead,
      none: w.daysNone,
      back: { href: urls.availability(), label: w.title },
      action: urls.availabilityPart('jours'),
      lines: days
        .filter(({ end }) => end > now)
        .map((day) => ({
          said: `${whenInWords(day, { locale, timeZone, now })}, ${day.free ? w.dayFreeNote : w.dayTakenNote}`,
          removal: urls.availabilityDayRemoval(),
          hidden: { start: day.start.toISOString() },
        })),
      whatLabel: w.dayWhat,
      choices: [
        { value: 'free', label: w.dayFree },
        { value: 'taken', label: w.dayTaken },
      ],
      typed,
      errors,
    });
    return draw(c, { title: w.days, body, status: errors.length ? 422 : 200 });
  };

  return [
    get(urls.availability(), couldReplace, async (c) => {
      const actor = personOf(c);
      const { locale } = actor;
      const availability = await readAvailability(services, actor);
      const contracts = await contractsOf(db, actor.id);
      const view = availabilityView({
        locale,
        availability,
        placed: actor.communeCode !== null,
        gestures: (await profileOf(db, actor)).gestures,
        homes: new Map(contracts.map(({ employer }) => [employer.household, employer.name])),
        timeZone: await timeZoneOf(db, actor.id),
        now: services.now(),
      });
      const w = words[locale].availability;
      return draw(c, {
        title: w.title,
        body: AvailabilityPage({ locale, view }),
        flash: flashFrom(c, w.flashes),
      });
    }),

    post(urls.availabilityOpening(), couldReplace, async (c) => {
      const actor = personOf(c);
      const span = typedText(await readTyped(c), 'jusqua');
      const openUntil = await endOf(span, actor);
      await changeAvailability(services, actor, { openUntil });
      return c.redirect(saved(openUntil ? 'ouvert' : 'ferme'), 303);
    }),

    get(urls.availabilityPart('semaine'), couldReplace, async (c) => {
      const { hours } = await readAvailability(services, personOf(c));
      return drawWeek(c, withBlanks(rowsOf(hours)));
    }),
    post(urls.availabilityRows(), couldReplace, async (c) => {
      const typed = await readTyped(c);
      return drawWeek(c, withBlanks(typedRows(typed), true));
    }),
    post(urls.availabilityPart('semaine'), couldReplace, async (c) => {
      const actor = personOf(c);
      const rows = typedRows(await readTyped(c));
      const { hours, faults } = readRows(rows, () => 'work');
      if (faults.length > 0) return drawWeek(c, withBlanks(rows), rowErrors(actor.locale, faults));
      await changeAvailability(services, actor, { hours });
      return c.redirect(saved('change'), 303);
    }),

    get(urls.availabilityPart('jours'), couldReplace, (c) =>
      drawDays(c, { id: newId(), what: '', day: '', from: '', to: '' }),
    ),
    post(urls.availabilityPart('jours'), couldReplace, async (c) => {
      const actor = personOf(c);
      const faultWords = words[actor.locale].availability.faults;
      const form = await readTyped(c);
      const timeZone = await timeZoneOf(db, actor.id);
      const { given, typed, faults } = readDay(form, timeZone, ['free', 'taken'] as const, () => true);
      if (!given) {
        const key = (kind: string) => (kind === 'hoursMissing' ? 'hour' : kind) as keyof typeof faultWords;
        return drawDays(
          c,
          typed,
          faults.map(({ field, kind }) => ({ field, message: faultWords[key(kind)] })),
        );
      }
      const { what, start, end } = given;
      const now = services.now();
      await changeAvailability(services, actor, ({ days }) => ({
        // What is past is of no more use; the same hour written again is the later word.
        days: [
          ...days.filter((day) => day.end > now && day.start.getTime() !== start.getTime()),
          { start, end, free: what === 'free' },
        ].slice(-60),
      }));
      return c.redirect(urls.availabilityPart('jours'), 303);
    }),
    post(urls.availabilityDayRemoval(), couldReplace, async (c) => {
      const actor = personOf(c);
      const start = typedText(await readTyped(c), 'start');
      await changeAvailability(services, actor, ({ days }) => ({
        days: days.filter((day) => day.start.toISOString() !== start),
      }));
      return c.redirect(urls.availabilityPart('jours'), 303);
    }),
  ];

  /** Until when « cette semaine » and the others go; null to close. */
  async function endOf(span: string, actor: Person): Promise<Date | null> {
    if (span === 'always') return untilSaid;
    const timeZone = await timeZoneOf(db, actor.id);
    const { day } = wallClock(services.now(), timeZone);
    if (span === 'week') return instantAt({ day: mondayOf(day) + 7, minutes: 0 }, timeZone);
    if (span !== 'month') return null;
    const today = new Date(day * 86_400_000);
    const first = Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + 1, 1) / 86_400_000;
    return instantAt({ day: first, minutes: 0 }, timeZone);
  }
}
