import type { Db } from '../../../platform/db/database.ts';
import { newId } from '../../../language/ids.ts';
import type { Revision } from '../domain/posts.ts';

export type Post = { questionId: string } | { answerId: string };

const owner = (post: Post) =>
  'questionId' in post
    ? ({ column: 'question_id', id: post.questionId } as const)
    : ({ column: 'answer_id', id: post.answerId } as const);

/** Keeps what a post said until now. */
export async function keepRevision(
  db: Db,
  post: Post,
  old: { title: string | null; body: string; writtenAt: Date },
  now: Date,
): Promise<void> {
  const { column, id } = owner(post);
  await db
    .insertInto('exchange_revisions')
    .values({
      id: newId(now),
      [column]: id,
      title: old.title,
      body: old.body,
      written_at: old.writtenAt,
      replaced_at: now,
    })
    .execute();
}

/** Erases the words of everything the post said before; that it was changed, and when, stays. */
export async function forgetRevisions(db: Db, post: Post, now: Date): Promise<void> {
  const { column, id } = owner(post);
  await db
    .updateTable('exchange_revisions')
    .set({ title: null, body: null, forgotten_at: now })
    .where(column, '=', id)
    .where('forgotten_at', 'is', null)
    .execute();
}

/** What a post said before, latest first. Whoever sees the post sees its history: the caller has checked. */
export async function revisionsOf(db: Db, post: Post): Promise<Revision[]> {
  const { column, id } = owner(post);
  return db
    .selectFrom('exchange_revisions')
    .select(['title', 'body', 'written_at as writtenAt', 'replaced_at as replacedAt'])
    .where(column, '=', id)
    .orderBy('number', 'desc')
    .limit(50)
    .execute();
}
