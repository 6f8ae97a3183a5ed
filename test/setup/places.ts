import { importGazetteer } from '../../src/features/places/actions/import-gazetteer.ts';
import type { Db } from '../../src/platform/db/database.ts';

/** Tests run on the real communes of France: they are quick to load, and homonyms and islands are in them. */
export async function placesForTests(db: Db): Promise<void> {
  await importGazetteer(db);
}
