import { expect, test } from 'vitest';
import { withDatabase, type TestServices } from '../../../../test/database.ts';
import { aCarer } from '../../people/seed.ts';
import { browserOn } from '../../people/seed/browser.ts';
import { aContract, hours } from '../../work/seed.ts';
import { replacementRoutes } from '../routes.ts';
import { anAgreedReplacement } from '../seed/agreed.ts';

const hour = (text: string) => new Date(`${text}+01:00`);

async function agreed(services: TestServices) {
  const { db } = services;
  const [carer, replacement] = [
    await aCarer(db, { firstName: 'Aïcha' }),
    await aCarer(db, { firstName: 'Josiane' }),
  ];
  const contract = await aContract(services, carer, {
    job: 'B',
    hourlyCents: 1400,
    hours: [hours(2, '14:00', '17:00', 'presence'), hours(4, '8:00', '10:00')],
    employer: { name: 'Madame Petit', street: '3, rue des Pommiers' },
  });
  const made = await anAgreedReplacement(services, {
    carer,
    replacement,
    contract,
    shifts: [{ start: hour('2026-11-26T08:00'), end: hour('2026-11-26T10:00') }],
  });
  return { carer, replacement, contract, ...made };
}

test('the replacement finds her papers, reads them, and takes the contract in three forms', () =>
  withDatabase(async (services) => {
    const { replacement, carer, agreementId } = await agreed(services);
    const browser = browserOn(services, replacementRoutes);
    await browser.be(replacement);
    const papers = `/remplacements/${agreementId}/papiers`;
    expect((await browser.get('/papiers')).html).toContain(`href="${papers}"`);
    const page = (await browser.get(papers)).html;
    for (const said of [
      '14,00\u00a0€',
      'Jusqu’au jeudi 26 novembre 2026',
      'n’est pas encore remis',
      '10\u00a0%',
    ])
      expect(page).toContain(said);
    expect(page).toContain(`/remplacements/${agreementId}/contrat.pdf?fin=retour`);
    const checklist = (await browser.get(`/remplacements/${agreementId}/cesu`)).html;
    expect(checklist).toContain('href="/droit/articles/42-1"');
    expect(checklist).toContain('À vérifier');
    expect((await browser.get(`/remplacements/${agreementId}/contrat.txt`)).html).toContain(
      '3, rue des Pommiers, Guéret',
    );
    expect((await browser.get(`/remplacements/${agreementId}/contrat.rtf`)).html).toMatch(/^\{\\rtf1/);
    await browser.be(carer);
    for (const path of [
      papers,
      `/remplacements/${agreementId}/contrat.pdf`,
      `/remplacements/${agreementId}/cesu`,
    ])
      expect((await browser.get(path)).status).toBe(404);
  }));

test('the PDF is one, kept by nothing on the way', () =>
  withDatabase(async (services) => {
    const { replacement, agreementId } = await agreed(services);
    const browser = browserOn(services, replacementRoutes);
    await browser.be(replacement);
    const answer = await browser.get(`/remplacements/${agreementId}/contrat.pdf`);
    expect([answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([
      'application/pdf',
      'no-store',
    ]);
    expect(answer.html.slice(0, 8)).toBe('%PDF-1.7');
  }));

test('an employer without an account has them behind his signed link, without a street', () =>
  withDatabase(async (services) => {
    const { token } = await agreed(services);
    const browser = browserOn(services, replacementRoutes);
    expect((await browser.get(`/accord/${token}/papiers`)).html).toContain('Vous avez dit oui');
    expect((await browser.get(`/accord/${token}/cesu`)).status).toBe(200);
    const text = (await browser.get(`/accord/${token}/contrat.txt`)).html;
    expect(text).toContain('Madame Petit');
    expect(text).not.toContain('Pommiers');
    expect((await browser.get('/accord/AAAAAAAAAAAAAAAAAAAAAA/papiers')).status).toBe(404);
  }));

test('a sheet is written by its carer, told how long by its replacement, gone afterwards', () =>
  withDatabase(async (services) => {
    const { carer, replacement, contract } = await agreed(services);
    const browser = browserOn(services, replacementRoutes);
    const path = `/passation/${contract.id}`;
    await browser.be(carer);
    const refused = await browser.post(path, { gestures: 'Elle est diabétique.' });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('dites ce qu’il faut faire, pas la maladie');
    expect(refused.html).toContain('name="relu"');
    const long = await browser.post(path, { avoid: 'a'.repeat(1001) });
    expect([long.status, long.html.includes('trop long')]).toEqual([422, true]);
    const kept = await browser.post(path, { gestures: 'Se lever : bras droit d’abord.' });
    expect([kept.status, kept.to]).toEqual([303, `${path}?fait=garde`]);
    await browser.be(replacement);
    const answer = await browser.get(path);
    expect(answer.headers.get('ravie-until')).toBe(String(hour('2026-11-28T00:00').getTime()));
    const page = answer.html;
    expect(page).toContain('bras droit');
    expect(page).toContain('3, rue des Pommiers');
    expect(page).toContain('jusqu’au vendredi 27 novembre à minuit');
    expect((await browser.get(`${path}/modification`)).status).toBe(403);
    await browser.be(await aCarer(services.db));
    expect((await browser.get(path)).status).toBe(404);
  }));

test('hours of a month: hers less what a colleague does, more what she does for a colleague', () =>
  withDatabase(async (services) => {
    const { carer, replacement } = await agreed(services);
    const browser = browserOn(services, replacementRoutes);
    await browser.be(carer);
    const hers = (await browser.get('/heures?mois=2026-11')).html;
    // Four Tuesdays of 3 h of presence, four Thursdays of 2 h of which one is replaced.
    expect(hers).toContain('<td class="number">14\u00a0h</td>');
    const table = (await browser.get('/heures/heures.csv?mois=2026-11')).html;
    expect(table.trim().split('\r\n')).toHaveLength(8);
    await browser.be(replacement);
    expect((await browser.get('/heures?mois=2026-11')).html).toContain('Madame Petit, en remplacement');
    expect((await browser.get('/heures?mois=x')).status).toBe(200);
  }));

test('a calendar address is told once, and stopped in one tap', () =>
  withDatabase(async (services) => {
    const { replacement } = await agreed(services);
    const browser = browserOn(services, replacementRoutes);
    await browser.be(replacement);
    const made = (await browser.post('/agenda', {})).html;
    const path = /\/agenda\/[\w-]+\.ics/.exec(made)?.[0] ?? '';
    expect((await browser.get('/agenda')).html).not.toContain('.ics');
    const feed = await browser.get(path);
    expect(feed.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(feed.html).toContain('SUMMARY:Remplacement · Guéret');
    expect((await browser.post('/agenda/arret', {})).to).toBe('/agenda?fait=arrete');
    expect((await browser.get(path)).status).toBe(404);
  }));
