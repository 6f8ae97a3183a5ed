import { expect, test } from 'vitest';
import { withDatabase } from '../../../../test/database.ts';
import { aGrant, aPerson } from '../../people/seed.ts';
import { browserOn } from '../../people/seed/browser.ts';
import { kindsTold } from '../../../../test/replacements/asking.ts';
import { replacementRoutes } from '../routes.ts';
import { aScene, clocked, stateOf } from '../seed/asks-scene.ts';
import { thursday } from '../seed/november.ts';

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
