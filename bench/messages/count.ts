import type { Db } from '../../src/platform/db/database.ts';
import type { Ledger } from './gateways.ts';

/** How messages stand, by way: what arrived against what the house believes. */
export type Arrived = {
  once: { mail: number; sms: number };
  /** Arrived more than once. */
  twice: number;
  /** Believed sent, and never arrived; or never ended. */
  lost: number;
  /** In doubt for good, and told in the application: of these, how many had arrived. */
  unknown: number;
  unknownArrived: number;
};

/** How many wait to leave, and how many have begun and not ended. */
export async function countLeft(db: Db): Promise<{ waiting: number; sending: number }> {
  const rows = await db
    .selectFrom('deliveries')
    .select((eb) => ['state', eb.fn.countAll<string>().as('count')])
    .where('state', 'in', ['waiting', 'sending'])
    .groupBy('state')
    .execute();
  const of = (state: string) => Number(rows.find((row) => row.state === state)?.count ?? 0);
  return { waiting: of('waiting'), sending: of('sending') };
}

/** Holds what arrived against every delivery there is. */
export async function countArrived(db: Db, ledger: Ledger): Promise<Arrived> {
  const rows = await db.selectFrom('deliveries').select(['id', 'channel', 'state']).execute();
  const timesOf = ({ id, channel }: { id: string; channel: string }) =>
    ledger[channel === 'sms' ? 'sms' : 'mail'].get(id) ?? 0;
  const once = (channel: string) =>
    rows.filter((row) => row.channel === channel && timesOf(row) === 1).length;
  const unknown = rows.filter(({ state }) => state === 'unknown');
  return {
    once: { mail: once('mail'), sms: once('sms') },
    twice: rows.filter((row) => timesOf(row) > 1).length,
    lost: rows.filter((row) => row.state !== 'unknown' && timesOf(row) === 0).length,
    unknown: unknown.length,
    unknownArrived: unknown.filter((row) => timesOf(row) === 1).length,
  };
}
