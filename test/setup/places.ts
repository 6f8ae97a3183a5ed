import { importGazetteer } from '../../src/features/places/actions/import-gazetteer.ts';
import { importAgreement } from '../../src/features/law/actions/import-agreement.ts';
import type { Db } from '../../src/platform/db/database.ts';

/** Tests run on the real communes of France, quick to load, with homonyms and islands in them, and on the real agreement. */
export async function placesForTests(db: Db): Promise<void> {
  await importGazetteer(db);
  await importAgreement(db);
}
