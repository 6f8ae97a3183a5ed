import type { HtmlEscapedString } from 'hono/utils/html';
import { expect, test } from 'vitest';
import { hold } from '../../../../../test/replacements/asking.ts';
import { newId } from '../../../../language/ids.ts';
import { aGrant, aPerson } from '../../../people/seed.ts';
import { mostShifts } from '../../domain/department/plan.ts';
import { PlanPage } from '../../pages/department/plan.tsx';
import { aScene } from '../../seed/asks-scene.ts';
import { thursday } from '../../seed/november.ts';
import { makePlan } from './make-plan.ts';
import { readPlan } from './read-plan.ts';
import { solvePlan } from './solve-plan.ts';

test(
  'a plan too long to be read stops at its first hours, and says how many are left',
  hold(async (services) => {
    const { db } = services;
    const hours = Array.from({ length: mostShifts + 2 }, (_, index) => {
      const start = new Date(thursday.start.getTime() + index * 60_000);
      return { start, end: new Date(start.getTime() + 3_600_000) };
    });
    await aScene(services, { spans: [hours], peers: 0 });
    await db.updateTable('replacement_requests').set({ state: 'asking' }).execute();
    const scope = { kind: 'department', id: '23' } as const;
    const lead = await aGrant(db, await aPerson(db), 'territory_lead', scope);
    const id = newId();
    const days = { fromDay: '2026-11-23', untilDay: '2026-11-29' };
    await makePlan(services, lead, { id, departmentCode: '23', ...days });
    await solvePlan(services, id);
    const view = await readPlan(services, lead, id);
    expect(view).toMatchObject({ tally: { shifts: mostShifts }, more: 2 });
    expect(view.lines.at(-1)?.start).toEqual(hours[mostShifts - 1]?.start);
    const drawn = PlanPage({ locale: 'fr', now: services.now(), ...view });
    expect((drawn as HtmlEscapedString).toString()).toContain('2 autres attendent le suivant');
  }),
);
