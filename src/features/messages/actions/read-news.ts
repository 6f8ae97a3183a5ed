import type { Person } from '../../../language/actor.ts';
import { NotFound } from '../../../language/failure.ts';
import { transact } from '../../../platform/db/database.ts';
import type { Services } from '../../../platform/services.ts';
import { longId } from '../links.ts';
import type { News } from '../domain/news.ts';
import { closeHere } from '../store/calls.ts';
import { markAllRead, markPageRead, newsOf, openNotice } from '../store/news.ts';

/**
 * Her news, as they stood when she opened the list; from then on she has read them. `token`: the session she reads
 * them in, whose device takes its own notifications away.
 */
export function readNews({ db, now }: Services, actor: Person, token: string | null): Promise<News[]> {
  return transact(db, async (trx) => {
    const news = await newsOf(trx, actor);
    if (!news.some(({ unread }) => unread)) return news;
    await markAllRead(trx, actor, now());
    if (token) await closeHere(trx, token, now());
    return news;
  });
}

/** Where a piece of news leads, by the reference that stands in messages. Throws NotFound for one that is not hers. */
export async function openNews(
  { db, now }: Services,
  actor: Person,
  reference: string,
  token: string | null,
): Promise<string> {
  const id = longId(reference);
  const path = id && (await openNotice(db, actor, id, now()));
  if (!path) throw new NotFound();
  if (token) await closeHere(db, token, now());
  return path;
}

/** She came to a page by herself: what was told of it is read. */
export async function sawPage({ db, now }: Services, actor: Person, path: string): Promise<void> {
  await markPageRead(db, actor, path, now());
}
