import { aRequest } from '../../src/features/replacements/seed.ts';
import { contractsOf } from '../../src/features/work/store/contracts.ts';
import type { Person } from '../../src/language/actor.ts';
import type { Services } from '../../src/platform/services.ts';

/** A draft of Aïcha's: nobody has been told of it. */
export type RequestsWorld = { draft: string; shift: string; contract: string };

const day = 86_400_000;

/** Five weeks ahead, in the middle of the night: no hours of hers are there, whatever the day. */
export async function addRequests(services: Services, { aicha }: { aicha: Person }): Promise<RequestsWorld> {
  const [contract] = await contractsOf(services.db, aicha.id);
  const start = new Date(Math.floor(services.now().getTime() / day) * day + 35 * day + 2 * 3_600_000);
  const shifts = [{ contractId: contract?.id ?? '', start, end: new Date(start.getTime() + 3_600_000) }];
  const made = await aRequest(services, aicha, { shifts });
  return { draft: made.request.id, shift: made.shifts[0]?.id ?? '', contract: contract?.id ?? '' };
}
