import { sql } from 'kysely';
import { holds, scopeIds, type Person, type RoleName } from '../../../language/actor.ts';
import type { Locale } from '../../../language/locale.ts';
import { isId } from '../../../language/ids.ts';
import type { Db } from '../../../platform/db/database.ts';
import { keycardTries } from '../domain/keycard.ts';

/** A card as who runs the relay sees it: who holds it and what state it is in; never what is done with it. */
export type Keycard = {
  id: string;
  centreId: string;
  personId: string;
  firstName: string;
  initial: string;
  madeAt: Date;
  wrongTries: number;
  lastUsedAt: Date | null;
  closedAt: Date | null;
};

/** A card, the person it belongs to, and the place of its relay: what is decided about it is decided from these. */
export type KeycardAndHolder = Keycard & {
  departmentCode: string;
  /** The language of its holder: what is printed is in it. */
  locale: Locale;
  holder: { hasContact: boolean; roles: RoleName[] };
};

const columns = sql`k.id, k.centre_id as "centreId", k.person_id as "personId", p.first_name as "firstName", p.initial,
  k.made_at as "madeAt", k.wrong_tries as "wrongTries", k.last_used_at as "lastUsedAt", k.closed_at as "closedAt"`;

/** The last card of each person of a centre that the actor runs, those that work first, then by name. */
export async function keycardsOf(db: Db, centreId: string): Promise<Keycard[]> {
  const { rows } = await sql<Keycard>`
    select * from (
      select distinct on (k.person_id) ${columns} from sign_in_keycards k join people p on p.id = k.person_id
      where k.centre_id = ${centreId} order by k.person_id, k.made_at desc, k.id desc
    ) last order by ("closedAt" is not null), unaccent("firstName"), initial, id limit 500`.execute(db);
  return rows;
}

/** The last card of somebody, for who runs the relay that made it; held until the end of the transaction. */
export async function keycardFor(db: Db, actor: Person, id: string): Promise<KeycardAndHolder | null> {
  if (!isId(id)) return null;
  const { rows } = await sql<Omit<KeycardAndHolder, 'holder'> & KeycardAndHolder['holder']>`
    select ${columns}, centre.department_code as "departmentCode", p.locale,
      (u.phone_number is not null or u.email is not null) as "hasContact",
      array(select g.role from grants g where g.person_id = k.person_id and g.withdrawn_at is null) as roles
    from sign_in_keycards k join people p on p.id = k.person_id join sign_in_users u on u.id = p.id
    join centres centre on centre.id = k.centre_id
    where k.id = ${id} and (
      ${holds(actor, 'national_coordinator')}
      or centre.department_code = any(${scopeIds(actor, 'territory_lead', 'department')}::text[])
      or centre.id::text = any(${scopeIds(actor, 'facilitator', 'centre')}::text[])
    ) and not exists (
      select from sign_in_keycards later where later.person_id = k.person_id and (later.made_at, later.id) > (k.made_at, k.id)
    ) for update of k`.execute(db);
  const [row] = rows;
  if (!row) return null;
  const { hasContact, roles, ...card } = row;
  return { ...card, holder: { hasContact, roles } };
}

/** Keeps a new card. False when one of that id is kept already: the form was sent twice. */
export async function insertKeycard(
  db: Db,
  card: {
    id: string;
    personId: string;
    centreId: string;
    codeHash: string;
    pinHash: string;
    madeBy: string | null;
    now: Date;
  },
): Promise<boolean> {
  const { rows } = await sql`
    insert into sign_in_keycards (id, person_id, centre_id, code_hash, pin_hash, made_by, made_at)
    values (${card.id}, ${card.personId}, ${card.centreId}, ${card.codeHash}, ${card.pinHash}, ${card.madeBy}, ${card.now})
    on conflict (id) do nothing returning id`.execute(db);
  return rows.length > 0;
}

/** Whether a card of this id was ever kept. */
export async function keycardExists(db: Db, id: string): Promise<boolean> {
  const row = await db.selectFrom('sign_in_keycards').select('id').where('id', '=', id).executeTakeFirst();
  return row !== undefined;
}

/** The account of somebody who has neither phone nor e-mail address, and her profile. */
export async function insertCardAccount(
  db: Db,
  person: { id: string; firstName: string; initial: string; communeCode: string | null; now: Date },
): Promise<void> {
  await db.insertInto('sign_in_users').values({ id: person.id, created_at: person.now }).execute();
  await db
    .insertInto('people')
    .values({
      id: person.id,
      first_name: person.firstName,
      initial: person.initial,
      commune_code: person.communeCode,
      created_at: person.now,
      // Until she opens it herself with her card.
      seen_on: null,
    })
    .execute();
}

/**
 * Takes one try of a live card, before anything is compared: of many tries at once, five are looked at. Null when no
 * card has this code, or when it opens nothing any more.
 */
export async function takeTry(
  db: Db,
  codeHashes: readonly string[],
): Promise<{ id: string; personId: string; pinHash: string; wrongTries: number } | null> {
  const { rows } = await sql<{ id: string; personId: string; pinHash: string; wrongTries: number }>`
    update sign_in_keycards set wrong_tries = wrong_tries + 1
    where code_hash = any(${[...codeHashes]}::text[]) and closed_at is null and wrong_tries < ${keycardTries}
    returning id, person_id as "personId", pin_hash as "pinHash", wrong_tries as "wrongTries"`.execute(db);
  return rows[0] ?? null;
}

/** Writes a card's hashes again, under another secret. */
export async function writeHashes(
  db: Db,
  id: string,
  { codeHash, pinHash }: { codeHash: string; pinHash: string },
): Promise<void> {
  await db
    .updateTable('sign_in_keycards')
    .set({ code_hash: codeHash, pin_hash: pinHash })
    .where('id', '=', id)
    .execute();
}

/** The PIN was right: tries begin anew. Answers whether it is the first time this card opens something. */
export async function noteKeycardUse(db: Db, id: string, now: Date): Promise<{ firstTime: boolean } | null> {
  const { rows } = await sql<{ firstTime: boolean }>`
    with before as (select id, last_used_at from sign_in_keycards where id = ${id} and closed_at is null for update)
    update sign_in_keycards card set wrong_tries = 0, last_used_at = ${now} from before where card.id = before.id
    returning before.last_used_at is null as "firstTime"`.execute(db);
  return rows[0] ?? null;
}

/** Blocks whatever card of this person still works. */
export async function closeKeycards(
  db: Db,
  personId: string,
  by: string,
  now: Date,
): Promise<{ id: string }[]> {
  return db
    .updateTable('sign_in_keycards')
    .set({ closed_at: now, closed_by: by })
    .where('person_id', '=', personId)
    .where('closed_at', 'is', null)
    .returning('id')
    .execute();
}

/** Ends every session that a card of this person opened; how many there were. */
export async function endKeycardSessions(db: Db, personId: string): Promise<number> {
  const { numAffectedRows = 0n } = await sql`
    delete from sign_in_sessions s using sign_in_devices d
    where d.session_id = s.id and d.person_id = ${personId} and d.keycard_id is not null`.execute(db);
  return Number(numAffectedRows);
}

/** Her own live card, and who made it. */
export async function ownKeycard(
  db: Db,
  actor: Person,
): Promise<{ id: string; madeAt: Date; maker: string | null; relay: string } | null> {
  const { rows } = await sql<{ id: string; madeAt: Date; maker: string | null; relay: string }>`
    select k.id, k.made_at as "madeAt", maker.first_name as maker, centre.name as relay
    from sign_in_keycards k join centres centre on centre.id = k.centre_id
    left join people maker on maker.id = k.made_by
    where k.person_id = ${actor.id} and k.closed_at is null`.execute(db);
  return rows[0] ?? null;
}

/** The PIN of her live card, as it is kept, one try taken; null when she has none, or it was tried too often. */
export async function takeOwnTry(db: Db, actor: Person): Promise<{ id: string; pinHash: string } | null> {
  const { rows } = await sql<{ id: string; pinHash: string }>`
    update sign_in_keycards set wrong_tries = wrong_tries + 1
    where person_id = ${actor.id} and closed_at is null and wrong_tries < ${keycardTries}
    returning id, pin_hash as "pinHash"`.execute(db);
  return rows[0] ?? null;
}

/** Writes another PIN for her card. */
export async function writePin(db: Db, id: string, pinHash: string): Promise<void> {
  await db
    .updateTable('sign_in_keycards')
    .set({ pin_hash: pinHash, wrong_tries: 0 })
    .where('id', '=', id)
    .execute();
}
