import { beforeAll, expect, test } from 'vitest';
import { appForTests, type TestApp } from '../../../../test/app.ts';
import { urls } from '../../../language/urls.ts';
import { derivedToken } from '../../../platform/derived-secret.ts';
import { serviceLinkPurpose } from '../../messages/domain/outside.ts';

// The request of the demonstration that nobody could take, as the facilitator of its relay helps with it.

let app: TestApp;
let requestId: string;
let employers: string[];
beforeAll(async () => {
  app = await appForTests();
  const { db } = app.services;
  const found = await db
    .selectFrom('replacement_requests')
    .innerJoin('replacement_shifts', 'replacement_shifts.request_id', 'replacement_requests.id')
    .innerJoin('employers', 'employers.id', 'replacement_shifts.employer_id')
    .select(['replacement_requests.id', 'employers.name'])
    .where('escalated_at', 'is not', null)
    .where('replacement_requests.state', '=', 'asking')
    .execute();
  requestId = found[0]?.id ?? '';
  employers = found.map(({ name }) => name);
}, 120_000);

const page = async () => (await app.request(urls.replacement(requestId), { as: 'nathalie' })).text();
const tokens = async () =>
  (await app.services.db.selectFrom('replacement_service_calls').select(['id', 'salt']).execute()).map(
    (row) => derivedToken(app.services.secret, { purpose: serviceLinkPurpose, ...row }),
  );

test('she reads whom to call and what to say, presses once, and reads what each answers', () =>
  app.undone(async () => {
    const before = await page();
    expect(before).toContain('href="tel:+33536490001"');
    expect(before).toContain('Ce que vous pouvez dire au téléphone');
    const press = () => app.request(urls.replacementServices(requestId), { as: 'nathalie', form: {} });
    expect((await press()).headers.get('location')).toBe(urls.replacement(requestId, { fait: 'services' }));
    expect((await press()).status).toBe(409);
    const written = await page();
    expect(written).toContain('La lettre va partir.');
    expect(written).not.toContain('Écrire à ces services');

    const [first = '', second = ''] = await tokens();
    const opened = await app.request(urls.serviceCall(first));
    const asked = await opened.text();
    expect(opened.headers.get('cache-control')).toBe('no-store');
    expect(opened.headers.get('referrer-policy')).toBe('no-referrer');
    expect(asked).toContain('Utiliser un lève-personne');
    for (const name of employers) expect(asked).not.toContain(name);
    // Whoever can must say whom to call: that is not optional.
    expect(asked).not.toContain('facultatif');

    const answer = (form: Record<string, string>) => app.request(urls.serviceAnswer(), { form });
    const without = await answer({ jeton: first, reponse: 'can', nom: '', telephone: '05 36' });
    expect(without.status).toBe(422);
    expect(await without.text()).toContain('value="05 36"');
    const nothing = await (await answer({ jeton: first, reponse: 'can', nom: 'Léa' })).text();
    expect(nothing).toContain('Écrivez le numéro à appeler.');
    const can = { jeton: first, reponse: 'can', nom: 'l’accueil', telephone: '05 36 49 00 30' };
    expect((await answer(can)).headers.get('location')).toBe(urls.serviceAnswered('can'));
    expect((await answer({ jeton: second, reponse: 'cannot' })).status).toBe(303);
    const answered = await page();
    expect(answered).toContain('Peut proposer quelqu’un. Demandez l’accueil.');
    expect(answered).toContain('href="tel:+33536490030"');
    expect(answered).toContain('Ne peut pas cette fois.');
    expect((await app.request(urls.serviceCall(first))).status).toBe(410);
  }));

test('an employer who looks on, and a colleague, have nobody written to', () =>
  app.undone(async () => {
    for (const as of ['josiane', 'georges'])
      expect((await app.request(urls.replacementServices(requestId), { as, form: {} })).status, as).toBe(404);
    expect(await tokens()).toEqual([]);
  }));
