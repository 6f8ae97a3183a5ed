import type { Person } from '../../../language/actor.ts';
import { NotFound } from '../../../language/failure.ts';
import { recordAudit } from '../../../platform/audit.ts';
import { transact } from '../../../platform/db/database.ts';
import type { Services } from '../../../platform/services.ts';
import { deleteOtherSessions, deleteSession, settleDeviceNews } from '../store/devices.ts';

/** Closes one of her devices: it is a visitor's at its next page. Throws NotFound for what is not hers. */
export async function closeDevice({ db }: Services, actor: Person, sessionId: string): Promise<void> {
  await transact(db, async (trx) => {
    if (!(await deleteSession(trx, actor, sessionId))) throw new NotFound();
    await recordAudit(trx, { actor, action: 'close-device', subject: `person:${actor.id}` });
  });
}

/** Closes all her devices but the one whose session's token is given. */
export async function closeOtherDevices({ db }: Services, actor: Person, token: string): Promise<void> {
  await transact(db, async (trx) => {
    const closed = await deleteOtherSessions(trx, actor, token);
    await recordAudit(trx, {
      actor,
      action: 'close-devices',
      subject: `person:${actor.id}`,
      details: { closed },
    });
  });
}

/** She has seen her new devices, and knows them. */
export async function settleDevices({ db, now }: Services, actor: Person): Promise<void> {
  await settleDeviceNews(db, actor, now());
}
