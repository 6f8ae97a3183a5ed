import { setTimeout as delay } from 'node:timers/promises';
import { sql } from 'kysely';
import { fromKysely, PgBoss } from 'pg-boss';
import type { EventOf, EventType, RavieEvent } from '../../language/events.ts';
import type { Connection, Db } from '../db/database.ts';
import type { Log } from '../log.ts';
import { hasQueue } from './overview.ts';

/** A reaction to an event, run after the transaction of the fact, again if it fails (so: idempotent). */
export type Listener = {
  /** The queue's name, as `welcome-carer`: one queue a listener, so that one's failure is not another's. */
  name: string;
  on: EventType;
  handle: (event: RavieEvent) => Promise<void>;
};

/** Work at fixed hours. `cron` in UTC; one process runs each occurrence. */
export type Schedule = { name: string; cron: string; run: () => Promise<void> };

/** Work that goes on all day: done again at once while there is more, then looked for every `seconds`. */
export type Loop = { name: string; seconds: number; run: () => Promise<boolean> };

export function listener<Type extends EventType>(
  name: string,
  on: Type,
  handle: (event: EventOf<Type>) => Promise<void>,
): Listener {
  return { name, on, handle: (event) => handle(event as EventOf<Type>) };
}

/** The queue of the house, on PostgreSQL: what is said in a transaction is done after it, whatever crashes. */
export class Jobs {
  readonly #boss: PgBoss;
  readonly #log: Log;
  #listeners: readonly Listener[] = [];
  #started = false;
  readonly #stopping = new AbortController();
  #going: Promise<void>[] = [];

  constructor(connection: Connection, log: Log) {
    this.#log = log;
    this.#boss = new PgBoss({ ...connection, max: 3, schema: 'jobs', application_name: 'ravie-jobs' });
    this.#boss.on('error', (error) => {
      log.warn({ error }, 'jobs');
    });
  }

  /** Creates the queues of the listeners. With `work`, this process also handles them, the schedules and the loops. */
  async start(
    listeners: readonly Listener[],
    schedules: readonly Schedule[],
    options: { work: boolean; loops?: readonly Loop[] },
  ): Promise<void> {
    await this.#boss.start();
    this.#listeners = listeners;
    for (const { name } of [...listeners, ...schedules])
      await this.#boss.createQueue(name, { retryLimit: 8, retryDelay: 5, retryBackoff: true });
    this.#started = true;
    if (!options.work) return;
    for (const { name, handle } of listeners)
      await this.#boss.work<RavieEvent>(name, { pollingIntervalSeconds: 1 }, async (jobs) => {
        for (const job of jobs) await handle(job.data);
      });
    for (const { name, cron, run } of schedules) {
      await this.#boss.work(name, { pollingIntervalSeconds: 30 }, run);
      await this.#boss.schedule(name, cron, null, { tz: 'UTC' });
    }
    this.#going = (options.loops ?? []).map((loop) => this.#goOn(loop));
  }

  /** Goes round until this process stops. A fault is told and tried again a little later: nothing else wakes it. */
  async #goOn({ name, seconds, run }: Loop): Promise<void> {
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      const more = await run().catch((error: unknown) => {
        this.#log.warn({ error, loop: name }, 'jobs');
        return false;
      });
      if (!more) await delay(seconds * 1000, undefined, { signal }).catch(() => undefined);
    }
  }

  /** Says what happened, inside the caller's transaction: kept with the fact, forgotten with it. */
  async emit(trx: Db, event: RavieEvent): Promise<void> {
    for (const listener of this.#listeners)
      if (listener.on === event.type) await this.#boss.send(listener.name, event, { db: fromKysely(trx) });
  }

  /** Takes out, done or to be done, whatever work names one of these ids: nobody is left to do it for. */
  async forget(trx: Db, ids: readonly string[]): Promise<void> {
    if (!(await hasQueue(trx))) return;
    const named = ids.map((id) => `%${id}%`);
    await sql`delete from jobs.job where data::text like any(${named}) or output::text like any(${named})`.execute(
      trx,
    );
  }

  /** Has a piece of work that was given up tried again. */
  async retry(queue: string, id: string): Promise<void> {
    await this.#boss.retry(queue, id);
  }

  get started(): boolean {
    return this.#started;
  }

  /** Lets running jobs finish (10 s at most), then leaves. */
  async stop(): Promise<void> {
    if (!this.#started) return;
    this.#started = false;
    this.#stopping.abort();
    await Promise.race([Promise.all(this.#going), delay(10_000, undefined, { ref: false })]);
    await this.#boss.stop({ graceful: true, timeout: 10_000 });
    this.#log.debug('jobs stopped');
  }
}
