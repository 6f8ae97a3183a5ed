import type { ExpertField } from './expert-fields.ts';
import type { Locale } from './locale.ts';

/** What somebody is in RAVie. One person may hold several roles, each within a scope. */
export const roleNames = [
  'carer',
  'employer',
  'caregiver',
  'job_seeker',
  'facilitator',
  'host',
  'structure_member',
  'territory_lead',
  'moderator',
  'national_coordinator',
  'observer',
] as const;

export type RoleName = (typeof roleNames)[number];

/** Where a role holds. A department is named by its INSEE code (`23`, `2A`, `974`), the others by their id. */
export type Scope = { kind: 'national' } | { kind: 'department' | 'centre' | 'structure'; id: string };

export type Grant = { role: RoleName; scope: Scope };

/** Somebody who has not signed in. */
export type Visitor = { kind: 'visitor'; locale: Locale };

/** Somebody signed in, with what every permission is decided from. Loaded once a request. */
export type Person = {
  kind: 'person';
  id: string;
  firstName: string;
  initial: string;
  communeCode: string | null;
  departmentCode: string | null;
  grants: readonly Grant[];
  locale: Locale;
  theme: Theme;
  /** The fields she answers about as an expert; absent when none. */
  expertIn?: readonly ExpertField[];
  /** Roles of hers that sleep until she shows once more, by another way, that it is her; absent when none. */
  asleep?: readonly Grant[];
};

export type Theme = 'auto' | 'light' | 'dark';

export type Actor = Visitor | Person;

/** Whether the actor holds the role anywhere, or within the given scope (a national grant covers every scope). */
export function holds(actor: Actor, role: RoleName, scope?: Scope): boolean {
  if (actor.kind === 'visitor') return false;
  return actor.grants.some((grant) => grant.role === role && (!scope || covers(grant.scope, scope)));
}

/** Whether a grant given for `held` reaches `asked`. National reaches everything; otherwise the same place only. */
export function covers(held: Scope, asked: Scope): boolean {
  if (held.kind === 'national') return true;
  if (asked.kind === 'national') return false;
  return held.kind === asked.kind && held.id === asked.id;
}

/** The same person with the roles that sleep: what she could do once she has shown that it is her. */
export function awakened(actor: Actor): Actor {
  if (actor.kind === 'visitor' || !actor.asleep) return actor;
  const { asleep, ...person } = actor;
  return { ...person, grants: [...person.grants, ...asleep] };
}

/** The ids of the scopes of one kind in which the actor holds the role. */
export function scopeIds(
  actor: Actor,
  role: RoleName,
  kind: 'department' | 'centre' | 'structure',
): string[] {
  if (actor.kind === 'visitor') return [];
  return actor.grants.flatMap((grant) =>
    grant.role === role && grant.scope.kind === kind ? [grant.scope.id] : [],
  );
}
