import { sql } from 'kysely';
import { chanceFrom } from '../../src/features/people/seed/chance.ts';
import { loadDemo } from '../../src/main/demo/load.ts';
import { prepare } from '../../src/main/prepare.ts';
import { standOn } from '../../src/main/ground.ts';
import { readConfig } from '../../src/platform/config.ts';
import { addCarers } from '../exchange/people.ts';
import { signInCarers, type Carer } from '../faults/carers.ts';
import type { Scratch } from '../faults/scratch.ts';

/** A person keeps up to eight pages open: fewer here, so that none is refused. */
const pagesEach = 6;

/** A demonstration with enough carers signed in for so many pages, and the threads everybody reads, unanswered ones. */
export async function furnish(
  scratch: Scratch,
  pages: number,
): Promise<{ carers: Carer[]; questions: string[] }> {
  const ground = await standOn(readConfig(scratch.settings));
  try {
    const { services } = ground;
    await prepare(ground, () => undefined);
    await loadDemo(services, () => undefined);
    const count = Math.max(60, Math.ceil(pages / pagesEach));
    await addCarers(services.db, chanceFrom('crowd'), count);
    const carers = await signInCarers(services, count);
    const { rows } = await sql<{ id: string }>`
      select id from questions
      where audience = 'all' and hidden_at is null and held_at is null and closed_at is null order by id limit 91`.execute(
      services.db,
    );
    return { carers, questions: rows.map(({ id }) => id) };
  } finally {
    await ground.close();
  }
}
