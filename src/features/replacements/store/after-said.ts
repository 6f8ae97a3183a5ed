import { newId } from '../../../language/ids.ts';
import { sql } from 'kysely';
import type { Db } from '../../../platform/db/database.ts';
import type { AfterSaid, AfterSide, LeftWord } from '../domain/after.ts';

/** What each side said, once for each person who came. */
export async function afterSaid(db: Db, requestId: string): Promise<AfterSaid[]> {
  const { rows } = await sql<AfterSaid>`
    select c.carer_id as "carerId", n.side, bool_and(n.happened) as happened, max(n.thanks) as thanks
    from replacement_ends n join replacement_covers c on c.id = n.cover_id
      join replacement_shifts s on s.id = c.shift_id
    where s.request_id = ${requestId} group by c.carer_id, n.side`.execute(db);
  return rows;
}

/** Who came and which side has not said yet whether it happened. */
export async function unsaidAfter(db: Db, requestId: string): Promise<Pick<AfterSaid, 'carerId' | 'side'>[]> {
  const { rows } = await sql<Pick<AfterSaid, 'carerId' | 'side'>>`
    select distinct c.carer_id as "carerId", sides.side
    from replacement_covers c join replacement_shifts s on s.id = c.shift_id
      cross join unnest(array['asker', 'replacement']) as sides(side)
    where s.request_id = ${requestId} and c.state = 'agreed' and not exists (
      select from replacement_ends n where n.cover_id = c.id and n.side = sides.side)`.execute(db);
  return rows;
}

/** Writes what one side says of all the hours somebody did; said again, it replaces what was said. */
export async function sayAfter(
  trx: Db,
  said: {
    requestId: string;
    carerId: string;
    side: AfterSide;
    happened: boolean;
    thanks: string | null;
    word: string | null;
    by: string;
    now: Date;
  },
): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    select c.id from replacement_covers c join replacement_shifts s on s.id = c.shift_id
    where s.request_id = ${said.requestId} and c.carer_id = ${said.carerId} and c.state = 'agreed'`.execute(
    trx,
  );
  for (const { id } of rows)
    await trx
      .insertInto('replacement_ends')
      .values({
        id: newId(said.now),
        cover_id: id,
        side: said.side,
        happened: said.happened,
        said_by: said.by,
        thanks: said.thanks,
        word: said.word,
        said_at: said.now,
      })
      .onConflict((row) =>
        row.columns(['cover_id', 'side']).doUpdateSet((given) => ({
          happened: given.ref('excluded.happened'),
          said_by: given.ref('excluded.said_by'),
          thanks: given.ref('excluded.thanks'),
          word: given.ref('excluded.word'),
          said_at: given.ref('excluded.said_at'),
        })),
      )
      .execute();
  return rows.length;
}

/** The words left for the facilitator about a request: read by nobody else. */
export async function wordsForFacilitator(db: Db, requestId: string): Promise<LeftWord[]> {
  const { rows } = await sql<LeftWord>`
    select distinct n.side, n.word from replacement_ends n join replacement_covers c on c.id = n.cover_id
      join replacement_shifts s on s.id = c.shift_id
    where s.request_id = ${requestId} and n.word is not null`.execute(db);
  return rows;
}
