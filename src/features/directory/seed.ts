import { newId } from '../../language/ids.ts';
import type { ServiceKind } from '../../language/service-kinds.ts';
import type { Services } from '../../platform/services.ts';
import type { Checker } from './domain/service.ts';
import { insertService, type ServiceFacts } from './store/write.ts';

export { loadDemoDirectory } from './seed/demo.ts';

/** A service of Creuse, all of it unless communes are given. */
export async function aService(
  { db, now }: Services,
  details: Partial<ServiceFacts> & {
    id?: string;
    departmentCode?: string;
    checkedAt?: Date;
    checkedAs?: Checker;
  } = {},
): Promise<string> {
  const {
    id = newId(),
    departmentCode = '23',
    checkedAt = now(),
    checkedAs = 'territory_lead',
    ...facts
  } = details;
  const plain = {
    name: 'La Clé sous le Granit',
    kinds: ['mandataire'] as ServiceKind[],
    communeCodes: [],
    phone: '+33536490001',
    email: null,
    web: null,
    hours: '',
    does: '',
  };
  const checked = { at: checkedAt, as: checkedAs };
  await insertService(db, { id, departmentCode, facts: { ...plain, ...facts } }, checked);
  return id;
}
