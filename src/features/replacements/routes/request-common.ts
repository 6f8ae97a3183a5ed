import type { Person } from '../../../language/actor.ts';
import { Forbidden, NotFound } from '../../../language/failure.ts';
import { isId } from '../../../language/ids.ts';
import type { RavieContext } from '../../../platform/http/context.ts';
import type { Flash } from '../../../ui/layout.tsx';

/** The person asking: the policies of this room let nobody else in. */
export function personOf(c: RavieContext): Person {
  const actor = c.get('actor');
  if (actor.kind === 'visitor') throw new Forbidden('replacements');
  return actor;
}

/** The `:id` of the address. What cannot be one is not found, and never reaches the database. */
export function idOf(c: RavieContext): string {
  const id = c.req.param('id')?.toLowerCase();
  if (!isId(id)) throw new NotFound();
  return id;
}

/** What the address says has just happened, when it is one of these. */
export function flashOf(c: RavieContext, sentences: Readonly<Record<string, string>>): Flash | undefined {
  const happened = c.req.query('fait') ?? '';
  const message = Object.hasOwn(sentences, happened) ? sentences[happened] : undefined;
  return message === undefined ? undefined : { kind: 'success', message };
}

/** A field that may be given once, many times, or not at all. */
export function manyOf(value: string | string[] | undefined): string[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}
