import type { Person } from '../../../language/actor.ts';
import { isId } from '../../../language/ids.ts';
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
  const ids = [...new Set(paths.map((path) => path.split(/[/?#]/)[2]).filter((id) => isId(id)))];
  const seen = await requestLines(db, actor, ids);
  const behind = new Map(seen.map((line) => [urls.replacement(line.id), line]));
  return new Map([...behind].filter(([path]) => paths.includes(path)));
}
