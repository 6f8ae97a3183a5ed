import type { PostRef } from '../../exchange/domain/standing.ts';
import type { Act } from './acts.ts';

/** What brought a post before its moderators. */
export const origins = ['report', 'newcomer', 'moderator'] as const;
export type Origin = (typeof origins)[number];

/** A post to be looked at, once, however many people report it. */
export type Case = PostRef & {
  id: string;
  /** Whose moderators look at it; null for those of the whole country. */
  departmentCode: string | null;
  origin: Origin;
  openedAt: Date;
  takenBy: string | null;
  takenAt: Date | null;
  decidedAt: Date | null;
};

/** One case in the queue. */
export type Queued = Case & {
  title: string;
  beginning: string;
  /** How many people reported it, and under which rules. */
  reports: number;
  rules: number[];
  /** The first name of who took it. */
  takerName: string | null;
};

/** After this, a case taken and left is anybody's again. */
const takenForMinutes = 60;

/** Who looks at it now, if anybody does. */
export function takerOf({ takenBy, takenAt }: Pick<Case, 'takenBy' | 'takenAt'>, now: Date): string | null {
  if (!takenBy || !takenAt) return null;
  return now.getTime() - takenAt.getTime() < takenForMinutes * 60_000 ? takenBy : null;
}

/** How a decision ended: kept or overturned after a contest, or lifted by moderators of themselves. */
export type DecisionOutcome = 'upheld' | 'overturned' | 'lifted';

export type Decision = PostRef & {
  id: string;
  caseId: string;
  departmentCode: string | null;
  act: Act;
  rule: number | null;
  words: string;
  /** Whose post it was. Never shown. */
  personId: string | null;
  decidedBy: string | null;
  decidedAt: Date;
  until: Date | null;
  fromTheme: string | null;
  fromAudience: string | null;
  contestedAt: Date | null;
  contest: string | null;
  outcome: DecisionOutcome | null;
  outcomeAt: Date | null;
  outcomeWords: string | null;
};

/** Where it stands: final once it has an outcome. */
export function stateOf(
  decision: Pick<Decision, 'outcome' | 'contestedAt'>,
): DecisionOutcome | 'contested' | 'standing' {
  return decision.outcome ?? (decision.contestedAt ? 'contested' : 'standing');
}

/** What whoever reported a post is told: what became of it, nothing of what its author was told. */
export type ReportFate = 'waiting' | 'left' | 'masked' | 'moved' | 'closed' | 'hidden' | 'acted' | 'restored';

export function fateOf(act: Act | null, outcome: DecisionOutcome | null): ReportFate {
  if (act === null) return 'waiting';
  if (outcome === 'overturned' || outcome === 'lifted') return 'restored';
  const fates: Record<Act, ReportFate> = {
    publish: 'left', leave: 'left', mask: 'masked', move: 'moved', close: 'closed', hide: 'hidden', suspend: 'hidden',
    warn: 'acted',
  }; // oxfmt-ignore
  return fates[act];
}

/** A decision in a list of those who moderate: what it was about, and who decided. */
export type ListedDecision = Decision & { title: string; deciderName: string | null };

/** What was said of a post. Who said it is nobody's to know, moderators included. */
export type Report = { rule: number; words: string; filedAt: Date };

/** A report of one's own, and what became of it. */
export type OwnReport = PostRef & {
  id: string;
  /** Of the question; empty once it is hidden. */
  title: string;
  rule: number;
  words: string;
  filedAt: Date;
  act: Act | null;
  outcome: DecisionOutcome | null;
};
