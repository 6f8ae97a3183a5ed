import { limitKey, withinLimit, type Limit } from '../../../platform/http/limits.ts';
import type { Services } from '../../../platform/services.ts';
import type { Contact } from './contact.ts';

/**
 * What slows whoever asks for codes, or tries them. By contact: nobody is flooded with texts, and a guess stays at
 * ten chances in a million an hour. By address: wide, since a whole relay, or half a village behind its operator,
 * comes from one address.
 */
const limits = {
  codes: {
    contact: { name: 'codes', hits: 5, seconds: 3600 },
    address: { name: 'codes', hits: 60, seconds: 3600 },
  },
  tries: {
    contact: { name: 'tries', hits: 10, seconds: 3600 },
    address: { name: 'tries', hits: 120, seconds: 3600 },
  },
} satisfies Record<string, { contact: Limit; address: Limit }>;

/** Codes of relays looked up: a room of nine joins at its ease, a machine learns nothing in a year. */
const lookups: Limit = { name: 'relay-codes', hits: 120, seconds: 600 };

/** Contacts looked up by who appoints people. */
const contactLookups: Limit = { name: 'contact-lookups', hits: 30, seconds: 3600 };

/** Cards tried: by the code typed, whether or not a card has it; by address, wide for a room of nine. */
const keycards = {
  code: { name: 'keycards', hits: 20, seconds: 3600 },
  address: { name: 'keycards', hits: 120, seconds: 3600 },
} satisfies Record<string, Limit>;

/** Unlockings begun from one address. */
const unlockings: Limit = { name: 'unlockings', hits: 120, seconds: 3600 };

/** Requests to be admitted sent by one person: withdrawn and sent again, they would make a noise. */
const admissions: Limit = { name: 'admissions', hits: 3, seconds: 86_400 };

/** Counts one more code asked for, or tried; whether both the contact and the address are still within bounds. */
export async function mayGoOn(
  services: Services,
  what: keyof typeof limits,
  contact: Contact,
  addressKey: string,
): Promise<boolean> {
  const { db, secret } = services;
  const now = services.now();
  const contactKey = limitKey(secret, contact.kind, contact.value);
  const byAddress = await withinLimit(db, limits[what].address, addressKey, now);
  const byContact = await withinLimit(db, limits[what].contact, contactKey, now);
  return byAddress && byContact;
}

/** Counts one more code of a relay looked up from this address. */
export function mayLookUp({ db, now }: Services, addressKey: string): Promise<boolean> {
  return withinLimit(db, lookups, addressKey, now());
}

/** Counts one more contact looked up by this person. */
export function mayLookUpContact({ db, secret, now }: Services, personId: string): Promise<boolean> {
  return withinLimit(db, contactLookups, limitKey(secret, 'person', personId), now());
}

/** Counts one more try of a card; whether its code, real or not, and the address are both still within bounds. */
export async function mayTryKeycard(
  { db, secret, now }: Services,
  code: string,
  addressKey: string,
): Promise<boolean> {
  const byAddress = await withinLimit(db, keycards.address, addressKey, now());
  const byCode = await withinLimit(db, keycards.code, limitKey(secret, 'keycard', code), now());
  return byAddress && byCode;
}

/** Counts one more unlocking begun from this address. */
export function mayUnlock({ db, now }: Services, addressKey: string): Promise<boolean> {
  return withinLimit(db, unlockings, addressKey, now());
}

/** Counts one more request to be admitted. */
export function mayAskAdmission({ db, secret, now }: Services, personId: string): Promise<boolean> {
  return withinLimit(db, admissions, limitKey(secret, 'person', personId), now());
}
