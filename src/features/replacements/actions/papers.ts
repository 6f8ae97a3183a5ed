import type { Person } from '../../../language/actor.ts';
import { NotFound } from '../../../language/failure.ts';
import { recordAudit } from '../../../platform/audit.ts';
import { transact } from '../../../platform/db/database.ts';
import { tokenDigest } from '../../../platform/derived-secret.ts';
import type { Services } from '../../../platform/services.ts';
import { addressOf } from '../../work/store/addresses.ts';
import { makeTerms, type Terms } from '../domain/papers-terms.ts';
import type { Party } from '../domain/papers-party.ts';
import { agreedTo, insertPapers, papersOf, partyTo } from '../store/papers.ts';
import { agreementByLink } from '../store/agreements.ts';
import type { CoverOnCalendar } from '../domain/calendar-cover.ts';
import { coversOfAgreement } from '../store/calendar-feeds.ts';
import { mayEnterHome } from '../store/agreement-homes.ts';

/**
 * Writes down what an agreement says, once: whatever the contract replaced becomes afterwards, these terms were agreed
 * to. Done again it changes nothing. Nothing is written when the agreement does not stand.
 */
export async function freezeTerms(services: Services, agreementId: string): Promise<void> {
  await transact(services.db, async (trx) => {
    const agreed = await agreedTo(trx, agreementId);
    if (!agreed) return;
    if (!(await insertPapers(trx, agreementId, makeTerms(agreed), services.now()))) return;
    await recordAudit(trx, { actor: 'house', action: 'make-papers', subject: `agreement:${agreementId}` });
  });
}

/** The terms of an agreement that stands; made now when the job that makes them has not run yet. */
export async function termsOf(services: Services, agreementId: string): Promise<Terms | null> {
  const kept = await papersOf(services.db, agreementId);
  if (kept) return kept;
  await freezeTerms(services, agreementId);
  return papersOf(services.db, agreementId);
}

/** Days after the last one during which an employer's link still opens his papers. */
const linkDays = 30;

/**
 * The terms behind an employer's signed link, once he has agreed and until a month after the end; null otherwise. No
 * street in them: whoever holds the link is told nothing of where he lives.
 */
export async function papersByLink(services: Services, token: string): Promise<Terms | null> {
  const agreement = await agreementByLink(services.db, tokenDigest(token));
  if (agreement?.state !== 'agreed') return null;
  const terms = await termsOf(services, agreement.id);
  const closes = terms && new Date(`${terms.ends}T00:00Z`).getTime() + linkDays * 86_400_000;
  return closes && services.now().getTime() < closes ? terms : null;
}

/** The contract as its reader may have it: its employer and his replacement, nobody else (404). */
export type Papers = { party: Party; terms: Terms; street: string | null; ahead: CoverOnCalendar[] };

/** The papers the actor is party to. The street is for the employer, and for her while she may go there. */
export async function readPapers(services: Services, actor: Person, agreementId: string): Promise<Papers> {
  const { db } = services;
  const party = await partyTo(db, actor, agreementId);
  const terms = party && (await termsOf(services, agreementId));
  if (!terms) throw new NotFound();
  const knows =
    party.side === 'employer' || (await mayEnterHome(db, actor.id, party.employerId, services.now()));
  const street = knows ? ((await addressOf(db, party.employerId))?.street ?? null) : null;
  // What is to come is for her calendar alone.
  const ahead =
    party.side === 'replacement' ? await coversOfAgreement(db, party.agreementId, services.now()) : [];
  return { party, terms, street, ahead };
}
