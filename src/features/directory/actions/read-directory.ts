import type { Actor } from '../../../language/actor.ts';
import type { Db } from '../../../platform/db/database.ts';
import { allDepartments, communeByCode } from '../../places/store.ts';
import { keepsAs } from '../domain/rights.ts';
import type { DirectoryPlace, DirectoryView } from '../domain/view.ts';
import { keepingFor } from '../store/keeping.ts';
import { departmentsWithServices, servicesCovering, servicesOf } from '../store/services.ts';

/** More than a department of France has; past it, one asks by commune. */
const most = 60;

/**
 * The services of a place: those that cover a commune, or all of a department. Nothing asked for: where the reader
 * lives; nobody knows where: none yet, and the departments to choose from.
 */
export async function readDirectory(
  db: Db,
  actor: Actor,
  asked: { communeCode?: string | null; departmentCode?: string },
): Promise<DirectoryView> {
  const [departments, place] = await Promise.all([departmentsWithServices(db), placeOf(db, actor, asked)]);
  if (!place) return { place: null, departments, services: [], keeps: false };
  const services =
    place.kind === 'commune'
      ? await servicesCovering(db, [place.commune.code], most)
      : await servicesOf(db, place.department.code, most);
  const keeps = keepsAs(await keepingFor(db, actor), place.department.code) !== null;
  return { place, departments, services, keeps };
}

async function placeOf(
  db: Db,
  actor: Actor,
  asked: { communeCode?: string | null; departmentCode?: string },
): Promise<DirectoryPlace | null> {
  const commune = asked.communeCode ? await communeByCode(db, asked.communeCode) : null;
  if (commune) {
    const department = { code: commune.departmentCode, name: commune.departmentName };
    return { kind: 'commune', commune, department };
  }
  const code = asked.departmentCode ?? (actor.kind === 'person' ? actor.departmentCode : null);
  const department = code ? (await allDepartments(db)).find((each) => each.code === code) : undefined;
  return department ? { kind: 'department', department } : null;
}
