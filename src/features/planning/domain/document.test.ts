import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documents } from '../../../../test/planning/documents.ts';
import { whereJsonBreaks } from './broken-json.ts';
import { readLocked, readProblem } from './document.ts';
import { momentIn, readInstant } from './instant.ts';

const carer = {
  id: 'c',
  lat: 46.17,
  lon: 1.87,
  maxMinutes: 30,
  gestures: ['meal'],
  maxWeekHours: 10,
  available: [{ start: '2027-01-11T08:00:00+01:00', end: '2027-01-11T18:00:00+01:00' }],
  busy: [{ start: '2027-01-11T08:00:00+01:00', end: '2027-01-11T09:00:00+01:00', lat: 46, lon: 2 }],
};
const shift = {
  id: 's',
  employer: 'e',
  lat: 46.17,
  lon: 1.87,
  start: '2027-01-11T10:00:00+01:00',
  end: '2027-01-11T12:00:00+01:00',
  kind: 'work',
  gestures: [],
};
const withCarer = (changes: object) => ({
  carers: [carer, { ...carer, id: 'd', ...changes }],
  shifts: [shift],
});
const withShift = (changes: object) => ({ carers: [carer], shifts: [{ ...shift, ...changes }] });

test.each<[unknown, string, string]>([
  [null, '', 'missing'],
  [{ carers: [] }, 'shifts', 'missing'],
  [withCarer({ id: 'c' }), 'carers[1].id', 'twice'],
  [withCarer({ id: 7 }), 'carers[1].id', 'missing'],
  [withCarer({ lat: 90.5 }), 'carers[1].lat', 'number'],
  [withCarer({ lon: NaN }), 'carers[1].lon', 'number'],
  [withCarer({ maxMinutes: '30' }), 'carers[1].maxMinutes', 'number'],
  [withCarer({ maxWeekHours: -1 }), 'carers[1].maxWeekHours', 'number'],
  [withCarer({ weekHours: [8] }), 'carers[1].weekHours', 'missing'],
  [withCarer({ weekHours: { '2027-W53': 8 } }), 'carers[1].weekHours.2027-W53', 'week'],
  [withCarer({ weekHours: { '2027-W02': -1 } }), 'carers[1].weekHours.2027-W02', 'number'],
  [withCarer({ maxRequests: -1 }), 'carers[1].maxRequests', 'number'],
  [{ carers: [], shifts: [], ways: 'short' }, 'ways', 'missing'],
  [withShift({ request: 7 }), 'shifts[0].request', 'missing'],
  [withCarer({ gestures: [1] }), 'carers[1].gestures[0]', 'missing'],
  [withCarer({ available: {} }), 'carers[1].available', 'missing'],
  [
    withCarer({ available: [carer.available[0], { start: 'soon' }] }),
    'carers[1].available[1].start',
    'instant',
  ],
  [withCarer({ busy: [{ ...carer.busy[0], lat: undefined }] }), 'carers[1].busy[0].lat', 'number'],
  [withShift({ start: '2027-01-11T10:00:00' }), 'shifts[0].start', 'instant'],
  [withShift({ start: '2027-02-29T10:00:00Z' }), 'shifts[0].start', 'instant'],
  [withShift({ end: shift.start }), 'shifts[0].end', 'order'],
  [withShift({ end: '2029-01-11T10:00:00Z' }), 'shifts[0].end', 'long'],
  [withShift({ kind: 'holiday' }), 'shifts[0].kind', 'choice'],
  [withShift({ employer: '' }), 'shifts[0].employer', 'missing'],
])('what is wrong is told with its path: %#', (given, path, fault) => {
  expect(readProblem(given)).toEqual({ ok: false, failure: { kind: 'bad-document', path, fault } });
});

const line = { shift: 's', carer: 'c' };

test.each<[unknown, string, string]>([
  [{ locked: {} }, 'locked', 'missing'],
  [{ locked: [line, null] }, 'locked[1]', 'missing'],
  [{ locked: [{ carer: 'c' }] }, 'locked[0].shift', 'missing'],
  [{ locked: [{ ...line, carer: 7 }] }, 'locked[0].carer', 'missing'],
  [{ locked: [line, { ...line, carer: 'd' }] }, 'locked[1].shift', 'twice'],
])('so is what is wrong with the lines it fixes: %#', (given, path, fault) => {
  expect(readLocked(given)).toEqual({ ok: false, failure: { kind: 'bad-document', path, fault } });
});

test('lines may be fixed, or not a word said of any', () => {
  expect(readLocked({ locked: [line] })).toEqual({ ok: true, value: [line] });
  expect(readLocked({ locked: [] })).toEqual({ ok: true, value: [] });
  expect(readLocked({})).toEqual({ ok: true, value: null });
});

test('whatever is put in the place of anything, it is read or refused', () => {
  fc.assert(
    fc.property(documents(3, 3), fc.nat(), fc.jsonValue(), (document, which, value) => {
      const paths: (string | number)[][] = [];
      const walk = (node: unknown, path: (string | number)[]): void => {
        if (path.length > 0) paths.push(path);
        if (Array.isArray(node)) node.forEach((each, index) => walk(each, [...path, index]));
        else if (typeof node === 'object' && node)
          for (const [key, each] of Object.entries(node)) walk(each, [...path, key]);
      };
      walk(document, []);
      const path = paths[which % paths.length]!;
      const copy = structuredClone(document) as never;
      let inside: Record<string | number, unknown> = copy;
      for (const key of path.slice(0, -1)) inside = inside[key] as Record<string | number, unknown>;
      inside[path.at(-1)!] = value;
      const read = readProblem(copy);
      if (!read.ok) expect(read.failure.path).not.toBe('');
    }),
  );
});

describe('where a text stops being JSON', () => {
  test.each([
    ['{"carers":[{"lat":1},{"lat":NaN}]}', 'carers[1].lat'],
    ['{"carers":[{"lat":1},{"lat":01}]}', 'carers[1].lat'],
    ['{"carers":[], "shifts":[{"id":"a"', 'shifts[0].id'],
    ['hello', ''],
    ['', ''],
    ['[1,2', '[1]'],
  ])('%s', (text, path) => {
    expect(whereJsonBreaks(text)).toBe(path);
  });

  test('is found in any text', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof whereJsonBreaks(text) === 'string'));
  });
});

describe('an instant', () => {
  test.each([
    ['2027-01-11T08:00:00+01:00', '2027-01-11T07:00:00.000Z', 60],
    ['2027-01-11T08:00Z', '2027-01-11T08:00:00.000Z', 0],
    ['2027-01-11T24:00:00+01:00', '2027-01-11T23:00:00.000Z', 60],
    ['2027-01-11T08:00:00.5-0330', '2027-01-11T11:30:00.500Z', -210],
  ])('%s is read', (text, utc, offset) => {
    expect(readInstant(text)).toEqual({ at: Date.parse(utc), offset });
  });

  test.each([
    '2027-01-11',
    '2027-01-11T08:00:00',
    '2027-13-11T08:00:00Z',
    '2027-01-11T25:00:00Z',
    '2027-W02-1T08:00Z',
  ])('%s is not one', (text) => {
    expect(readInstant(text)).toBeNull();
  });

  test('knows the clock of its place', () => {
    expect(momentIn('Europe/Paris', new Date('2027-07-01T00:00:00Z')).offset).toBe(120);
    expect(momentIn('Indian/Reunion', new Date('2027-01-01T00:00:00Z')).offset).toBe(240);
    expect(momentIn('America/Cayenne', new Date('2027-01-01T00:00:00Z')).offset).toBe(-180);
  });
});
