import type { Person } from '../../../language/actor.ts';
import { done, failed, Forbidden, NotFound, type Outcome } from '../../../language/failure.ts';
import { recordAudit } from '../../../platform/audit.ts';
import { transact, type Db } from '../../../platform/db/database.ts';
import type { Services } from '../../../platform/services.ts';
import { guarded } from '../../exchange/actions/guard-text.ts';
import { closeThread, moveThread, restorePost } from '../../exchange/actions/moderate-post.ts';
import type { Audience } from '../../exchange/domain/audience.ts';
import { themes } from '../../exchange/domain/themes.ts';
import { liftSuspension } from '../../exchange/store/writers.ts';
import { stateOf, type Decision, type DecisionOutcome } from '../domain/cases.ts';
import { may } from '../domain/rights.ts';
import { decisionById, writeContest, writeOutcome } from '../store/decisions.ts';
import { tellOutcome, tellReporters, tellReviewers } from './tell.ts';

/** Somebody settled it meanwhile. */
export type SettledFailure = { kind: 'settled' };

/** « Contester »: the author asks another moderator to look again. Once. */
export async function contestDecision(
  services: Services,
  actor: Person,
  { id, words }: { id: string; words: string },
): Promise<Outcome<undefined, SettledFailure>> {
  return settle(services, actor, id, { from: 'standing', right: may.contest }, async (trx, decision) => {
    await writeContest(trx, id, guarded('text', words, []), services.now());
    await recordAudit(trx, { actor, action: 'contest-decision', subject: `decision:${id}` });
    await tellReviewers(services, trx, decision);
  });
}

/** Another moderator keeps a contested decision or overturns it. Final either way, and told. */
export async function reviewDecision(
  services: Services,
  actor: Person,
  given: { id: string; overturned: boolean; words: string },
): Promise<Outcome<undefined, SettledFailure>> {
  const outcome = given.overturned ? 'overturned' : 'upheld';
  return settle(services, actor, given.id, { from: 'contested', right: may.review }, (trx, decision) =>
    end(services, trx, { actor, decision, outcome, words: given.words }),
  );
}

/** Moderators take back what was decided, of themselves. */
export async function liftDecision(
  services: Services,
  actor: Person,
  given: { id: string; words: string },
): Promise<Outcome<undefined, SettledFailure>> {
  return settle(services, actor, given.id, { from: 'standing', right: may.lift }, (trx, decision) =>
    end(services, trx, { actor, decision, outcome: 'lifted', words: given.words }),
  );
}

type Settling = {
  /** Where the decision must stand. Elsewhere, somebody was quicker. */
  from: 'standing' | 'contested';
  right: (actor: Person, decision: Decision) => boolean;
};

/** Holds the decision, asks for the right to it, and does the work, all at once. */
async function settle(
  services: Services,
  actor: Person,
  id: string,
  { from, right }: Settling,
  work: (trx: Db, decision: Decision) => Promise<void>,
): Promise<Outcome<undefined, SettledFailure>> {
  return transact(services.db, async (trx) => {
    const decision = await decisionById(trx, actor, id, true);
    if (!decision) throw new NotFound();
    if (stateOf(decision) !== from) return failed({ kind: 'settled' });
    if (!right(actor, decision)) throw new Forbidden('settle');
    await work(trx, decision);
    return done();
  });
}

async function end(
  services: Services,
  trx: Db,
  given: { actor: Person; decision: Decision; outcome: DecisionOutcome; words: string },
): Promise<void> {
  const { actor, decision, outcome } = given;
  const now = services.now();
  const words = guarded('text', given.words, []);
  await writeOutcome(trx, decision.id, { outcome, by: actor.id, words, now });
  if (outcome !== 'upheld') await undo(trx, decision, now);
  await recordAudit(trx, {
    actor,
    action: `${outcome === 'upheld' ? 'uphold' : outcome === 'lifted' ? 'lift' : 'overturn'}-decision`,
    subject: `decision:${decision.id}`,
    details: { act: decision.act },
  });
  await tellOutcome(services, trx, decision.id, decision.personId);
  if (outcome !== 'upheld') await tellReporters(services, trx, decision.caseId, decision.id);
}

/** Puts back what a decision had changed. What was masked is forgotten, and a warning changed nothing. */
async function undo(trx: Db, decision: Decision, now: Date): Promise<void> {
  const { act, questionId, id } = decision;
  if (act === 'hide' || act === 'suspend') await restorePost(trx, decision);
  if (act === 'suspend') await liftSuspension(trx, id, now);
  if (act === 'close') await closeThread(trx, questionId, null, now);
  const theme = themes.find((one) => one === decision.fromTheme);
  if (act === 'move' && theme && decision.fromAudience)
    await moveThread(trx, questionId, { theme, audience: decision.fromAudience as Audience });
}
