import { newId } from '../../../language/ids.ts';
import type { Services } from '../../../platform/services.ts';
import type { Contact } from './contact.ts';
import { inSmsAlphabet } from '../../../platform/sms/alphabet.ts';

/** What is written to somebody: the text of an SMS, or a letter. */
export type Message = { sms: string; subject: string; letter: string };

/** Thrown when a message could not be handed over; says why in one word, never to whom. */
export class NotSent extends Error {
  override name = 'NotSent';
}

/**
 * Writes to a contact by the way it names. Rejects with {@link NotSent} when the message could not be handed over:
 * what the mail server or the gateway answered often holds the address, and errors end in logs and in the queue.
 * `id` lets a gateway that knows how refuse the same message twice.
 */
export async function writeTo(
  { mailer, sms }: Pick<Services, 'mailer' | 'sms'>,
  contact: Contact,
  message: Message,
  id: string = newId(),
): Promise<void> {
  try {
    if (contact.kind === 'phone') await sms.send({ to: contact.value, text: inSmsAlphabet(message.sms), id });
    else await mailer.send({ to: contact.value, subject: message.subject, text: message.letter });
  } catch (error) {
    throw new NotSent(`A message by ${contact.kind} did not leave: ${reasonOf(error)}.`);
  }
}

/** The code of a network or SMTP error (`ECONNREFUSED`, `EENVELOPE`), else the kind of error it is. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const code =
    'code' in error ? error.code : error.cause instanceof Error && 'code' in error.cause && error.cause.code;
  return typeof code === 'string' ? code : error.name;
}
