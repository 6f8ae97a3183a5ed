import { keyHeader, personHeader } from '../../language/outbox.ts';
import { changeEntry, entriesOf } from './box.ts';
import { isForLater, isSamePost, isTooOld, settled, verdictOf, type Entry, type Verdict } from './entry.ts';
import { inTurn, tellPages } from './turn.ts';

/** After this long without an answer, an attempt is given up: it will be made again. */
const patience = 20_000;

/** What became of the entry somebody is waiting for, with the page of the house when it answered one. */
export type Outcome = Verdict & { page?: string; headers?: Headers };

/**
 * Sends what this person has waiting, first sent first; one that does not reach stops those behind it, and so does one
 * that is to wait a while, unless she herself asks (`insists`). What becomes of `watched` is answered, and left to the
 * caller to settle when the house answered it with a page.
 */
export function deliver(
  person: string,
  { watched, insists = false }: { watched?: string; insists?: boolean } = {},
): Promise<Outcome | null> {
  return inTurn(async () => {
    let seen: Outcome | null = null;
    for (const entry of await entriesOf(person)) {
      if (entry.state.kind !== 'waiting') continue;
      if (!insists && isForLater(entry, Date.now())) break;
      if (isTooOld(entry, Date.now())) {
        await changeEntry(entry, { ...entry, state: { kind: 'refused', why: 'too-old' } });
        continue;
      }
      const outcome = await send(entry);
      if (entry.key === watched) seen = outcome;
      await settle(entry, outcome, entry.key === watched);
      if (outcome.kind === 'wait') break;
    }
    tellPages();
    return seen;
  });
}

async function settle(entry: Entry, outcome: Outcome, isWatched: boolean): Promise<void> {
  // Whoever sent it is led there: nothing is left to say.
  if (outcome.kind === 'arrived' && isWatched) await changeEntry(entry, null);
  else await changeEntry(entry, settled(entry, outcome, Date.now()));
  if (outcome.kind === 'arrived') await forgetRefused(entry);
}

/** The same thing, refused earlier and sent again from another page, has now arrived. */
async function forgetRefused(arrived: Entry): Promise<void> {
  for (const entry of await entriesOf(arrived.person))
    if (entry.state.kind === 'refused' && isSamePost(entry, arrived)) await changeEntry(entry, null);
}

async function send(entry: Entry): Promise<Outcome> {
  // Written first: should the phone die now, nobody will be told that it never left.
  await changeEntry(entry, { ...entry, unsure: true });
  try {
    const answer = await fetch(entry.path, {
      method: 'POST',
      body: entry.body,
      headers: {
        'Content-Type': 'application/x-www-form-urlencoded',
        [keyHeader]: entry.key,
        [personHeader]: entry.person,
      },
      redirect: 'manual',
      cache: 'no-store',
      signal: AbortSignal.timeout(patience),
    });
    const verdict = verdictOf(entry.key, answer);
    if (verdict.kind !== 'answered') return verdict;
    return { ...verdict, page: await answer.text(), headers: headersOf(answer) };
  } catch {
    return { kind: 'wait', why: 'network', unsure: true };
  }
}

/** What the page needs beside itself (its content policy, its type), and nothing of how it travelled. */
export function headersOf({ headers }: Response): Headers {
  const kept = new Headers(headers);
  for (const name of ['content-encoding', 'content-length']) kept.delete(name);
  return kept;
}
