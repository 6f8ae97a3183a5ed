import type { Person } from '../../../language/actor.ts';
import { done, failed, NotFound, type Outcome } from '../../../language/failure.ts';
import { newId } from '../../../language/ids.ts';
import { recordAudit } from '../../../platform/audit.ts';
import { transact, type Db } from '../../../platform/db/database.ts';
import type { Services } from '../../../platform/services.ts';
import { guarded } from '../../exchange/actions/guard-text.ts';
import {
  announcePost,
  closeThread,
  hidePost,
  maskPost,
  moveThread,
  publishPost,
} from '../../exchange/actions/moderate-post.ts';
import type { Audience } from '../../exchange/domain/audience.ts';
import type { Theme } from '../../exchange/domain/themes.ts';
import type { ModeratedPost } from '../../exchange/domain/standing.ts';
import { authorOf, moderatedPost } from '../../exchange/store/moderated.ts';
import { reachOf } from '../../exchange/store/reach.ts';
import { insertSuspension } from '../../exchange/store/writers.ts';
import { actsFor, audiencesFor, reproaches, type Act } from '../domain/acts.ts';
import { may } from '../domain/rights.ts';
import type { Rule } from '../domain/rules.ts';
import { caseById, closeCase } from '../store/cases.ts';
import { insertDecision } from '../store/decisions.ts';
import { nameOf } from './names.ts';
import { tellAuthor, tellReporters } from './tell.ts';

export type Deciding = {
  act: Act;
  /** Null when nothing is held against the post. */
  rule: Rule | null;
  /** What its author is told. */
  words: string;
  /** Suspensions only. */
  days?: number | undefined;
  /** Moves only. */
  theme?: Theme | undefined;
  audience?: string | undefined;
  /** Masks only: words to mask besides what is pointed out. */
  masked?: readonly string[] | undefined;
};

/**
 * `not-taken`: somebody else has it, or it is decided. `not-now`: the post has changed meanwhile and this no longer
 * makes sense of it. `unmoved`: a move to where it stands.
 */
export type DecideFailure = { kind: 'not-taken' } | { kind: 'not-now' } | { kind: 'unmoved' };

/** Decides a case the actor has taken: the act, the decision its author is told of, and the end of the case, at once. */
export async function decideCase(
  services: Services,
  actor: Person,
  caseId: string,
  deciding: Deciding,
): Promise<Outcome<{ decisionId: string }, DecideFailure>> {
  const now = services.now();
  const reach = await reachOf(services.db, actor);
  return transact(services.db, async (trx) => {
    const file = await caseById(trx, actor, caseId, true);
    const post = file && (await moderatedPost(trx, reach, file));
    if (!post) throw new NotFound();
    const personId = await authorOf(trx, post);
    if (!may.decide(actor, file, personId, now)) return failed({ kind: 'not-taken' });
    const { act } = deciding;
    if (!actsFor(post).includes(act)) return failed({ kind: 'not-now' });
    const place = act === 'move' ? placeFor(post, deciding) : null;
    if (act === 'move' && !place) return failed({ kind: 'unmoved' });

    const decisionId = newId();
    const rule = reproaches(act) ? deciding.rule : null;
    const until = act === 'suspend' ? new Date(now.getTime() + (deciding.days ?? 1) * 86_400_000) : null;
    await carryOut(trx, { post, deciding, place, now });
    if (post.standing === 'held' && (act === 'publish' || act === 'mask'))
      await announcePost(services, trx, post);
    if (until && personId) await insertSuspension(trx, { personId, decisionId, since: now, until });
    const words = guarded('text', deciding.words, []);
    const from = place && { theme: post.theme, audience: post.audience };
    const decided = {
      id: decisionId,
      caseId,
      act,
      rule,
      words,
      personId,
      decidedBy: actor.id,
      now,
      until,
      from,
    };
    await insertDecision(trx, decided);
    await closeCase(trx, caseId, now);
    await recordAudit(trx, {
      actor,
      action: `moderate-${act}`,
      subject: nameOf(post),
      details: { decision: decisionId, rule },
    });
    if (act !== 'leave') await tellAuthor(services, trx, decisionId, personId);
    await tellReporters(services, trx, caseId);
    return done({ decisionId });
  });
}

/** Where a question goes; null when that is nowhere else, or not the moderator's to choose. */
function placeFor(
  { theme, audience, askedFrom }: ModeratedPost,
  deciding: Deciding,
): { theme: Theme; audience: Audience } | null {
  const chosen = audiencesFor(audience, askedFrom).find((one) => one === deciding.audience) ?? audience;
  const place = { theme: deciding.theme ?? theme, audience: chosen };
  return place.theme === theme && place.audience === audience ? null : place;
}

/** Does it to the post, whose thread is then held until the end of the transaction. */
async function carryOut(
  trx: Db,
  given: {
    post: ModeratedPost;
    deciding: Deciding;
    place: { theme: Theme; audience: Audience } | null;
    now: Date;
  },
): Promise<void> {
  const { post, deciding, place, now } = given;
  const rule = deciding.rule ?? 1;
  switch (deciding.act) {
    case 'publish':
      return publishPost(trx, post, `${post.answerId ? '' : post.title} ${post.body}`, now);
    case 'mask':
      await maskPost(trx, post, deciding.masked ?? [], now);
      return post.standing === 'held' ? publishPost(trx, post, '', now) : undefined;
    case 'move':
      return place ? moveThread(trx, post.questionId, place) : undefined;
    case 'close':
      return closeThread(trx, post.questionId, rule, now);
    case 'hide':
    case 'suspend':
      return hidePost(trx, post, rule, now);
    case 'leave':
    case 'warn':
      return undefined;
  }
}
