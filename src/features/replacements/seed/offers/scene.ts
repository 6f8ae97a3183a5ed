import type { Person } from '../../../../language/actor.ts';
import type { Services } from '../../../../platform/services.ts';
import { aCarer, aGrant, aPerson } from '../../../people/seed.ts';
import type { WorkKind } from '../../../work/domain/contract.ts';
import { aContract } from '../../../work/seed.ts';
import { friday, thursday } from '../november.ts';
import { anAnswer, anOffer } from './offers.ts';

/** A carer with these hours at one employer's, where meals are needed: she masters that. */
export async function working(
  services: Services,
  firstName: string,
  spans: readonly { start: Date; end: Date; kind?: WorkKind }[],
  name = 'Madame Petit',
): Promise<{ carer: Person; contractId: string }> {
  const carer = await aCarer(services.db, { firstName, gestures: ['meals'] });
  const days = spans.map((span) => ({ kind: 'work' as const, ...span }));
  const { id } = await aContract(services, carer, { employer: { name }, days, gestures: ['meals'] });
  return { carer, contractId: id };
}

/** Aïcha offers her Thursday; Josiane answers with her Friday. */
export async function offered(services: Services) {
  const aicha = await working(services, 'Aïcha', [thursday]);
  const josiane = await working(services, 'Josiane', [friday], 'Monsieur Roche');
  const shift = { contractId: aicha.contractId, start: thursday.start };
  const offerId = await anOffer(services, aicha.carer, { kind: 'swap', ...shift });
  const given = { contractId: josiane.contractId, start: friday.start };
  const answerId = await anAnswer(services, josiane.carer, offerId, { shift: given });
  return { aicha, josiane, offerId, answerId };
}

/** A private employer of Creuse with an account. */
export async function anEmployerAccount(services: Services, phone = '+33639980001'): Promise<Person> {
  const person = await aPerson(services.db, { firstName: 'Georges', phone });
  return aGrant(services.db, person, 'employer', { kind: 'department', id: '23' });
}
