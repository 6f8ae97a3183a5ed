import { sql } from 'kysely';
import type { Db } from '../../../platform/db/database.ts';
import { noWord, type EmployersWord } from '../domain/employers-word.ts';

/** What the employers of these requests let be, by request. Whoever went back on it herself is not refused by him. */
export async function employersWords(
  db: Db,
  requestIds: readonly string[],
): Promise<Map<string, EmployersWord>> {
  if (requestIds.length === 0) return new Map();
  const { rows } = await sql<{
    id: string;
    facesAtMost: number;
    faces: { employerId: string; carers: string[] }[];
    refused: string[];
  }>`
    select r.id, r.faces_at_most as "facesAtMost",
      coalesce((select jsonb_agg(jsonb_build_object('employerId', f.employer_id, 'carers', f.carers)) from (
        select s.employer_id, jsonb_agg(distinct c.carer_id) as carers
        from replacement_covers c join replacement_shifts s on s.id = c.shift_id
        where s.request_id = r.id and c.state <> 'released' group by s.employer_id) f), '[]') as faces,
      array(select a.carer_id || ' ' || a.employer_id from employer_agreements a
        where a.request_id = r.id and a.state in ('declined', 'another')) as refused
    from replacement_requests r where r.id = any(${requestIds}::uuid[])`.execute(db);
  return new Map(
    rows.map(({ id, facesAtMost, faces, refused }) => [
      id,
      {
        facesAtMost,
        faces: new Map(faces.map(({ employerId, carers }) => [employerId, new Set(carers)])),
        refused: new Set(refused),
      },
    ]),
  );
}

/** The same of one request. */
export const employersWord = async (db: Db, requestId: string): Promise<EmployersWord> =>
  (await employersWords(db, [requestId])).get(requestId) ?? noWord;
