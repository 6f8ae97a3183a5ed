import { expect, test } from 'vitest';
import { hold } from '../../../../test/replacements/asking.ts';
import { browserOn } from '../../people/seed/browser.ts';
import { answerAsk } from '../actions/answer-ask.ts';
import { startAsking } from '../actions/start-asking.ts';
import { mostTries } from '../domain/agreement.ts';
import { replacementRoutes } from '../routes.ts';
import { aScene, secretsFor, stateOf, type Clocked } from '../seed/asks-scene.ts';
import { friday } from '../seed/november.ts';

/** An employer without an account is asked, and whoever leads the request is at her telephone. */
async function asked(services: Clocked) {
  const employers = [{ name: 'Madame Petit' }];
  const scene = await aScene(services, { spans: [[friday]], peers: 1, employers });
  await startAsking(services, scene.aicha, scene.requestId);
  const [ask] = (await stateOf(services.db, scene.requestId)).asks;
  const [peer] = scene.peers;
  if (!ask || !peer) throw new Error('nobody was asked');
  await answerAsk(services, peer, ask.id, { kind: 'accept', shiftIds: scene.shiftIds });
  const [agreement] = (await stateOf(services.db, scene.requestId)).agreements;
  const secrets = await secretsFor(services, agreement?.id ?? '');
  return { ...scene, ...secrets, browser: browserOn(services, replacementRoutes) };
}

const papersIn = (html: string) => /href="(\/accord\/[^"]+\/papiers)"/.exec(html)?.[1] ?? '';

test(
  'whoever agreed by the link is led to the papers, and finds them again at the same address',
  hold(async (services) => {
    const { browser, token } = await asked(services);
    const answer = (reponse: string) => browser.post('/accord/reponse', { jeton: token, reponse });
    expect(await answer('agreed')).toMatchObject({ status: 303, to: `/accord/${token}` });
    const page = await browser.get(`/accord/${token}`);
    expect(page).toMatchObject({ status: 200, html: expect.stringContaining('Merci, c’est noté') as string });
    expect((await browser.get(papersIn(page.html))).status).toBe(200);
    const other = await answer('declined');
    expect(other.html).toContain('La réponse est déjà donnée');
    expect(papersIn(other.html)).not.toBe('');
  }),
);

test(
  'figures that were answered by say so and open the papers, until their own time is over',
  hold(async (services) => {
    const { browser, token, code } = await asked(services);
    const type = (nom: string) => browser.post('/accord', { code, nom });
    expect((await type('Petit')).html).toContain('Votre accord pour un remplacement');
    const done = await browser.post('/accord/reponse', { jeton: token, reponse: 'agreed', par: 'code' });
    expect(done.html).toContain('Merci, c’est noté');
    expect((await browser.get(papersIn(done.html))).status).toBe(200);
    const again = await type('Petit');
    expect(again).toMatchObject({ status: 200 });
    expect(again.html).toContain('La réponse est déjà donnée');
    expect(papersIn(again.html)).toBe(papersIn(done.html));
    expect(again.headers.get('cache-control')).toBe('no-store');
    expect((await type('Roche')).status).toBe(422);
    services.at(friday.start);
    expect((await type('Petit')).status).toBe(422);
    expect((await browser.get(papersIn(done.html))).status).toBe(200);
  }),
);

test(
  'figures tried too often: who leads the request is told, and asks again',
  hold(async (services) => {
    const { browser, aicha, requestId, code } = await asked(services);
    for (let tries = 0; tries < mostTries; tries += 1) await browser.post('/accord', { code, nom: 'Roche' });
    await browser.be(aicha);
    const { html } = await browser.get(`/remplacements/${requestId}`);
    expect(html).toContain('Ce code ne sert plus');
    expect(html).not.toContain('Donnez-lui ce code');
    const accord = /name="accord" value="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(await browser.post(`/remplacements/${requestId}/relance`, { accord })).toMatchObject({
      status: 303,
    });
    const next = (await stateOf(services.db, requestId)).agreements.find(({ state }) => state === 'waiting');
    expect(
      (
        await browser.post('/accord', {
          code: (await secretsFor(services, next?.id ?? '')).code,
          nom: 'Petit',
        })
      ).status,
    ).toBe(200);
  }),
);
