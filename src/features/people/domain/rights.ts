import { holds, scopeIds, type Actor, type RoleName, type Scope } from '../../../language/actor.ts';
import { needsKeycardOfRelay } from './keycard.ts';

/** A scope and the department it lies in; null for the whole country, or when nobody knows. */
export type Place = { scope: Scope; departmentCode: string | null };

/** The kinds of scope each role may hold. A structure is a place of work; its own pages come with the territory. */
export const scopeKinds: Record<RoleName, readonly Scope['kind'][]> = {
  carer: ['centre', 'department'],
  employer: ['department'],
  caregiver: ['department'],
  job_seeker: ['department'],
  facilitator: ['centre'],
  host: ['centre'],
  structure_member: ['structure', 'department'],
  territory_lead: ['department'],
  moderator: ['department', 'national'],
  national_coordinator: ['national'],
  observer: ['department', 'national'],
};

/** What anybody may say of herself: these open nothing but her own home. */
export const declaredRoles = ['employer', 'caregiver', 'job_seeker'] as const;
export type DeclaredRole = (typeof declaredRoles)[number];

/** What the lead of a territory appoints within it. */
const appointedByLead: readonly RoleName[] = [
  'facilitator',
  'host',
  'moderator',
  'structure_member',
  'observer',
];

/** Whether the actor leads the territory a place lies in. A whole-country place lies in none. */
function leads(actor: Actor, { scope, departmentCode }: Place): boolean {
  if (scope.kind === 'national' || departmentCode === null) return false;
  return holds(actor, 'territory_lead', { kind: 'department', id: departmentCode });
}

function runsCentre(actor: Actor, scope: Scope): boolean {
  return scope.kind === 'centre' && holds(actor, 'facilitator', scope);
}

/** The rights of this room. Each is asked by the action and by the page that shows its button. */
export const may = {
  /**
   * Whether the actor may give, or take back, this role there. A national coordinator: any role. The lead of a
   * territory: those who make it work. A facilitator: carers of her centre. Nobody: to or from herself.
   */
  grant(actor: Actor, role: RoleName, place: Place, personId: string): boolean {
    if (actor.kind === 'visitor' || actor.id === personId) return false;
    if (!scopeKinds[role].includes(place.scope.kind)) return false;
    if (holds(actor, 'national_coordinator')) return true;
    if (appointedByLead.includes(role) && leads(actor, place)) return true;
    return role === 'carer' && runsCentre(actor, place.scope);
  },

  /** Whether the actor ever gives roles: who is shown the page where people are looked for. */
  grantSome(actor: Actor): boolean {
    return (
      holds(actor, 'national_coordinator') || holds(actor, 'territory_lead') || holds(actor, 'facilitator')
    );
  },

  /** Whether the actor names experts, and ends it: the national team, nobody herself. */
  nameExpert(actor: Actor, personId: string): boolean {
    return holds(actor, 'national_coordinator') && actor.kind === 'person' && actor.id !== personId;
  },

  /** Whether the actor sees a centre's code, changes it and prints its poster. */
  runCentre(actor: Actor, place: Place): boolean {
    return holds(actor, 'national_coordinator') || leads(actor, place) || runsCentre(actor, place.scope);
  },

  /** Whether the actor ever runs a relay: who makes cards for its carers. */
  runSome(actor: Actor): boolean {
    return (
      holds(actor, 'national_coordinator') || holds(actor, 'territory_lead') || holds(actor, 'facilitator')
    );
  },

  /** Whether the actor gives the holder of a card another one: never to herself, and see {@link needsKeycardOfRelay}. */
  renewKeycard(
    actor: Actor,
    place: Place,
    holder: { personId: string; hasContact: boolean; roles: readonly RoleName[] },
  ): boolean {
    if (actor.kind === 'visitor' || actor.id === holder.personId) return false;
    return this.runCentre(actor, place) && needsKeycardOfRelay(holder);
  },

  /**
   * Whether the actor closes the devices of somebody: who may take back every role that she holds, or runs the relays
   * she is a carer of. What people say of themselves counts for nothing here. Never one's own, which has its page.
   */
  endSessions(actor: Actor, personId: string, held: readonly { role: RoleName; place: Place }[]): boolean {
    if (actor.kind === 'visitor' || actor.id === personId) return false;
    if (holds(actor, 'national_coordinator')) return true;
    const given = held.filter(({ role }) => !declaredRoles.some((declared) => declared === role));
    return (
      given.length > 0 &&
      given.every(
        ({ role, place }) =>
          may.grant(actor, role, place, personId) || (role === 'carer' && may.runCentre(actor, place)),
      )
    );
  },

  /** Whether the actor answers those of a department who ask to be admitted. `centreIds`: the department's centres. */
  admit(actor: Actor, departmentCode: string, centreIds: readonly string[], personId: string): boolean {
    if (actor.kind === 'visitor' || actor.id === personId) return false;
    if (holds(actor, 'national_coordinator')) return true;
    if (holds(actor, 'moderator', { kind: 'department', id: departmentCode })) return true;
    return scopeIds(actor, 'facilitator', 'centre').some((id) => centreIds.includes(id));
  },

  /** Whether the actor ever answers such requests. */
  admitSome(actor: Actor): boolean {
    return holds(actor, 'national_coordinator') || holds(actor, 'moderator') || holds(actor, 'facilitator');
  },
};
