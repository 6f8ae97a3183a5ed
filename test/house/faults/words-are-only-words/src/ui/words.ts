import { today } from '../platform/clock.ts';

export const fr = { today };
