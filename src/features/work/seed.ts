import type { Person } from '../../language/actor.ts';
import { newId } from '../../language/ids.ts';
import type { Services } from '../../platform/services.ts';
import { untilSaid, type Availability } from './domain/availability.ts';
import type { Contract, ContractDay, ContractHours, Weekday, WorkKind } from './domain/contract.ts';
import { writeAddress } from './store/addresses.ts';
import { writeAvailability } from './store/availability.ts';
import { contractById } from './store/contracts.ts';
import { insertContract, insertDay, insertEmployer } from './store/entry.ts';
import { refreshOpenCarers } from './store/open-carers.ts';

export { loadDemoWork } from './seed/demo.ts';

/** Guéret, in Creuse: where invented employers live unless they say otherwise. */
const gueret = '23096';

export type EmployerDetails = {
  name?: string;
  communeCode?: string;
  phone?: string;
  email?: string;
  /** Given, he may be written to: true unless said otherwise when there is a phone or an e-mail address. */
  mayBeContacted?: boolean;
  /** His own account. */
  personId?: string;
  household?: string;
  street?: string;
  entry?: string;
};

/** An employer of this person's (or his own row, when she is him). Answers his id. */
export async function anEmployer(
  services: Services,
  owner: Pick<Person, 'id'>,
  details: EmployerDetails = {},
): Promise<string> {
  const { street, entry = '' } = details;
  const id = newId();
  const now = services.now();
  const contacted = details.mayBeContacted ?? (details.phone ?? details.email) !== undefined;
  await insertEmployer(services.db, {
    id,
    household: details.household ?? newId(),
    ownerId: owner.id,
    personId: details.personId ?? null,
    name: details.name ?? 'Madame Petit',
    communeCode: details.communeCode ?? gueret,
    phone: details.phone ?? null,
    email: details.email ?? null,
    mayBeContactedSince: contacted ? now : null,
    now,
  });
  if (street !== undefined) await writeAddress(services.db, id, { street, entry });
  return id;
}

export type ContractDetails = Partial<Omit<Contract, 'id' | 'employer' | 'carerId'>> & {
  /** An employer already there; otherwise one is made of `employer`. */
  employerId?: string;
  employer?: EmployerDetails;
  days?: readonly ContractDay[];
};

/** A contract of this carer's, from 1 September 2024, without hours unless some are given. */
export async function aContract(
  services: Services,
  carer: Pick<Person, 'id'>,
  { employerId, employer, days = [], ...details }: ContractDetails = {},
): Promise<Contract> {
  const { db } = services;
  const id = newId();
  const now = services.now();
  await insertContract(db, {
    schedule: 'regular',
    startsOn: '2024-09-01',
    endsOn: null,
    job: null,
    hourlyCents: null,
    kilometreCents: null,
    gestures: [],
    presenceWritten: null,
    nightWritten: null,
    separateRoom: null,
    hours: [],
    said: {},
    ...details,
    id,
    employerId: employerId ?? (await anEmployer(services, carer, employer)),
    carerId: carer.id,
    now,
  });
  for (const day of days) await insertDay(db, { id: newId(), contractId: id, ...day, now });
  const contract = await contractById(db, id);
  if (!contract) throw new Error(`There is no contract ${id}.`);
  return contract;
}

/** « hours(1, '8:00', '10:30') »: on Mondays; an end at or before the beginning is the next day's. */
export function hours(weekday: Weekday, from: string, to: string, kind: WorkKind = 'work'): ContractHours {
  const minute = (text: string) => {
    const [hour = 0, minutes = 0] = text.split(':').map(Number);
    return hour * 60 + minutes;
  };
  const startsMinute = minute(from) % 1440;
  const minutes = (minute(to) - minute(from) + 1440) % 1440 || 1440;
  return { weekday, startsMinute, minutes, kind };
}

/** She could replace others: at any hour of any day, all kinds, by car, until she says otherwise, unless told. */
export async function anAvailability(
  services: Services,
  person: Pick<Person, 'id'>,
  details: Partial<Omit<Availability, 'personId'>> = {},
): Promise<Availability> {
  const availability: Availability = {
    openUntil: untilSaid,
    mostMinutes: 30,
    means: 'car',
    hoursWanted: null,
    kinds: ['work', 'presence', 'night', 'night-care', 'weekend'],
    askedAtMost: 3,
    allHoursHere: true,
    hours: ([1, 2, 3, 4, 5, 6, 7] as const).map((weekday) => ({ weekday, startsMinute: 0, minutes: 1440 })),
    days: [],
    wishes: [],
    ...details,
    personId: person.id,
  };
  await writeAvailability(services.db, availability, services.now());
  await refreshOpenCarers(services.db, [person.id], services.now());
  return availability;
}
