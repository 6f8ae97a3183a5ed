import pg from 'pg';
import type { Connection, Db } from './db/database.ts';
import { runPrepared } from './db/prepared.ts';
import type { Log } from './log.ts';

const channel = 'ravie_live';

/** Who hears one kind of thing. `missed`: some may have been said while nobody heard; look for yourself. */
export type Hearing = { heard: (said: string) => void; missed: () => void; stopped: () => void };

/**
 * What all processes hear at once, once it is true: said in a transaction, heard after it is kept (LISTEN and
 * NOTIFY). One connection a process, opened when somebody first listens, and opened again when it is cut.
 */
export class Live {
  readonly #connection: Connection;
  readonly #log: Log;
  readonly #hearings = new Map<string, Set<Hearing>>();
  #client: pg.Client | null = null;
  #opening: Promise<void> | null = null;
  #retry: NodeJS.Timeout | undefined;
  #stopped = false;

  constructor(connection: Connection, log: Log) {
    this.#connection = connection;
    this.#log = log;
  }

  /** Says something to every process, when the caller's transaction is kept. Ids only: `said` is read by machines. */
  static async say(db: Db, topic: string, said: string): Promise<void> {
    await runPrepared(db, `select pg_notify('${channel}', $1)`, [`${topic} ${said}`]);
  }

  /** Hears what is said on a topic from now on: resolves once nothing said later can be lost. */
  async hear(topic: string, hearing: Hearing): Promise<void> {
    const known = this.#hearings.get(topic) ?? new Set();
    this.#hearings.set(topic, known.add(hearing));
    await this.#open();
  }

  /** Lets everybody go. Nothing is heard after. */
  async stop(): Promise<void> {
    if (this.#stopped) return;
    this.#stopped = true;
    clearTimeout(this.#retry);
    for (const hearing of this.#all()) hearing.stopped();
    await this.#opening?.catch(() => undefined);
    await this.#client?.end().catch(() => undefined);
  }

  #all(): Hearing[] {
    return [...this.#hearings.values()].flatMap((some) => [...some]);
  }

  #open(): Promise<void> {
    if (this.#stopped || this.#client) return Promise.resolve();
    this.#opening ??= this.#connect().finally(() => (this.#opening = null));
    return this.#opening;
  }

  async #connect(): Promise<void> {
    const client = new pg.Client({ ...this.#connection, application_name: 'ravie-live', keepAlive: true });
    let cut = false;
    const lost = () => {
      if (cut) return;
      cut = true;
      this.#client = null;
      this.#again(500);
    };
    client.on('error', lost);
    client.on('end', lost);
    client.on('notification', ({ payload = '' }) => {
      const [topic = ''] = payload.split(' ', 1);
      for (const { heard } of this.#hearings.get(topic) ?? []) heard(payload.slice(topic.length + 1));
    });
    await client.connect();
    await client.query(`listen ${channel}`);
    this.#client = client;
  }

  /** Opens again after a cut, then has everybody look at what may have been said meanwhile. */
  #again(milliseconds: number): void {
    if (this.#stopped) return;
    this.#log.warn('live: the database cut the connection, opening another');
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => {
      this.#open().then(
        () => {
          for (const hearing of this.#all()) hearing.missed();
        },
        () => {
          this.#again(Math.min(milliseconds * 2, 15_000));
        },
      );
    }, milliseconds).unref();
  }
}
