import type { Policy } from '../../platform/http/policy.ts';
import { may } from './domain/rights.ts';

/** Who looks after something of the house. */
export const administers: Policy = { name: 'administers', allows: (actor) => may.administer(actor) };

/** Who reads the trail, each within reach. */
export const readsTrail: Policy = { name: 'reads the trail', allows: (actor) => may.readTrail(actor) };

/** Who sees how the house runs. */
export const seesState: Policy = { name: 'sees how the house runs', allows: (actor) => may.seeState(actor) };
