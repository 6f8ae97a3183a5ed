import { setTimeout as delay } from 'node:timers/promises';
import { themeSlugs } from '../../src/features/exchange/domain/themes.ts';
import { urls } from '../../src/language/urls.ts';
import type { Carer } from './carers.ts';
import type { Entry, Ledger } from './ledger.ts';

/** Carers who write without end, each one thing at a time, and send again what nobody answered. */
export type Writers = {
  /** Lets each finish what it has begun: all that was sent ends up acknowledged or refused. */
  finish: () => Promise<void>;
};

/** As the outbox of a browser does, only sooner. */
const againMs = 40;

/** @param url where the application listens, asked at each request */
export function startWriters(
  carers: readonly Carer[],
  ledger: Ledger,
  url: () => string,
  count: number,
): Writers {
  let finishing = false;
  let turn = 0;
  const write = async () => {
    while (!finishing) {
      // Each in her turn: nobody may ask more than a few questions an hour.
      const carer = carers[turn++ % carers.length];
      if (!carer) throw new Error('There is no carer to write.');
      await deliver(ledger.next(), carer, ledger, url);
    }
  };
  const writing = Array.from({ length: count }, write);
  return {
    finish: async () => {
      finishing = true;
      await Promise.all(writing);
    },
  };
}

async function deliver(entry: Entry, carer: Carer, ledger: Ledger, url: () => string): Promise<void> {
  for (;;) {
    ledger.underWay++;
    const status = await send(url(), entry, carer).finally(() => ledger.underWay--);
    if (status === 303) {
      ledger.acknowledge(entry);
      return;
    }
    if (status !== null && status < 500) {
      ledger.refuse(status);
      return;
    }
    ledger.sentAgain++;
    await delay(againMs);
  }
}

/** The status of the answer; null when there was none. */
async function send(url: string, { kind, id, questionId, marker }: Entry, { cookie }: Carer) {
  const text = `Essai ${marker} de la base de données`;
  // Read again already: what looks like it has been shown, and nothing in it is personal.
  const common = { id, text, step: 'publish' };
  const form = kind === 'question' ? { ...common, theme: themeSlugs.self, audience: 'all' } : common;
  try {
    const answer = await fetch(url + (kind === 'question' ? urls.questions() : urls.answers(questionId)), {
      method: 'POST',
      headers: { cookie },
      body: new URLSearchParams(form),
      redirect: 'manual',
      signal: AbortSignal.timeout(10_000),
    });
    await answer.arrayBuffer();
    return answer.status;
  } catch {
    return null;
  }
}
