import type { OwnShift } from '../../domain/offers/view.ts';
import type { Person } from '../../../../language/actor.ts';
import { mainlandTimeZone } from '../../../../language/time.ts';
import type { Services } from '../../../../platform/services.ts';
import { ownContacts } from '../../../people/store/contacts.ts';
import { allDepartments } from '../../../places/store.ts';
import { offerLimits, reaches, type OfferKind, type Reach } from '../../domain/offers/offer.ts';
import { datesAhead } from '../../domain/request-days.ts';
import { swappable } from './own-shifts.ts';

/** What a form has her choose from: her own shifts of a swap, else her contacts and the days ahead. */
export type FormFacts = { shifts: OwnShift[]; reaches: Reach[]; dates: string[] };

export async function formFacts({ db, now }: Services, actor: Person, kind: OfferKind): Promise<FormFacts> {
  if (kind === 'swap') return { shifts: await swappable(db, actor.id, now()), reaches: [], dates: [] };
  const contacts = await ownContacts(db, actor);
  return {
    shifts: [],
    reaches: reaches.filter((reach) => contacts[reach] !== null),
    dates: kind === 'spare' ? datesAhead(now(), await clockOf(db, actor), offerLimits.daysAhead) : [],
  };
}

/** The clock of the department she lives in. */
export async function clockOf(db: Services['db'], { departmentCode }: Person): Promise<string> {
  const departments = await allDepartments(db);
  return departments.find(({ code }) => code === departmentCode)?.timeZone ?? mainlandTimeZone;
}
