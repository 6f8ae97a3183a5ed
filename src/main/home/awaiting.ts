import type { Person } from '../../language/actor.ts';
import { urls } from '../../language/urls.ts';
import { keepsSome } from '../../features/directory/domain/rights.ts';
import { countToCheck } from '../../features/directory/store/keeping.ts';
import { countSentTo } from '../../features/exchange/store/experts.ts';
import { isExpert } from '../../features/exchange/domain/reader.ts';
import { may as mayInModeration } from '../../features/moderation/domain/rights.ts';
import { countToModerate } from '../../features/moderation/store/queue.ts';
import { may } from '../../features/people/domain/rights.ts';
import { countAdmissions } from '../../features/people/store/admissions.ts';
import type { Db } from '../../platform/db/database.ts';
import type { MoreLink } from './more.tsx';
import { homeWords } from './words.ts';

/**
 * What others wait for from this person, each with how many: requests to be admitted, posts to look at, questions to
 * a specialist, entries of the directory to check. Nothing is asked of the database for who has no such duty.
 */
export async function awaiting(db: Db, actor: Person, now: Date): Promise<MoreLink[]> {
  const w = homeWords[actor.locale];
  const duties = [
    {
      hers: may.admitSome(actor),
      count: countAdmissions,
      link: { href: urls.admissions(), label: w.admissions, icon: 'invite' },
    },
    {
      hers: mayInModeration.moderateSome(actor),
      count: countToModerate,
      link: { href: urls.moderation(), label: w.moderation, icon: 'shield' },
    },
    {
      hers: isExpert(actor),
      count: countSentTo,
      link: { href: urls.expertQueues(), label: w.expertQuestions, icon: 'training' },
    },
    {
      hers: keepsSome(actor),
      count: countToCheck,
      link: { href: urls.directoryToCheck(), label: w.directoryToCheck, icon: 'building' },
    },
  ] as const;
  const counted = await Promise.all(
    duties
      .filter(({ hers }) => hers)
      .map(async ({ count, link }) => ({ ...link, waiting: await count(db, actor, now) })),
  );
  return counted
    .filter(({ waiting }) => waiting > 0)
    .map(({ waiting, ...link }) => ({ ...link, note: w.waiting(waiting) }));
}
