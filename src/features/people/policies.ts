import { holds } from '../../language/actor.ts';
import type { Policy } from '../../platform/http/policy.ts';
import { may } from './domain/rights.ts';

/** Who looks for people to give them roles. */
export const givesRoles: Policy = { name: 'gives roles', allows: (actor) => may.grantSome(actor) };

/** Who answers those who ask to be admitted. */
export const admitsCarers: Policy = { name: 'admits carers', allows: (actor) => may.admitSome(actor) };

/** Who makes cards for the carers of a relay. */
export const runsRelays: Policy = { name: 'runs relays', allows: (actor) => may.runSome(actor) };
/** Who names the experts of the exchange. */
export const namesExperts: Policy = {
  name: 'names experts',
  allows: (actor) => holds(actor, 'national_coordinator'),
};
