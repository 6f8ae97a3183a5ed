import type { Db } from '../../../platform/db/database.ts';
import type { DemoPeople } from '../../people/seed.ts';
import { untilSaid, type Availability } from '../domain/availability.ts';

export const day = 86_400_000;

/** What the parts of this demonstration are played on. */
export type Stage = {
  db: Db;
  now: Date;
  people: DemoPeople;
  communeOf: (name: string) => string;
};

/** The id of a persona. */
export const persona = ({ people }: Stage, name: string): string => {
  const id = people.personas[name];
  if (!id) throw new Error(`The demonstration has nobody called ${name}.`);
  return id;
};

/** So many days from now, as an ISO date. */
export const dateOf = (now: Date, days: number) =>
  new Date(now.getTime() + days * day).toISOString().slice(0, 10);

/** An availability one begins from. */
export const open = {
  openUntil: untilSaid,
  mostMinutes: 30,
  means: 'car',
  hoursWanted: null,
  kinds: ['work'],
  askedAtMost: 3,
  allHoursHere: true,
  hours: [],
  days: [],
  wishes: [],
} as const satisfies Omit<Availability, 'personId'>;
