import type { Person } from '../../../language/actor.ts';
import { NotFound } from '../../../language/failure.ts';
import type { Services } from '../../../platform/services.ts';
import type { ModeratedPost, Suspension } from '../../exchange/domain/standing.ts';
import { moderatedPost } from '../../exchange/store/moderated.ts';
import { suspensionOf } from '../../exchange/store/writers.ts';
import type { Decision, OwnReport } from '../domain/cases.ts';
import { decisionById, ownDecisions } from '../store/decisions.ts';
import { ownReports } from '../store/reports.ts';

export type DecisionView = { decision: Decision; post: ModeratedPost };

/** A decision with the post it is about: for its author, whatever she may read now, and for those who moderate it. */
export async function readDecision({ db }: Services, actor: Person, id: string): Promise<DecisionView> {
  const decision = await decisionById(db, actor, id);
  const everywhere = { everything: true, audiences: [], circles: [], fields: [] };
  const post = decision && (await moderatedPost(db, everywhere, decision));
  if (!post) throw new NotFound();
  return { decision, post };
}

export type Mine = { decisions: Decision[]; reports: OwnReport[]; suspension: Suspension | null };

const shown = 30;

/** What was decided of the actor's posts, and what became of what she reported. */
export async function readMine({ db, now }: Services, actor: Person): Promise<Mine> {
  const [decisions, reports, suspension] = await Promise.all([
    ownDecisions(db, actor, shown),
    ownReports(db, actor, shown),
    suspensionOf(db, actor, now()),
  ]);
  return { decisions, reports, suspension };
}
