import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayAsText, dayFromText, instantAt, mondayOf, wallClock } from './clock.ts';
import { judgePlan, type PlannedShift } from './plan.ts';
import { shiftKinds, weeksOf, type Shift } from './shifts.ts';
import { verdicts, type Verdict } from './verdict.ts';
import { rules } from './rules.ts';

const timeZone = 'Europe/Paris';
const weight = (verdict: Verdict) => verdicts.indexOf(verdict);
const noLighter = (more: { verdict: Verdict }, less: { verdict: Verdict }) => {
  expect(weight(more.verdict)).toBeGreaterThanOrEqual(weight(less.verdict));
};

/** Instants of three weeks, to the quarter of an hour, around each change of the clocks and an ordinary Sunday. */
const around = ['2026-10-25', '2027-03-28', '2026-11-22'].map((day) => Date.parse(`${day}T00:00Z`));
const instant = fc
  .tuple(fc.constantFrom(...around), fc.integer({ min: -10 * 96, max: 10 * 96 }))
  .map(([from, quarters]) => from + quarters * 900_000);
const span = fc
  .tuple(instant, fc.integer({ min: 1, max: 60 }))
  .map(([start, quarters]) => ({ start: new Date(start), end: new Date(start + quarters * 900_000) }));
const shift: fc.Arbitrary<Shift> = fc
  .tuple(span, fc.constantFrom(...shiftKinds))
  .map(([at, kind]) => ({ ...at, kind }));
const planned: fc.Arbitrary<PlannedShift> = fc
  .tuple(shift, fc.constantFrom('one', 'other'))
  .map(([at, employer]) => ({ ...at, employer }));

describe('the clock on the wall', () => {
  test('is told back from the instant it names, clocks forward or back', () => {
    fc.assert(
      fc.property(instant, fc.constantFrom(timeZone, 'Indian/Reunion', 'America/Cayenne'), (at, zone) => {
        const read = wallClock(new Date(at), zone);
        const again = instantAt(read, zone);
        expect(wallClock(again, zone)).toEqual(read);
        expect(Math.abs(again.getTime() - at)).toBeLessThanOrEqual(3_600_000);
      }),
    );
  });

  test('knows Mondays and dates', () => {
    const day = dayFromText('2026-11-26') ?? 0;
    expect([dayAsText(day), dayAsText(mondayOf(day))]).toEqual(['2026-11-26', '2026-11-23']);
    expect([dayFromText('2026-02-30'), dayFromText('26/11/2026')]).toEqual([null, null]);
  });
});

describe('hours', () => {
  test('all those worked are in some week, whatever the clocks did', () => {
    fc.assert(
      fc.property(fc.array(shift, { maxLength: 12 }), (shifts) => {
        const share = { work: 1, presence: 2 / 3, night: 0, 'night-care': 1, training: 1 };
        const whole = shifts.reduce(
          (sum, { start, end, kind }) => sum + ((end.getTime() - start.getTime()) / 3_600_000) * share[kind],
          0,
        );
        const counted = weeksOf(shifts, timeZone).reduce((sum, { hours }) => sum + hours, 0);
        expect(counted).toBeCloseTo(whole, 6);
      }),
    );
  });

  test('a Sunday night is shared at midnight, and lasts one hour more or less when the clocks change', () => {
    const hours = (start: string, end: string) =>
      weeksOf([{ start: new Date(start), end: new Date(end), kind: 'work' }], timeZone).map(
        (week) => week.hours,
      );
    expect(hours('2026-11-22T22:00+01:00', '2026-11-23T06:00+01:00')).toEqual([2, 6]);
    expect(hours('2026-10-24T22:00+02:00', '2026-10-25T06:00+01:00')).toEqual([9]);
    expect(hours('2027-03-27T22:00+01:00', '2027-03-28T06:00+02:00')).toEqual([7]);
  });

  test('more of them are never more lawful', () => {
    const weeks = fc.array(fc.double({ min: 0, max: 60, noNaN: true }), { minLength: 1, maxLength: 16 });
    fc.assert(
      fc.property(
        weeks,
        fc.nat(15),
        fc.double({ min: 0, max: 20, noNaN: true }),
        fc.constantFrom('regular' as const, 'irregular' as const),
        fc.constantFrom('none' as const, 'unknown' as const),
        (given, at, added, schedule, elsewhere) => {
          const judge = (those: number[]) =>
            rules['weekly-hours'].judge({ schedule, weeks: those, elsewhere });
          noLighter(judge(given.map((hours, week) => (week === at ? hours + added : hours))), judge(given));
        },
      ),
    );
  });
});

describe('nights', () => {
  test('a longer one is never more lawful', () => {
    fc.assert(
      fc.property(span, fc.nat(20), fc.nat(20), ({ start, end }, before, after) => {
        const judge = (from: Date, to: Date) =>
          rules['night-presence'].judge({
            start: from,
            end: to,
            timeZone,
            separateRoom: true,
            written: true,
          });
        const longer = judge(
          new Date(start.getTime() - before * 900_000),
          new Date(end.getTime() + after * 900_000),
        );
        noLighter(longer, judge(start, end));
      }),
    );
  });

  test('over twelve hours, or by day, it is always refused', () => {
    fc.assert(
      fc.property(span, ({ start, end }) => {
        const hours = (end.getTime() - start.getTime()) / 3_600_000;
        const found = rules['night-presence'].judge({
          start,
          end,
          timeZone,
          separateRoom: true,
          written: true,
        });
        if (hours > 12) expect(found.verdict).toBe('refused');
        const from = wallClock(start, timeZone).minutes;
        if (from >= 8 * 60 && from < 18.5 * 60) expect(found.verdict).toBe('refused');
      }),
    );
  });

  test('one more in a row is never more lawful, and their order says nothing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(20)),
        fc.nat(20),
        fc.constantFrom(true, false, null),
        (days, more, told) => {
          const judge = (those: number[]) =>
            rules['consecutive-nights'].judge({
              nights: those.map((day) => dayAsText(20_000 + day)),
              weeklyRest: true,
              fewCalls: true,
              asked: true,
              writtenAgreement: told,
            });
          noLighter(judge([...days, more]), judge(days));
          expect(judge(days.toReversed())).toEqual(judge(days));
        },
      ),
    );
  });

  test('more calls are never paid less', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.nat(8), fc.nat(3), (hours, calls, more) => {
        const owed = (count: number) => {
          const facts = { hours, hourly: 13.4, calls: count, callHours: 1, everyNight: false, paid: null };
          const [reason] = rules['night-pay'].judge(facts).reasons;
          return reason && 'owed' in reason ? reason.owed : NaN;
        };
        expect(owed(calls + more)).toBeGreaterThanOrEqual(owed(calls));
      }),
    );
  });
});

describe('rests', () => {
  test('one more shift never makes a week or a day more lawful', () => {
    fc.assert(
      fc.property(
        fc.array(span, { maxLength: 14 }),
        span,
        fc.constantFrom(true, false, null),
        (given, more, consent) => {
          const week = (shifts: typeof given) => rules['weekly-rest'].judge({ shifts, timeZone, consent });
          noLighter(week([...given, more]), week(given));
          const day = (shifts: typeof given) => rules['daily-rest'].judge({ shifts, timeZone });
          noLighter(day([...given, more]), day(given));
        },
      ),
    );
  });

  test('a weekend of 35 hours is one, the night the clocks change too', () => {
    const weekend = (start: string, end: string) =>
      rules['weekly-rest'].judge({
        shifts: [
          { start: new Date(Date.parse(start) - 6 * 86_400_000), end: new Date(start) },
          { start: new Date(end), end: new Date(Date.parse(end) + 10 * 3_600_000) },
        ],
        timeZone,
        consent: false,
      }).verdict;
    // Saturday 13:00 to Sunday midnight: 35 hours by the hands; 36 went by in October, 34 in March.
    expect(weekend('2026-10-24T13:00+02:00', '2026-10-26T00:00+01:00')).toBe('fine');
    expect(weekend('2027-03-27T13:00+01:00', '2027-03-29T00:00+02:00')).toBe('refused');
  });
});

describe('a whole plan', () => {
  test('the order of the shifts changes no verdict', () => {
    fc.assert(
      fc.property(fc.array(planned, { maxLength: 10 }), (shifts) => {
        const said = (those: PlannedShift[]) =>
          judgePlan({ schedule: 'irregular', timeZone, elsewhere: 'none', shifts: those })
            .map(({ rule, employer, finding }) => `${rule} ${employer} ${finding.verdict}`)
            .sort();
        expect(said(shifts.toReversed())).toEqual(said(shifts));
      }),
    );
  });

  test('one more shift never lightens the gravest verdict', () => {
    fc.assert(
      fc.property(fc.array(planned, { maxLength: 8 }), planned, (shifts, more) => {
        const gravest = (those: PlannedShift[]) =>
          Math.max(
            0,
            ...judgePlan({ schedule: 'irregular', timeZone, elsewhere: 'none', shifts: those }).map(
              ({ finding }) => weight(finding.verdict),
            ),
          );
        expect(gravest([...shifts, more])).toBeGreaterThanOrEqual(gravest(shifts));
      }),
    );
  });
});
