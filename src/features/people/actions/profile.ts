import type { Person, Theme } from '../../../language/actor.ts';
import { done, failed, type Outcome } from '../../../language/failure.ts';
import type { Locale } from '../../../language/locale.ts';
import { recordAudit } from '../../../platform/audit.ts';
import { transact } from '../../../platform/db/database.ts';
import type { Services } from '../../../platform/services.ts';
import { isNamed, tidyName } from '../domain/profile.ts';
import { writePreferences, writeProfile, type ProfileChange } from '../store/profile.ts';

export type ProfileFailure = { kind: 'unnamed' };

/** Writes what the actor says of herself, and to whom; what is left out stays as it was. A name is never emptied. */
export async function updateProfile(
  services: Services,
  actor: Person,
  change: ProfileChange,
): Promise<Outcome<undefined, ProfileFailure>> {
  const name = change.name && tidyName(change.name.firstName, change.name.initial);
  if (name && !isNamed(name)) return failed({ kind: 'unnamed' });
  return transact(services.db, async (trx) => {
    await writeProfile(trx, actor, { ...change, ...(name && { name }) });
    await recordAudit(trx, { actor, action: 'update-profile', subject: `person:${actor.id}` });
    await services.jobs.emit(trx, { type: 'profile-changed', personId: actor.id });
    return done();
  });
}

/** Keeps the language and the appearance somebody reads in. A matter of taste: no line of audit. */
export async function choosePreferences(
  { db }: Services,
  actor: Person,
  choice: { locale?: Locale; theme?: Theme },
): Promise<void> {
  await writePreferences(db, actor, choice);
}
