import type { RavieContext } from '../platform/http/context.ts';
import type { Flash } from './layout.tsx';

/**
 * What has just been done, said on the page it led to (`?fait=`), when it is one of these; `draftDone` names what a
 * device need not keep any more.
 */
export function flashOf(
  c: RavieContext,
  sentences: Readonly<Record<string, string>>,
  draftDone?: string,
): Flash | undefined {
  const said = c.req.query('fait') ?? '';
  const message = Object.hasOwn(sentences, said) ? sentences[said] : undefined;
  return message ? { kind: 'success', message, draftDone } : undefined;
}
