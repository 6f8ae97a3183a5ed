import type { Kysely } from 'kysely';

import { now } from '../../platform/clock.ts';

export const at = (database: Kysely<unknown>) => [database, now];
