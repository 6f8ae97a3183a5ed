import type { Policy } from '../../platform/http/policy.ts';
import { may } from './domain/rights.ts';

/** Who has contracts: what each sees is in the query. */
export const hasContracts: Policy = { name: 'works for somebody, or employs', allows: may.enter };

/** Who says when she could replace others. */
export const couldReplace: Policy = { name: 'could replace others', allows: may.beAvailable };
