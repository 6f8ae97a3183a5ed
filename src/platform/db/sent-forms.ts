import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { signature } from '../secrets.ts';
import type { Services } from '../services.ts';
import type { Db } from './database.ts';

type Sent = { person: string; key: string; content: Buffer };

/** What is kept of a form received before: whether it held the same, and where it led. */
export type Slip = { same: boolean; place: string };

/**
 * A form received under a key, as it is kept: under a hash that needs the key, its place sealed with the key. Whoever
 * reads the table, even holding the secret, learns neither who sent what nor where it led (a post may bear no name).
 */
export function sentForm({ secret, now }: Pick<Services, 'secret' | 'now'>, { person, key, content }: Sent) {
  const hash = (use: string, ...rest: (string | Buffer)[]) =>
    signature(secret, `sent-form\n${use}\n${person}\n${key}`, ...rest);
  const id = hash('id');
  const fingerprint = hash('content', '\n', content);
  const sealing = hash('seal');
  const row = () => ({ id, content: fingerprint, sent_on: now() });

  return {
    /** What was told before, if it was received. */
    async find(db: Db): Promise<Slip | null> {
      const found = await db
        .selectFrom('sent_forms')
        .select(['content', 'answer'])
        .where('id', '=', id)
        .executeTakeFirst();
      if (!found?.answer) return null;
      return { same: fingerprint.equals(found.content), place: unseal(sealing, found.answer) };
    },

    /** Takes the key for this transaction, waiting for another that holds it; false when that one kept it. */
    async claim(trx: Db): Promise<boolean> {
      const claimed = await trx
        .insertInto('sent_forms')
        .values({ ...row(), answer: null })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .returning('id')
        .executeTakeFirst();
      return claimed !== undefined;
    },

    /** Where it led, beside what it did. */
    async answer(trx: Db, place: string): Promise<void> {
      await trx
        .updateTable('sent_forms')
        .set({ answer: seal(sealing, place) })
        .where('id', '=', id)
        .execute();
    },

    /** It was refused: the key may come back with another content. */
    async release(trx: Db): Promise<void> {
      await trx.deleteFrom('sent_forms').where('id', '=', id).execute();
    },

    /** Where it led, when it had nothing to do. */
    async note(db: Db, place: string): Promise<void> {
      await db
        .insertInto('sent_forms')
        .values({ ...row(), answer: seal(sealing, place) })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .execute();
    },
  };
}

/** Forgets the forms received before this day. Answers how many. */
export async function sweepSentForms(db: Db, before: Date): Promise<number> {
  const swept = await db.deleteFrom('sent_forms').where('sent_on', '<', before).executeTakeFirst();
  return Number(swept.numDeletedRows);
}

function seal(key: Buffer, text: string): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

function unseal(key: Buffer, sealed: Buffer): string {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12));
  decipher.setAuthTag(sealed.subarray(12, 28));
  return decipher.update(sealed.subarray(28), undefined, 'utf8') + decipher.final('utf8');
}
