import { titlesOf } from '../features/exchange/actions/titles.ts';
import { requestsBehind } from '../features/replacements/actions/titles.ts';
import { titleOfLine } from '../features/replacements/pages/whose.ts';
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
    requestsBehind(services, actor, paths),
  ]);
  const titled = [...requests].map(
    ([path, line]) => [path, titleOfLine(line, actor.locale, services.now())] as const,
  );
  return new Map([...questions, ...titled]);
}
