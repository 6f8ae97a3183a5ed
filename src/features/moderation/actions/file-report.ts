import type { Person } from '../../../language/actor.ts';
import { done, failed, Forbidden, NotFound, type Outcome } from '../../../language/failure.ts';
import { recordAudit } from '../../../platform/audit.ts';
import { transact } from '../../../platform/db/database.ts';
import { limitKey, withinLimit } from '../../../platform/http/limits.ts';
import type { Services } from '../../../platform/services.ts';
import { guarded } from '../../exchange/actions/guard-text.ts';
import { may as mayInExchange } from '../../exchange/domain/reader.ts';
import type { ModeratedPost, PostRef } from '../../exchange/domain/standing.ts';
import { authorOf, moderatedPost, questionOfAnswer } from '../../exchange/store/moderated.ts';
import { reachOf } from '../../exchange/store/reach.ts';
import { weightOf, type Rule } from '../domain/rules.ts';
import { openCase } from '../store/cases.ts';
import { insertReport } from '../store/reports.ts';
import { nameOf } from './names.ts';

/** More than anybody reports in good faith. */
const pace = { name: 'moderation-report', hits: 20, seconds: 3600 } as const;

export type ReportFailure = { kind: 'too-many' };

/** What an address names: a question, or an answer whose question is looked up. */
export type Named = { kind: 'question' | 'answer'; id: string };

/** A post the actor may report. Throws NotFound for what she does not see, Forbidden for her own or one not shown. */
export async function postToReport(services: Services, actor: Person, named: Named): Promise<ModeratedPost> {
  const post = await moderatedPost(
    services.db,
    await reachOf(services.db, actor),
    await refOf(services, named),
  );
  if (!post || post.standing === 'held') throw new NotFound();
  // Hers whatever the post shows of its author.
  const own = (await authorOf(services.db, post)) === actor.id;
  if (!mayInExchange.report(actor, { ...post, own })) throw new Forbidden('report');
  return post;
}

async function refOf(services: Services, { kind, id }: Named): Promise<PostRef> {
  if (kind === 'question') return { questionId: id, answerId: null };
  const questionId = await questionOfAnswer(services.db, id);
  if (!questionId) throw new NotFound();
  return { questionId, answerId: id };
}

/**
 * Brings a post before its moderators. The author never learns who, and no moderator reads it. The same form sent
 * twice, or a second report of the same open case, is the one she already made.
 */
export async function fileReport(
  services: Services,
  actor: Person,
  given: { id: string; post: Named; rule: Rule; words: string },
): Promise<Outcome<undefined, ReportFailure>> {
  const post = await postToReport(services, actor, given.post);
  const now = services.now();
  if (!(await withinLimit(services.db, pace, limitKey(services.secret, 'person', actor.id), now)))
    return failed({ kind: 'too-many' });
  const words = guarded('text', given.words, []);
  await transact(services.db, async (trx) => {
    const { questionId, answerId, departmentCode } = post;
    const weight = weightOf(given.rule);
    const caseId = await openCase(trx, {
      questionId,
      answerId,
      departmentCode,
      origin: 'report',
      weight,
      now,
    });
    const report = { id: given.id, caseId, reporterId: actor.id, rule: given.rule, words, now };
    if (!(await insertReport(trx, report))) return;
    await recordAudit(trx, {
      actor,
      action: 'report-post',
      subject: nameOf(post),
      details: { case: caseId, rule: given.rule },
    });
  });
  return done();
}
