import { sql } from 'kysely';
import { demoCentreId } from '../../src/features/people/seed/personas.ts';
import type { Db } from '../../src/platform/db/database.ts';

/** Who asks: a name for the table, and whom to be (a persona's name, anybody's id, or nobody). */
export type Asker = { who: string; as: string | null };

export const centres = {
  gueret: demoCentreId('Relais de Guéret'),
  aubusson: demoCentreId('Relais d’Aubusson'),
  dieppe: demoCentreId('Relais de Dieppe'),
  resource: demoCentreId('Centre de ressources de Guéret'),
} as const;

/** Somebody of a centre who is no persona, always the same. */
export async function memberOf(db: Db, centreId: string, role: 'carer' | 'facilitator'): Promise<string> {
  const { rows } = await sql<{ person_id: string }>`
    select person_id from grants where role = ${role} and scope_id = ${centreId} and withdrawn_at is null
    order by person_id limit 1`.execute(db);
  if (!rows[0]) throw new Error(`The demonstration has no ${role} in the centre ${centreId}.`);
  return rows[0].person_id;
}

/** A visitor, every role once (in Creuse or for the whole country), and the same roles elsewhere where it matters. */
export async function everyAsker(db: Db): Promise<Asker[]> {
  return [
    { who: 'visitor', as: null },
    { who: 'carer of Guéret', as: 'aicha' },
    { who: 'her colleague', as: 'josiane' },
    { who: 'carer of Aubusson', as: await memberOf(db, centres.aubusson, 'carer') },
    { who: 'carer of Dieppe', as: await memberOf(db, centres.dieppe, 'carer') },
    { who: 'employer', as: 'georges' },
    { who: 'caregiver', as: 'claire' },
    { who: 'job seeker', as: 'kevin' },
    { who: 'facilitator of Guéret', as: 'nathalie' },
    { who: 'facilitator of Dieppe', as: await memberOf(db, centres.dieppe, 'facilitator') },
    { who: 'host', as: 'sophie' },
    { who: 'structure member', as: 'olivier' },
    { who: 'expert', as: 'helene' },
    { who: 'territory lead', as: 'isabelle' },
    { who: 'moderator', as: 'mehdi' },
    { who: 'national moderator', as: 'solange' },
    { who: 'national coordinator', as: 'beatrice' },
    { who: 'observer', as: 'laurent' },
  ];
}
