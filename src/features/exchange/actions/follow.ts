import type { Person } from '../../../language/actor.ts';
import { Forbidden, NotFound } from '../../../language/failure.ts';
import { transact } from '../../../platform/db/database.ts';
import type { Services } from '../../../platform/services.ts';
import { may } from '../domain/reader.ts';
import type { Theme } from '../domain/themes.ts';
import { setQuestionFollow, setThemeFollow } from '../store/follows.ts';
import { questionById } from '../store/questions.ts';
import { reachOf } from '../store/reach.ts';

// What one follows is nobody's business: it leaves no line in the audit trail. Nobody follows her own question: the
// row would stand beside her name, even when the question does not bear it.

/** Follows a question the actor can see, or no longer. */
export async function followQuestion(
  { db, now }: Services,
  actor: Person,
  { id, follows }: { id: string; follows: boolean },
): Promise<void> {
  const question = await questionById(db, await reachOf(db, actor), actor, id);
  if (!question) throw new NotFound();
  if (!may.follow(actor, question)) throw new Forbidden('follow');
  await transact(db, (trx) => setQuestionFollow(trx, actor, id, follows, now()));
}

/** Follows a theme, or no longer. */
export async function followTheme(
  { db, now }: Services,
  actor: Person,
  { theme, follows }: { theme: Theme; follows: boolean },
): Promise<void> {
  await transact(db, (trx) => setThemeFollow(trx, actor, theme, follows, now()));
}
