import { describe, expect, test } from 'vitest';
import { withDatabase } from '../../../../../test/database.ts';
import { Forbidden, NotFound } from '../../../../language/failure.ts';
import { newId } from '../../../../language/ids.ts';
import type { Services } from '../../../../platform/services.ts';
import { aCarer, aGrant, aPerson } from '../../../people/seed.ts';
import { aContract } from '../../../work/seed.ts';
import { aScene, clocked, stateOf } from '../../seed/asks-scene.ts';
import { at, evening, friday, thursday } from '../../seed/november.ts';
import { answerAsk } from '../answer-ask.ts';
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
async function aPlan(
  services: Services,
  actor: Awaited<ReturnType<typeof lead>>,
  untilDay = '2026-11-29',
): Promise<string> {
  const id = newId();
  const made = await makePlan(services, actor, {
    id,
    departmentCode: '23',
    fromDay: '2026-11-23',
    untilDay,
  });
  if (!made.ok) throw new Error(made.failure.kind);
  await solvePlan(services, id);
  return id;
}

/** Hours of one carer, asked for, which two colleagues could do; nobody has been asked yet. */
async function openHours(
  services: Services,
  spans: Parameters<typeof aScene>[1]['spans'],
  peers: number,
  availability: Parameters<typeof aScene>[1]['availability'] = {},
) {
  const scene = await aScene(services, { spans, peers, availability, waveSize: 1 });
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

      expect(await publishPlan(services, isabelle, id)).toMatchObject({ value: { asked: 2, left: 0 } });
      const { asks } = await stateOf(services.db, scene.requestId);
      const sent = asks.flatMap((ask) => ask.shifts.map((shift) => `${ask.carerId} ${shift.id}`)).sort();
      expect(sent).toEqual(lines.map(({ carerId, shiftId }) => `${carerId ?? ''} ${shiftId}`).sort());
      expect(asks.every(({ state }) => state === 'waiting')).toBe(true);
      // From a page that was drawn before: nothing is sent twice, and she is led to the plan as it stands.
      const stale = { ok: false, failure: { kind: 'not-ready' } };
      expect(await publishPlan(services, isabelle, id)).toEqual(stale);
      expect(await solveAgain(services, isabelle, id)).toEqual(stale);
      const change = { planId: id, shiftId: first?.shiftId ?? '', change: { kind: 'nobody' } } as const;
      expect(await changeLine(services, isabelle, change)).toEqual(stale);
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
      // What is proven is proven beside what is fixed.
      expect(after.plan).toMatchObject({ bound: 2, optimal: true });
      await changeLine(services, isabelle, { planId, shiftId: one.shiftId, change: { kind: 'free' } });
      const { plan } = await readPlan(services, isabelle, planId);
      expect(plan).toMatchObject({ bound: null, optimal: false });
    }));

  test('what has changed meanwhile is left as it was, and says why', () =>
    withDatabase(async (given) => {
      const services = clocked(given);
      const scene = await openHours(services, [[thursday]], 1);
      const isabelle = await lead(services);
      const id = await aPlan(services, isabelle);
      await services.db.updateTable('availabilities').set({ open_until: null }).execute();
      await services.db.deleteFrom('open_carers').execute();
      expect(await publishPlan(services, isabelle, id)).toMatchObject({ value: { asked: 0, left: 1 } });
      expect((await stateOf(services.db, scene.requestId)).asks).toEqual([]);
      const { lines, tally } = await readPlan(services, isabelle, id);
      expect(lines.map(({ unsent }) => unsent)).toEqual(['not-available']);
      expect(tally).toEqual({ shifts: 1, covered: 0, carers: 0, faces: 0, unsent: 1 });
    }));

  test('promises nothing that cannot be sent: asked already, or as often as she set', () =>
    withDatabase(async (given) => {
      const services = clocked(given);
      // One colleague could do all four hours, and lets herself be asked twice a week.
      const first = await openHours(services, [[thursday, noon]], 1, { askedAtMost: 2 });
      const second = await openHours(services, [[evening]], 0);
      const third = await openHours(services, [[friday]], 0);
      const isabelle = await lead(services);
      const id = await aPlan(services, isabelle);
      const { plan, lines, tally } = await readPlan(services, isabelle, id);
      // Both hours of one request are asked at once: three of four, and no plan does better.
      expect(tally).toMatchObject({ shifts: 4, covered: 3 });
      expect(plan).toMatchObject({ bound: 3, optimal: true, looked: 1 });
      expect(lines.find(({ carerId }) => carerId === null)?.why).toEqual({ enough: 1 });
      expect(await publishPlan(services, isabelle, id)).toMatchObject({ value: { asked: 1, left: 0 } });

      // What still waits for her answer is not to be covered: it is counted. Nor is she asked again, for the rest.
      const again = await readPlan(services, isabelle, await aPlan(services, isabelle));
      expect(again).toMatchObject({ tally: { shifts: 1, covered: 0 }, awaiting: 3 });
      expect(again.lines.map(({ why }) => why)).toEqual([{ 'not-available': 1 }]);
      const requests = [first, second, third].map(({ requestId }) => requestId);
      const states = await Promise.all(requests.map((each) => stateOf(services.db, each)));
      const waits = states.flatMap(({ asks, shifts }) => (asks.length > 0 ? shifts.map(({ id }) => id) : []));
      for (const { shiftId } of again.lines) expect(waits).not.toContain(shiftId);
      // Its own lines are told one by one: they are not counted beside it.
      expect((await readPlan(services, isabelle, id)).awaiting).toBe(0);
      // Once she has said no, they are to be covered again.
      const [waiting] = states.flatMap(({ asks }) => asks.filter(({ shifts }) => shifts.length === 2));
      const no = { kind: 'decline', reason: '' } as const;
      await answerAsk(services, first.peers[0]!, waiting?.id ?? '', no);
      const later = await readPlan(services, isabelle, await aPlan(services, isabelle));
      expect(later).toMatchObject({ tally: { shifts: 3 }, awaiting: 1 });
    }));

  test('hours of a full week are not those of the next', () =>
    withDatabase(async (given) => {
      const services = clocked(given);
      const next = { start: at('30T08:00'), end: at('30T20:00') };
      const { peers } = await openHours(services, [[thursday], [next]], 1);
      // Fifty hours of her own in the first week, none in the second.
      const her = peers[0] ?? { id: '' };
      const nights = ([1, 2, 3, 5, 6, 7] as const).map((weekday) => ({
        weekday,
        startsMinute: 12 * 60,
        minutes: 500,
        kind: 'work' as const,
      }));
      await aContract(services, her, {
        hours: nights,
        schedule: 'irregular',
        startsOn: '2026-11-23',
        endsOn: '2026-11-29',
      });
      const isabelle = await lead(services);
      const { lines, plan } = await readPlan(
        services,
        isabelle,
        await aPlan(services, isabelle, '2026-12-06'),
      );
      expect(lines.map(({ carerId }) => carerId)).toEqual([null, her.id]);
      expect(plan).toMatchObject({ bound: 1, optimal: true });
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
