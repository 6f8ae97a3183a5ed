import { setTimeout as delay } from 'node:timers/promises';
import type { BrowserContext, Page } from 'playwright-core';
import type { Chance } from './chance.ts';
import { killWorker, outboxOf } from './phone.ts';
import { mishaps, type Mishap, type Proxy } from './proxy.ts';

/** What happens to the phone while its form is on the way. */
const blows = ['none', 'none', 'none', 'closed', 'killed', 'aeroplane', 'cut'] as const;
type Blow = (typeof blows)[number];

/** One text and its story; `told` is what its writer was told of it at once. */
export type Sent = { text: string; blow: Blow; mishaps: Mishap[]; told: 'arrived' | 'kept' | 'nothing' };
export type Run = { sent: Sent[]; faults: string[] };

/** Where it happens: somebody's phone, the way to the house, and the house itself, to see what it really has. */
export type Stage = {
  context: BrowserContext;
  proxy: Proxy;
  question: string;
  /** The texts the house has in this thread that hold this mark, in their order. */
  kept: (mark: string) => Promise<string[]>;
};

const landed = /Votre réponse est publiée|En attente d’envoi/;

/**
 * One or two answers, each sent through whatever chance decides, at every step of its way; then the network comes
 * back. Says what is wrong: an answer missing, there twice or out of order, or its writer told something false.
 */
export async function run(stage: Stage, chance: Chance, mark: string): Promise<Run> {
  const { context, proxy } = stage;
  const faults: string[] = [];
  const sent: Sent[] = [];
  for (let turn = 0, turns = 1 + chance.below(2); turn < turns; turn += 1) {
    const one: Sent = {
      text: `${mark}-${String(turn)} ${wordsOf(chance)}`,
      blow: chance.among(blows),
      mishaps: [],
      told: 'nothing',
    };
    proxy.onForm(() => {
      const mishap = chance.among(mishaps);
      one.mishaps.push(mishap);
      return mishap;
    });
    one.told = await send(stage, one, chance);
    if (one.told === 'arrived' && !(await stage.kept(mark)).includes(one.text))
      faults.push(`told that it arrived, and it has not: ${one.text}`);
    sent.push(one);
  }
  proxy.onForm(() => 'pass');
  proxy.cut(false);
  await context.setOffline(false);
  if (!(await emptied(stage))) faults.push('something still waits');
  await proxy.settled();
  return { sent, faults: [...faults, ...judge(sent, await stage.kept(mark))] };
}

function judge(sent: readonly Sent[], kept: readonly string[]): string[] {
  const times = (text: string) => kept.filter((other) => other === text).length;
  const wrong = sent.flatMap(({ text, told }) => {
    if (times(text) > 1) return [`there ${times(text)} times: ${text}`];
    // Nobody said that it was kept: a form that had not left the page when the phone died may be lost.
    return told !== 'nothing' && times(text) === 0 ? [`told ${told}, and lost: ${text}`] : [];
  });
  const expected = sent.map(({ text }) => text).filter((text) => kept.includes(text));
  const isInOrder = wrong.length > 0 || expected.join('\n') === kept.join('\n');
  return isInOrder ? wrong : [`out of order: ${kept.join(' / ')}`];
}

async function send(stage: Stage, { text, blow }: Sent, chance: Chance): Promise<Sent['told']> {
  const { context, proxy, question } = stage;
  const page = await pageOf(context);
  await page.goto(question);
  await page.locator('textarea[name=text]').fill(text);
  if (blow === 'cut') proxy.cut(true);
  if (blow === 'aeroplane') await context.setOffline(true);
  // Nothing is waited for: where it leads may never come.
  const pressed = page.locator('#repondre button:not([type=button])').dispatchEvent('click');
  await pressed.catch(() => undefined);
  if (blow === 'closed' || blow === 'killed') {
    await delay(chance.below(120));
    if (blow === 'killed') await killWorker(context, page);
    // Another page first, or the whole browser would close.
    else await Promise.all([context.newPage(), page.close()]);
  }
  const told = page.isClosed() ? 'nothing' : await toldOn(page, text, blow === 'killed' ? 1500 : 5000);
  await context.setOffline(false);
  proxy.cut(false);
  return told;
}

/** What the page she is led to says of her text. */
async function toldOn(page: Page, text: string, patience: number): Promise<Sent['told']> {
  const said = await page
    .getByText(landed)
    .first()
    .waitFor({ timeout: patience })
    .then(() => true)
    .catch(() => false);
  if (!said) return 'nothing';
  if (new URL(page.url()).pathname !== '/en-attente') return 'arrived';
  return (await outboxOf(page)).some(({ body }) =>
    body.includes(encodeURIComponent(text).split('%20')[0] ?? text),
  )
    ? 'kept'
    : 'nothing';
}

/** The network is back: whatever waits leaves by itself, as long as a page is open. */
async function emptied({ context }: Stage): Promise<boolean> {
  const page = await pageOf(context);
  await page.goto('/en-attente');
  for (let tries = 0; tries < 200; tries += 1) {
    if ((await outboxOf(page)).every(({ state }) => state !== 'waiting')) return true;
    await delay(50);
  }
  return false;
}

async function pageOf(context: BrowserContext): Promise<Page> {
  return context.pages().find((page) => !page.isClosed()) ?? (await context.newPage());
}

const some =
  'chaise drap gant savon seau lampe tablier panier carnet bouilloire coussin rideau tabouret verre peigne'.split(
    ' ',
  );

/** Words that look like no other answer's. */
function wordsOf(chance: Chance): string {
  return Array.from({ length: 6 }, () => `${chance.among(some)}${String(chance.below(1000))}`).join(' ');
}
