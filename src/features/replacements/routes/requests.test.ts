import { expect, test } from 'vitest';
import { withDatabase } from '../../../../test/database.ts';
import { newId } from '../../../language/ids.ts';
import { aCarer, aGrant, aPerson } from '../../people/seed.ts';
import { aContract, anEmployer, hours } from '../../work/seed.ts';
import { browserOn } from '../../people/seed/browser.ts';
import { accept, kindsTold, start } from '../../../../test/replacements/asking.ts';
import { replacementRoutes } from '../routes.ts';
import { answerByLink } from '../actions/answer-agreement.ts';
import { aScene, clocked, secretsFor, stateOf } from '../seed/asks-scene.ts';
import { friday, thursday } from '../seed/november.ts';
import { requestLines } from '../store/requests.ts';

test('when nobody can come it is asked all the same: facilitators are told, and the search goes on', () =>
  withDatabase(async (services) => {
    const { aicha, centreId, requestId } = await aScene(services, { spans: [[thursday]], peers: 0 });
    const scope = { kind: 'centre', id: centreId } as const;
    const sylvie = await aGrant(services.db, await aPerson(services.db), 'facilitator', scope);
    const browser = browserOn(services, replacementRoutes);
    await browser.be(aicha);
    const { html } = await browser.get(`/remplacements/${requestId}/qui`);
    expect(html).toContain('Demander quand même');
    expect(html).toContain('Les animatrices du relais sont prévenues tout de suite.');
    expect((await browser.post(`/remplacements/${requestId}/envoi`, {})).status).toBe(303);
    const { request } = await stateOf(services.db, requestId);
    expect(request).toMatchObject({ state: 'asking', escalatedAt: services.now() });
    expect(await kindsTold(clocked(services), sylvie.id)).toEqual(['replacement-to-help']);
  }));

test('a page left open since it was a draft changes nothing of what is asked: it leads to where it stands', () =>
  withDatabase(async (services) => {
    const { aicha, requestId, shiftIds } = await aScene(services, { spans: [[thursday, friday]], peers: 1 });
    const browser = browserOn(services, replacementRoutes);
    await browser.be(aicha);
    const page = `/remplacements/${requestId}`;
    expect((await browser.get(page)).html).toContain('name="acte" value="jeter"');
    await browser.post(`${page}/envoi`, {});
    const asked = await stateOf(services.db, requestId);
    const [one = ''] = shiftIds;
    for (const [path, form] of [
      ['annulation', { acte: 'jeter' }],
      ['heures', { acte: 'garder', heures: one }],
      ['heures', { acte: 'ajouter', jour: '2026-11-26', de: '12:00', a: '13:00' }],
      ['heures', { acte: 'garder', heures: one, choix: 'moi' }],
    ] as const)
      expect(await browser.post(`${page}/${path}`, form)).toMatchObject({
        status: 303,
        to: `${page}?fait=plus-brouillon`,
      });
    expect(await stateOf(services.db, requestId)).toEqual(asked);
    expect((await browser.get(`${page}?fait=plus-brouillon`)).html).toContain('Ce n’est plus un brouillon');
    await browser.post(`${page}/annulation`, {});
    expect((await stateOf(services.db, requestId)).request?.state).toBe('cancelled');
    expect(await browser.get(`${page}/qui`)).toMatchObject({ status: 303, to: page });
  }));

test('who asks on somebody’s word is told at once all that is missing', () =>
  withDatabase(async (services) => {
    const { aicha, centreId } = await aScene(services, { spans: [[thursday]], peers: 0 });
    const scope = { kind: 'centre', id: centreId } as const;
    const browser = browserOn(services, replacementRoutes);
    await browser.be(await aGrant(services.db, await aPerson(services.db), 'facilitator', scope));
    const { status, html } = await browser.post('/remplacements', { id: newId(), pour: aicha.id });
    expect(status).toBe(422);
    for (const said of [
      'Dites qui vous l’a demandé.',
      'Choisissez au moins un jour.',
      'Choisissez un motif.',
    ])
      expect(html).toContain(said);
  }));

test('an employer is told whose hours he asks for, and that she alone knows of his draft', () =>
  withDatabase(async (services) => {
    const georges = await aGrant(services.db, await aPerson(services.db), 'employer', {
      kind: 'department',
      id: '23',
    });
    const aicha = await aCarer(services.db, { firstName: 'Aïcha', initial: 'B' });
    const employerId = await anEmployer(services, aicha, { name: 'Monsieur Roche', personId: georges.id });
    const { id } = await aContract(services, aicha, { employerId, hours: [hours(4, '8:00', '10:00')] });
    const browser = browserOn(services, replacementRoutes);
    await browser.be(georges);
    expect((await browser.get(`/remplacements/nouveau?contrat=${id}`)).html).toContain(
      'Toutes ses heures chez vous',
    );
    const asked = { id: newId(), contrat: id, jours: '2026-11-26', motif: 'absence' };
    const { to } = await browser.post('/remplacements', asked);
    expect((await browser.get(to ?? '')).html).toMatch(/Seule Aïcha\sB\. est prévenue pour l’instant\./);
    await browser.be(aicha);
    expect((await browser.get(to ?? '')).html).toContain('Aucune collègue n’est encore prévenue.');
  }));

test('after a « non merci » the request stays, says that nobody comes, and lets one look again', () =>
  withDatabase(async (testing) => {
    const services = clocked(testing);
    const scene = await aScene(services, { spans: [[thursday, friday]], peers: 1 });
    const { aicha, requestId } = scene;
    await start(services, scene);
    await accept(services, scene, 0);
    const [agreement] = (await stateOf(services.db, requestId)).agreements;
    const { token } = await secretsFor(services, agreement?.id ?? '');
    await answerByLink(services, token, 'declined', 'link');
    expect((await stateOf(services.db, requestId)).request?.state).toBe('ended');
    const browser = browserOn(services, replacementRoutes);
    await browser.be(aicha);
    const { html: list } = await browser.get('/remplacements');
    expect(list).toContain(`/remplacements/${requestId}`);
    expect(list).toContain('Toutes les heures ont été retirées\u00a0: personne ne vient.');
    expect(list).not.toContain('C’est passé.');
    expect(await requestLines(services.db, aicha, [requestId])).toMatchObject([{ shifts: 2 }]);
    const { html: page } = await browser.get(`/remplacements/${requestId}`);
    expect(page).toMatch(/<h1[^>]*>Se faire remplacer (?:du|le) [^<]*26/);
    expect(page).toContain('Personne ne vient');
    expect(page).not.toContain('Terminé');
    expect(page).toContain('name="acte" value="chercher"');
  }));

test('whatever is chosen on the page of a draft is kept by each of its buttons, the one that leads on too', () =>
  withDatabase(async (services) => {
    const { aicha, requestId, shiftIds } = await aScene(services, { spans: [[thursday, friday]], peers: 1 });
    const browser = browserOn(services, replacementRoutes);
    await browser.be(aicha);
    const { html } = await browser.get(`/remplacements/${requestId}`);
    const [, form = ''] = /<form[^>]* id="heures-gardees"[^>]*>(.*?)<\/form>/s.exec(html) ?? [];
    for (const name of ['heures', 'memepersonne', 'urgent', 'choix', 'alafois', 'visages'])
      expect(form).toContain(`name="${name}"`);
    const [kept = ''] = shiftIds;
    const chosen = { choix: 'moi', urgent: 'oui', memepersonne: 'oui', alafois: '4', visages: '1' };
    const hours = { acte: 'garder', heures: kept };
    expect(
      await browser.post(`/remplacements/${requestId}/heures`, { ...hours, ...chosen, ensuite: 'qui' }),
    ).toMatchObject({ status: 303, to: `/remplacements/${requestId}/qui` });
    const kinds = { choosing: true, urgent: true, samePerson: true, waveSize: 4, facesAtMost: 1 };
    const { request, shifts } = await stateOf(services.db, requestId);
    expect(request).toMatchObject(kinds);
    expect(shifts.map(({ state }) => state)).toEqual(['open', 'withdrawn']);
    // What sends the hours alone leaves the rest as it is.
    await browser.post(`/remplacements/${requestId}/heures`, hours);
    expect((await stateOf(services.db, requestId)).request).toMatchObject(kinds);
  }));
