import { done, failed, type Outcome } from '../../../language/failure.ts';
import { readInstant } from './instant.ts';
import { readWeek } from './weeks.ts';
import {
  shiftKinds,
  type Carer,
  type Lock,
  type Moment,
  type Position,
  type Problem,
  type Shift,
  type Span,
} from './problem.ts';

/** Where a document is wrong (`carers[3].available[0].end`), and how. */
export type BadDocument = { kind: 'bad-document'; path: string; fault: Fault };
export type Fault = 'missing' | 'choice' | 'number' | 'instant' | 'order' | 'twice' | 'long' | 'week';

/** No shift is longer: what is, was mistyped. */
const longestShift = 366 * 24 * 3_600_000;

/** Reads a problem out of what a document holds; the first thing wrong is told with its path. */
export function readProblem(given: unknown): Outcome<Problem, BadDocument> {
  return read(() => {
    const { carers, shifts, ways } = objectAt('', given);
    const problem = { carers: listAt('carers', carers, carerAt), shifts: listAt('shifts', shifts, shiftAt) };
    onceEach('carers', 'id', problem.carers);
    onceEach('shifts', 'id', problem.shifts);
    if (ways === undefined) return problem;
    if (ways !== 'whole') throw new Wrong('ways', 'missing');
    return { ...problem, ways };
  });
}

/** Reads the lines that a document fixes beside its problem, each shift once; null when it says nothing of any. */
export function readLocked(given: unknown): Outcome<Lock[] | null, BadDocument> {
  return read(() => {
    const { locked } = objectAt('', given);
    if (locked === undefined) return null;
    const locks = listAt('locked', locked, lockAt);
    onceEach('locked', 'shift', locks);
    return locks;
  });
}

function read<Found>(reading: () => Found): Outcome<Found, BadDocument> {
  try {
    return done(reading());
  } catch (error) {
    if (error instanceof Wrong) return failed({ kind: 'bad-document', path: error.path, fault: error.fault });
    throw error;
  }
}

/** Thrown on the way down, caught above: the reader reads on as if all were well. */
class Wrong extends Error {
  readonly path: string;
  readonly fault: Fault;
  constructor(path: string, fault: Fault) {
    super(path);
    this.path = path;
    this.fault = fault;
  }
}

function carerAt(path: string, given: unknown): Carer {
  const carer = objectAt(path, given);
  return {
    id: textAt(`${path}.id`, carer['id']),
    ...positionAt(path, carer),
    maxMinutes: numberAt(`${path}.maxMinutes`, carer['maxMinutes'], 0, Infinity),
    gestures: listAt(`${path}.gestures`, carer['gestures'], textAt),
    maxWeekHours: numberAt(`${path}.maxWeekHours`, carer['maxWeekHours'], 0, Infinity),
    ...(carer['weekHours'] !== undefined && {
      weekHours: weekHoursAt(`${path}.weekHours`, carer['weekHours']),
    }),
    ...(carer['maxRequests'] !== undefined && {
      maxRequests: numberAt(`${path}.maxRequests`, carer['maxRequests'], 0, Infinity),
    }),
    available: listAt(`${path}.available`, carer['available'], spanAt),
    busy: listAt(`${path}.busy`, carer['busy'], (at, busy) => ({
      ...spanAt(at, busy),
      ...positionAt(at, objectAt(at, busy)),
    })),
  };
}

/** Hours by ISO week: `{"2027-W02": 8}`. */
function weekHoursAt(path: string, given: unknown): Map<number, number> {
  return new Map(
    Object.entries(objectAt(path, given)).map(([text, hours]) => {
      const week = readWeek(text);
      if (week === null) throw new Wrong(`${path}.${text}`, 'week');
      return [week, numberAt(`${path}.${text}`, hours, 0, Infinity)];
    }),
  );
}

function shiftAt(path: string, given: unknown): Shift {
  const shift = objectAt(path, given);
  const kind = shiftKinds.find((each) => each === shift['kind']);
  const found = {
    id: textAt(`${path}.id`, shift['id']),
    employer: textAt(`${path}.employer`, shift['employer']),
    ...positionAt(path, shift),
    ...momentsAt(path, shift),
    gestures: listAt(`${path}.gestures`, shift['gestures'], textAt),
    ...(shift['request'] !== undefined && { request: textAt(`${path}.request`, shift['request']) }),
  };
  if (!kind) throw new Wrong(`${path}.kind`, 'choice');
  if (found.end.at - found.start.at > longestShift) throw new Wrong(`${path}.end`, 'long');
  return { ...found, kind };
}

function lockAt(path: string, given: unknown): Lock {
  const { shift, carer } = objectAt(path, given);
  return { shift: textAt(`${path}.shift`, shift), carer: textAt(`${path}.carer`, carer) };
}

function spanAt(path: string, given: unknown): Span {
  const { start, end } = momentsAt(path, objectAt(path, given));
  return { start: start.at, end: end.at };
}

function momentsAt(path: string, given: Record<string, unknown>): { start: Moment; end: Moment } {
  const [start, end] = ['start', 'end'].map((name) => {
    const moment = typeof given[name] === 'string' ? readInstant(given[name]) : null;
    if (!moment) throw new Wrong(`${path}.${name}`, 'instant');
    return moment;
  }) as [Moment, Moment];
  if (end.at <= start.at) throw new Wrong(`${path}.end`, 'order');
  return { start, end };
}

function positionAt(path: string, given: Record<string, unknown>): Position {
  return {
    lat: numberAt(`${path}.lat`, given['lat'], -90, 90),
    lon: numberAt(`${path}.lon`, given['lon'], -180, 180),
  };
}

function objectAt(path: string, given: unknown): Record<string, unknown> {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) throw new Wrong(path, 'missing');
  return given as Record<string, unknown>;
}

function listAt<Item>(path: string, given: unknown, read: (path: string, item: unknown) => Item): Item[] {
  if (!Array.isArray(given)) throw new Wrong(path, 'missing');
  return given.map((item: unknown, index) => read(`${path}[${index}]`, item));
}

function textAt(path: string, given: unknown): string {
  if (typeof given !== 'string' || given === '') throw new Wrong(path, 'missing');
  return given;
}

function numberAt(path: string, given: unknown, least: number, most: number): number {
  if (typeof given !== 'number' || !Number.isFinite(given) || given < least || given > most)
    throw new Wrong(path, 'number');
  return given;
}

function onceEach<Name extends string>(
  path: string,
  name: Name,
  items: readonly Record<Name, string>[],
): void {
  const seen = new Set<string>();
  for (const [index, item] of items.entries()) {
    if (seen.has(item[name])) throw new Wrong(`${path}[${index}].${name}`, 'twice');
    seen.add(item[name]);
  }
}
