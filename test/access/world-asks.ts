import { cancelAsking } from '../../src/features/replacements/actions/asks-lead.ts';
import { startAsking } from '../../src/features/replacements/actions/start-asking.ts';
import { aRequest } from '../../src/features/replacements/seed.ts';
import { asksOf } from '../../src/features/replacements/store/asks.ts';
import { serviceLinkPurpose } from '../../src/features/messages/domain/outside.ts';
import { demoId } from '../../src/features/people/seed/chance.ts';
import { insertCall } from '../../src/features/replacements/store/service-calls.ts';
import { newId } from '../../src/language/ids.ts';
import { derivedToken, tokenDigest } from '../../src/platform/derived-secret.ts';
import { contractsOf } from '../../src/features/work/store/contracts.ts';
import type { Person } from '../../src/language/actor.ts';
import type { Services } from '../../src/platform/services.ts';

/** A request of Aïcha's that has been asked, and called off: what is read of it stays the same at every hour. */
export type AsksWorld = {
  asked: string;
  /** What Josiane was asked for it. */
  ask: string;
  /** A request of the demonstration that nobody could take, and the link one service was sent about it. */
  inVain: string;
  serviceLink: string;
};

/** Four weeks after the next Thursday: hours of nobody else’s, whatever the day. */
export async function addAsks(
  services: Services,
  { aicha, josiane }: { aicha: Person; josiane: Person },
): Promise<AsksWorld> {
  const [contract] = await contractsOf(services.db, aicha.id);
  const from = new Date(services.now().getTime() + 28 * 86_400_000);
  const thursday = new Date(from.getTime() + ((11 - from.getUTCDay()) % 7) * 86_400_000);
  const at = (hour: number) =>
    new Date(thursday.toISOString().slice(0, 11) + `${String(hour).padStart(2, '0')}:00:00Z`);
  const shifts = [{ contractId: contract?.id ?? '', start: at(14), end: at(15) }];
  const { request } = await aRequest(services, aicha, { shifts, urgent: true, waveSize: 10 });
  await startAsking(services, aicha, request.id);
  const asks = await asksOf(services.db, request.id);
  await cancelAsking(services, aicha, request.id);
  return {
    asked: request.id,
    ask: asks.find(({ carerId }) => carerId === josiane.id)?.id ?? '',
    ...(await addServiceCall(services)),
  };
}

/** One service was written to; others may be. */
async function addServiceCall({ db, secret, now }: Services) {
  const { id: inVain } = await db
    .selectFrom('replacement_requests')
    .select('id')
    .where('state', '=', 'asking')
    .where('escalated_at', 'is not', null)
    .executeTakeFirstOrThrow();
  const [id, salt] = [newId(), Buffer.alloc(16, 7)];
  const serviceLink = derivedToken(secret, { purpose: serviceLinkPurpose, id, salt });
  const expiresAt = new Date(now().getTime() + 3 * 86_400_000);
  const serviceId = demoId('directory nuits');
  const call = { id, requestId: inVain, serviceId, askedById: null, askedAt: now(), expiresAt };
  await insertCall(db, call, { salt, digest: tokenDigest(serviceLink) });
  return { inVain, serviceLink };
}
