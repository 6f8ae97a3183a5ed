import { newId } from '../../../language/ids.ts';
import type { Services } from '../../../platform/services.ts';
import type { Contact } from './contact.ts';
import { inSmsAlphabet } from './sms-alphabet.ts';

/** What is written to somebody: the text of an SMS, or a letter. */
export type Message = { sms: string; subject: string; letter: string };

/**
 * Writes to a contact by the way it names. Rejects when the message could not be handed over. `id` lets a gateway
 * that knows how refuse the same message twice.
 */
export async function writeTo(
  { mailer, sms }: Pick<Services, 'mailer' | 'sms'>,
  contact: Contact,
  message: Message,
  id: string = newId(),
): Promise<void> {
  if (contact.kind === 'phone') await sms.send({ to: contact.value, text: inSmsAlphabet(message.sms), id });
  else await mailer.send({ to: contact.value, subject: message.subject, text: message.letter });
}
