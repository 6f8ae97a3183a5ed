import type { Person } from '../../../language/actor.ts';
import { Forbidden, NotFound } from '../../../language/failure.ts';
import { recordAudit } from '../../../platform/audit.ts';
import { transact } from '../../../platform/db/database.ts';
import type { Services } from '../../../platform/services.ts';
import type { PostRef } from '../../exchange/domain/standing.ts';
import { moderatedPost } from '../../exchange/store/moderated.ts';
import { may } from '../domain/rights.ts';
import { heldWeight } from '../domain/rules.ts';
import { caseById, openCase, setTaker } from '../store/cases.ts';
import { nameOf } from './names.ts';
import { postToReport, type Named } from './file-report.ts';

/** A moderator looks at a post by herself: its case, taken by her when nobody else has it. Answers its id. */
export async function openOwnCase(services: Services, actor: Person, named: Named): Promise<string> {
  const post = await postToReport(services, actor, named);
  if (!may.moderate(actor, post.departmentCode)) throw new Forbidden('moderate');
  const now = services.now();
  return transact(services.db, async (trx) => {
    const { questionId, answerId, departmentCode } = post;
    const id = await openCase(trx, {
      questionId,
      answerId,
      departmentCode,
      origin: 'moderator',
      weight: 0,
      now,
    });
    const file = await caseById(trx, actor, id, true);
    if (!file) throw new NotFound();
    if (file.takenBy !== actor.id && may.take(actor, file, null, now)) await setTaker(trx, id, actor.id, now);
    await recordAudit(trx, { actor, action: 'open-case', subject: nameOf(post), details: { case: id } });
    return id;
  });
}

/** A newcomer's post is held: its case opens by itself, so that moderators find it. Said twice, it opens once. */
export async function openHeldCase(services: Services, ref: PostRef): Promise<void> {
  const everywhere = { everything: true, audiences: [], circles: [], fields: [] };
  await transact(services.db, async (trx) => {
    const post = await moderatedPost(trx, everywhere, ref);
    if (post?.standing !== 'held') return;
    const { questionId, answerId, departmentCode } = post;
    const origin = 'newcomer';
    await openCase(trx, {
      questionId,
      answerId,
      departmentCode,
      origin,
      weight: heldWeight,
      now: post.writtenAt,
    });
  });
}
