import { NotFound } from '../../../language/failure.ts';
import type { Person } from '../../../language/actor.ts';
import { recordAudit } from '../../../platform/audit.ts';
import { givenUp, queueStates, type GivenUp, type QueueState } from '../../../platform/jobs/overview.ts';
import { takesConnection } from '../../../platform/reachable.ts';
import type { Services } from '../../../platform/services.ts';
import type { GatewayName, GatewayState } from '../domain/state.ts';

export type HouseState = {
  gateways: Record<GatewayName, GatewayState>;
  queues: QueueState[];
  givenUp: GivenUp[];
};

/** How long a gateway is waited for, in milliseconds: a page must come back. */
const patience = 3000;

/** How many failures are listed. */
const most = 30;

/** How the house runs at this moment: its doors to the outside, asked now, and its queues. */
export async function stateOfHouse({ config, db, mailer }: Services): Promise<HouseState> {
  const later = new Promise<boolean>((resolve) => setTimeout(resolve, patience, false).unref());
  const knock = async (url: string | undefined, unset: GatewayState, ask: () => Promise<boolean>) =>
    url === undefined ? unset : (await Promise.race([ask(), later])) ? 'answers' : 'silent';
  const [mail, sms, routing, queues, failures] = await Promise.all([
    knock(config.smtpUrl, 'box', () => mailer.check()),
    knock(config.sms.url, 'box', () => takesConnection(config.sms.url ?? '', patience)),
    knock(config.routingUrl, 'none', () => takesConnection(config.routingUrl ?? '', patience)),
    queueStates(db),
    givenUp(db, most),
  ]);
  return { gateways: { mail, sms, routing }, queues, givenUp: failures };
}

/** Has a piece of work that was given up tried again. Throws NotFound when it is not, or no more, one of them. */
export async function retryWork(
  services: Services,
  actor: Person,
  { queue, id }: { queue: string; id: string },
): Promise<void> {
  const known = await givenUp(services.db, 1000);
  if (!known.some((one) => one.id === id && one.queue === queue)) throw new NotFound();
  await services.jobs.retry(queue, id);
  await recordAudit(services.db, { actor, action: 'retry-job', subject: `job:${id}`, details: { queue } });
}
