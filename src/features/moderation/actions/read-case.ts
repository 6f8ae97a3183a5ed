import type { Person } from '../../../language/actor.ts';
import { Forbidden, NotFound } from '../../../language/failure.ts';
import type { Services } from '../../../platform/services.ts';
import { maskedText } from '../../exchange/actions/moderate-post.ts';
import { may as mayInExchange } from '../../exchange/domain/reader.ts';
import type { ModeratedPost } from '../../exchange/domain/standing.ts';
import { authorOf, moderatedPost } from '../../exchange/store/moderated.ts';
import { reachOf } from '../../exchange/store/reach.ts';
import { veiledPost } from '../../exchange/store/reveals.ts';
import type { PersonCard } from '../../people/domain/cards.ts';
import { cardsOf } from '../../people/store/cards.ts';
import { takerOf, type Case, type ListedDecision, type Queued, type Report } from '../domain/cases.ts';
import { may } from '../domain/rights.ts';
import { caseById, queueOf } from '../store/cases.ts';
import { contestsFor, latestDecisions } from '../store/decisions.ts';
import { reportsOf } from '../store/reports.ts';

export type Queue = { queued: Queued[]; contests: ListedDecision[]; latest: ListedDecision[] };

/** How many of each the page shows: the first ones; the others come as these are decided. */
const shown = { queued: 30, contests: 20, latest: 12 } as const;

/** What waits for those who moderate, and what they decided last. */
export async function readQueue({ db }: Services, actor: Person): Promise<Queue> {
  const [queued, contests, latest] = await Promise.all([
    queueOf(db, actor, shown.queued),
    contestsFor(db, actor, shown.contests),
    latestDecisions(db, actor, { limit: shown.latest }),
  ]);
  return { queued, contests, latest };
}

export type CaseView = {
  file: Case;
  post: ModeratedPost;
  /** What the post would say if what points to somebody were masked. */
  masked: { title: string; body: string };
  /** Its author, when the post shows her. */
  author: PersonCard | undefined;
  reports: Report[];
  /** What was decided of this post before. */
  before: ListedDecision[];
  taker: PersonCard | undefined;
  mayTake: boolean;
  mayDecide: boolean;
  /** Whether it was written without a name. */
  unsigned: boolean;
  /** Whether the actor may look behind that, for a reason. */
  mayReveal: boolean;
};

/** A case with all there is to decide it. Throws NotFound for one the actor does not moderate. */
export async function readCase(services: Services, actor: Person, id: string): Promise<CaseView> {
  const { db } = services;
  const [file, reach] = await Promise.all([caseById(db, actor, id), reachOf(db, actor)]);
  const post = file && (await moderatedPost(db, reach, file));
  if (!post) throw new NotFound();
  const now = services.now();
  const authorId = await authorOf(db, post);
  // What is said of oneself is for others to look at.
  if (authorId === actor.id) throw new Forbidden('own post');
  const takerId = takerOf(file, now);
  const people = [post.authorId, takerId].flatMap((one) => one ?? []);
  const [cards, reports, before, veiled] = await Promise.all([
    cardsOf(db, actor, people),
    reportsOf(db, id),
    latestDecisions(db, actor, { limit: 10, about: post }),
    veiledPost(db, post.answerId ? { answerId: post.answerId } : { questionId: post.questionId }),
  ]);
  return {
    file, post, reports, before: before.filter((decision) => decision.caseId !== id),
    masked: maskedText(post, []),
    author: cards.get(post.authorId ?? ''),
    taker: cards.get(takerId ?? ''),
    mayTake: may.take(actor, file, authorId, now),
    unsigned: veiled?.alias != null,
    mayReveal: veiled?.alias != null && mayInExchange.reveal(actor, veiled),
    mayDecide: takerId === actor.id && may.decide(actor, file, authorId, now),
  }; // oxfmt-ignore
}
