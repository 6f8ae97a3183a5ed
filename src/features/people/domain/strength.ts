import type { Person, RoleName } from '../../../language/actor.ts';

/**
 * Roles that give power over others: to give roles, make cards, moderate, read the trail. In a session opened by one
 * way only, they sleep (OWASP ASVS 5.0, 6.3.3).
 */
export const strongRoles: readonly RoleName[] = [
  'facilitator',
  'territory_lead',
  'moderator',
  'national_coordinator',
];

/** For how long a session stays strengthened, in days: the thirty of NIST SP 800-63B, 2.1.3. */
export const strengthDays = 30;

/** What opened a session. */
export type OpenedWith = 'phone' | 'email' | 'keycard' | 'passkey' | 'house';

/** Ways a code may be sent by. */
export type CodeWay = 'phone' | 'email';

/** What somebody holds that could strengthen a session. */
export type Held = Record<CodeWay, boolean> & { passkeys: number };

/** The same person, her roles over others asleep. */
export function putToSleep(person: Person): Person {
  const asleep = person.grants.filter(({ role }) => strongRoles.includes(role));
  if (asleep.length === 0) return person;
  return { ...person, grants: person.grants.filter((grant) => !asleep.includes(grant)), asleep };
}

/**
 * The ways a second code may come by: not the one that opened the session, which proves nothing more. Nobody knows
 * what opened a session older than this rule: it is opened again first.
 */
export function codeWays(openedWith: OpenedWith | null, held: Held): CodeWay[] {
  if (openedWith === null) return [];
  return (['phone', 'email'] as const).filter((way) => held[way] && way !== openedWith);
}

/** Whether she holds anything else than what opened the session: then it is asked for before any other may be added. */
export function hasSecondWay(openedWith: OpenedWith | null, held: Held): boolean {
  const ways = [held.phone, held.email].filter(Boolean).length;
  return held.passkeys > 0 || codeWays(openedWith, held).length > 0 || (openedWith === null && ways > 1);
}
