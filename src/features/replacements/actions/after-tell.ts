import type { Person } from '../../../language/actor.ts';
import { Forbidden, NotFound } from '../../../language/failure.ts';
import { isId } from '../../../language/ids.ts';
import { recordAudit } from '../../../platform/audit.ts';
import { transact } from '../../../platform/db/database.ts';
import type { Services } from '../../../platform/services.ts';
import { mayTellAfter, type AfterSaid, type AfterSide, type LeftWord } from '../domain/after.ts';
import type { Request, SeenRequest } from '../domain/request.ts';
import { askFor } from '../store/asks.ts';
import { afterSaid, sayAfter, wordsForFacilitator } from '../store/after-said.ts';
import { requestCovers } from '../store/cover-writes.ts';
import { requestById, requestForJobs } from '../store/requests.ts';
import { guarded } from '../../../platform/guarded.ts';

export type AfterForm = { happened: boolean; thanks: string; word: string };

/** What is typed afterwards, masked of what points to somebody; nothing when nothing was typed. */
const kept = (text: string, most: number): string | null => {
  const said = text.trim();
  return said === '' ? null : guarded(said).slice(0, most);
};

/** What who was replaced, or asked for her, says of somebody who came. */
export async function tellAsAsker(
  services: Services,
  actor: Person,
  { requestId, carerId, ...form }: AfterForm & { requestId: string; carerId: string },
): Promise<void> {
  const request = await requestById(services.db, actor, requestId);
  if (!request || !isId(carerId)) throw new NotFound();
  if (request.standing !== 'carer' && request.standing !== 'asker') throw new Forbidden('after-replacement');
  await write(services, actor, { request, carerId, side: 'asker', form });
}

/** What she who came says of it. */
export async function tellAsReplacement(
  services: Services,
  actor: Person,
  askId: string,
  form: AfterForm,
): Promise<void> {
  const ask = await askFor(services.db, actor, askId);
  const request = ask && (await requestForJobs(services.db, ask.requestId));
  if (!ask || !request) throw new NotFound();
  await write(services, actor, { request, carerId: actor.id, side: 'replacement', form });
}

async function write(
  services: Services,
  actor: Person,
  given: {
    request: Pick<Request, 'id' | 'timeZone'>;
    carerId: string;
    side: AfterSide;
    form: AfterForm;
  },
): Promise<void> {
  const { carerId, side, form } = given;
  const { id: requestId, timeZone } = given.request;
  const agreed = (await requestCovers(services.db, requestId)).filter(({ state }) => state === 'agreed');
  const hers = agreed.filter((cover) => cover.carerId === carerId);
  if (!mayTellAfter(hers, timeZone, services.now())) return;
  await transact(services.db, async (trx) => {
    const count = await sayAfter(trx, {
      ...{ requestId, carerId, side, happened: form.happened },
      thanks: kept(form.thanks, 500),
      word: kept(form.word, 1000),
      by: actor.id,
      now: services.now(),
    });
    if (count === 0) return;
    const details = { side, happened: form.happened };
    await recordAudit(trx, { actor, action: 'tell-after', subject: `replacement:${requestId}`, details });
  });
}

/** What was said afterwards, as this reader may read it: words for the facilitator are for her alone. */
export async function readAfter(
  { db }: Services,
  request: SeenRequest,
): Promise<{ said: AfterSaid[]; words: LeftWord[] }> {
  const words = request.standing === 'facilitator' ? await wordsForFacilitator(db, request.id) : [];
  return { said: await afterSaid(db, request.id), words };
}
