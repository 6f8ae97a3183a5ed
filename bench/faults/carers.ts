import { Hono } from 'hono';
import { sql } from 'kysely';
import { startSessionFor } from '../../src/features/people/actor.ts';
import type { Env } from '../../src/platform/http/context.ts';
import type { Services } from '../../src/platform/services.ts';

/** A carer who is signed in: what her browser would send. */
export type Carer = { id: string; cookie: string };

/** Signs in so many carers of a database, each by a session of her own. */
export async function signInCarers(services: Services, count: number): Promise<Carer[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct person_id as id from grants where role = 'carer' and withdrawn_at is null
    order by id limit ${count}`.execute(services.db);
  const carers: Carer[] = [];
  for (const { id } of rows) carers.push({ id, cookie: await openSession(services, id) });
  return carers;
}

/** By the same door as the demonstration's one tap. */
async function openSession(services: Services, personId: string): Promise<string> {
  const door = new Hono<Env>().post('/', async (c) => {
    await startSessionFor(services, c, personId);
    return c.body(null);
  });
  const answer = await door.request('/', { method: 'POST' });
  return answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}
