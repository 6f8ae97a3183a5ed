import { sql } from 'kysely';
import { turnOnHere } from '../../src/features/messages/actions/choose-devices.ts';
import { aCarer } from '../../src/features/people/seed.ts';
import { personById } from '../../src/features/people/store/actor.ts';
import type { Person } from '../../src/language/actor.ts';
import { newId } from '../../src/language/ids.ts';
import type { PostOffice } from '../post-office.ts';

/** Carers with devices that show notifications, in a post office. */
export function callableDevices(office: PostOffice) {
  const openDevice = async (
    actor: Person,
    subscription = office.push.subscribe(office.services.push.publicKey),
  ): Promise<string> => {
    const token = newId();
    const expires = new Date(office.now.getTime() + 90 * 86_400_000);
    await sql`insert into sign_in_sessions (id, user_id, token, expires_at, created_at)
      values (${newId()}, ${actor.id}, ${token}, ${expires}, ${office.now})`.execute(office.services.db);
    const turned = await turnOnHere(office.services, actor, { token, subscription });
    if (!turned.ok) throw new Error('A device was refused.');
    return token;
  };
  return {
    openDevice,
    /** A carer with so many devices that show notifications, and the tokens of their sessions. */
    carerWith: async (devices: number, contact: { phone?: string; email?: string } = {}) => {
      const { db } = office.services;
      const { id } = await aCarer(db, contact);
      const actor = await personById(db, id);
      if (!actor) throw new Error('The carer is not there.');
      const tokens: string[] = [];
      for (let index = 0; index < devices; index++) tokens.push(await openDevice(actor));
      return { id, actor, tokens };
    },
    shown: () => office.push.pushed.map(({ message }) => message['notification'] as Record<string, string>),
    countDevices: async () =>
      (await office.services.db.selectFrom('push_subscriptions').select('id').execute()).length,
  };
}
