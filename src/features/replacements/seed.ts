import type { Services } from '../../platform/services.ts';
import type { DemoPeople } from '../people/seed.ts';
import { loadDemoDepartment } from './seed/department-demo.ts';
import { loadDemoPast } from './seed/figures-demo.ts';
import { loadDemoOffers } from './seed/offers/demo.ts';
import { loadDemoRequests } from './seed/requests-demo.ts';
import { loadDemoPapers } from './seed/papers-demo.ts';

export { aRequest, type RequestDetails } from './seed/request.ts';

/** What has been asked and settled in the demonstration's departments. Runs once the employers are there. */
export async function loadDemoReplacements(services: Services, people: DemoPeople): Promise<void> {
  const { aicha, josiane } = people.personas;
  const told = await loadDemoRequests(services, people.carers.creuse);
  if (aicha && josiane) await loadDemoPapers(services, { aicha: { id: aicha }, josiane: { id: josiane } });
  await loadDemoOffers(services, people);
  const known = new Set([...told, ...Object.values(people.personas)]);
  await loadDemoDepartment(services, people.carers.creuse, known);
  await loadDemoPast(services, people);
}
