import { sql, type Kysely } from 'kysely';

export const load = (db: Kysely<unknown>) => sql`insert into commune (code) values ('23096')`.execute(db);
