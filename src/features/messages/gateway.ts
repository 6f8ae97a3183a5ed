import type { DeliveryStatus } from '../../platform/delivery-status.ts';
import { mailsAtOnce } from '../../platform/mail/mailer.ts';
import type { Services } from '../../platform/services.ts';
import { callDevices } from './actions/call-devices.ts';
import { composeLetter, composeText } from './compose.ts';
import type { OuterChannel } from './domain/kinds.ts';
import type { Delivery } from './store/outbox.ts';

/** One way out, as the queue sees it. */
export type Gateway = {
  channel: OuterChannel;
  /** How many leave at once. */
  atOnce: number;
  /** Whether a message may be given again under its id without arriving twice. */
  once: boolean;
  status?: ((id: string) => Promise<DeliveryStatus>) | undefined;
  /** Rejects with a `GatewayError`. */
  send: (delivery: Delivery) => Promise<void>;
};

/** Notifications on their way at once, each to a few devices. */
const callsAtOnce = 10;

/** Texts on their way at once: providers count tens a second. */
const textsAtOnce = 10;

export function gatewayOf(services: Services, channel: OuterChannel): Gateway {
  const { mailer, sms, secret, config } = services;
  const house = { origin: config.origin, secret };
  if (channel === 'push')
    // Given again, it takes the place of itself: the worker knows what it has shown.
    return { channel, atOnce: callsAtOnce, once: true, send: (delivery) => callDevices(services, delivery) };
  return channel === 'mail'
    ? {
        channel,
        atOnce: mailsAtOnce,
        once: false,
        status: mailer.status,
        send: (delivery) => mailer.send({ to: delivery.contact ?? '', ...composeLetter(house, delivery) }),
      }
    : {
        channel,
        atOnce: textsAtOnce,
        once: sms.once ?? false,
        status: sms.status,
        send: (delivery) =>
          sms.send({ to: delivery.contact ?? '', text: composeText(house, delivery), id: delivery.id }),
      };
}
