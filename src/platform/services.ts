import type { Db } from './db/database.ts';
import type { Config } from './config.ts';
import type { Jobs } from './jobs/jobs.ts';
import type { Live } from './live.ts';
import type { Log } from './log.ts';
import type { Mailer } from './mail/mailer.ts';
import type { PushGateway } from './push/gateway.ts';
import type { SmsGateway } from './sms/gateway.ts';

/** What every action may need from the ground floor. Composed once in main, passed down, never imported. */
export type Services = {
  config: Config;
  /** Signs sessions and hashes codes; from RAVIE_SECRET, or made and kept by a demonstration. */
  secret: string;
  /** The one before, whose signatures are still read while it is given (RAVIE_SECRET_BEFORE). */
  secretBefore?: string;
  log: Log;
  db: Db;
  /**
   * Another pool, for what lasts as long as a request (`http/sent-once`): whoever holds a connection of it waits for
   * those of `db` alone, which nobody keeps. With one pool, as many forms at once as it has would wait for each other.
   */
  dbHeld: Db;
  jobs: Jobs;
  /** What every process hears at once. */
  live: Live;
  mailer: Mailer;
  sms: SmsGateway;
  push: PushGateway;
  /** The hour, so that tests can hold it. */
  now: () => Date;
};
