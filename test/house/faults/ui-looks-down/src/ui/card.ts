import type { Place } from '../features/places/domain.ts';

export const card = (place: Place) => place.name;
