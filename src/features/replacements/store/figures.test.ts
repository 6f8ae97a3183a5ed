import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { withDatabase } from '../../../../test/database.ts';
import { newId } from '../../../language/ids.ts';
import type { Services } from '../../../platform/services.ts';
import { aCarer, aCentre, loadDemoPeople } from '../../people/seed.ts';
import { aContract, anAvailability, loadDemoWork } from '../../work/seed.ts';
import { figuresOf } from '../domain/figures/figures.ts';
import { periodOf, type PeriodName } from '../domain/figures/period.ts';
import { anAgreedReplacement } from '../seed/agreed.ts';
import { aRequest } from '../seed/request.ts';
import { loadDemoReplacements } from '../seed.ts';
import { tallyReplacements } from './figures.ts';
import { leaveReplacements } from './own-data.ts';

/** Tests are on Sunday 22 November: the days counted end with Sunday 15. */
const at = (text: string) => new Date(`2026-${text}:00+01:00`);
const span = (day: string, hours: number) => ({
  start: at(`${day}T08:00`),
  end: new Date(at(`${day}T08:00`).getTime() + hours * 3_600_000),
});

const tally = (services: Services, name: PeriodName = 'month') => {
  const now = services.now();
  return tallyReplacements(services.db, periodOf(name, now), now);
};

/** Hours of one carer that another did: asked at a moment, settled so many minutes later, at a road of so many. */
async function replaced(
  services: Services,
  given: {
    who: Awaited<ReturnType<typeof aCarer>>;
    by: Awaited<ReturnType<typeof aCarer>>;
    asked: Date;
    settled: number;
    shifts: ReturnType<typeof span>[];
    communeCode?: string;
    road?: number;
  },
): Promise<string> {
  const { who, by, asked, settled, shifts, communeCode, road } = given;
  const { db } = services;
  const contract = await aContract(services, who, { employer: { ...(communeCode && { communeCode }) } });
  const made = { carer: who, replacement: by, contract, shifts, at: asked, ended: true };
  const { requestId, coverIds } = await anAgreedReplacement(services, made);
  await sql`update replacement_requests set settled_at = asked_at + make_interval(mins => ${settled})
    where id = ${requestId}`.execute(db);
  if (road === undefined) return requestId;
  const askId = newId();
  await sql`insert into replacement_asks (id, request_id, carer_id, wave, position, because, asked_at, expires_at, state)
    values (${askId}, ${requestId}, ${by.id}, 1, 1, ${JSON.stringify({ minutes: road })}::jsonb, ${asked}, ${asked},
      'accepted')`.execute(db);
  await sql`update replacement_covers set ask_id = ${askId} where id = any(${coverIds}::uuid[])`.execute(db);
  return requestId;
}

/** What erasing an account comes to here. */
async function erase({ db }: Services, personId: string): Promise<void> {
  await leaveReplacements(db, personId);
  await sql`delete from people where id = ${personId}`.execute(db);
}

async function world(services: Services) {
  const { db } = services;
  const carers = await Promise.all(
    ['Aïcha', 'Josiane', 'Rose', 'Nadia'].map((firstName) => aCarer(db, { firstName })),
  );
  const [aicha, josiane, rose, nadia] = carers;
  if (!aicha || !josiane || !rose || !nadia) throw new Error('nobody');
  await anAvailability(services, josiane);
  await anAvailability(services, nadia);
  await aCentre(db, { name: 'Relais de Tulle', departmentCode: '19', communeCode: '19272' });
  await replaced(services, {
    who: aicha, by: josiane, asked: at('11-03T12:00'), settled: 47, shifts: [span('11-05', 2), span('11-06', 1)], road: 14,
  }); // oxfmt-ignore
  await replaced(services, {
    who: aicha, by: rose, asked: at('11-10T12:00'), settled: 61, shifts: [span('11-12', 5)], road: 20,
  }); // oxfmt-ignore
  await replaced(services, {
    who: nadia, by: josiane, asked: at('11-14T12:00'), settled: 300, shifts: [span('11-15', 4)], communeCode: '76217',
  }); // oxfmt-ignore
  // Of this week, and of a year ago.
  await replaced(services, {
    who: aicha,
    by: rose,
    asked: at('11-16T08:00'),
    settled: 5,
    shifts: [span('11-18', 3)],
  });
  await replaced(services, {
    who: aicha,
    by: rose,
    asked: at('02-01T08:00'),
    settled: 5,
    shifts: [span('02-03', 3)],
  });
  return { aicha, josiane, rose, nadia };
}

test('counts each department and the country, by the day a request was asked', () =>
  withDatabase(async (services) => {
    await world(services);
    const { country, departments } = await tally(services);
    expect(country).toEqual({
      asked: { requests: 3, carers: 2, shifts: 4 },
      filled: { requests: 3, carers: 2, came: 2, shifts: 4 },
      settling: { requests: 3, carers: 2, minutes: 61 },
      road: { carers: 2, minutes: 17 },
      hours: [7, 5],
      idle: 1,
    });
    const byCode = new Map(departments.map(({ code, ...rest }) => [code, rest]));
    expect(byCode.get('23')).toMatchObject({
      name: 'Creuse',
      asked: { requests: 2, carers: 1, shifts: 3 },
      settling: { minutes: 54 },
      hours: [5, 3],
      idle: 1,
    });
    expect(byCode.get('76')).toMatchObject({
      listed: false,
      asked: { requests: 1 },
      road: { minutes: null },
      hours: [4],
    });
    // A relay, and nothing asked.
    expect(byCode.get('19')).toMatchObject({
      listed: true,
      asked: { requests: 0 },
      hours: [],
      settling: { minutes: null },
    });
    expect((await tally(services, 'year')).country.asked).toEqual({ requests: 4, carers: 2, shifts: 5 });
  }));

test('what was not asked, or called off, or taken out, is not counted; what nobody could do is', () =>
  withDatabase(async (services) => {
    const { aicha } = await world(services);
    const contract = await aContract(services, aicha);
    const shift = { contractId: contract.id, ...span('11-13', 2) };
    const asked = async (state: string, shifts = [shift]) => {
      const { request, shifts: made } = await aRequest(services, aicha, { shifts });
      await sql`update replacement_requests set state = ${state}, asked_at = ${at('11-09T09:00')}
        where id = ${request.id}`.execute(services.db);
      return made.map(({ id }) => id);
    };
    await aRequest(services, aicha, { shifts: [shift] });
    await asked('cancelled');
    const [, out] = await asked('ended', [shift, { contractId: contract.id, ...span('11-14', 2) }]);
    await sql`update replacement_shifts set state = 'withdrawn' where id = ${out}`.execute(services.db);
    const { country } = await tally(services);
    expect(country.asked).toEqual({ requests: 4, carers: 2, shifts: 5 });
    expect(country.filled).toEqual({ requests: 3, carers: 2, came: 2, shifts: 4 });
    expect(country.settling.requests).toBe(3);
  }));

test('whoever erases her account leaves the figures: her requests go, and the hours she did for others are nobody’s', () =>
  withDatabase(async (services) => {
    const { aicha, josiane } = await world(services);
    await erase(services, josiane.id);
    const { country } = await tally(services);
    expect(country).toMatchObject({ asked: { requests: 3 }, filled: { shifts: 4, came: 1 }, hours: [5] });
    await erase(services, aicha.id);
    expect((await tally(services)).country).toMatchObject({ asked: { requests: 1 }, hours: [] });
  }));

test('the demonstration has figures to tell, and some it does not', () =>
  withDatabase(async (services) => {
    const people = await loadDemoPeople(services);
    await loadDemoWork(services, people);
    await loadDemoReplacements(services, people);
    const figures = async (name: PeriodName) => {
      const { country, departments } = await tally(services, name);
      return figuresOf(periodOf(name, services.now()), country, departments);
    };
    const year = await figures('year');
    expect(year.departments.map(({ name }) => name)).toEqual(['Creuse', 'Seine-Maritime', 'La Réunion']);
    expect(year.untold.map(({ name }) => name)).toContain('Corrèze');
    expect(Object.values(year.country)).not.toContain(null);
    expect(year.departments.every(({ filled }) => filled !== null)).toBe(true);
    const month = await figures('month');
    expect(month.departments.map(({ name }) => name)).toEqual(['Creuse']);
    expect(month.departments[0]).toMatchObject({
      filled: expect.any(Number),
      minutes: expect.any(Number),
      road: expect.any(Number),
      half: expect.any(Number),
    });
  }));
