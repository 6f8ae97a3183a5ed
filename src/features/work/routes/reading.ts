import { holds } from '../../../language/actor.ts';
import type { Locale } from '../../../language/locale.ts';
import { dayInWords } from '../../../language/time.ts';
import { urls } from '../../../language/urls.ts';
import { personOf } from '../../../platform/http/asker.ts';
import { get, type Route } from '../../../platform/http/route.ts';
import type { RavieContext } from '../../../platform/http/context.ts';
import type { FormError } from '../../../ui/form.tsx';
import type { House } from '../../../ui/house.ts';
import type { Services } from '../../../platform/services.ts';
import { dayAsText, dayFromText, mondayOf, wallClock } from '../../law/domain/clock.ts';
import { startOfDay, weeksOf } from '../../law/domain/shifts.ts';
import { codeToGive } from '../actions/link.ts';
import { tell } from '../../law/actions/check.ts';
import { clashesOf, doubtsOf } from '../domain/doubts.ts';
import { shiftsIn } from '../domain/calendar.ts';
import type { Contract, PlannedShift, Side } from '../domain/contract.ts';
import { date, titleOf, viewOf } from '../pages/contract-view.ts';
import { ContractPage } from '../pages/contract.tsx';
import { inHours, stripOf } from '../pages/hours.ts';
import { ContractsPage, type ContractLine, type WeekShown } from '../pages/list.tsx';
import { hasContracts } from '../policies.ts';
import { addressOf } from '../store/addresses.ts';
import { contractsOf, contractsOfEmployerAccount, namesOf } from '../store/contracts.ts';
import { daysToCome } from '../store/days.ts';
import { daysOf } from '../store/shifts.ts';
import { words } from '../words.ts';
import { contractOf, flashFrom, sideFrom } from './request.ts';

/** The list of contracts, and each of them. */
export function readingRoutes({ services, draw }: House): Route[] {
  return [
    get(urls.employers(), hasContracts, async (c) => {
      const actor = personOf(c);
      const { locale } = actor;
      const { db } = services;
      const both = holds(actor, 'carer') && holds(actor, 'employer');
      const side = sideFrom(actor, c.req.query('comme'));
      const contracts = await (side === 'carer'
        ? contractsOf(db, actor.id)
        : contractsOfEmployerAccount(db, actor.id));
      const timeZone = contracts[0]?.employer.timeZone ?? 'Europe/Paris';
      const monday = mondayAsked(c, services, timeZone);
      const shifts = await weekOf(services, contracts, monday);
      const names = await namesOf(
        db,
        contracts.flatMap(({ carerId }) => carerId ?? []),
      );
      const lines: ContractLine[] = [];
      for (const contract of contracts) {
        // What it comes to a week: not that of a week it has not begun in.
        const week = firstWeek(contract, monday);
        const his = week === monday ? shifts : await weekOf(services, [contract], week);
        const carerName = names.get(contract.carerId ?? '') ?? null;
        lines.push(lineOf(contract, { side, locale, carerName, shifts: his, monday: week }));
      }
      const week =
        side === 'carer' && contracts.length > 0
          ? weekShown(contracts, shifts, { monday, timeZone, locale, now: services.now() })
          : null;
      const body = ContractsPage({ locale, side, both, week, lines });
      const w = words[locale].contracts;
      return draw(c, { title: w.titles[side], body, flash: flashFrom(c, w.flashes) });
    }),

    get('/employeurs/:id', hasContracts, (c) => showContract({ services, draw }, c)),
  ];
}

/** Draws a contract, with what was wrong in the form that ends it. */
export async function showContract(
  { services, draw }: House,
  c: RavieContext,
  errors: readonly FormError[] = [],
): Promise<Response> {
  const { db } = services;
  const { actor, contract, side } = await contractOf(db, c);
  const { locale } = actor;
  const { timeZone } = contract.employer;
  const now = services.now();
  const asked = mondayAsked(c, services, timeZone);
  const monday = c.req.query('semaine') ? asked : firstWeek(contract, asked);
  const names = await namesOf(db, contract.carerId ? [contract.carerId] : []);
  const view = viewOf({
    locale,
    side,
    contract,
    carerName: names.get(contract.carerId ?? '') ?? null,
    address: await addressOf(db, contract.employer.id),
    days: await daysToCome(db, contract.id, now),
    shifts: await weekOf(services, [contract], monday),
    monday,
    clashes: side === 'carer' ? clashesOf(contract, await contractsOf(db, actor.id)) : [],
    doubts: doubtsOf(contract, monday).flatMap(({ rule, finding }) =>
      tell(rule, finding, locale).reasons.map(({ says, lawful }) => (lawful ? `${says} ${lawful}` : says)),
    ),
    code: await codeToGive(services, contract.id),
    now,
  });
  const body = ContractPage({ locale, view, errors });
  const flash = errors.length ? undefined : flashFrom(c, words[locale].contracts.flashes);
  return draw(c, { title: view.title, body, flash, status: errors.length ? 422 : 200 });
}

/** The Monday of the week asked for (`?semaine=2026-11-23`), or of this one. */
function mondayAsked(c: RavieContext, services: Services, timeZone: string): number {
  const asked = dayFromText(c.req.query('semaine') ?? '');
  return mondayOf(asked ?? wallClock(services.now(), timeZone).day);
}

/** This week or, of a contract that has not been there for the whole of it, the first it is. */
const firstWeek = ({ startsOn }: Contract, monday: number): number =>
  Math.max(monday, mondayOf((dayFromText(startsOn) ?? monday) + 6));

async function weekOf(
  { db }: Services,
  contracts: readonly Contract[],
  monday: number,
): Promise<PlannedShift[]> {
  const ids = contracts.map(({ id }) => id);
  const [zone = 'Europe/Paris'] = contracts.map(({ employer }) => employer.timeZone);
  const span = { start: startOfDay(monday, zone), end: startOfDay(monday + 7, zone) };
  const days = await daysOf(db, ids, span);
  return contracts.flatMap((contract) =>
    shiftsIn(contract, days.get(contract.id) ?? [], span, contract.employer.timeZone),
  );
}

function lineOf(
  contract: Contract,
  given: {
    side: Side;
    locale: Locale;
    carerName: string | null;
    shifts: readonly PlannedShift[];
    monday: number;
  },
): ContractLine {
  const { side, locale, carerName, shifts, monday } = given;
  const w = words[locale].contracts;
  const { timeZone, communeName } = contract.employer;
  const theirs = shifts.filter(({ contractId }) => contractId === contract.id);
  const counted = weeksOf(theirs, timeZone).find((week) => week.monday === monday);
  return {
    id: contract.id,
    title: titleOf(contract, side, carerName, locale),
    commune: communeName,
    hours: contract.schedule === 'irregular' ? w.irregular : w.aWeek(inHours(counted?.hours ?? 0)),
    note: contract.endsOn
      ? w.ended(date(contract.endsOn, locale))
      : contract.carerId === null
        ? w.herCode
        : null,
    days: stripOf(theirs, monday, { timeZone, locale, name: () => '' }),
  };
}

function weekShown(
  contracts: readonly Contract[],
  shifts: readonly PlannedShift[],
  { monday, timeZone, locale, now }: { monday: number; timeZone: string; locale: Locale; now: Date },
): WeekShown {
  const w = words[locale].contracts;
  const counted = weeksOf(shifts, timeZone).find((week) => week.monday === monday);
  const name = ({ contractId }: PlannedShift) =>
    contracts.find(({ id }) => id === contractId)?.employer.name ?? '';
  const at = (day: number) => `${urls.employers()}?semaine=${dayAsText(day)}`;
  return {
    caption: w.weekOf(dayInWords(new Date(monday * 86_400_000), locale, now, 'UTC')),
    days: stripOf(shifts, monday, { timeZone, locale, name }),
    counted: counted ? inHours(counted.hours) : null,
    previous: at(monday - 7),
    next: at(monday + 7),
  };
}
