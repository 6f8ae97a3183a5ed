import type { Person } from '../../../language/actor.ts';
import { Forbidden } from '../../../language/failure.ts';
import { recordAudit } from '../../../platform/audit.ts';
import type { Db } from '../../../platform/db/database.ts';
import type { Services } from '../../../platform/services.ts';
import type { CodeWay } from '../domain/strength.ts';
import { strengthenSession } from '../store/strength.ts';

/** Her roles wake in this session: she has shown by two ways that it is her. `by` is the second one. */
export async function strengthen(
  { now }: Services,
  trx: Db,
  actor: Person,
  token: string,
  by: CodeWay | 'passkey',
): Promise<void> {
  if (!(await strengthenSession(trx, actor, token, now()))) throw new Forbidden('second step');
  await recordAudit(trx, {
    actor,
    action: 'strengthen-session',
    subject: `person:${actor.id}`,
    details: { by },
  });
}
