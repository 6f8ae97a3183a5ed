import { noon } from './noon.test.ts';

export const now = noon;
