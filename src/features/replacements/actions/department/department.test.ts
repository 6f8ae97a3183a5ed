import { describe, expect, test } from 'vitest';
import { withDatabase } from '../../../../../test/database.ts';
import { Forbidden, NotFound } from '../../../../language/failure.ts';
import { newId } from '../../../../language/ids.ts';
import type { Services } from '../../../../platform/services.ts';
import { aCarer, aGrant, aPerson } from '../../../people/seed.ts';
import { aContract } from '../../../work/seed.ts';
import { aScene, clocked, stateOf } from '../../seed/asks-scene.ts';
import { at, thursday } from '../../seed/november.ts';
import { changeLine } from './change-line.ts';
import { makePlan, solveAgain } from './make-plan.ts';
import { publishPlan } from './publish-plan.ts';
import { readLine, readPlan } from './read-plan.ts';
import { solvePlan } from './solve-plan.ts';

const noon = { start: at('26T12:00'), end: at('26T13:00') };
const sameMorning = { start: at('26T09:00'), end: at('26T11:00') };

const lead = async ({ db }: Services, code = '23') =>
  aGrant(db, await aPerson(db, { firstName: 'Isabelle' }), 'territory_lead', {
    kind: 'department',
    id: code,
  });

/** A plan for the week, worked out as the queue would. */
async function aPlan(services: Services, actor: Awaited<ReturnType<typeof lead>>): Promise<string> {
  const id = newId();
  const made = await makePlan(services, actor, {
    id,
    departmentCode: '23',
    fromDay: '2026-11-23',
    untilDay: '2026-11-29',
  });
  if (!made.ok) throw new Error(made.failure.kind);
  await solvePlan(services, id);
  return id;
}

/** Hours of one carer, asked for, which two colleagues could do; nobody has been asked yet. */
async function openHours(services: Services, spans: Parameters<typeof aScene>[1]['spans'], peers: number) {
  const scene = await aScene(services, { spans, peers, waveSize: 1 });
  await services.db
    .updateTable('replacement_requests')
    .set({ state: 'asking', asked_at: services.now() })
    .where('id', '=', scene.requestId)
    .execute();
  return scene;
}

describe('a department at once', () => {
  test('covers what can be, proves it, and sends nothing before it is published', () =>
    withDatabase(async (given) => {
      const services = clocked(given);
      const scene = await openHours(services, [[thursday], [sameMorning], [noon]], 2);
      const isabelle = await lead(services);
      const id = await aPlan(services, isabelle);
      const { plan, lines, tally } = await readPlan(services, isabelle, id);
      // Two mornings at once, two people: both are covered, and one of them does noon as well.
      expect(tally).toMatchObject({ shifts: 3, covered: 3, carers: 2 });
      expect(plan).toMatchObject({ state: 'ready', bound: 3 });
      const [first, second] = lines;
      expect(first?.carerId).not.toBe(second?.carerId);
      expect((await stateOf(services.db, scene.requestId)).asks).toEqual([]);

      const { asked, left } = await publishPlan(services, isabelle, id);
      expect({ asked, left }).toEqual({ asked: 2, left: 0 });
      const { asks } = await stateOf(services.db, scene.requestId);
      const sent = asks.flatMap((ask) => ask.shifts.map((shift) => `${ask.carerId} ${shift.id}`)).sort();
      expect(sent).toEqual(lines.map(({ carerId, shiftId }) => `${carerId ?? ''} ${shiftId}`).sort());
      expect(asks.every(({ state }) => state === 'waiting')).toBe(true);
      await expect(publishPlan(services, isabelle, id)).rejects.toThrow(Forbidden);
    }));

  test('says why nobody takes what is left, and what is the most that could be covered', () =>
    withDatabase(async (given) => {
      const services = clocked(given);
      await openHours(services, [[thursday], [sameMorning]], 1);
      const isabelle = await lead(services);
      const { plan, lines, tally } = await readPlan(services, isabelle, await aPlan(services, isabelle));
      expect(tally.covered).toBe(1);
      expect(plan.bound).toBe(1);
      expect(lines.find(({ carerId }) => carerId === null)?.why).toEqual({ elsewhere: 1 });
    }));

  test('what is fixed by hand stays, and what cannot be is refused', () =>
    withDatabase(async (given) => {
      const services = clocked(given);
      await openHours(services, [[thursday], [sameMorning]], 2);
      const isabelle = await lead(services);
      const planId = await aPlan(services, isabelle);
      const before = await readPlan(services, isabelle, planId);
      const [one, two] = before.lines;
      if (!one?.carerId || !two?.carerId) throw new Error('nothing was covered');
      // She is at the other's at that hour.
      const taken = { kind: 'give', carerId: two.carerId } as const;
      const refused = await changeLine(services, isabelle, { planId, shiftId: one.shiftId, change: taken });
      expect(refused).toMatchObject({ ok: false, failure: { kind: 'does-not-fit' } });
      await changeLine(services, isabelle, { planId, shiftId: two.shiftId, change: { kind: 'nobody' } });
      const given2 = await changeLine(services, isabelle, { planId, shiftId: one.shiftId, change: taken });
      expect(given2.ok).toBe(true);
      await solveAgain(services, isabelle, planId);
      await solvePlan(services, planId);
      const after = await readPlan(services, isabelle, planId);
      expect(after.lines.find(({ shiftId }) => shiftId === one.shiftId)).toMatchObject({
        carerId: two.carerId,
        locked: true,
      });
      expect(after.tally.covered).toBe(2);
      const { choosable } = await readLine(services, isabelle, { planId, shiftId: one.shiftId });
      expect(choosable).toHaveLength(2);
    }));

  test('what has changed meanwhile is left as it was, and counted', () =>
    withDatabase(async (given) => {
      const services = clocked(given);
      const scene = await openHours(services, [[thursday]], 1);
      const isabelle = await lead(services);
      const id = await aPlan(services, isabelle);
      await services.db.updateTable('availabilities').set({ open_until: null }).execute();
      await services.db.deleteFrom('open_carers').execute();
      expect(await publishPlan(services, isabelle, id)).toEqual({ asked: 0, left: 1 });
      expect((await stateOf(services.db, scene.requestId)).asks).toEqual([]);
    }));

  test('is for who coordinates the department, and nobody else', () =>
    withDatabase(async (given) => {
      const services = clocked(given);
      const isabelle = await lead(services);
      const other = await lead(services, '87');
      const id = await aPlan(services, isabelle);
      const days = { id: newId(), departmentCode: '23', fromDay: '2026-11-23', untilDay: '2026-11-23' };
      await expect(makePlan(services, other, days)).rejects.toThrow(Forbidden);
      await expect(readPlan(services, other, id)).rejects.toThrow(NotFound);
      await expect(publishPlan(services, other, id)).rejects.toThrow(NotFound);
      for (const [fromDay, untilDay, kind] of [
        ['2026-11-29', '2026-11-23', 'bad-days'],
        ['2026-11-01', '2026-11-02', 'past-days'],
        ['2026-11-23', '2026-12-31', 'too-many-days'],
        ['demain', '2026-11-23', 'bad-days'],
      ] as const)
        expect(await makePlan(services, isabelle, { ...days, fromDay, untilDay })).toMatchObject({
          failure: { kind },
        });
    }));

  test('names of who lives elsewhere are not told', () =>
    withDatabase(async (given) => {
      const services = clocked(given);
      const scene = await openHours(services, [[thursday]], 1);
      await aContract(services, await aCarer(services.db), {});
      const isabelle = await lead(services);
      const { lines } = await readPlan(services, isabelle, await aPlan(services, isabelle));
      expect(lines.map(({ carer }) => carer?.name)).toEqual([expect.stringContaining('Josiane')]);
      expect(JSON.stringify(lines)).not.toContain('Madame Petit');
      expect(scene.peers).toHaveLength(1);
    }));
});
