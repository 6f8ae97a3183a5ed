import type { Person } from '../../../../language/actor.ts';
import { done, failed, Forbidden, NotFound, type Outcome } from '../../../../language/failure.ts';
import type { Gesture } from '../../../../language/gestures.ts';
import { recordAudit } from '../../../../platform/audit.ts';
import { transact, type Db } from '../../../../platform/db/database.ts';
import type { Services } from '../../../../platform/services.ts';
import { ownContacts } from '../../../people/store/contacts.ts';
import { communeByCode } from '../../../places/store.ts';
import type { Weekday } from '../../../work/domain/contract.ts';
import { expiryOf, offerLimits, type Reach, type Span } from '../../domain/offers/offer.ts';
import { mayOffer } from '../../domain/offers/rights.ts';
import type { ShiftKind } from '../../domain/request.ts';
import { holdCarers, isOffered } from '../../store/offers/halves.ts';
import { offerById } from '../../store/offers/offers.ts';
import { countOpen, insertOffer, unsaid, type NewOffer } from '../../store/offers/write.ts';
import { guarded } from '../../../../platform/guarded.ts';
import { ownShift } from './own-shifts.ts';

/** What is put forward. `id` is minted by the page: sent twice, it is one offer. */
export type OfferForm = { id: string } & (
  | { kind: 'swap'; contractId: string; start: Date }
  | {
      kind: 'spare';
      communeCode: string;
      times: readonly Span[];
      kinds: readonly ShiftKind[];
      mostMinutes: number;
      word: string;
      reach: Reach;
    }
  | {
      kind: 'lasting';
      communeCode: string;
      hoursAWeek: number;
      weekdays: readonly Weekday[];
      gestures: readonly Gesture[];
      word: string;
      reach: Reach;
    }
);

export type PutFailure =
  /** The shift is asked for already, or is no longer hers. */
  | { kind: 'gone' }
  | { kind: 'offered-already' }
  /** None of these hours is still to come. */
  | { kind: 'past' }
  /** She has no such contact in her account. */
  | { kind: 'no-contact' }
  | { kind: 'too-many'; most: number };

/** Puts hours forward: they are seen by whom the kind is for, and nobody is written to. */
export async function putOffer(
  services: Services,
  actor: Person,
  form: OfferForm,
): Promise<Outcome<{ id: string }, PutFailure>> {
  const now = services.now();
  if (!mayOffer.put(actor, form.kind)) throw new Forbidden('offer-hours');
  return transact(services.db, async (trx) => {
    await holdCarers(trx, [actor.id]);
    const there = await offerById(trx, actor, form.id, now);
    if (there?.authorId === actor.id) return done({ id: form.id });
    const most = offerLimits.open;
    if ((await countOpen(trx, actor.id, now)) >= most) return failed({ kind: 'too-many', most });
    const offer = await offerFrom(trx, actor, form, now);
    if (!offer.ok) return offer;
    // Somebody else's id: the page minted it, so this is no accident.
    if (!(await insertOffer(trx, offer.value))) throw new NotFound();
    const details = { kind: form.kind };
    await recordAudit(trx, { actor, action: 'offer-hours', subject: `hours:${form.id}`, details });
    return done({ id: form.id });
  });
}

async function offerFrom(
  trx: Db,
  actor: Person,
  form: OfferForm,
  now: Date,
): Promise<Outcome<NewOffer, PutFailure>> {
  const { id, kind } = form;
  const base = { ...unsaid, id, kind, authorId: actor.id, createdAt: now };
  if (form.kind === 'swap') {
    const shift = await ownShift(trx, actor.id, form, now);
    if (!shift) return failed({ kind: 'gone' });
    if (await isOffered(trx, actor.id, form, now)) return failed({ kind: 'offered-already' });
    const { employer, gestures } = shift.contract;
    const times = [{ start: shift.start, end: shift.end }];
    return done({
      ...base,
      communeCode: employer.communeCode,
      departmentCode: employer.departmentCode,
      contractId: shift.contractId,
      kinds: [shift.kind],
      gestures,
      times,
      expiresAt: expiryOf(now, times),
    });
  }
  if (!(await hasReach(trx, actor, form.reach))) return failed({ kind: 'no-contact' });
  const commune = await communeByCode(trx, form.communeCode);
  if (!commune) throw new NotFound();
  const said = {
    communeCode: commune.code,
    departmentCode: commune.departmentCode,
    word: guarded(form.word.trim()).slice(0, offerLimits.word),
    reach: form.reach,
  };
  if (form.kind === 'lasting') {
    const { hoursAWeek, weekdays, gestures } = form;
    const wanted = { hoursAWeek, weekdays: [...weekdays], gestures: [...gestures] };
    return done({ ...base, ...said, ...wanted, expiresAt: expiryOf(now, []) });
  }
  const times = form.times.filter(({ start }) => start > now).slice(0, offerLimits.stretches);
  if (times.length === 0) return failed({ kind: 'past' });
  const { kinds, mostMinutes } = form;
  return done({ ...base, ...said, kinds: [...kinds], mostMinutes, times, expiresAt: expiryOf(now, times) });
}

/** Whether there is such a contact in her own account: it is never copied, only named. */
export async function hasReach(db: Db, actor: Person, reach: Reach): Promise<boolean> {
  return (await ownContacts(db, actor))[reach] !== null;
}
