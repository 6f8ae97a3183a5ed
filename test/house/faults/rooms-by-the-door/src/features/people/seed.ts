import { title } from '../places/words.ts';

export const names = [title];
