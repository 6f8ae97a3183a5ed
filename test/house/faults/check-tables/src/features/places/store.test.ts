import { sql, type Kysely } from 'kysely';

export const clean = (db: Kysely<unknown>) => sql`truncate person`.execute(db);
