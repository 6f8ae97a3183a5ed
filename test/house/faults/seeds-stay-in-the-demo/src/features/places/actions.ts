import { villages } from './seed.ts';

export const visit = villages;
