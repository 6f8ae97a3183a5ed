import type { Person } from '../../../language/actor.ts';
import { done, failed, Forbidden, NotFound, type Outcome } from '../../../language/failure.ts';
import { findPersonalData } from '../../../language/guard/guard.ts';
import { recordAudit, wasRecordedSince } from '../../../platform/audit.ts';
import { transact } from '../../../platform/db/database.ts';
import { loadFirstNames } from '../../../platform/first-names.ts';
import type { Services } from '../../../platform/services.ts';
import { addressOf, type Address } from '../../work/store/addresses.ts';
import { flag, keepable, type Flagged } from '../domain/handover-guard.ts';
import { mayWrite, type SheetTexts, type Sheet } from '../domain/handover-sheet.ts';
import { sheetFor, writeSheet } from '../store/handover.ts';

let isFirstName: ((folded: string) => boolean) | undefined;
const findPersonal = (text: string) => findPersonalData(text, (isFirstName ??= loadFirstNames()));

/** A sheet opened again within this time is one look. In milliseconds. */
const oneLook = 3_600_000;

/**
 * The sheet of a home with its address, for who works there, who employs, and whoever was agreed to until the day after
 * her days there (404 for anybody else). That she opened it is noted once an hour, so that who wrote it can know.
 */
export async function readSheet(
  services: Services,
  actor: Person,
  contractId: string,
): Promise<{ sheet: Sheet; address: Address | null }> {
  const now = services.now();
  const sheet = await sheetFor(services.db, actor, contractId, now);
  if (!sheet) throw new NotFound();
  const address = await addressOf(services.db, sheet.employerId);
  if (sheet.reader === 'replacement') await noteLook(services, actor, sheet, now);
  return { sheet, address };
}

/** Said of the person whose sheet it is: « Mes données » tells her who looked, by role. */
async function noteLook(
  services: Services,
  actor: Person,
  { carerId, contractId }: Sheet,
  now: Date,
): Promise<void> {
  const subject = carerId ? `person:${carerId}` : `contract:${contractId}`;
  const line = { actor, action: 'read-handover-sheet', subject, details: { contract: contractId }, at: now };
  await transact(services.db, async (trx) => {
    if (await wasRecordedSince(trx, line, new Date(now.getTime() - oneLook))) return;
    await recordAudit(trx, line);
  });
}

/** `flagged`: words to look at again; nothing was kept. */
export type SheetFailure = { kind: 'flagged'; flagged: Flagged[] };

/**
 * Keeps what is said of a home. What may let somebody be recognised, and words of illness, are pointed out first;
 * `lookedAgain` says that its writer looked again and leaves them. A social-security number is masked whatever is said.
 */
export async function writeHandover(
  services: Services,
  actor: Person,
  { contractId, texts, lookedAgain }: { contractId: string; texts: SheetTexts; lookedAgain: boolean },
): Promise<Outcome<null, SheetFailure>> {
  const sheet = await sheetFor(services.db, actor, contractId, services.now());
  if (!sheet) throw new NotFound();
  if (!mayWrite(sheet.reader)) throw new Forbidden('write the sheet');
  const flagged = flag(texts, findPersonal);
  if (flagged.length > 0 && !lookedAgain) return failed({ kind: 'flagged', flagged });
  await transact(services.db, async (trx) => {
    const at = services.now();
    await writeSheet(trx, { contractId, texts: keepable(texts, findPersonal), by: actor.id, at });
    await recordAudit(trx, { actor, action: 'write-handover-sheet', subject: `contract:${contractId}` });
  });
  return done(null);
}
