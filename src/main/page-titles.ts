import { titlesOf } from '../features/exchange/actions/titles.ts';
import { requestTitles } from '../features/replacements/actions/titles.ts';
import type { Person } from '../language/actor.ts';
import type { Services } from '../platform/services.ts';

/** What pages are called today, by their address, in whichever room they are: of those this person may read. */
export async function pageTitles(
  services: Services,
  actor: Person,
  paths: readonly string[],
): Promise<Map<string, string>> {
  const [questions, requests] = await Promise.all([
    titlesOf(services, actor, paths),
    requestTitles(services, actor, paths),
  ]);
  return new Map([...questions, ...requests]);
}
