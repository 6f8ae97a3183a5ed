import { minutesBy, type Place } from '../../../places/domain/travel.ts';
import type { Availability } from '../../../work/domain/availability.ts';

/** How far somebody who has said nothing is supposed to go: half an hour by car. */
const usual = { means: 'car', mostMinutes: 30 } as const;

/** About how long the road is for her, door to door, and whether it is one she takes. Null minutes: nobody knows. */
export function roadTo(
  home: Place | null,
  place: Place,
  availability: Pick<Availability, 'means' | 'mostMinutes'> | null,
): { minutes: number | null; within: boolean } {
  const { means, mostMinutes } = availability ?? usual;
  const minutes = home && minutesBy(means, home, place);
  return { minutes, within: minutes !== null && minutes <= mostMinutes };
}
