import { holds, scopeIds, type Actor } from '../../../language/actor.ts';
import type { Checker } from './service.ts';

/** Where somebody keeps the directory, and in what role she does. */
export type Keeping = {
  everywhere: boolean;
  departments: ReadonlyMap<string, Checker>;
};

/**
 * Where the actor keeps the directory: the departments she leads, those of the centres she runs or welcomes at, or all
 * of them. Of several roles in one department, the widest is told.
 * @param centres the centres she belongs to, each with its department
 */
export function keepingOf(actor: Actor, centres: readonly { id: string; departmentCode: string }[]): Keeping {
  const departments = new Map<string, Checker>();
  for (const role of ['host', 'facilitator'] as const)
    for (const id of scopeIds(actor, role, 'centre')) {
      const centre = centres.find((each) => each.id === id);
      if (centre) departments.set(centre.departmentCode, role);
    }
  for (const code of scopeIds(actor, 'territory_lead', 'department')) departments.set(code, 'territory_lead');
  return { everywhere: holds(actor, 'national_coordinator'), departments };
}

/** In what role she keeps the entries of a department; null: she does not. */
export const keepsAs = ({ everywhere, departments }: Keeping, departmentCode: string): Checker | null =>
  departments.get(departmentCode) ?? (everywhere ? 'national_coordinator' : null);

/** Whether the actor ever keeps entries: who is led to what there is to check. */
export const keepsSome = (actor: Actor): boolean =>
  holds(actor, 'territory_lead') ||
  holds(actor, 'national_coordinator') ||
  scopeIds(actor, 'facilitator', 'centre').length > 0 ||
  scopeIds(actor, 'host', 'centre').length > 0;
