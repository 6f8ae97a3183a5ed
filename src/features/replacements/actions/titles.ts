import type { Person } from '../../../language/actor.ts';
import { idsBehind } from '../../../language/ids.ts';
import { urls } from '../../../language/urls.ts';
import type { Services } from '../../../platform/services.ts';
import type { RequestLine } from '../domain/request.ts';
import { requestLines } from '../store/requests.ts';

/** The requests behind some addresses, by address: of those this person sees. */
export async function requestsBehind(
  { db }: Services,
  actor: Person,
  paths: readonly string[],
): Promise<Map<string, RequestLine>> {
  const ids = idsBehind(paths, (id) => urls.replacement(id));
  const seen = await requestLines(db, actor, [...new Set(ids.values())]);
  const behind = seen.map((line) => [urls.replacement(line.id), line] as const);
  return new Map(behind.filter(([path]) => ids.has(path)));
}
