import { explain } from '../explain.ts';
import { doctorWords as words } from './words.ts';

/** What a look at one thing found: in order, to be mended (and how), or not looked at because of another. */
export type Finding =
  | { state: 'ok'; says: string }
  | { state: 'wrong'; says: string; mend: string }
  | { state: 'skipped'; says: string };

/** One thing looked at. `id` is for machines: it never changes. */
export type Check = { id: keyof typeof words.names; look: () => Promise<Finding> | Finding };

export type Examined = Finding & { check: Check['id']; name: string };

export const fine = (says: string): Finding => ({ state: 'ok', says });
export const wrong = (says: string, mend: string): Finding => ({ state: 'wrong', says, mend });
export const skipped = (because: string): Finding => ({ state: 'skipped', says: because });

/** Looks at each thing in its turn; one that cannot even be looked at is wrong, and says why. */
export async function examine(checks: readonly Check[]): Promise<Examined[]> {
  const examined: Examined[] = [];
  for (const { id, look } of checks) {
    const finding = await attempt(look);
    examined.push({ check: id, name: words.names[id], ...finding });
  }
  return examined;
}

async function attempt(look: Check['look']): Promise<Finding> {
  try {
    return await look();
  } catch (error) {
    return wrong(explain(error).sentence, words.mendAndRetry);
  }
}
