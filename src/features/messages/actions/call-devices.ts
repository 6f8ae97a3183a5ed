import { GatewayError, type HandOver } from '../../../platform/gateway-error.ts';
import type { Services } from '../../../platform/services.ts';
import { composeCall, composeCallBack } from '../compose-call.ts';
import { devicesToCall, noteCall, takeCallBacks } from '../store/calls.ts';
import { forgetDevice, type CallableDevice } from '../store/devices.ts';
import type { Delivery } from '../store/outbox.ts';

type Ending = { ending: HandOver | 'sent'; code: string };

/**
 * Shows a notification on each of her devices that it has not reached yet; one that has left is forgotten. Rejects with
 * a `GatewayError` when it must be tried again on some, or when it reached none.
 */
export async function callDevices(services: Services, delivery: Delivery): Promise<void> {
  const { db, secret, config } = services;
  const whom = { personId: delivery.personId, deliveryId: delivery.id, now: services.now() };
  const { left, reached } = await devicesToCall(db, whom);
  const call = composeCall({ origin: config.origin, secret }, delivery);
  const endings = await Promise.all(
    left.map(async (device): Promise<Ending> => {
      const ended = await callOne(services, device, call);
      if (ended.ending === 'sent')
        await noteCall(db, { deliveryId: delivery.id, deviceId: device.id, now: services.now() });
      return ended;
    }),
  );
  const first = (wanted: HandOver) => endings.find(({ ending }) => ending === wanted);
  const isReached = reached || endings.some(({ ending }) => ending === 'sent');
  const again = first('unknown') ?? first('for-now') ?? (isReached ? undefined : first('for-good'));
  if (again && again.ending !== 'sent') throw new GatewayError(again.ending, again.code);
  if (!isReached) throw new GatewayError('contact', endings[0]?.code ?? 'no-device');
}

type Call = ReturnType<typeof composeCall>;

async function callOne({ push, db }: Services, device: CallableDevice, call: Call): Promise<Ending> {
  try {
    await push.send(device, call);
    return { ending: 'sent', code: '' };
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error;
    if (error.ending === 'contact') await forgetDevice(db, device.id);
    return { ending: error.ending, code: error.code };
  }
}

const atOnce = 100;

/** Takes back what she has read elsewhere, once, in one message a device; answers whether there may be more. */
export async function callBack(services: Services): Promise<boolean> {
  const due = await takeCallBacks(services.db, services.now(), atOnce);
  const devices = Map.groupBy(due, ({ id }) => id);
  await Promise.all(
    [...devices.values()].map(async (of) => {
      const [device] = of;
      const topics = of.map(({ topic }) => topic);
      if (device) await callOne(services, device, composeCallBack(services.secret, topics));
    }),
  );
  return due.length === atOnce;
}
