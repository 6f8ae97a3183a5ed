import { sql, type Kysely } from 'kysely';

type Db = Kysely<{ person: { id: string }; commune: { code: string } }>;

// A comment may say delete from commune: it deletes nothing.
export const add = (db: Db) => db.insertInto('person').values({ id: '1' });
export const rename = (db: Db) => sql`update commune as c set name = 'Ajain'`.execute(db);
export const empty = (db: Db, table: 'person') => db.deleteFrom(table);
export const fill = (db: Db, table: string) => sql`insert into ${sql.table(table)} values (1)`.execute(db);
