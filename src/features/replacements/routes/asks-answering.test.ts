import { expect, test } from 'vitest';
import { accept, askTo, hold, peerOf, start } from '../../../../test/replacements/asking.ts';
import type { Services } from '../../../platform/services.ts';
import type { Person } from '../../../language/actor.ts';
import { browserOn } from '../../people/seed/browser.ts';
import { answerByLink } from '../actions/answer-agreement.ts';
import { withdrawShift } from '../actions/asks-lead.ts';
import { replacementRoutes } from '../routes.ts';
import { aScene, secretsFor, stateOf } from '../seed/asks-scene.ts';
import { evening, thursday } from '../seed/november.ts';

const twoHomes = { spans: [[thursday], [evening]], peers: 2 };

/** A carer on the page of what she was asked. */
async function onPage(services: Services, who: Person, askId: string) {
  const browser = browserOn(services, replacementRoutes);
  await browser.be(who);
  const page = `/remplacements/demandes/${askId}`;
  return {
    read: async () => (await browser.get(page)).html,
    post: (form: Record<string, string | string[]>) => browser.post(`${page}/reponse`, form),
    withdraw: () => browser.post(`${page}/retrait`, {}),
    follow: async (path: string | null) => (await browser.get(path ?? '')).html,
  };
}

/** The value a field holds. */
const held = (html: string, name: string) =>
  new RegExp(`name="${name}"[^>]*?value="([^"]*)"`).exec(html)?.[1] ?? null;

test(
  'other hours: of those left empty nothing is offered; what was typed is given back, its error beside it',
  hold(async (services) => {
    const scene = await aScene(services, twoHomes);
    await start(services, scene);
    const [first = '', second = ''] = scene.shiftIds;
    const ask = await askTo(services, scene, 0);
    const page = await onPage(services, peerOf(scene), ask.id);
    expect([held(await page.read(), `de-${first}`), held(await page.read(), `de-${second}`)]).toEqual([
      '',
      '',
    ]);
    const typed = (from: string, to: string) => ({
      acte: 'proposer',
      ...{ [`de-${first}`]: '', [`a-${first}`]: '', [`de-${second}`]: from, [`a-${second}`]: to },
    });
    const wrong = await page.post(typed('20:00', '19:00'));
    expect(wrong.status).toBe(422);
    expect([held(wrong.html, `de-${second}`), held(wrong.html, `a-${second}`)]).toEqual(['20:00', '19:00']);
    expect(wrong.html).toContain(`id="de-${second}-error"`);
    expect(wrong.html).not.toContain(`id="de-${first}-error"`);
    expect((await page.post(typed('19:00', '20:00'))).status).toBe(303);
    const { shifts } = await askTo(services, scene, 0);
    expect(shifts.map(({ willing, proposed }) => [willing, proposed !== null])).toEqual([
      [false, false],
      [true, true],
    ]);
    const sent = await page.read();
    expect(sent).toContain('Ce que vous proposez');
    expect(sent).toContain('de 19\u00a0h à 20\u00a0h');
    expect(sent).toContain('au lieu de 18\u00a0h à 19\u00a0h');
  }),
);

test(
  'what she had ticked is given back when it cannot be hers; a part that was gone is said',
  hold(async (services) => {
    const scene = await aScene(services, { ...twoHomes, facesAtMost: 1 });
    await start(services, scene);
    const [first = '', second = ''] = scene.shiftIds;
    const other = await askTo(services, scene, 1);
    const page = await onPage(services, peerOf(scene, 1), other.id);
    const none = await page.post({ acte: 'accepter' });
    expect(none.status).toBe(422);
    expect(none.html).not.toMatch(/type="checkbox"[^>]*checked/);
    await accept(services, scene, 0, [first]);
    const answered = await page.post({ acte: 'accepter', heures: [first, second] });
    expect(await page.follow(answered.headers.get('location'))).toContain(
      'une partie de ces heures est à vous',
    );
  }),
);

test(
  'what is hers no more is said as it is: taken out, refused by the employer, left by herself',
  hold(async (services) => {
    const scene = await aScene(services, twoHomes);
    await start(services, scene);
    const [first = ''] = scene.shiftIds;
    const page = await onPage(services, peerOf(scene), (await askTo(services, scene, 0)).id);
    await accept(services, scene, 0);
    await withdrawShift(services, scene.aicha, scene.requestId, first);
    const left = await page.read();
    expect(left).toContain('Retirées de la demande');
    expect(left).not.toContain('prises par quelqu’un d’autre');
    const { agreements } = await stateOf(services.db, scene.requestId);
    const waiting = agreements.find(({ state }) => state === 'waiting');
    const { token } = await secretsFor(services, waiting?.id ?? '');
    await answerByLink(services, token, 'another', 'link');
    const refused = await page.read();
    expect(refused).toContain('L’employeur préfère quelqu’un d’autre');
    expect(refused).not.toContain('C’est vous');

    const another = await aScene(services, { spans: [[evening]], peers: 1 });
    await start(services, another);
    const other = await onPage(services, peerOf(another), (await askTo(services, another, 0)).id);
    expect((await other.post({ acte: 'accepter', heures: another.shiftIds })).status).toBe(303);
    await other.withdraw();
    const withdrew = await other.read();
    expect(withdrew).toContain('Vous vous êtes retirée');
    expect(withdrew).not.toContain('annulé');
  }),
);
