import type { Person } from '../../../language/actor.ts';
import { idsBehind } from '../../../language/ids.ts';
import { urls } from '../../../language/urls.ts';
import type { Services } from '../../../platform/services.ts';
import { mayReadExchange } from '../domain/reader.ts';
import { titlesById } from '../store/questions.ts';
import { reachOf } from '../store/reach.ts';

/** What the questions behind some addresses ask, by address: of those this person may read. */
export async function titlesOf(
  { db }: Services,
  actor: Person,
  paths: readonly string[],
): Promise<Map<string, string>> {
  const ids = idsBehind(paths, (id) => urls.question(id));
  if (ids.size === 0 || !mayReadExchange(actor)) return new Map();
  const titles = await titlesById(db, await reachOf(db, actor), actor, [...ids.values()]);
  return new Map(
    [...ids].flatMap(([path, id]) => {
      const title = titles.get(id);
      return title === undefined ? [] : [[path, title] as const];
    }),
  );
}
