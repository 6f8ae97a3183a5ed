import type { Reason, Uncovered } from '../domain/plan.ts';
import { minutesBetween, sameMinutes } from '../domain/travel.ts';
import { gestureCheck } from './gestures.ts';
import { hoursOf, isAvailable, isBusy, isTooLong } from './hours.ts';
import type { Ground } from './roster.ts';

/** For each of these shifts, how many carers do not take it for which first reason: all carers are counted. */
export function whyNot({ instance }: Ground, uncovered: readonly number[]): Uncovered[] {
  if (uncovered.length === 0) return [];
  const { carers, shifts, homes, places, start, end, mostRequests } = instance;
  const { knows, kind } = gestureCheck(instance);
  const hours = carers.map(hoursOf);
  const reasonOf = (carer: number, shift: number): Reason => {
    const [place, from, until] = [places[shift]!, start[shift]!, end[shift]!];
    if (knows[carer]![kind[shift]!] === 0) return 'gestures';
    if (minutesBetween(homes[carer]!, place) > carers[carer]!.maxMinutes + sameMinutes) return 'travel';
    if (!isAvailable(hours[carer]!, from, until)) return 'unavailable';
    if (isBusy(hours[carer]!, from, until, place)) return 'busy';
    if (isTooLong(instance, carer, shift)) return 'hours';
    return mostRequests[carer]! < 1 ? 'requests' : 'taken';
  };
  return uncovered.map((shift) => {
    const why: Partial<Record<Reason, number>> = {};
    for (let carer = 0; carer < carers.length; carer += 1) {
      const reason = reasonOf(carer, shift);
      why[reason] = (why[reason] ?? 0) + 1;
    }
    return { shift: shifts[shift]!.id, why };
  });
}
