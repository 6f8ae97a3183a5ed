import { cancelAsking } from '../../src/features/replacements/actions/asks-lead.ts';
import { startAsking } from '../../src/features/replacements/actions/start-asking.ts';
import { aRequest } from '../../src/features/replacements/seed.ts';
import { asksOf } from '../../src/features/replacements/store/asks.ts';
import { contractsOf } from '../../src/features/work/store/contracts.ts';
import type { Person } from '../../src/language/actor.ts';
import type { Services } from '../../src/platform/services.ts';

/** A request of Aïcha's that has been asked, and called off: what is read of it stays the same at every hour. */
export type AsksWorld = {
  asked: string;
  /** What Josiane was asked for it. */
  ask: string;
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
  return { asked: request.id, ask: asks.find(({ carerId }) => carerId === josiane.id)?.id ?? '' };
}
