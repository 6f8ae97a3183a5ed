import { recordAudit } from '../../../platform/audit.ts';
import { transact } from '../../../platform/db/database.ts';
import type { Services } from '../../../platform/services.ts';
import { contactKey } from '../contact-key.ts';
import type { ContactChannel } from '../domain/kinds.ts';
import type { Report } from '../domain/report.ts';
import { markLost, markSent, refuseContact } from '../store/outcomes.ts';
import { sentTo } from '../store/outbox.ts';
import { stopContact } from '../store/outside.ts';

/**
 * What a provider says became of a message. One that did not arrive is told in the application; a contact that will
 * never take anything is left alone from then on, and its owner is told so there. Answers whether it was one of ours.
 */
export async function hearReport(
  { db, secret, now }: Services,
  channel: ContactChannel,
  { id, outcome, lasting, contact }: Report,
): Promise<boolean> {
  return transact(db, async (trx) => {
    const sent = await sentTo(trx, channel, id);
    if (!sent) return false;
    if (outcome === 'delivered') {
      await markSent(trx, id);
      return true;
    }
    await markLost(trx, id, 'bounced', lasting ? 'refused' : 'not-delivered');
    if (sent.personId === null) {
      if (lasting && sent.contactKey !== null)
        await stopContact(trx, { contactKey: sent.contactKey, reason: 'bounced', now: now() });
      return true;
    }
    const refused = contact ?? sent.contact;
    if (lasting && refused !== null) {
      const { personId } = sent;
      const key = contactKey(secret, channel, refused);
      await refuseContact(trx, { personId, channel, contactKey: key, reason: 'bounced', now: now() });
      const details = { channel };
      await recordAudit(trx, {
        actor: 'house',
        action: 'refuse-contact',
        subject: `person:${personId}`,
        details,
      });
    }
    return true;
  });
}
