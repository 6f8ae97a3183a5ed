import type { DeliveryStatus } from '../../platform/delivery-status.ts';
import { mailsAtOnce } from '../../platform/mail/mailer.ts';
import type { Services } from '../../platform/services.ts';
import { callDevices } from './actions/call-devices.ts';
import { composeLetter, composeText } from './compose.ts';
import { composeOutsideLetter, composeOutsideText } from './compose-outside.ts';
import type { OuterChannel } from './domain/kinds.ts';
import { isOutside, type Outgoing } from './store/outbox.ts';

/** One way out, as the queue sees it. */
export type Gateway = {
  channel: OuterChannel;
  /** How many leave at once. */
  atOnce: number;
  /** Whether a message may be given again under its id without arriving twice. */
  once: boolean;
  status?: ((id: string) => Promise<DeliveryStatus>) | undefined;
  /** Rejects with a `GatewayError`. */
  send: (outgoing: Outgoing) => Promise<void>;
};

/** Notifications on their way at once, each to a few devices. */
const callsAtOnce = 10;

/** Texts on their way at once: providers count tens a second. */
const textsAtOnce = 10;

export function gatewayOf(services: Services, channel: OuterChannel): Gateway {
  const { mailer, sms, secret, config } = services;
  const house = { origin: config.origin, secret };
  const outside = { ...services, origin: config.origin };
  if (channel === 'push')
    // Given again, it takes the place of itself: the worker knows what it has shown.
    return {
      channel,
      atOnce: callsAtOnce,
      once: true,
      // Nobody without an account has a device here.
      send: async (outgoing) => (isOutside(outgoing) ? undefined : callDevices(services, outgoing)),
    };
  return channel === 'mail'
    ? {
        channel,
        atOnce: mailsAtOnce,
        once: false,
        status: mailer.status,
        send: (outgoing) => {
          const letter = isOutside(outgoing)
            ? composeOutsideLetter(outside, outgoing)
            : composeLetter(house, outgoing);
          return mailer.send({ to: outgoing.contact ?? '', ...letter });
        },
      }
    : {
        channel,
        atOnce: textsAtOnce,
        once: sms.once ?? false,
        status: sms.status,
        send: (outgoing) => {
          const text = isOutside(outgoing)
            ? composeOutsideText(outside, outgoing)
            : composeText(house, outgoing);
          return sms.send({ to: outgoing.contact ?? '', text, id: outgoing.id });
        },
      };
}
