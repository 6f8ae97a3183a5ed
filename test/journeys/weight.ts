import type { Page, Response } from 'playwright-core';

/** What one page cost on the network. Bytes as they travelled, compressed, without headers. */
export type Weight = { requests: number; bytes: number; fonts: number; addresses: string[] };

/**
 * Opens an address as on a first visit, with nothing kept from before, and weighs all that came until the network
 * went quiet.
 */
export async function weigh(page: Page, path: string): Promise<Weight> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  const answers: Response[] = [];
  const note = (answer: Response) => answers.push(answer);
  page.on('response', note);
  await page.goto(path, { waitUntil: 'networkidle' });
  page.off('response', note);
  await session.detach();

  const weight: Weight = { requests: 0, bytes: 0, fonts: 0, addresses: [] };
  for (const answer of answers) {
    if (answer.url().startsWith('data:')) continue;
    const { responseBodySize } = await answer.request().sizes();
    weight.requests += 1;
    weight.addresses.push(new URL(answer.url()).pathname);
    if (answer.request().resourceType() === 'font') weight.fonts += responseBodySize;
    else weight.bytes += responseBodySize;
  }
  return weight;
}
