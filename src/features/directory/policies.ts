import type { Policy } from '../../platform/http/policy.ts';
import { keepsSome } from './domain/rights.ts';

/** Who keeps the entries of a department, or of all. */
export const keepsDirectory: Policy = { name: 'keeps the directory', allows: keepsSome };
