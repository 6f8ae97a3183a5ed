import type { Person } from '../../../language/actor.ts';
import { limitKey, withinLimit, type Limit } from '../../../platform/http/limits.ts';
import type { Services } from '../../../platform/services.ts';

/** More than anybody writes in good faith; enough to stop a flood. */
const paces = {
  ask: { name: 'exchange-ask', hits: 10, seconds: 3600 },
  answer: { name: 'exchange-answer', hits: 60, seconds: 3600 },
  edit: { name: 'exchange-edit', hits: 60, seconds: 3600 },
  reveal: { name: 'exchange-reveal', hits: 30, seconds: 86_400 },
  thank: { name: 'exchange-thank', hits: 300, seconds: 3600 },
} as const satisfies Record<string, Limit>;

export type TooMany = { kind: 'too-many'; act: keyof typeof paces };

/** Counts the act, and answers the failure when there were too many within the hour. */
export async function tooMany(
  services: Services,
  actor: Person,
  act: keyof typeof paces,
): Promise<TooMany | null> {
  const key = limitKey(services.secret, 'person', actor.id);
  const within = await withinLimit(services.db, paces[act], key, services.now());
  return within ? null : { kind: 'too-many', act };
}
