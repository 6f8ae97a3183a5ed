import type { Db } from '../../src/platform/db/database.ts';
import { demoId, type Chance } from '../../src/features/people/seed/chance.ts';
import { insertPeople, type Newcomer } from '../../src/features/people/seed/insert.ts';
import type { Author } from './threads.ts';

const firstNames = [
  'Rose',
  'Nadia',
  'Martine',
  'Fatou',
  'Sylvie',
  'Jean',
  'Corinne',
  'Samira',
  'Valérie',
  'Luc',
];

/** As many statements' parameters as PostgreSQL takes at once leave room for. */
const atOnce = 1000;

/** Brings in so many carers, living anywhere in France: a network grows by its people as much as by their posts. */
export async function addCarers(db: Db, chance: Chance, count: number): Promise<Author[]> {
  const communes = await db
    .selectFrom('communes')
    .select(['code', 'department_code'])
    .orderBy('code')
    .execute();
  const since = new Date();
  const authors: Author[] = [];
  for (let from = 0; from < count; from += atOnce) {
    const newcomers = Array.from({ length: Math.min(atOnce, count - from) }, (_, index): Newcomer => {
      const number = from + index;
      const commune = chance.pick(communes);
      const id = demoId(`crowd ${number}`);
      authors.push({ id, departmentCode: commune.department_code });
      return {
        id,
        firstName: chance.pick(firstNames),
        initial: 'M',
        contact: { email: `foule${number}@exemple.invalid` },
        communeCode: commune.code,
        gestures: ['washing', 'meals', 'company'],
        languages: ['fr'],
        seenBy: { commune: 'carers', gestures: 'carers', languages: 'carers' },
        role: 'carer',
        scope: { kind: 'department', id: commune.department_code },
        since,
      };
    });
    await insertPeople(db, newcomers);
  }
  return authors;
}
