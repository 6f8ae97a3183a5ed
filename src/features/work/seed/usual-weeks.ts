import type { Chance } from '../../people/seed/chance.ts';
import type { AcceptedKind } from '../domain/availability.ts';
import type { ContractHours, Weekday, WeekHours, WorkKind } from '../domain/contract.ts';

/** Hours of one day or several: `on([1, 4], '7:30', '9:00')`. An end at or before the beginning is the next day's. */
export function on(
  days: readonly Weekday[],
  from: string,
  to: string,
  kind: WorkKind = 'work',
): ContractHours[] {
  const startsMinute = minuteOf(from);
  const minutes = (minuteOf(to) - startsMinute + 1440) % 1440 || 1440;
  return days.map((weekday) => ({ weekday, startsMinute, minutes, kind }));
}

/** The same without a kind: hours one is free. */
export const free = (days: readonly Weekday[], from: string, to: string): WeekHours[] =>
  on(days, from, to).map(({ weekday, startsMinute, minutes }) => ({ weekday, startsMinute, minutes }));

function minuteOf(clock: string): number {
  const [hour = 0, minutes = 0] = clock.split(':').map(Number);
  return (hour % 24) * 60 + minutes;
}

const worked: readonly Weekday[] = [1, 2, 3, 4, 5];

/** How a carer's week goes: what two employers take of it, and what she could still give. */
export type UsualWeek = { jobs: readonly ContractHours[][]; free: WeekHours[]; kinds: AcceptedKind[] };

/** Weeks as they are lived: cut in two by the afternoon, full three days, nights, or still half empty. */
export const usualWeeks: readonly UsualWeek[] = [
  {
    jobs: [on(worked, '14:00', '16:00'), on([1, 3, 5], '17:00', '19:00')],
    free: free([1, 2, 3, 4, 5, 6], '7:00', '13:00'),
    kinds: ['work'],
  },
  {
    jobs: [on(worked, '8:00', '10:00'), on([2, 4], '10:30', '12:30')],
    free: free(worked, '13:30', '20:30'),
    kinds: ['work', 'presence'],
  },
  {
    jobs: [on([1, 3, 5], '8:00', '12:00'), on([1, 3, 5], '14:00', '18:00', 'presence')],
    free: free([2, 4, 6], '7:00', '21:00'),
    kinds: ['work', 'presence', 'weekend'],
  },
  {
    jobs: [on([1, 2], '20:30', '7:00', 'night'), on([3], '9:00', '12:00')],
    free: [...free([3, 4, 5, 6, 7], '18:00', '0:00'), ...free([4, 5, 6, 7, 1], '0:00', '9:00')],
    kinds: ['work', 'presence', 'night', 'weekend'],
  },
  {
    jobs: [on([1, 2, 4], '9:00', '11:00')],
    free: [...free([1, 2, 4], '12:00', '20:00'), ...free([3, 5], '7:00', '20:00')],
    kinds: ['work', 'presence'],
  },
  {
    jobs: [on(worked, '11:30', '13:30'), on([6, 7], '8:00', '10:00')],
    free: [...free(worked, '14:30', '21:00'), ...free([6, 7], '11:00', '20:00')],
    kinds: ['work', 'weekend'],
  },
];

const surnames =
  'Aubert Bonnet Chassagne Delage Fayolle Gorsse Jouanny Lacôte Lemoine Marty Mazet Neyrat Parot Peyrat Picaud Rigaud Sauty Simonet Tixier Vacher'.split(
    ' ',
  );

/** « Madame Chassagne »: a person nobody knows. */
export function aName(chance: Chance): string {
  return `${chance.next() < 0.7 ? 'Madame' : 'Monsieur'} ${chance.pick(surnames)}`;
}
