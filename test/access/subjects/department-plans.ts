import { demoId } from '../../../src/features/people/seed/chance.ts';
import { newId } from '../../../src/language/ids.ts';
import { urls } from '../../../src/language/urls.ts';
import type { Db } from '../../../src/platform/db/database.ts';
import { page, type Subjects } from './subject.ts';

const codes = ['23', '87'] as const;
const idOf = (code: string) => demoId(`department plan ${code}`);

/** A plan of Creuse and one of Haute-Vienne, without any line. */
export async function addDepartmentPlans(db: Db, now: Date): Promise<void> {
  const plan = {
    made_at: now,
    looking_since: now,
    from_day: '2026-11-23',
    until_day: '2026-11-29',
    seed: 1,
    state: 'ready',
  };
  await db
    .insertInto('department_plans')
    .values(codes.map((code) => ({ ...plan, id: idOf(code), department_code: code })))
    .execute();
}

/** What may be asked of plans for a whole department. */
export function departmentPlanSubjects(): Subjects {
  const plans = codes.map((code) => ({ what: `a plan of ${code}`, id: idOf(code) }));
  const form = { id: newId(), departement: '23', du: '2026-11-23', au: '2026-11-29' };
  const line = newId();
  return {
    'GET /remplacements/departement': page(urls.departmentPlans()),
    'POST /remplacements/departement': [
      { what: 'a plan of 23', path: urls.departmentPlans(), form },
      {
        what: 'a plan of 87',
        path: urls.departmentPlans(),
        form: { ...form, id: newId(), departement: '87' },
      },
    ],
    'GET /remplacements/departement/:id': plans.map(({ what, id }) => ({
      what,
      path: urls.departmentPlan(id),
    })),
    'GET /remplacements/departement/:id/:shiftId': plans.map(({ what, id }) => ({
      what: `a line that does not exist, of ${what}`,
      path: urls.departmentPlanLine(id, line),
    })),
    'POST /remplacements/departement/:id/:shiftId': plans.map(({ what, id }) => ({
      what: `a line that does not exist, of ${what}`,
      path: urls.departmentPlanLine(id, line),
      form: { geste: 'fixe' },
    })),
    'POST /remplacements/departement/:id/recherche': plans.map(({ what, id }) => ({
      what,
      path: urls.departmentPlanSearch(id),
      form: {},
    })),
    'POST /remplacements/departement/:id/publication': plans.map(({ what, id }) => ({
      what,
      path: urls.departmentPlanPublication(id),
      form: {},
    })),
  };
}
