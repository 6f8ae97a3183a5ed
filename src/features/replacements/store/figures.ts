import { sql } from 'kysely';
import type { Db } from '../../../platform/db/database.ts';
import type { Period } from '../domain/figures/period.ts';
import type { DepartmentTally, Tally } from '../domain/figures/tally.ts';

type Row = {
  code: string | null;
  name: string | null;
  listed: boolean;
  requests: number;
  carers: number;
  shifts: number;
  filledShifts: number;
  filledRequests: number;
  filledCarers: number;
  settledRequests: number;
  settledCarers: number;
  minutes: number | null;
  came: number;
  roadCarers: number;
  road: number | null;
  hours: number[];
  idle: number;
};

/**
 * What was asked within a period, by department and in the whole country: for `figuresOf`, which says what of it may be
 * told. Requests called off are left out, and hours taken out of one. The road is what each was told when she was asked,
 * kept as long as her answer is.
 */
export async function tallyReplacements(
  db: Db,
  { from, until }: Pick<Period, 'from' | 'until'>,
  now: Date,
): Promise<{ country: Tally; departments: DepartmentTally[] }> {
  const { rows } = await sql<Row>`
    with asked as materialized (
      select r.id, r.department_code as department, r.carer_id, s.shifts, s.filled,
        extract(epoch from r.settled_at - r.asked_at)::float8 / 60 as minutes
      from replacement_requests r cross join lateral (
        select count(*) as shifts, count(*) filter (where s.state = 'agreed') as filled
        from replacement_shifts s where s.request_id = r.id and s.state <> 'withdrawn') s
      where r.asked_at >= ${from} and r.asked_at < ${until} and r.state in ('asking', 'settled', 'ended')),
    came as materialized (
      select a.department, a.id, c.carer_id, max((k.because ->> 'minutes')::float8) as road,
        sum(extract(epoch from upper(c.during) - lower(c.during)))::float8 / 3600 as hours
      from asked a join replacement_shifts s on s.request_id = a.id and s.state = 'agreed'
        join replacement_covers c on c.shift_id = s.id and c.state = 'agreed'
        left join replacement_asks k on k.id = c.ask_id
      group by 1, 2, 3),
    worked as materialized (
      select department, carer_id, sum(hours) as hours from came
      group by grouping sets ((department, carer_id), (carer_id))),
    q as (
      select department, count(*)::int as requests, count(distinct carer_id)::int as carers,
        sum(shifts)::int as shifts, sum(filled)::int as "filledShifts",
        count(*) filter (where filled > 0)::int as "filledRequests",
        count(distinct carer_id) filter (where filled > 0)::int as "filledCarers",
        count(minutes)::int as "settledRequests",
        count(distinct carer_id) filter (where minutes is not null)::int as "settledCarers",
        percentile_cont(0.5) within group (order by minutes) as minutes
      from asked group by grouping sets ((department), ())),
    c as (
      select department, count(distinct carer_id)::int as came,
        count(distinct carer_id) filter (where road is not null)::int as "roadCarers",
        percentile_cont(0.5) within group (order by road) as road
      from came group by grouping sets ((department), ())),
    h as (select department, array_agg(hours order by hours desc) as hours from worked group by 1),
    i as (
      select o.department_code as department, count(*)::int as idle from open_carers o
      where o.open_until > ${now} and not exists (
        select from worked w where w.carer_id = o.person_id and w.department = o.department_code)
      group by 1
      union all
      select null, count(*)::int from open_carers o
      where o.open_until > ${now} and not exists (select from worked w where w.carer_id = o.person_id))
    select d.code, d.name, d.listed, coalesce(requests, 0) as requests, coalesce(carers, 0) as carers,
      coalesce(shifts, 0) as shifts, coalesce("filledShifts", 0) as "filledShifts",
      coalesce("filledRequests", 0) as "filledRequests", coalesce("filledCarers", 0) as "filledCarers",
      coalesce("settledRequests", 0) as "settledRequests", coalesce("settledCarers", 0) as "settledCarers", minutes,
      coalesce(came, 0) as came, coalesce("roadCarers", 0) as "roadCarers", road, coalesce(hours, '{}') as hours,
      coalesce(idle, 0) as idle
    from (select code, name, exists (select from centres z where z.department_code = code) as listed from departments
        union all select null, null, false) d
      left join q on q.department is not distinct from d.code
      left join c on c.department is not distinct from d.code
      left join h on h.department is not distinct from d.code
      left join i on i.department is not distinct from d.code
    where d.code is null or d.listed or q.requests > 0`.execute(db);
  const [whole] = rows.filter(({ code }) => code === null);
  if (!whole) throw new Error('Figures lack the line of the whole country.');
  return {
    country: tallyFrom(whole),
    departments: rows.flatMap((row) =>
      row.code === null
        ? []
        : [{ ...tallyFrom(row), code: row.code, name: row.name ?? '', listed: row.listed }],
    ),
  };
}

function tallyFrom(row: Row): Tally {
  return {
    asked: { requests: row.requests, carers: row.carers, shifts: row.shifts },
    filled: {
      requests: row.filledRequests,
      carers: row.filledCarers,
      came: row.came,
      shifts: row.filledShifts,
    },
    settling: { requests: row.settledRequests, carers: row.settledCarers, minutes: row.minutes },
    road: { carers: row.roadCarers, minutes: row.road },
    hours: row.hours,
    idle: row.idle,
  };
}
