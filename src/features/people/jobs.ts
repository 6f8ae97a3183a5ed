import { urls } from '../../language/urls.ts';
import { transact, type Db } from '../../platform/db/database.ts';
import { listener, type Listener, type Schedule } from '../../platform/jobs/jobs.ts';
import type { Services } from '../../platform/services.ts';
import { writeTo, type Message } from './sign-in/messages.ts';
import { contactOf, sweepSignIn } from './store/accounts.ts';
import { sweepDevices, takeDeviceNews } from './store/devices.ts';
import { takeAnswer, takeWelcome } from './store/notices.ts';
import { words, type Words } from './words.ts';

/** What this room does after the fact. Each message is taken and sent in one transaction, so that it leaves once. */
export function peopleListeners(services: Services): Listener[] {
  const link = (path: string) => services.config.origin + path;
  return [
    listener('welcome-carer', 'carer-joined', ({ personId, centreId }) =>
      transact(services.db, async (trx) => {
        const welcome = await takeWelcome(trx, personId, centreId, services.now());
        if (!welcome) return;
        await tell(services, trx, personId, welcome.grantId, (messages, firstName) =>
          messages.welcome(firstName, welcome.relay, link(urls.exchange())),
        );
      }),
    ),
    listener('tell-admission', 'admission-decided', ({ requestId }) =>
      transact(services.db, async (trx) => {
        const answer = await takeAnswer(trx, requestId, services.now());
        if (!answer) return;
        await tell(services, trx, answer.personId, requestId, (messages, firstName) =>
          answer.admitted
            ? messages.admitted(firstName, link(urls.exchange()))
            : messages.refused(firstName, link(urls.admission())),
        );
      }),
    ),
    listener('tell-device', 'device-signed-in', ({ personId, deviceId }) =>
      transact(services.db, async (trx) => {
        // Nobody to write to: it is shown to her when she next signs in.
        if (!(await contactOf(trx, personId))) return;
        if (!(await takeDeviceNews(trx, deviceId, services.now()))) return;
        await tell(services, trx, personId, deviceId, (messages) => messages.newDevice(link(urls.devices())));
      }),
    ),
  ];
}

/** What this room does at fixed hours. */
export function peopleSchedules({ db, now }: Services): Schedule[] {
  return [
    { name: 'sweep-sign-in', cron: '27 3 * * *', run: () => sweepSignIn(db, now()) },
    { name: 'sweep-devices', cron: '37 3 * * *', run: () => sweepDevices(db, now()) },
  ];
}

/** Writes to somebody in her language, by her phone or else her e-mail; the fact's id is the message's. */
async function tell(
  services: Services,
  trx: Db,
  personId: string,
  id: string,
  message: (messages: Words['messages'], firstName: string) => Message,
): Promise<void> {
  const known = await contactOf(trx, personId);
  if (!known) return;
  await writeTo(services, known.contact, message(words[known.locale].messages, known.firstName), id);
}
