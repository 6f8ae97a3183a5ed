import type { OwnShift } from '../../domain/offers/view.ts';
import type { Person } from '../../../../language/actor.ts';
import { mainlandTimeZone } from '../../../../language/time.ts';
import type { Services } from '../../../../platform/services.ts';
import { ownContacts } from '../../../people/store/contacts.ts';
import { allDepartments } from '../../../places/store.ts';
import { offerLimits, reaches, type Offer, type OfferKind, type Reach } from '../../domain/offers/offer.ts';
import { datesAhead } from '../../domain/request-days.ts';
import { givableAgainst } from './givable.ts';
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

/** What the form under an offer has her choose from. `busy`: what is in the way of the hours, when none of hers would do. */
export async function answerFacts(services: Services, actor: Person, offer: Offer) {
  if (offer.kind === 'swap') return { ...(await givableAgainst(services, actor, offer)), reaches: [] };
  return { ...(await formFacts(services, actor, 'lasting')), busy: [] };
}

/** The clock of the department she lives in. */
export async function clockOf(db: Services['db'], { departmentCode }: Person): Promise<string> {
  const departments = await allDepartments(db);
  return departments.find(({ code }) => code === departmentCode)?.timeZone ?? mainlandTimeZone;
}
