import type { Person } from '../../../language/actor.ts';
import { done, failed, Forbidden, NotFound, type Outcome } from '../../../language/failure.ts';
import { newId } from '../../../language/ids.ts';
import { recordAudit } from '../../../platform/audit.ts';
import { transact, type Db } from '../../../platform/db/database.ts';
import type { Services } from '../../../platform/services.ts';
import { isNamed, tidyName } from '../domain/profile.ts';
import { may } from '../domain/rights.ts';
import { drawKeycardCode, hashKeycardCode } from '../sign-in/keycard-code.ts';
import { hashPin } from '../sign-in/pin-hash.ts';
import { centreFor } from '../store/centres.ts';
import { insertGrant } from '../store/grants.ts';
import {
  closeKeycards,
  endKeycardSessions,
  insertCardAccount,
  insertKeycard,
  keycardExists,
  keycardFor,
} from '../store/keycards.ts';
import { choosePin, type PinFailure, type PinTyped } from './choose-pin.ts';

/** What is drawn on the new card, this once: its code is kept nowhere. */
export type NewKeycard = { keycardId: string; code: string };

export type MakeFailure = PinFailure | { kind: 'unnamed' } | { kind: 'already-made' };

/**
 * Opens the account of somebody who has neither phone nor e-mail address, makes her a carer of the relay, and makes
 * her card with the PIN she has just typed. She joins when she first comes in with it. `keycardId` is minted in the form: sent twice, one card is made. Throws
 * NotFound (a resource centre has no cards) and Forbidden.
 */
export async function makeKeycard(
  services: Services,
  actor: Person,
  input: PinTyped & {
    keycardId: string;
    centreId: string;
    firstName: string;
    initial: string;
    communeCode: string | null;
  },
): Promise<Outcome<NewKeycard, MakeFailure>> {
  const { keycardId, centreId, communeCode } = input;
  const name = tidyName(input.firstName, input.initial);
  if (!isNamed(name)) return failed({ kind: 'unnamed' });
  await relayRunBy(services.db, actor, centreId);
  const pin = choosePin(input);
  if (!pin.ok) return pin;
  const pinHash = await hashPin(services.secret, pin.value);
  return transact(services.db, async (trx) => {
    if (await keycardExists(trx, keycardId)) return failed({ kind: 'already-made' });
    const now = services.now();
    const personId = newId();
    await insertCardAccount(trx, { id: personId, ...name, communeCode, now });
    const scope = { kind: 'centre', id: centreId } as const;
    await insertGrant(trx, { personId, role: 'carer', scope, grantedBy: actor.id, now });
    const made = await addKeycard(services, trx, {
      keycardId,
      personId,
      centreId,
      pinHash,
      madeBy: actor.id,
    });
    if (!made) return failed({ kind: 'already-made' });
    await recordAudit(trx, {
      actor,
      action: 'make-keycard',
      subject: `person:${personId}`,
      details: { keycard: keycardId, centre: centreId },
    });
    return done(made);
  });
}

/**
 * Gives the holder of a card another one, with the PIN she has just typed: the old one opens nothing from then on
 * and, when asked, the devices it opened are closed. Throws NotFound for a card out of the actor's reach, Forbidden
 * when its holder can come back by herself.
 */
export async function renewKeycard(
  services: Services,
  actor: Person,
  input: PinTyped & { oldId: string; keycardId: string; endSessions: boolean },
): Promise<Outcome<NewKeycard, PinFailure | { kind: 'already-made' }>> {
  const { oldId, keycardId, endSessions } = input;
  if (await keycardExists(services.db, keycardId)) return failed({ kind: 'already-made' });
  const { personId, centreId } = await keycardToRenew(services.db, actor, oldId);
  const pin = choosePin(input);
  if (!pin.ok) return pin;
  const pinHash = await hashPin(services.secret, pin.value);
  return transact(services.db, async (trx) => {
    await keycardToRenew(trx, actor, oldId);
    const now = services.now();
    await closeKeycards(trx, personId, actor.id, now);
    const ended = endSessions ? await endKeycardSessions(trx, personId) : 0;
    const made = await addKeycard(services, trx, {
      keycardId,
      personId,
      centreId,
      pinHash,
      madeBy: actor.id,
    });
    if (!made) return failed({ kind: 'already-made' });
    await recordAudit(trx, {
      actor,
      action: 'renew-keycard',
      subject: `person:${personId}`,
      details: { keycard: keycardId, before: oldId, sessionsEnded: ended },
    });
    return done(made);
  });
}

/** Blocks a card at once, and closes the devices it opened: somebody calls to say it is lost. Throws as above. */
export async function blockKeycard(services: Services, actor: Person, keycardId: string): Promise<void> {
  await transact(services.db, async (trx) => {
    const card = await keycardFor(trx, actor, keycardId);
    if (!card) throw new NotFound();
    if (!may.runCentre(actor, placeOfCard(card))) throw new Forbidden();
    await closeKeycards(trx, card.personId, actor.id, services.now());
    const ended = await endKeycardSessions(trx, card.personId);
    await recordAudit(trx, {
      actor,
      action: 'block-keycard',
      subject: `person:${card.personId}`,
      details: { keycard: keycardId, sessionsEnded: ended },
    });
  });
}

/** The card whose holder is to be given another. Throws NotFound and Forbidden. */
export async function keycardToRenew(db: Db, actor: Person, id: string) {
  const card = await keycardFor(db, actor, id);
  if (!card) throw new NotFound();
  const { personId, holder } = card;
  if (!may.renewKeycard(actor, placeOfCard(card), { personId, ...holder })) throw new Forbidden();
  return card;
}

/** A relay the actor runs. Throws NotFound (a resource centre has no cards) and Forbidden. */
export async function relayRunBy(db: Db, actor: Person, centreId: string) {
  const centre = await centreFor(db, actor, centreId);
  if (centre?.kind !== 'relay') throw new NotFound();
  if (
    !may.runCentre(actor, { scope: { kind: 'centre', id: centre.id }, departmentCode: centre.departmentCode })
  )
    throw new Forbidden();
  return centre;
}

const placeOfCard = (card: { centreId: string; departmentCode: string }) =>
  ({ scope: { kind: 'centre', id: card.centreId }, departmentCode: card.departmentCode }) as const;

async function addKeycard(
  services: Services,
  trx: Db,
  card: { keycardId: string; personId: string; centreId: string; pinHash: string; madeBy: string },
): Promise<NewKeycard | null> {
  const { keycardId: id, ...rest } = card;
  const code = drawKeycardCode();
  const codeHash = hashKeycardCode(services.secret, code);
  const kept = await insertKeycard(trx, { id, ...rest, codeHash, now: services.now() });
  return kept ? { keycardId: id, code } : null;
}
