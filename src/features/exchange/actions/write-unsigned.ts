import type { Person } from '../../../language/actor.ts';
import { opaqueId } from '../../../language/ids.ts';
import type { Db } from '../../../platform/db/database.ts';
import { signature } from '../../../platform/secrets.ts';
import type { Services } from '../../../platform/services.ts';
import type { Audience, Reach } from '../domain/audience.ts';
import type { CoarsePlace } from '../domain/unsigned.ts';
import { placeOf } from '../store/crowds.ts';
import { aliasIn, placeTold } from '../store/unsigned.ts';

/**
 * The id of a post without a name. The one its form was shown with tells the millisecond; this one tells nothing,
 * and comes out the same when the form arrives twice.
 */
export function unsignedPostId({ secret }: Services, actor: Person, formId: string): string {
  return opaqueId(signature(secret, `unsigned-post\n${actor.id}\n${formId}`).toString('hex'));
}

/** The department of the circle a question is addressed to, for those who belong to it. */
export function addressedTo(reach: Reach, audience: Audience): string | null {
  return reach.circles.find((circle) => circle.audience === audience)?.departmentCode ?? null;
}

/** Who the actor is in a thread where she writes without her name: the one she already was, if she was. */
export async function whoInThread(
  db: Db,
  actor: Person,
  thread: { questionId: string; audience: Audience; addressedTo: string | null },
): Promise<{ alias: number; kept: boolean; place: CoarsePlace }> {
  const { questionId, audience } = thread;
  const { alias, kept } = await aliasIn(db, actor, questionId);
  const told = kept ? await placeTold(db, questionId, alias) : null;
  return { alias, kept, place: told ?? (await placeOf(db, actor, audience, thread.addressedTo)) };
}
