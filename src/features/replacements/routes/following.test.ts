import { expect, test } from 'vitest';
import { accept, askTo, hold, look, peerOf, start } from '../../../../test/replacements/asking.ts';
import { browserOn } from '../../people/seed/browser.ts';
import { replacementRoutes } from '../routes.ts';
import { answerByLink } from '../actions/answer-agreement.ts';
import { withdrawShift } from '../actions/asks-lead.ts';
import { withdrawFromAsk } from '../actions/cover-withdraw.ts';
import { aScene, secretsFor, stateOf } from '../seed/asks-scene.ts';
import { at, evening, friday, thursday } from '../seed/november.ts';

test(
  'the button that leads on keeps what is ticked: what was unticked is not asked for',
  hold(async (services) => {
    const scene = await aScene(services, { spans: [[thursday, friday]], peers: 1 });
    const browser = browserOn(services, replacementRoutes);
    await browser.be(scene.aicha);
    const page = `/remplacements/${scene.requestId}`;
    expect((await browser.get(page)).html).toMatch(/<button[^>]*value="qui"[^>]*form="heures-gardees"/);
    const [first = ''] = scene.shiftIds;
    const kept = { acte: 'garder', ensuite: 'qui', heures: first };
    expect(await browser.post(`${page}/heures`, kept)).toMatchObject({ status: 303, to: `${page}/qui` });
    const { shifts } = await stateOf(services.db, scene.requestId);
    expect(shifts.map(({ state }) => state)).toEqual(['open', 'withdrawn']);
    const none = await browser.post(`${page}/heures`, { acte: 'garder', ensuite: 'qui' });
    expect(none.status).toBe(422);
  }),
);

test(
  'asked at night, it is not said to have left, nor that there is somebody to ask when there is nobody',
  hold(async (services) => {
    services.at(at('22T23:30'));
    const browser = browserOn(services, replacementRoutes);
    const asked = async (peers: number) => {
      const scene = await aScene(services, { spans: [[thursday]], peers });
      await browser.be(scene.aicha);
      const { to } = await browser.post(`/remplacements/${scene.requestId}/envoi`, {});
      return (await browser.get(to ?? '')).html;
    };
    const alone = await asked(0);
    expect(alone).toContain('RAVie cherchera de nouveau le lundi 23 novembre à 8\u00a0h.');
    expect(alone).not.toContain('Les demandes partiront');
    const night = await asked(1);
    expect(night).not.toContain('C’est parti');
    expect(night.match(/à 8\u00a0h\./g)).toHaveLength(1);
    expect(night).toContain('Les demandes partiront le lundi 23 novembre à 8\u00a0h.');
    expect(night).toContain('<h2>Qui sera prévenu</h2>');
  }),
);

test(
  'who had accepted and cannot any more is said so; what the others have is not nobody’s',
  hold(async (services) => {
    const scene = await aScene(services, { spans: [[thursday], [evening]], peers: 1 });
    await start(services, scene);
    await accept(services, scene, 0);
    const browser = browserOn(services, replacementRoutes);
    await browser.be(scene.aicha);
    const page = async () => (await browser.get(`/remplacements/${scene.requestId}`)).html;
    expect(await page()).toContain('L’employeur doit encore répondre');
    const answer = async (index: number, said: 'agreed' | 'another') => {
      const agreement = (await stateOf(services.db, scene.requestId)).agreements[index];
      const { token } = await secretsFor(services, agreement?.id ?? '');
      await answerByLink(services, token, said, 'link');
    };
    await answer(0, 'agreed');
    await answer(1, 'another');
    const part = await page();
    expect(part).toContain('Pour une partie des heures, personne n’a pu');
    expect(part).not.toContain('Personne n’a pu, pour l’instant');
    const { covers } = await stateOf(services.db, scene.requestId);
    const agreed = covers.find(({ state }) => state === 'agreed');
    await withdrawShift(services, scene.aicha, scene.requestId, agreed?.shiftId ?? '');
    expect(await page()).toContain('avait accepté');
    const { id } = await askTo(services, scene, 0);
    await browser.be(peerOf(scene));
    expect((await browser.get(`/remplacements/demandes/${id}`)).html).toContain(
      'Ces heures ne sont plus à vous',
    );
    await browser.be(scene.aicha);
    await withdrawFromAsk(services, peerOf(scene), id);
    expect(await page()).toContain('ne peut plus venir');
  }),
);

test(
  'nobody is looked for at an employer’s is said as long as none of his hours is looked for again',
  hold(async (services) => {
    const scene = await aScene(services, { spans: [[thursday, friday]], peers: 1 });
    await start(services, scene);
    await accept(services, scene, 0);
    const [agreement] = (await stateOf(services.db, scene.requestId)).agreements;
    const { token } = await secretsFor(services, agreement?.id ?? '');
    await answerByLink(services, token, 'declined', 'link');
    const browser = browserOn(services, replacementRoutes);
    await browser.be(scene.aicha);
    const page = `/remplacements/${scene.requestId}`;
    const { html } = await browser.get(page);
    expect(html).toContain('On ne cherche plus personne pour ces heures');
    const again = { acte: 'chercher', heures: scene.shiftIds[0] ?? '' };
    expect((await browser.post(`${page}/heures-en-moins`, again)).status).toBe(303);
    expect((await browser.get(page)).html).not.toContain('On ne cherche plus personne pour ces heures');
  }),
);

test(
  'once the hours are past, it is not said that somebody comes',
  hold(async (services) => {
    const scene = await aScene(services, { spans: [[thursday]], peers: 1 });
    await start(services, scene);
    await accept(services, scene, 0);
    const [agreement] = (await stateOf(services.db, scene.requestId)).agreements;
    const { token } = await secretsFor(services, agreement?.id ?? '');
    await answerByLink(services, token, 'agreed', 'link');
    const browser = browserOn(services, replacementRoutes);
    await browser.be(scene.aicha);
    const page = async () => (await browser.get(`/remplacements/${scene.requestId}`)).html;
    expect(await page()).toContain('<h2>Qui vient</h2>');
    services.at(at('27T10:00'));
    await look(services);
    expect(await page()).toContain('<h2>Qui devait venir</h2>');
  }),
);
