import { describe, expect, test } from 'vitest';
import { withDatabase } from '../../../test/database.ts';
import { newId } from '../../language/ids.ts';
import { aCarer, aCentre, aGrant, aPerson } from '../people/seed.ts';
import { browserOn } from '../people/seed/browser.ts';
import { revealAuthor } from './actions/reveal-author.ts';
import { exchangeRoutes } from './routes.ts';
import { aQuestion, anAnswer } from './seed.ts';

const question = {
  text: 'Comment raser un monsieur très maigre ? Il a les joues creuses.',
  theme: 'toilette',
  audience: 'all',
};
const hidden = (html: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1];

describe('asking', () => {
  test('the form mints an id; sent twice, it is one question and one address', () =>
    withDatabase(async (services) => {
      const browser = browserOn(services, exchangeRoutes);
      await browser.be(await aCarer(services.db));
      const id = hidden((await browser.get('/entraide/poser')).html, 'id');
      const first = await browser.post('/entraide/questions', { id: id ?? '', ...question });
      const again = await browser.post('/entraide/questions', { id: id ?? '', ...question });
      expect([first.status, first.to]).toEqual([303, `/entraide/questions/${id}?fait=posee`]);
      expect(again.to).toBe(first.to);
      const page = await browser.get(first.to ?? '');
      expect(page.html).toContain('Votre question est publiée');
      expect(page.html).toContain('Comment raser un monsieur très maigre');
    }));

  test('what is missing is said beside its field, and what was typed is there', () =>
    withDatabase(async (services) => {
      const browser = browserOn(services, exchangeRoutes);
      await browser.be(await aCarer(services.db));
      const empty = await browser.post('/entraide/questions', {
        id: newId(),
        audience: 'centre:x',
        text: 'Aide',
      });
      expect(empty.status).toBe(422);
      expect(empty.html).toContain('Écrivez un peu plus');
      expect(empty.html).toContain('>\nAide</textarea>');
      const elsewhere = await browser.post('/entraide/questions', { ...question, audience: 'department:75' });
      expect([elsewhere.status, elsewhere.html.includes('Choisissez qui pourra lire')]).toEqual([422, true]);
    }));

  test('questions that look like hers are shown before posting, with her text kept', () =>
    withDatabase(async (services) => {
      const [asker, other] = [await aCarer(services.db), await aCarer(services.db)];
      const alike = await aQuestion(services, other, {
        title: 'Raser des joues creuses sans couper ?',
        body: '',
      });
      await anAnswer(services, asker, alike, { body: 'En tendant la peau.' });
      const browser = browserOn(services, exchangeRoutes);
      await browser.be(asker);
      const form = { id: newId(), ...question };
      const check = await browser.post('/entraide/questions', form);
      expect(check.status).toBe(422);
      expect(check.html).toContain(`/entraide/questions/${alike}`);
      expect(hidden(check.html, 'id')).toBe(form.id);
      const changed = await browser.post('/entraide/questions', { ...form, step: 'change' });
      expect([changed.status, changed.html.includes(question.text)]).toEqual([200, true]);
      expect((await browser.post('/entraide/questions', { ...form, step: 'publish' })).status).toBe(303);
      const fragment = await browser.post('/entraide/semblables', { text: question.text });
      expect(fragment.html).toContain('Raser des joues creuses');
      expect(fragment.html).not.toContain('<html');
    }));

  test('what points to somebody is shown, masked unless kept, and never what was masked is posted', () =>
    withDatabase(async (services) => {
      const browser = browserOn(services, exchangeRoutes);
      await browser.be(await aCarer(services.db));
      const text = 'Appeler le 05 55 52 11 22 ou le 06 12 34 56 78 pour louer un lit, vous avez essayé ?';
      const form = { id: newId(), ...question, theme: 'materiel', text };
      const check = await browser.post('/entraide/questions', form);
      expect(check.status).toBe(422);
      expect(check.html).toContain('<mark>05 55 52 11 22</mark>');
      const [keep = ''] = /text:phone:[^"]+/.exec(check.html) ?? [];
      const posted = await browser.post('/entraide/questions', { ...form, step: 'publish', keep });
      const page = (await browser.get(posted.to ?? '')).html;
      expect(page).toContain('05 55 52 11 22');
      expect(page).not.toContain('06 12 34 56 78');
    }));
});

test('answering, thanking, marking, changing: each leads back to what it changed', () =>
  withDatabase(async (services) => {
    const [asker, giver] = [await aCarer(services.db), await aCarer(services.db, { firstName: 'Denise' })];
    const yesterday = new Date(services.now().getTime() - 86_400_000);
    const questionId = await aQuestion(services, asker, { askedAt: yesterday });
    const her = browserOn(services, exchangeRoutes);
    await her.be(giver);
    const id = newId();
    const answered = await her.post(`/entraide/questions/${questionId}/reponses`, {
      id,
      text: 'Avec le drap de glisse.',
    });
    expect(answered.to).toBe(`/entraide/questions/${questionId}?fait=repondu#r-${id}`);
    expect((await her.get(`/entraide/questions/${questionId}`)).html).not.toContain(
      `/entraide/reponses/${id}/merci`,
    );

    const me = browserOn(services, exchangeRoutes);
    await me.be(asker);
    expect((await me.get('/entraide')).html).toContain('Mes questions (1 nouveauté)');
    const page = (await me.get(`/entraide/questions/${questionId}`)).html;
    expect(page).toContain('Denise');
    expect(page).toContain('C’est la réponse qui m’a aidée');
    expect((await me.get('/entraide')).html).not.toContain('nouveauté');
    expect((await me.post(`/entraide/reponses/${id}/merci`, { oui: 'oui' })).to).toBe(
      `/entraide/questions/${questionId}#r-${id}`,
    );
    expect((await me.post(`/entraide/reponses/${id}/aidee`, { oui: 'oui' })).to).toBe(
      `/entraide/questions/${questionId}?fait=aidee#r-${id}`,
    );
    expect((await me.get(`/entraide/questions/${questionId}`)).html).toContain('La réponse qui a aidé');

    const edited = await her.post(`/entraide/reponses/${id}/modification`, {
      body: 'Avec le drap de glisse, à deux.',
    });
    expect(edited.to).toBe(`/entraide/questions/${questionId}?fait=modifie.${id}#r-${id}`);
    const history = (await me.get(`/entraide/reponses/${id}/historique`)).html;
    expect(history).toContain('Avec le drap de glisse, à deux.');
    expect(history).toContain('Avec le drap de glisse.');
    expect((await me.post(`/entraide/reponses/${id}/modification`, { body: 'Autre' })).status).toBe(403);
  }));

describe('without one’s name', () => {
  const form = { ...question, theme: 'moi', sansnom: 'oui' };

  test('among few, the page before posting says so and offers a wider circle', () =>
    withDatabase(async (services) => {
      const { db } = services;
      const centre = await aCentre(db);
      for (let index = 0; index < 12; index++) await aCarer(db);
      const browser = browserOn(services, exchangeRoutes);
      await browser.be(await aCarer(db, { centreId: centre.id }));
      const small = { ...form, id: newId(), audience: `centre:${centre.id}` };
      expect((await browser.get('/entraide/poser')).html).toContain('1 assistante de vie');
      const check = await browser.post('/entraide/questions', small);
      expect([check.status, check.html.includes('On peut vous reconnaître')]).toEqual([422, true]);
      expect(check.html).toMatch(/<input[^>]*name="audience" value="all"/);
      expect(hidden(check.html, 'audience')).toMatch(/^(all|centre:)/);
      const widened = { ...small, audience: 'all', step: 'publish' };
      const posted = await browser.post('/entraide/questions', widened);
      expect(posted.to).not.toContain(small.id);
      const page = (await browser.get(posted.to ?? '')).html;
      expect(page).toContain('Vous, sans votre nom');
      expect(page).toContain('Toutes les assistantes de vie');
    }));

  test('an answer in a small circle is warned of, and goes through when she says so', () =>
    withDatabase(async (services) => {
      const { db } = services;
      const centre = await aCentre(db);
      const asker = await aCarer(db, { centreId: centre.id });
      const giver = await aCarer(db, { centreId: centre.id, firstName: 'Denise' });
      const audience = `centre:${centre.id}` as const;
      const path = `/entraide/questions/${await aQuestion(services, asker, { audience })}`;
      const browser = browserOn(services, exchangeRoutes);
      await browser.be(giver);
      expect((await browser.get(path)).html).toContain('Vous n’êtes que 2 ici');
      const answer = { id: newId(), text: 'Je fais comme vous.', sansnom: 'oui' };
      const check = await browser.post(`${path}/reponses`, answer);
      expect([check.status, hidden(check.html, 'sansnom')]).toEqual([422, 'oui']);
      expect(check.html).toContain('deviner que c’est vous');
      const back = await browser.post(`${path}/reponses`, { ...answer, step: 'change' });
      expect(back.html).toMatch(/name="sansnom" value="oui" checked/);
      const given = await browser.post(`${path}/reponses`, { ...answer, step: 'publish' });
      expect(given.status).toBe(303);
      // The next time she is proposed the name she has here.
      expect((await browser.get(path)).html).toMatch(/name="sansnom" value="oui" checked/);
      const other = browserOn(services, exchangeRoutes);
      await other.be(asker);
      const page = (await other.get(path)).html;
      expect(page).toContain('Sans son nom');
      expect(page).not.toContain('Denise');
      expect(page).not.toContain(giver.id);
    }));

  test('moderation’s look is told on the page, with its reason', () =>
    withDatabase(async (services) => {
      const author = await aCarer(services.db);
      const browser = browserOn(services, exchangeRoutes);
      await browser.be(author);
      const asked = await browser.post('/entraide/questions', { ...form, id: newId(), step: 'publish' });
      const [, id = ''] = /questions\/([^?]+)/.exec(asked.to ?? '') ?? [];
      const moderator = await aGrant(services.db, await aPerson(services.db), 'moderator', {
        kind: 'national',
      });
      await revealAuthor(services, moderator, { questionId: id }, 'Une menace contre une collègue.');
      const page = (await browser.get(`/entraide/questions/${id}`)).html;
      expect(page).toContain('la modération a vu que ce message est de vous');
      expect(page).toContain('Une menace contre une collègue.');
    }));
});

test('searching: results, what to do without any, filters of their own page', () =>
  withDatabase(async (services) => {
    const browser = browserOn(services, exchangeRoutes);
    const carer = await aCarer(services.db);
    await browser.be(carer);
    await aQuestion(services, carer);
    const found = await browser.get('/entraide/recherche?q=change+complet');
    expect(found.html).toContain('<mark>protection</mark>');
    const nothing = await browser.get(
      '/entraide/recherche?q=zorglub&theme=nuit&departement=23&sansreponse=oui',
    );
    expect(nothing.html).toContain('Rien sur');
    expect(nothing.html).toContain('/entraide/poser?texte=zorglub');
    expect(nothing.html).toContain('Sans le filtre «\u00a0Creuse\u00a0»');
    const filters = await browser.get('/entraide/recherche/filtres?q=zorglub&departement=23');
    expect(filters.html).toMatch(/<option value="23" selected/);
    expect((await browser.get('/entraide/recherche')).status).toBe(200);
  }));

test('the door tells whom the exchange is for, and stays shut', () =>
  withDatabase(async (services) => {
    const { db } = services;
    const centre = await aCentre(db);
    const questionId = await aQuestion(services, await aCarer(db));
    const employer = browserOn(services, exchangeRoutes);
    await employer.be(await aGrant(db, await aPerson(db), 'employer', { kind: 'department', id: '23' }));
    const door = await employer.get('/entraide');
    expect(door.html).toContain('/rejoindre');
    expect(door.html).not.toContain(questionId);
    for (const path of [`/entraide/questions/${questionId}`, '/entraide/recherche?q=x', '/entraide/poser'])
      expect((await employer.get(path)).status, path).toBe(403);
    expect((await employer.post('/entraide/semblables', { text: 'toilette' })).status).toBe(403);
    const facilitator = browserOn(services, exchangeRoutes);
    await facilitator.be(
      await aGrant(db, await aPerson(db), 'facilitator', { kind: 'centre', id: centre.id }),
    );
    const read = await facilitator.get(`/entraide/questions/${questionId}`);
    expect([read.status, read.html.includes('<textarea')]).toEqual([200, false]);
    expect((await facilitator.get('/entraide/poser')).status).toBe(403);
    expect((await facilitator.get('/entraide/questions/nowhere')).status).toBe(404);
    expect((await facilitator.get(`/entraide/questions/${newId()}`)).status).toBe(404);
  }));
