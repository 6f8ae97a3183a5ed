import { urls } from '../../language/urls.ts';
import { transact } from '../../platform/db/database.ts';
import { listener, type Listener, type Loop, type Schedule } from '../../platform/jobs/jobs.ts';
import type { Services } from '../../platform/services.ts';
import { hasContact } from '../people/store/contacts.ts';
import { takeDeviceNews } from '../people/store/devices.ts';
import { admissionDeciders, takeAnswer, takeWelcome } from '../people/store/notices.ts';
import { callBack } from './actions/call-devices.ts';
import { deliver } from './actions/deliver.ts';
import { notify } from './actions/notify.ts';
import { settleDoubts } from './actions/settle-doubts.ts';
import { outerChannels } from './domain/kinds.ts';
import { sweepMessages } from './store/sweep.ts';

/** What the room of people announces, told to those it is about. */
export function messageListeners(services: Services): Listener[] {
  const { db, now } = services;
  return [
    listener('welcome-carer', 'carer-joined', ({ personId, centreId }) =>
      transact(db, async (trx) => {
        const welcome = await takeWelcome(trx, personId, centreId, now());
        if (!welcome) return;
        const path = urls.centre(centreId);
        await notify(services, trx, { kind: 'welcome', to: personId, factId: welcome.grantId, path });
      }),
    ),
    listener('tell-admission', 'admission-decided', ({ requestId }) =>
      transact(db, async (trx) => {
        const answer = await takeAnswer(trx, requestId, now());
        if (!answer) return;
        const notice = { kind: 'admission-decided', to: answer.personId, factId: requestId } as const;
        await notify(services, trx, { ...notice, path: urls.admission() });
      }),
    ),
    listener('tell-device', 'device-signed-in', ({ personId, deviceId }) =>
      transact(db, async (trx) => {
        const notice = { kind: 'new-device', to: personId, factId: deviceId, path: urls.devices() } as const;
        await notify(services, trx, notice);
        // Who cannot be written to is told on her page of devices, until she says that she knows it.
        if (await hasContact(trx, personId)) await takeDeviceNews(trx, deviceId, now());
      }),
    ),
    listener('tell-sessions-ended', 'sessions-ended', ({ personId, factId }) =>
      transact(db, (trx) =>
        notify(services, trx, { kind: 'sessions-ended', to: personId, factId, path: urls.devices() }),
      ),
    ),
    listener('tell-deciders', 'admission-asked', ({ requestId }) =>
      transact(db, async (trx) => {
        const path = urls.admissions();
        for (const to of await admissionDeciders(trx, requestId))
          await notify(services, trx, { kind: 'admission-to-decide', to, factId: requestId, path });
      }),
    ),
  ];
}

/** What leaves, way by way, so that a slow gateway holds nobody else's messages. */
export function messageLoops(services: Services): Loop[] {
  const ways = outerChannels.flatMap((channel) => [
    { name: `deliver-${channel}`, seconds: 1, run: () => deliver(services, channel) },
    { name: `settle-${channel}`, seconds: 20, run: () => settleDoubts(services, channel) },
  ]);
  return [...ways, { name: 'call-back', seconds: 10, run: () => callBack(services) }];
}

/** What this room does at fixed hours. */
export function messageSchedules({ db, now }: Services): Schedule[] {
  return [{ name: 'sweep-messages', cron: '47 3 * * *', run: () => sweepMessages(db, now()) }];
}
