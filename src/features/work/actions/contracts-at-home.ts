import type { Person } from '../../../language/actor.ts';
import type { Services } from '../../../platform/services.ts';
import { dayAsText, wallClock } from '../../law/domain/clock.ts';
import type { ContractHours } from '../domain/contract.ts';
import { contractsOfEmployerAccount, namesOf } from '../store/contracts.ts';

/** A contract that runs at somebody's home, and who comes; null while she has not typed the code. */
export type AtHomeContract = { id: string; carerName: string | null; hours: readonly ContractHours[] };

/** The contracts that run at the actor's home. */
export async function contractsAtHome({ db, now }: Services, actor: Person): Promise<AtHomeContract[]> {
  const contracts = await contractsOfEmployerAccount(db, actor.id);
  const names = await namesOf(
    db,
    contracts.flatMap(({ carerId }) => carerId ?? []),
  );
  return contracts
    .filter(
      ({ endsOn, employer }) =>
        endsOn === null || endsOn >= dayAsText(wallClock(now(), employer.timeZone).day),
    )
    .map(({ id, carerId, hours }) => ({ id, hours, carerName: names.get(carerId ?? '') ?? null }));
}
