import { sql } from 'kysely';
import { transact, type Db } from './database.ts';

/** What PostgreSQL takes as the name of a role without quotes. */
export const roleName = /^[a-z_][a-z0-9_]{0,62}$/;

/**
 * Makes of a role the account that serves: it reads and writes what the house keeps, and may neither change the
 * tables nor the history of migrations, nor rewrite the audit trail, but by the two functions that bound how
 * (db/migrations/20261124_11_security.sql). Made when there is none, without a password. Run by who owns the tables,
 * as often as wanted; what migrations make later is granted in advance. The queue's tables must be there already.
 */
export async function grantServingRole(db: Db, name: string): Promise<{ made: boolean }> {
  if (!roleName.test(name)) throw new Error('Not a name of a role.');
  const role = sql.id(name);
  return transact(db, async (trx) => {
    const { rows: known } = await sql`select from pg_roles where rolname = ${name}`.execute(trx);
    if (known.length === 0) await sql`create role ${role} login`.execute(trx);
    const { rows } = await sql<{ database: string }>`select current_database() as database`.execute(trx);
    await sql`grant connect on database ${sql.id(rows[0]?.database ?? '')} to ${role}`.execute(trx);
    for (const schema of ['public', 'jobs'].map((one) => sql.id(one))) {
      await sql`revoke create on schema ${schema} from public, ${role}`.execute(trx);
      await sql`grant usage on schema ${schema} to ${role}`.execute(trx);
      await sql`grant select, insert, update, delete on all tables in schema ${schema} to ${role}`.execute(
        trx,
      );
      await sql`grant usage, select on all sequences in schema ${schema} to ${role}`.execute(trx);
      await sql`alter default privileges in schema ${schema}
        grant select, insert, update, delete on tables to ${role}`.execute(trx);
      await sql`alter default privileges in schema ${schema} grant usage, select on sequences to ${role}`.execute(
        trx,
      );
    }
    await sql`revoke insert, update, delete on migrations from ${role}`.execute(trx);
    await sql`revoke update, delete on audit_lines from ${role}`.execute(trx);
    await sql`grant execute on function forget_in_trail(uuid, uuid, text[]), sweep_trail(timestamptz)
      to ${role}`.execute(trx);
    return { made: known.length === 0 };
  });
}

/** Whether the account of this connection owns the tables, or could act as who does. */
export async function ownsTables(db: Db): Promise<boolean> {
  const { rows } = await sql<{ owns: boolean }>`
    select pg_has_role(current_user, relowner, 'member') as owns from pg_class
    where oid = to_regclass('audit_lines')`.execute(db);
  // No table yet: whoever makes them will own them.
  return rows[0]?.owns ?? true;
}
