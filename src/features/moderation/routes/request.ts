import { z } from 'zod';
import type { Person } from '../../../language/actor.ts';
import { Forbidden, NotFound } from '../../../language/failure.ts';
import { isId } from '../../../language/ids.ts';
import type { RavieContext } from '../../../platform/http/context.ts';
import type { FieldFaults } from '../../../platform/http/form.ts';
import type { Policy } from '../../../platform/http/policy.ts';
import type { FormError } from '../../../ui/form.tsx';
import type { Flash } from '../../../ui/layout.tsx';
import { mayReadExchange } from '../../exchange/domain/reader.ts';
import { may } from '../domain/rights.ts';

/** Who may call the routes of this room. */
export const reporters: Policy = { name: 'reads the exchange', allows: mayReadExchange };
export const moderators: Policy = { name: 'moderates', allows: may.moderateSome };

/** The person asking: the policies of this room let nobody else in. */
export function personOf(c: RavieContext): Person {
  const actor = c.get('actor');
  if (actor.kind === 'visitor') throw new Forbidden('moderation');
  return actor;
}

/** The `:id` of the address. What cannot be one is not found, and never reaches the database. */
export function idOf(c: RavieContext): string {
  const id = c.req.param('id')?.toLowerCase();
  if (!isId(id)) throw new NotFound();
  return id;
}

/** What is wrong in each field, from the sentences given. */
export function errorsFrom(faults: FieldFaults, sentences: Readonly<Record<string, string>>): FormError[] {
  return Object.entries(faults).map(([field, key]) => ({ field, message: sentences[key] ?? '' }));
}

/** What the address says has just happened, when it is one of these. */
export function flashOf(
  c: RavieContext,
  sentences: Readonly<Record<string, string>>,
  draftDone?: string,
): Flash | undefined {
  const happened = c.req.query('fait') ?? '';
  const message = Object.hasOwn(sentences, happened) ? sentences[happened] : undefined;
  return message === undefined ? undefined : { kind: 'success', message, draftDone };
}

/** Words to somebody: some, and not too many. */
export const wordsField = z.string('words').min(3, 'words').max(1000, 'long');
