import type { Services } from '../../platform/services.ts';
import type { DemoPeople } from '../people/seed.ts';

/** What has been asked and settled in the demonstration's departments. Runs once the employers are there. */
export async function loadDemoReplacements(_services: Services, _people: DemoPeople): Promise<void> {
  // Nothing has been asked yet.
}
