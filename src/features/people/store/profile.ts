import { knownGestures, type Gesture } from '../../../language/gestures.ts';
import type { Person, Theme } from '../../../language/actor.ts';
import type { Locale } from '../../../language/locale.ts';
import type { Db } from '../../../platform/db/database.ts';
import { fullName } from '../../places/domain.ts';
import { communeByCode } from '../../places/store.ts';
import { languages, type Audience, type Language, type Profile } from '../domain/profile.ts';

/** What somebody changes of her profile: the rest stays. The commune is given by its code, null for none. */
export type ProfileChange = {
  name?: { firstName: string; initial: string };
  communeCode?: string | null;
  gestures?: readonly Gesture[];
  languages?: readonly Language[];
  seenBy?: Partial<Profile['seenBy']>;
};

/** The languages among these keys, in the order they are always shown in; a key that is no more is left out. */
export const knownLanguages = (keys: readonly string[]): Language[] =>
  languages.filter((key) => keys.includes(key));

/** Her own profile, whole. */
export async function profileOf(db: Db, actor: Person): Promise<Profile> {
  const row = await db.selectFrom('people').selectAll().where('id', '=', actor.id).executeTakeFirstOrThrow();
  const commune = row.commune_code ? await communeByCode(db, row.commune_code) : null;
  return {
    firstName: row.first_name,
    initial: row.initial,
    commune: commune && { code: commune.code, fullName: fullName(commune) },
    gestures: knownGestures(row.gestures),
    languages: knownLanguages(row.languages),
    seenBy: {
      commune: row.commune_seen_by as Audience,
      gestures: row.gestures_seen_by as Audience,
      languages: row.languages_seen_by as Audience,
    },
  };
}

/** Writes a change of her own profile. */
export async function writeProfile(db: Db, actor: Person, change: ProfileChange): Promise<void> {
  const { name, communeCode, gestures: known, languages: spoken, seenBy = {} } = change;
  await db
    .updateTable('people')
    .set({
      ...(name && { first_name: name.firstName, initial: name.initial }),
      ...(communeCode !== undefined && { commune_code: communeCode }),
      ...(known && { gestures: [...known] }),
      ...(spoken && { languages: [...spoken] }),
      ...(seenBy.commune && { commune_seen_by: seenBy.commune }),
      ...(seenBy.gestures && { gestures_seen_by: seenBy.gestures }),
      ...(seenBy.languages && { languages_seen_by: seenBy.languages }),
    })
    .where('id', '=', actor.id)
    .execute();
}

/** Writes the language and the appearance she reads in. */
export async function writePreferences(
  db: Db,
  actor: Person,
  choice: { locale?: Locale; theme?: Theme },
): Promise<void> {
  await db.updateTable('people').set(choice).where('id', '=', actor.id).execute();
}
