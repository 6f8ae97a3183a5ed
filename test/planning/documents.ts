import fc from 'fast-check';
import type { Document } from './document.ts';

const quarter = 15 * 60_000;
/** Sunday 10 January 2027, 16:00 in Paris: eight hours before a week ends. */
const begin = Date.UTC(2027, 0, 10, 15);

/** In winter in France. */
export function instantAt(quarters: number): string {
  return `${new Date(begin + quarters * quarter + 3_600_000).toISOString().slice(0, 19)}+01:00`;
}

const place = fc.record({
  lat: fc.constantFrom(46.1, 46.12, 46.17, 46.3),
  lon: fc.constantFrom(1.85, 1.87, 2, 2.2),
});

const span = (longest: number) =>
  fc
    .tuple(fc.integer({ min: 0, max: 64 }), fc.integer({ min: 1, max: longest }))
    .map(([from, length]) => ({ start: instantAt(from), end: instantAt(from + length) }));

const gestures = fc.subarray(['meal', 'wash', 'lift']);

function named<Item>(items: fc.Arbitrary<Item>, letter: string, most: number) {
  return fc
    .array(items, { minLength: 1, maxLength: most })
    .map((list) => list.map((item, index) => ({ id: `${letter}${index}`, ...item })));
}

/** Small problems where everything hinders: places, gestures, hours, other employers, the end of a week. */
export function documents(carers: number, shifts: number): fc.Arbitrary<Document> {
  const carer = fc
    .tuple(
      place,
      fc.record({
        maxMinutes: fc.constantFrom(10, 25, 45),
        gestures,
        maxWeekHours: fc.constantFrom(0, 1, 2, 3.5, 6, 20),
        // The documents end one week and begin the next.
        weekHours: fc.dictionary(fc.constantFrom('2027-W01', '2027-W02'), fc.constantFrom(0, 1, 2, 3.5, 6), {
          maxKeys: 2,
        }),
        maxRequests: fc.constantFrom(0, 1, 2, 2, 20, 20),
        available: fc.array(span(64), { maxLength: 3 }),
        busy: fc.array(
          fc.tuple(span(8), place).map(([when, where]) => ({ ...when, ...where })),
          { maxLength: 1 },
        ),
      }),
    )
    .map(([where, rest]) => ({ ...where, ...rest }));
  const shift = fc
    .tuple(
      place,
      span(20),
      fc.record({
        employer: fc.constantFrom('e0', 'e1', 'e2'),
        kind: fc.constantFrom('work' as const, 'presence' as const, 'night' as const),
        gestures: fc.subarray(['meal', 'wash'], { maxLength: 1 }),
        request: fc.constantFrom('r0', 'r1', 'r2'),
      }),
    )
    .map(([where, when, rest]) => ({ ...where, ...when, ...rest }));
  return fc.record(
    {
      carers: named(carer, 'c', carers),
      shifts: named(shift, 's', shifts),
      ways: fc.constant('whole' as const),
    },
    { requiredKeys: ['carers', 'shifts'] },
  );
}

/** The same where most of it could be: what hinders is what a carer is given besides, in a week, by request, on the way. */
export function roomyDocuments(carers: number, shifts: number): fc.Arbitrary<Document> {
  const always = { start: instantAt(0), end: instantAt(80) };
  const short = fc
    .tuple(fc.integer({ min: 0, max: 64 }), fc.integer({ min: 2, max: 8 }))
    .map(([from, length]) => ({ start: instantAt(from), end: instantAt(from + length) }));
  const room = fc.record({
    maxWeekHours: fc.constantFrom(2, 3, 20),
    weekHours: fc.dictionary(fc.constantFrom('2027-W01', '2027-W02'), fc.constantFrom(1, 2, 3), {
      maxKeys: 2,
    }),
    maxRequests: fc.constantFrom(1, 2, 20),
  });
  return fc
    .tuple(
      documents(carers, shifts),
      fc.array(room, { minLength: carers, maxLength: carers }),
      fc.array(short, { minLength: shifts, maxLength: shifts }),
    )
    .map(([document, rooms, spans]) => ({
      ...document,
      carers: document.carers.map((carer, index) => ({
        ...carer,
        ...rooms[index],
        maxMinutes: 45,
        gestures: ['meal', 'wash'],
        available: [always],
      })),
      shifts: document.shifts.map((shift, index) => ({ ...shift, ...spans[index] })),
    }));
}
