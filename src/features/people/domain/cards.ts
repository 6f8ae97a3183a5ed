import { holds, type Actor, type RoleName } from '../../../language/actor.ts';

/** Somebody as the others may know her. What she chose not to show to this reader is null. */
export type PersonCard = {
  id: string;
  firstName: string;
  initial: string;
  communeName: string | null;
  departmentCode: string | null;
  departmentName: string | null;
};

const readers: readonly RoleName[] = [
  'carer',
  'facilitator',
  'host',
  'moderator',
  'territory_lead',
  'national_coordinator',
];

/** Whether the reader is one of those « toutes les aides à domicile » means: carers, and who works for their relays. */
export function readsCarers(reader: Actor): boolean {
  return readers.some((role) => holds(reader, role));
}

/** The centres the reader belongs to, in whatever role. */
export function centreIds(reader: Actor): string[] {
  if (reader.kind === 'visitor') return [];
  const ids = reader.grants.flatMap(({ scope }) => (scope.kind === 'centre' ? [scope.id] : []));
  return [...new Set(ids)];
}
