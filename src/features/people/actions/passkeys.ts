import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server';
import type { Person } from '../../../language/actor.ts';
import { done, failed, NotFound, type Outcome } from '../../../language/failure.ts';
import { recordAudit } from '../../../platform/audit.ts';
import { transact, type Db } from '../../../platform/db/database.ts';
import type { Services } from '../../../platform/services.ts';
import { readDevice } from '../domain/device.ts';
import { mayLose } from '../domain/ways-in.ts';
import { waysInto } from '../store/ways-in.ts';
import { challengeMinutes } from '../sign-in/challenge.ts';
import {
  deletePasskey,
  insertPasskey,
  notePasskeyUse,
  passkeyByCredential,
  passkeysOf,
  type Passkey,
  type PasskeyToCheck,
} from '../store/passkeys.ts';
import { strengthen } from './strengthen.ts';

/** More devices than anybody has in her pockets. */
export const mostPasskeys = 10;

/** What phones sign with (COSE): Ed25519, ES256, RS256. */
const algorithms = [-8, -7, -257];

const timeout = challengeMinutes * 60_000;
const known = ['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb'] as const;

/** The site a key is bound to (its host name) and the origin answers must come from. */
function site({ config }: Pick<Services, 'config'>): { rpID: string; origin: string } {
  const { hostname, origin } = new URL(config.origin);
  return { rpID: hostname, origin };
}

/** What a device is asked to unlock an account with whatever key of ours it holds: no account is named, none found out. */
export function unlockOptions(services: Services): Promise<PublicKeyCredentialRequestOptionsJSON> {
  return generateAuthenticationOptions({ rpID: site(services).rpID, userVerification: 'required', timeout });
}

/** What a device is asked to show that this session is the actor's: only keys of hers will do. */
export async function stepOptions(
  services: Services,
  actor: Person,
): Promise<PublicKeyCredentialRequestOptionsJSON> {
  return generateAuthenticationOptions({
    rpID: site(services).rpID,
    userVerification: 'required',
    timeout,
    allowCredentials: described(await passkeysOf(services.db, actor)),
  });
}

/** Keys as a device is told of them. */
function described(passkeys: readonly Pick<Passkey, 'credentialId' | 'transports'>[]) {
  return passkeys.map(({ credentialId, transports }) => ({
    id: credentialId,
    transports: known.filter((transport) => transports.includes(transport)),
  }));
}

/** What a device is asked to become what unlocks the actor's account. It is told a first name and nothing else. */
export async function passkeyOptions(
  services: Services,
  actor: Person,
): Promise<PublicKeyCredentialCreationOptionsJSON> {
  const passkeys = await passkeysOf(services.db, actor);
  return generateRegistrationOptions({
    rpName: 'RAVie',
    rpID: site(services).rpID,
    userID: new TextEncoder().encode(actor.id),
    userName: actor.firstName || 'RAVie',
    userDisplayName: actor.firstName,
    timeout,
    supportedAlgorithmIDs: algorithms,
    attestationType: 'none',
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    excludeCredentials: described(passkeys),
  });
}

export type PasskeyFailure = { kind: 'refused' } | { kind: 'too-many' };

/** Keeps the public key of a device that has answered the challenge. `userAgent` says what it is, in two words. */
export async function addPasskey(
  services: Services,
  actor: Person,
  given: {
    response: RegistrationResponseJSON;
    challenge: string;
    userAgent: string;
    /** The token of the session that this second way strengthens, when roles of hers sleep. */
    strengthens?: string;
  },
): Promise<Outcome<undefined, PasskeyFailure>> {
  const { response, challenge, userAgent } = given;
  const { rpID, origin } = site(services);
  const verified = await verifyRegistrationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin: origin,
    expectedRPID: rpID,
    requireUserVerification: true,
    supportedAlgorithmIDs: algorithms,
  }).catch(() => null);
  const info = verified?.verified ? verified.registrationInfo : undefined;
  if (!info) return failed({ kind: 'refused' });
  const { credential, credentialBackedUp } = info;
  const { form, system } = readDevice(userAgent);
  return transact(services.db, async (trx) => {
    if ((await passkeysOf(trx, actor)).length >= mostPasskeys) return failed({ kind: 'too-many' });
    const kept = await insertPasskey(trx, actor, {
      credentialId: credential.id,
      publicKey: credential.publicKey,
      signCount: credential.counter,
      transports: known.filter((transport) => response.response.transports?.includes(transport)),
      backedUp: credentialBackedUp,
      form,
      system,
      now: services.now(),
    });
    if (!kept) return failed({ kind: 'refused' });
    await recordAudit(trx, { actor, action: 'add-passkey', subject: `person:${actor.id}` });
    if (given.strengthens) await strengthen(services, trx, actor, given.strengthens, 'passkey');
    return done();
  });
}

/**
 * Whose account a device unlocks: it holds the key, its owner unlocked it, the challenge and the place are ours. A
 * counter that goes back is a copy of the key, and is refused.
 */
export async function unlockWithPasskey(
  services: Services,
  given: { response: AuthenticationResponseJSON; challenge: string },
): Promise<Outcome<{ personId: string; firstName: string }, { kind: 'refused' }>> {
  return transact(services.db, async (trx) => {
    const passkey = await usePasskey(services, trx, given);
    if (!passkey) return failed({ kind: 'refused' });
    await recordAudit(trx, {
      actor: 'house',
      action: 'sign-in',
      subject: `person:${passkey.personId}`,
      details: { passkey: passkey.id },
    });
    return done({ personId: passkey.personId, firstName: passkey.firstName });
  });
}

/** The key that answered, its use noted; null when the answer is not of a key of ours, to this challenge, from here. */
export async function usePasskey(
  services: Services,
  trx: Db,
  { response, challenge }: { response: AuthenticationResponseJSON; challenge: string },
): Promise<PasskeyToCheck | null> {
  const { rpID, origin } = site(services);
  const passkey = await passkeyByCredential(trx, response.id);
  if (!passkey) return null;
  const verified = await verifyAuthenticationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin: origin,
    expectedRPID: rpID,
    requireUserVerification: true,
    credential: {
      id: passkey.credentialId,
      publicKey: new Uint8Array(passkey.publicKey),
      counter: passkey.signCount,
    },
  }).catch(() => null);
  if (!verified?.verified) return null;
  const { newCounter, credentialBackedUp } = verified.authenticationInfo;
  await notePasskeyUse(trx, passkey.id, {
    signCount: newCounter,
    backedUp: credentialBackedUp,
    now: services.now(),
  });
  return passkey;
}

/** A device unlocks the actor's account no more, unless nothing else does. Throws NotFound for what is not hers. */
export async function removePasskey(
  { db }: Services,
  actor: Person,
  id: string,
): Promise<Outcome<undefined, { kind: 'only-way' }>> {
  return transact(db, async (trx) => {
    const ways = await waysInto(trx, actor, true);
    if (!(await passkeysOf(trx, actor)).some((one) => one.id === id)) throw new NotFound();
    if (!mayLose(ways, 'passkey')) return failed({ kind: 'only-way' });
    await deletePasskey(trx, actor, id);
    await recordAudit(trx, { actor, action: 'remove-passkey', subject: `person:${actor.id}` });
    return done();
  });
}
