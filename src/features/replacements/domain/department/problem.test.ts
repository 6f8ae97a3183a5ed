import fc from 'fast-check';
import { expect, test } from 'vitest';
import { faultsOf, travelMinutes } from '../../../../../test/planning/checker.ts';
import type { Document } from '../../../../../test/planning/document.ts';
import { now, someLooked, someWanted, timeZone } from '../../../../../test/replacements/looked.ts';
import { planProblem } from '../../../planning/actions/plan.ts';
import { weekOfDay } from '../../../planning/domain/weeks.ts';
import { dayFromText } from '../../../law/domain/clock.ts';
import type { Problem } from '../../../planning/domain/problem.ts';
import type { Looked, OwnShift } from '../candidates/looked.ts';
import { at } from '../../seed/november.ts';
import { holdsFor } from './hold.ts';
import { problemOf, type Sought } from './problem.ts';

/** On a machine that does much else meanwhile. */
const patient = { timeout: 30_000 };

const when = { now, timeZone };
const span = { start: at('23T00:00'), end: at('30T00:00') };
const wide = { start: new Date('2026-11-01T00:00Z'), end: new Date('2027-02-01T00:00Z') };
const soughtFrom = (wanted: readonly Omit<Sought, 'requestId' | 'replacedId'>[]): Sought[] =>
  wanted.map((shift, index) => ({ ...shift, requestId: `request-${index % 3}`, replacedId: 'ill' }));
/** One after the other, some minutes apart or none: as hours at one home follow each other, and homes on one round. */
const inARow = fc
  .tuple(someWanted, fc.array(fc.constantFrom(0, 12, 15), { minLength: 5, maxLength: 5 }))
  .map(([wanted, gaps]) => {
    let from = wanted[0]!.start.getTime();
    return wanted.map((shift, index) => {
      const start = new Date(from);
      const end = new Date(from + shift.end.getTime() - shift.start.getTime());
      from = end.getTime() + gaps[index]! * 60_000;
      return { ...shift, start, end };
    });
  });
const someSought = fc.oneof(someWanted, inARow).map(soughtFrom);

/** A problem as the door for machines would write it. */
function documentOf({ carers, shifts, ways }: Problem): Document {
  const text = (instant: number, offset: number) =>
    `${new Date(instant + offset * 60_000).toISOString().slice(0, 19)}+0${offset / 60}:00`;
  const isoWeek = (week: number) => {
    const thursday = new Date((week * 7 + 4 + 3) * 86_400_000);
    const days = (thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / 86_400_000;
    return `${thursday.getUTCFullYear()}-W${String(Math.floor(days / 7) + 1).padStart(2, '0')}`;
  };
  return {
    carers: carers.map(({ weekHours, available, ...carer }) => ({
      ...carer,
      gestures: [...carer.gestures],
      weekHours: Object.fromEntries([...(weekHours ?? [])].map(([week, hours]) => [isoWeek(week), hours])),
      available: available.map(({ start, end }) => ({ start: text(start, 60), end: text(end, 60) })),
      busy: [],
    })),
    shifts: shifts.map(({ start, end, gestures, ...shift }) => ({
      ...shift,
      gestures: [...gestures],
      start: text(start.at, start.offset),
      end: text(end.at, end.offset),
    })),
    ...(ways && { ways }),
  };
}

test(
  'whatever a carer can do together, the planner may give her: what it proves is proven of all there is',
  patient,
  () => {
    fc.assert(
      fc.property(someLooked, someSought, (looked, sought) => {
        const document = documentOf(problemOf(sought, looked, new Set(), { ...when, span: wide }));
        for (const who of looked) {
          const carer = document.carers.find(({ id }) => id === who.carerId);
          const lines = [...holdsFor(who, sought, when)].map((id) => ({
            shift: id,
            carer: who.carerId,
            minutes: carer
              ? travelMinutes(
                  carer,
                  document.shifts.find((shift) => shift.id === id)!,
                )
              : 0,
          }));
          expect(faultsOf(document, lines)).toEqual([]);
        }
      }),
      { numRuns: 80 },
    );
  },
);

const home = {
  code: '23096',
  departmentCode: '23',
  population: 13_000,
  point: { latitude: 46.17, longitude: 1.87 },
};
const weekA = weekOfDay(dayFromText('2026-11-23') ?? 0);

/** Eight hours a day, from Monday of a week on. */
const days = (first: number, count: number): OwnShift[] =>
  Array.from({ length: count }, (_, index) => ({
    start: at(`${first + index}T08:00`),
    end: at(`${first + index}T16:00`),
    kind: 'work',
    household: 'hers',
    place: home,
  }));

const josiane = (given: Partial<Looked>, availability: Partial<Looked['availability']> = {}): Looked => ({
  carerId: 'josiane',
  firstName: 'Josiane',
  initial: 'P',
  communeName: null,
  mayBeNamed: true,
  showsGestures: true,
  home,
  gestures: [],
  own: [],
  longWeeks: null,
  knownHouseholds: new Set(),
  sameCentre: false,
  askedThisWeek: 0,
  askedLately: 0,
  replacedHours: 0,
  taken: [],
  before: [],
  ...given,
  availability: {
    personId: 'josiane',
    openUntil: new Date('9999-12-31T00:00:00Z'),
    mostMinutes: 60,
    means: 'car',
    hoursWanted: null,
    kinds: ['work', 'weekend'],
    askedAtMost: 3,
    allHoursHere: true,
    hours: ([1, 2, 3, 4, 5, 6, 7] as const).map((weekday) => ({ weekday, startsMinute: 0, minutes: 1440 })),
    days: [],
    wishes: [],
    ...availability,
  },
});

const evening = (schedule: 'regular' | 'irregular'): Sought[] =>
  soughtFrom([
    {
      id: 'evening',
      employerId: 'e',
      household: 'h',
      schedule,
      start: at('24T18:00'),
      end: at('24T19:00'),
      kind: 'work',
      gestures: [],
      reopenedAt: null,
      place: home,
    },
  ]);

const toldOf = (who: Looked, sought: Sought[]) => {
  const [carer] = problemOf(sought, [who], new Set(), { ...when, span }).carers;
  return carer && { most: carer.maxWeekHours, weeks: [...(carer.weekHours ?? [])], asks: carer.maxRequests };
};

test('hours left are those of each week, by the limit of the article: 50 if hours are regular, 48 if not', () => {
  const busyThenNot = josiane({ own: days(23, 5) });
  expect(toldOf(busyThenNot, evening('regular'))).toMatchObject({ most: 50, weeks: [[weekA, 10]] });
  expect(toldOf(busyThenNot, evening('irregular'))).toMatchObject({ most: 48, weeks: [[weekA, 8]] });
  // Hours elsewhere that may have been changed by word of mouth take nothing away.
  const unsure = josiane({ own: days(23, 5) }, { allHoursHere: false });
  expect(toldOf(unsure, evening('regular'))).toMatchObject({ most: 50, weeks: [] });
  const wants = josiane({ own: days(23, 5), taken: days(28, 1) }, { hoursWanted: 9 });
  expect(toldOf(wants, evening('regular'))).toMatchObject({ most: 9, weeks: [[weekA, 1]] });
});

test('who has been asked twice of three times is given hours of one request more', () => {
  expect(toldOf(josiane({ askedThisWeek: 2 }), evening('regular'))).toMatchObject({ asks: 1 });
  expect(holdsFor(josiane({ askedThisWeek: 3 }), evening('regular'), when)).toEqual(new Set());
});

test('hours that follow each other at one home are for one person', async () => {
  const [first] = evening('regular');
  const then = {
    ...first!,
    id: 'then',
    kind: 'presence' as const,
    start: at('24T19:00'),
    end: at('24T20:00'),
  };
  const who = josiane({}, { kinds: ['work', 'presence'] });
  const problem = problemOf([first!, then], [who], new Set(), { ...when, span });
  expect(await planProblem(problem, { seconds: 10 })).toMatchObject({ coverage: 2, optimal: true });
});
