import { expect, test } from 'vitest';
import { withDatabase } from '../../../test/database.ts';
import { newId } from '../../language/ids.ts';
import { aQuestion } from '../exchange/seed.ts';
import { aCarer } from '../people/seed.ts';
import { browserOn } from '../people/seed/browser.ts';
import { moderationRoutes } from './routes.ts';
import { aCase, aModerator, aReport, decided } from './seed.ts';

const reason = { rule: 3 as const, words: 'Restons courtoises.' };

test('rules and figures are everybody’s, in French and with small numbers unsaid', () =>
  withDatabase(async (services) => {
    const browser = browserOn(services, moderationRoutes);
    const rules = await browser.get('/regles');
    expect(rules.html).toContain('id="regle-7"');
    const [author, mehdi] = [await aCarer(services.db), await aModerator(services.db, null)];
    for (let time = 0; time < 3; time++)
      await decided(services, mehdi, { questionId: await aQuestion(services, author), answerId: null }, { act: 'hide', ...reason }); // oxfmt-ignore
    const figures = (await browser.get('/moderation/chiffres?trimestre=2026-4')).html;
    expect(figures).toContain('moins\u00a0de\u00a05');
    expect(figures).toContain('Octobre à décembre 2026');
    expect((await browser.get('/moderation/chiffres?trimestre=<x>')).status).toBe(200);
  }));

test('a report says what is missing, keeps what was typed, and leads to where its fate is told', () =>
  withDatabase(async (services) => {
    const [author, reader] = [await aCarer(services.db), await aCarer(services.db)];
    const id = await aQuestion(services, author);
    const browser = browserOn(services, moderationRoutes);
    await browser.be(reader);
    const path = `/entraide/questions/${id}/signalement`;
    const blank = await browser.post(path, { id: newId(), words: 'Trop dur.' });
    expect([blank.status, blank.html.includes('>\nTrop dur.</textarea>')]).toEqual([422, true]);
    const sent = await browser.post(path, { id: newId(), rule: '3', words: 'Trop dur.' });
    expect([sent.status, sent.to]).toEqual([303, `/moderation/moi?fait=signale.${id}`]);
    const mine = (await browser.get(sent.to ?? '')).html;
    expect(mine).toContain('En attente de lecture');
    await browser.be(author);
    expect((await browser.get(path)).status).toBe(403);
    expect((await browser.get('/moderation/moi')).html).not.toContain('Trop dur');
    expect((await browser.get('/moderation')).status).toBe(403);
  }));

test('a decision asks for its rule and words, and is told to its author with a way to contest', () =>
  withDatabase(async (services) => {
    const { db } = services;
    const [author, mehdi, other] = [await aCarer(db), await aModerator(db, '23'), await aModerator(db, '23')];
    const post = { questionId: await aQuestion(services, author, { departmentCode: '23' }), answerId: null };
    const caseId = await aCase(services, mehdi, post);
    await aReport(services, await aCarer(db), post);
    const browser = browserOn(services, moderationRoutes);
    await browser.be(other);
    const form = { acte: 'masquer', rule: '3', words: 'Restons courtoises.' };
    expect((await browser.post(`/moderation/dossiers/${caseId}/decision`, form)).status).toBe(409);
    await browser.be(mehdi);
    const empty = await browser.post(`/moderation/dossiers/${caseId}/decision`, {
      acte: 'masquer',
      words: '',
    });
    expect(empty.status).toBe(422);
    expect(empty.html).toContain('Touchez la règle');
    expect(empty.html).toContain('Dites à l’auteur pourquoi');
    for (const acte of ['masquer', 'retirer', 'deplacer', 'fermer', 'avertir', 'suspendre', 'laisser'])
      expect((await browser.get(`/moderation/dossiers/${caseId}?acte=${acte}`)).html).toContain(
        'id="decider"',
      );
    const decidedTo = await browser.post(`/moderation/dossiers/${caseId}/decision`, form);
    expect(decidedTo.to).toBe(`/moderation?fait=decide.${caseId}.masquer`);

    await browser.be(author);
    const mine = (await browser.get('/moderation/moi')).html;
    const [, decision = ''] = /href="(\/moderation\/decisions\/[^"]+)"/.exec(mine) ?? [];
    expect((await browser.get(decision)).html).toContain('Restons courtoises.');
    expect((await browser.post(`${decision}/contestation`, { words: '' })).status).toBe(422);
    const contested = await browser.post(`${decision}/contestation`, { words: 'Je citais quelqu’un.' });
    expect(contested.to).toBe(`${decision}?fait=conteste`);
    await browser.be(mehdi);
    expect(
      (await browser.post(`${decision}/examen`, { words: 'Je maintiens.', issue: 'maintenir' })).status,
    ).toBe(403);
    await browser.be(other);
    const kept = await browser.post(`${decision}/examen`, { words: 'Je maintiens.', issue: 'maintenir' });
    expect((await browser.get(kept.to ?? '')).html).toContain('Décision maintenue');
    expect((await browser.post(`${decision}/levee`, { words: 'Non.' })).status).toBe(409);
  }));

test('how newcomers are held is set by those who moderate the department, within bounds', () =>
  withDatabase(async (services) => {
    const browser = browserOn(services, moderationRoutes);
    await browser.be(await aModerator(services.db, '23'));
    expect((await browser.get('/moderation/reglages')).html).toContain('Creuse');
    const form = { department: '23', 'hold-23': 'oui', 'posts-23': '0', 'days-23': '7' };
    const wrong = await browser.post('/moderation/reglages', form);
    expect([wrong.status, wrong.html.includes('de 1 à 20')]).toEqual([422, true]);
    expect((await browser.post('/moderation/reglages', { ...form, 'posts-23': '3' })).status).toBe(303);
    expect((await browser.get('/moderation/reglages')).html).toMatch(/name="posts-23"[^>]*value="3"/);
    const elsewhere = { department: '76', 'hold-76': 'oui', 'posts-76': '3', 'days-76': '7' };
    expect((await browser.post('/moderation/reglages', elsewhere)).status).toBe(403);
  }));
