import { z } from 'zod';
import type { FieldFaults } from '../../../platform/http/form.ts';
import type { Policy } from '../../../platform/http/policy.ts';
import type { FormError } from '../../../ui/form.tsx';
import { mayReadExchange } from '../../exchange/domain/reader.ts';
import { may } from '../domain/rights.ts';

/** Who may call the routes of this room. */
export const reporters: Policy = { name: 'reads the exchange', allows: mayReadExchange };
export const moderators: Policy = { name: 'moderates', allows: may.moderateSome };

/** What is wrong in each field, from the sentences given. */
export function errorsFrom(faults: FieldFaults, sentences: Readonly<Record<string, string>>): FormError[] {
  return Object.entries(faults).map(([field, key]) => ({ field, message: sentences[key] ?? '' }));
}

/** Words to somebody: some, and not too many. */
export const wordsField = z.string('words').min(3, 'words').max(1000, 'long');
