import type { Person } from '../../../language/actor.ts';
import { Forbidden } from '../../../language/failure.ts';
import { recordAudit } from '../../../platform/audit.ts';
import { transact } from '../../../platform/db/database.ts';
import type { Services } from '../../../platform/services.ts';
import { setHold, type Hold } from '../../exchange/store/writers.ts';
import { may } from '../domain/rights.ts';

/** Has the first posts of newcomers of a department read before they are shown, or (null) no longer. */
export async function holdNewcomers(
  services: Services,
  actor: Person,
  { departmentCode, hold }: { departmentCode: string; hold: Hold | null },
): Promise<void> {
  if (!may.setHold(actor, departmentCode)) throw new Forbidden('hold newcomers');
  await transact(services.db, async (trx) => {
    await setHold(trx, departmentCode, hold);
    await recordAudit(trx, {
      actor,
      action: hold ? 'hold-newcomers' : 'release-newcomers',
      subject: `department:${departmentCode}`,
      details: { posts: hold?.posts ?? null, days: hold?.days ?? null },
    });
  });
}
