import { unit } from '../words.ts';

export const label = unit;
