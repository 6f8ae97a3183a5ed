import type { Person } from '../../../language/actor.ts';
import { NotFound, type Outcome } from '../../../language/failure.ts';
import type { Services } from '../../../platform/services.ts';
import { revealAuthor, type RevealFailure } from '../../exchange/actions/reveal-author.ts';
import type { PersonCard } from '../../people/domain/cards.ts';
import { caseById } from '../store/cases.ts';

/** Who wrote the post of a case without a name: see {@link revealAuthor}. Throws NotFound for a case of others. */
export async function lookBehind(
  services: Services,
  moderator: Person,
  caseId: string,
  reason: string,
): Promise<Outcome<PersonCard, RevealFailure>> {
  const file = await caseById(services.db, moderator, caseId);
  if (!file) throw new NotFound();
  const { questionId, answerId } = file;
  return revealAuthor(services, moderator, answerId ? { answerId } : { questionId }, reason);
}
