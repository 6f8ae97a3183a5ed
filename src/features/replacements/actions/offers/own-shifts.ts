import type { OwnShift } from '../../domain/offers/view.ts';
import type { Db } from '../../../../platform/db/database.ts';
import { contractsOf } from '../../../work/store/contracts.ts';
import { plannedShifts } from '../../../work/store/shifts.ts';
import { heldBy } from '../../domain/request-clash.ts';
import { spanAhead } from '../../domain/request-days.ts';
import { hoursAskedFor } from '../../store/shifts.ts';

/** Her coming shifts that nobody is asked for: what she may put forward, or give against another's. */
export async function swappable(db: Db, carerId: string, now: Date): Promise<OwnShift[]> {
  const contracts = new Map((await contractsOf(db, carerId)).map((contract) => [contract.id, contract]));
  const [first] = contracts.values();
  if (!first) return [];
  const span = spanAhead(now, first.employer.timeZone);
  const asked = await hoursAskedFor(db, carerId, span);
  return (await plannedShifts(db, carerId, span)).flatMap((shift) => {
    const contract = contracts.get(shift.contractId);
    return contract && shift.start > now && !heldBy(shift, asked) ? [{ ...shift, contract }] : [];
  });
}

/** The one that begins then, with that contract; null when it is no longer hers to swap. */
export async function ownShift(
  db: Db,
  carerId: string,
  { contractId, start }: { contractId: string; start: Date },
  now: Date,
): Promise<OwnShift | null> {
  const shifts = await swappable(db, carerId, now);
  return (
    shifts.find((shift) => shift.contractId === contractId && shift.start.getTime() === start.getTime()) ??
    null
  );
}
