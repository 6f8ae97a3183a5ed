import type { Person } from '../../../language/actor.ts';
import { done, failed, Forbidden, NotFound, type Outcome } from '../../../language/failure.ts';
import { newId } from '../../../language/ids.ts';
import { recordAudit } from '../../../platform/audit.ts';
import { transact } from '../../../platform/db/database.ts';
import type { Services } from '../../../platform/services.ts';
import type { PersonCard } from '../../people/domain/cards.ts';
import { cardsOf } from '../../people/store/cards.ts';
import { may } from '../domain/reader.ts';
import { reasonSizes } from '../domain/unsigned.ts';
import { insertReveal, veiledPost, wasRevealedSince } from '../store/reveals.ts';
import type { Post } from '../store/revisions.ts';
import { authorBehind } from '../store/unsigned.ts';
import { tooMany, type TooMany } from './pace.ts';

export type RevealFailure =
  | TooMany
  /** The reason is too short or too long ({@link reasonSizes}). */
  | { kind: 'no-reason' }
  /** The post bears its author's name already. */
  | { kind: 'signed' }
  /** She has erased herself: nobody knows any more. */
  | { kind: 'author-gone' };

/** Milliseconds in which the same words about the same post are one look. */
const sentTwiceWithin = 120_000;

/**
 * Moderation sees who wrote a post without a name. Never without a reason; written in the audit trail (that it was
 * looked at, not who was found) and told to the author with the reason, word for word.
 */
export async function revealAuthor(
  services: Services,
  moderator: Person,
  post: Post,
  reason: string,
): Promise<Outcome<PersonCard, RevealFailure>> {
  const { db } = services;
  const veiled = await veiledPost(db, post);
  if (!veiled) throw new NotFound();
  if (!may.reveal(moderator, veiled)) throw new Forbidden('reveal');
  const { alias } = veiled;
  if (alias === null) return failed({ kind: 'signed' });
  const said = reason.trim();
  if (said.length < reasonSizes.shortest || said.length > reasonSizes.longest)
    return failed({ kind: 'no-reason' });
  const slowDown = await tooMany(services, moderator, 'reveal');
  if (slowDown) return failed(slowDown);

  return transact(db, async (trx) => {
    const authorId = await authorBehind(trx, veiled.questionId, alias);
    const card = authorId && (await cardsOf(trx, moderator, [authorId])).get(authorId);
    if (!card) return failed({ kind: 'author-gone' });
    const now = services.now();
    const twice = { post: { ...veiled, alias }, moderatorId: moderator.id, reason: said };
    if (await wasRevealedSince(trx, twice, new Date(now.getTime() - sentTwiceWithin))) return done(card);
    const id = newId(now);
    await insertReveal(trx, {
      id, post: { ...veiled, alias }, moderatorId: moderator.id, reason: said, now,
    }); // oxfmt-ignore
    await recordAudit(trx, {
      actor: moderator,
      action: 'reveal-author',
      subject: veiled.answerId ? `answer:${veiled.answerId}` : `question:${veiled.questionId}`,
      details: { reveal: id },
    });
    await services.jobs.emit(trx, { type: 'identity-revealed', revealId: id });
    return done(card);
  });
}
