import type { Person } from '../../../language/actor.ts';
import { isId } from '../../../language/ids.ts';
import { urls } from '../../../language/urls.ts';
import type { Services } from '../../../platform/services.ts';
import { requestLines } from '../store/requests.ts';
import { titleOfLine } from '../words/whose.ts';

/** What the requests behind some addresses are about, and who asked, by address: of those this person sees. */
export async function requestTitles(
  { db, now }: Services,
  actor: Person,
  paths: readonly string[],
): Promise<Map<string, string>> {
  const ids = [...new Set(paths.map((path) => path.split(/[/?#]/)[2]).filter((id) => isId(id)))];
  const seen = await requestLines(db, actor, ids);
  const titles = seen.map(
    (line) => [urls.replacement(line.id), titleOfLine(line, actor.locale, now())] as const,
  );
  return new Map(titles.filter(([path]) => paths.includes(path)));
}
