import { randomInt } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { urls } from '../../src/language/urls.ts';
import type { Place } from '../../src/platform/db/launcher/place.ts';
import { untilAnswers, type App } from './app.ts';
import type { Carer } from './carers.ts';
import { killDatabase, killPostmaster, postmasterOf, untilRevived } from './database.ts';
import type { Ledger } from './ledger.ts';

/** What is killed: the application, the first process of the database, all of them, or everything at once. */
export const kills = ['application', 'postmaster', 'database', 'everything'] as const;

export type Kill = (typeof kills)[number];

export type Round = {
  kill: Kill;
  /** How many writes had been sent and not answered when it happened. */
  underWay: number;
  /** From the kill to the first page that reads the database again, in milliseconds. */
  backAfter: number;
};

/** What rounds are played with. `app` is replaced when it has been killed. */
export type Field = { app: App; restart: () => App; place: Place; ledger: Ledger; reader: Carer };

/** How much is written, at least, before each kill. */
const written = 10;

/** Lets the carers write, kills in the middle of it, and waits until everything stands again. */
export async function playRound(field: Field, kill: Kill): Promise<Round> {
  const { ledger, place } = field;
  const before = ledger.acknowledged.length;
  const deadline = performance.now() + 60_000;
  while (ledger.acknowledged.length < before + written) {
    if (performance.now() > deadline) throw new Error(`Nothing is written any more:\n${field.app.printed()}`);
    await delay(5);
  }
  await delay(randomInt(200));

  const { underWay } = ledger;
  const postmaster = postmasterOf(place);
  const start = performance.now();
  if (kill === 'postmaster') killPostmaster(place);
  if (kill === 'database' || kill === 'everything') killDatabase(place);
  if (kill === 'application' || kill === 'everything') {
    await field.app.kill();
    field.app = field.restart();
  }
  if (kill !== 'application') await untilRevived(place, postmaster);
  await untilAnswers(field.app, urls.question(ledger.questions[0] ?? ''), field.reader.cookie);
  return { kill, underWay, backAfter: performance.now() - start };
}
