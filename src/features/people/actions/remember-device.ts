import { recordAudit } from '../../../platform/audit.ts';
import { transact } from '../../../platform/db/database.ts';
import type { Services } from '../../../platform/services.ts';
import type { Device } from '../domain/device.ts';
import { upsertDevice, type Way } from '../store/devices.ts';

export type { Way };

/**
 * Keeps what somebody has just signed in from. A device she never signed in from before, unless it is her first or
 * the house signed her in, is told to her (`device-signed-in`).
 */
export async function rememberDevice(
  services: Services,
  given: {
    personId: string;
    sessionId: string;
    markHash: string;
    markHashBefore?: string;
    device: Device;
    way: Way;
    keycardId?: string;
  },
): Promise<void> {
  await transact(services.db, async (trx) => {
    const { deviceId, toTell } = await upsertDevice(trx, { ...given, now: services.now() });
    if (!toTell) return;
    await recordAudit(trx, {
      actor: 'house',
      action: 'new-device',
      subject: `person:${given.personId}`,
      details: { device: deviceId, way: given.way },
    });
    await services.jobs.emit(trx, { type: 'device-signed-in', personId: given.personId, deviceId });
  });
}
