import { secret } from '../platform/config.ts';

export const shown = secret;
