import { newId } from '../../../language/ids.ts';
import { urls } from '../../../language/urls.ts';
import type { Db } from '../../../platform/db/database.ts';
import type { Services } from '../../../platform/services.ts';
import { notify } from '../../messages/actions/notify.ts';
import { takeBackNotices, takeBackNoticesAt } from '../../messages/store/notices.ts';
import type { Request } from '../domain/request.ts';
import { facilitatorsFor } from '../store/asks-looking.ts';

/** Tells somebody that a replacement is offered to her: nothing of whose, where or when. */
export async function tellAsked(
  services: Services,
  trx: Db,
  request: Pick<Request, 'urgent'>,
  { id, carerId }: { id: string; carerId: string },
): Promise<void> {
  const notice = {
    kind: 'replacement-asked',
    to: carerId,
    // Asked anew, she is told anew.
    factId: newId(services.now()),
    path: urls.replacementAsk(id),
  } as const;
  await notify(services, trx, { ...notice, urgent: request.urgent });
}

/** Tells a carer that somebody else asks for her to be replaced: she may read it, correct it, stop it. */
export async function tellHerHours(
  services: Services,
  trx: Db,
  { id, carerId, urgent }: Pick<Request, 'id' | 'carerId' | 'urgent'>,
): Promise<void> {
  const notice = { kind: 'replacement-news', to: carerId, factId: id, path: urls.replacement(id) } as const;
  await notify(services, trx, { ...notice, urgent });
}

/** Takes that back when the draft is thrown away: its page is no longer there. */
export async function takeBackHerHours(
  services: Services,
  trx: Db,
  { id, carerId }: Pick<Request, 'id' | 'carerId'>,
): Promise<void> {
  const news = { kind: 'replacement-news', to: [carerId], factIds: [id] } as const;
  await takeBackNotices(trx, news, services.now());
}

/** Takes the offer back from who has not read it: it is no longer one. */
export async function takeBackAsks(
  services: Services,
  trx: Db,
  asks: readonly { id: string; carerId: string }[],
): Promise<void> {
  const to = asks.map(({ carerId }) => carerId);
  const paths = asks.map(({ id }) => urls.replacementAsk(id));
  await takeBackNoticesAt(trx, { kind: 'replacement-asked', to, paths }, services.now());
}

/** Tells who is replaced, and who asked for her, that their request has news; not who has just made them. */
export async function tellAskers(
  services: Services,
  trx: Db,
  request: Pick<Request, 'id' | 'carerId' | 'askedById' | 'urgent'>,
  but: string | null = null,
): Promise<void> {
  const path = urls.replacement(request.id);
  const factId = newId(services.now());
  for (const to of new Set([request.carerId, request.askedById]))
    if (to !== null && to !== but)
      await notify(services, trx, { kind: 'replacement-news', to, factId, path, urgent: request.urgent });
}

/** Tells somebody who was asked that there is news about it. */
export async function tellReplacement(
  services: Services,
  trx: Db,
  { id, carerId }: { id: string; carerId: string },
): Promise<void> {
  const factId = newId(services.now());
  const path = urls.replacementAsk(id);
  await notify(services, trx, { kind: 'replacement-news', to: carerId, factId, path });
}

/** Tells the facilitators that nobody is left to ask; how many they are. */
export async function tellFacilitators(
  services: Services,
  trx: Db,
  request: Pick<Request, 'id' | 'urgent'>,
): Promise<number> {
  const path = urls.replacement(request.id);
  const factId = newId(services.now());
  const facilitators = await facilitatorsFor(trx, request.id);
  for (const to of facilitators)
    await notify(services, trx, { kind: 'replacement-to-help', to, factId, path, urgent: request.urgent });
  return facilitators.length;
}
