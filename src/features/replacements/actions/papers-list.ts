import { holds, type Person } from '../../../language/actor.ts';
import type { Services } from '../../../platform/services.ts';
import { contractById, contractsOf, contractsOfEmployerAccount } from '../../work/store/contracts.ts';
import type { Contract } from '../../work/domain/contract.ts';
import type { SheetLine } from '../domain/handover-sheet.ts';
import { homesOpenTo } from '../store/agreement-homes.ts';
import { sheetsWritten } from '../store/handover.ts';
import type { PapersLine } from '../domain/papers-party.ts';
import { agreementsToDraw, papersFor } from '../store/papers.ts';
import { dayIn } from '../domain/papers-days.ts';
import { freezeTerms } from './papers.ts';

/** As many papers as one page shows. */
const most = 50;

export type MyPapers = { papers: PapersLine[]; own: SheetLine[]; open: SheetLine[]; works: boolean };

/** Everything on paper that the actor has to do with: contracts, her own homes' sheets, those open to her for now. */
export async function listMyPapers(services: Services, actor: Person): Promise<MyPapers> {
  const { db, now } = services;
  for (const id of await agreementsToDraw(db, actor)) await freezeTerms(services, id);
  const [papers, hers, his, homes] = await Promise.all([
    papersFor(db, actor, most),
    contractsOf(db, actor.id),
    contractsOfEmployerAccount(db, actor.id),
    homesOpenTo(db, actor.id, now()),
  ]);
  const current = [...hers, ...his].filter(
    ({ endsOn, employer }) => !endsOn || endsOn >= dayIn(now(), employer.timeZone),
  );
  const written = await sheetsWritten(
    db,
    current.map(({ id }) => id),
  );
  const opened = await Promise.all(homes.map(({ contractId }) => contractById(db, contractId)));
  return {
    papers,
    own: current.map((contract) => lineOf(contract, written.has(contract.id))),
    open: opened.flatMap((contract) => (contract ? [lineOf(contract, null)] : [])),
    works: holds(actor, 'carer'),
  };
}

function lineOf({ id, employer }: Contract, written: boolean | null): SheetLine {
  return { contractId: id, employerName: employer.name, communeName: employer.communeName, written };
}
