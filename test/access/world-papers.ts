import type { Person } from '../../src/language/actor.ts';
import type { Services } from '../../src/platform/services.ts';
import { makeCalendar } from '../../src/features/replacements/actions/calendar.ts';
import { freezeTerms } from '../../src/features/replacements/actions/papers.ts';
import { anAgreedReplacement } from '../../src/features/replacements/seed/agreed.ts';
import { contractsOf } from '../../src/features/work/store/contracts.ts';

/** A replacement of Aïcha by Josiane at the employer of Ahun's, agreed to and still to come, with what it opens. */
export type PapersWorld = {
  agreement: string;
  contract: string;
  /** Another home of Aïcha's, where nobody replaces her. */
  otherContract: string;
  cover: string;
  /** The employer's signed link, and Josiane's secret calendar. */
  link: string;
  calendar: string;
};

/** Far enough that her days there are not over, whatever the clock. */
const shift = { start: new Date('2031-01-07T07:30:00Z'), end: new Date('2031-01-07T08:30:00Z') };

export async function addPapers(
  services: Services,
  { aicha, josiane }: { aicha: Person; josiane: Person },
): Promise<PapersWorld> {
  const contracts = await contractsOf(services.db, aicha.id);
  const named = (name: string) => {
    const found = contracts.find(({ employer }) => employer.name === name);
    if (!found) throw new Error(`The demonstration has no ${name}.`);
    return found;
  };
  const contract = named('Monsieur Roche');
  const agreed = { carer: aicha, replacement: josiane, contract, shifts: [shift] };
  const { agreementId, coverIds, token } = await anAgreedReplacement(services, agreed);
  await freezeTerms(services, agreementId);
  return {
    agreement: agreementId,
    contract: contract.id,
    otherContract: named('Madame Petit').id,
    cover: coverIds[0] ?? '',
    link: token,
    calendar: await makeCalendar(services, josiane),
  };
}
