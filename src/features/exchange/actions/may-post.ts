import type { Person } from '../../../language/actor.ts';
import type { Services } from '../../../platform/services.ts';
import { repeats } from '../domain/copies.ts';
import type { Suspension } from '../domain/standing.ts';
import { suspensionOf, writerBefore } from '../store/writers.ts';
import { tooMany, type TooMany } from './pace.ts';

/** Why somebody may not post what she may otherwise. */
export type Refusal = TooMany | Suspended | { kind: 'copied' };
export type Suspended = { kind: 'suspended' } & Suspension;

/** Whether the actor may post this text just now, and whether a moderator reads it before the others do. */
export async function mayPost(
  services: Services,
  actor: Person,
  act: 'ask' | 'answer',
  text: string,
): Promise<{ refusal: Refusal } | { refusal: null; held: boolean }> {
  const { suspension, recent, held } = await writerBefore(services.db, actor, services.now());
  if (suspension) return { refusal: { kind: 'suspended', ...suspension } };
  const slowDown = await tooMany(services, actor, act);
  if (slowDown) return { refusal: slowDown };
  return repeats(text, recent) ? { refusal: { kind: 'copied' } } : { refusal: null, held };
}

/** Whether she may change what she wrote. */
export async function refusalToEdit(services: Services, actor: Person): Promise<TooMany | Suspended | null> {
  const suspension = await suspensionOf(services.db, actor, services.now());
  return suspension ? { kind: 'suspended', ...suspension } : tooMany(services, actor, 'edit');
}
