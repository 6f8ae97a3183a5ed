import { expect, test } from 'vitest';
import { withDatabase, type TestServices } from '../../../../test/database.ts';
import type { Person } from '../../../language/actor.ts';
import { newId } from '../../../language/ids.ts';
import { urls } from '../../../language/urls.ts';
import { askQuestion } from '../../exchange/actions/ask-question.ts';
import { aQuestion } from '../../exchange/seed.ts';
import { aCarer } from '../../people/seed.ts';
import { browserOn } from '../../people/seed/browser.ts';
import { moderationRoutes } from '../routes.ts';
import { aModerator, aReport } from '../seed.ts';

const reason = 'Menace grave envers une collègue, signalée deux fois.';

async function unsignedCase(services: TestServices, author: Person): Promise<string> {
  const text = 'Comment dire non à mon employeur\u00a0? Il me demande toujours plus.';
  const form = {
    id: newId(),
    text,
    theme: 'relations',
    audience: 'department:23',
    kept: [],
    unsigned: true,
  } as const;
  const asked = await askQuestion(services, author, form);
  if (!asked.ok) throw new Error(asked.failure.kind);
  return aReport(services, await aCarer(services.db), { questionId: asked.value.id, answerId: null });
}

const looksIn = ({ db }: TestServices) =>
  db.selectFrom('audit_lines').select('subject').where('action', '=', 'reveal-author').execute();

test('who wrote is shown once a reason is given, which is logged once though the phone sends twice', () =>
  withDatabase(async (services) => {
    const { db } = services;
    const author = await aCarer(db, { firstName: 'Ginette' });
    const id = await unsignedCase(services, author);
    const browser = browserOn(services, moderationRoutes);
    await browser.be(await aModerator(db, '23'));
    const page = urls.caseAuthor(id);
    expect((await browser.get(urls.case(id))).html).toContain(page);
    const asking = (await browser.get(page)).html;
    expect(asking).toContain('mot pour mot');
    expect(asking).not.toContain('Ginette');
    const short = await browser.post(page, { reason: 'pour voir' });
    expect([short.status, short.html.includes('>\npour voir</textarea>')]).toEqual([422, true]);
    expect(await looksIn(services)).toEqual([]);

    const seen = await browser.post(page, { reason });
    expect([seen.status, seen.html.includes('Ginette')]).toEqual([200, true]);
    expect((await browser.post(page, { reason })).html).toContain('Ginette');
    expect(await looksIn(services)).toHaveLength(1);
    expect((await browser.get(page)).html).not.toContain('Ginette');
    expect((await browser.get(urls.case(id))).html).not.toContain('Ginette');
  }));

test('not by moderators of elsewhere, not of a signed post, not once the author is gone', () =>
  withDatabase(async (services) => {
    const { db } = services;
    const author = await aCarer(db);
    const id = await unsignedCase(services, author);
    const browser = browserOn(services, moderationRoutes);
    await browser.be(await aModerator(db, '76'));
    expect((await browser.get(urls.caseAuthor(id))).status).toBe(404);
    expect((await browser.post(urls.caseAuthor(id), { reason })).status).toBe(404);

    await browser.be(await aModerator(db, '23'));
    const question = {
      questionId: await aQuestion(services, author, { departmentCode: '23' }),
      answerId: null,
    };
    const signed = urls.caseAuthor(await aReport(services, await aCarer(db), question));
    expect((await browser.get(signed)).html).toContain('pas écrit sans nom');
    expect((await browser.post(signed, { reason })).status).toBe(409);
    await db.deleteFrom('sign_in_users').where('id', '=', author.id).execute();
    const gone = await browser.post(urls.caseAuthor(id), { reason });
    expect([gone.status, gone.html.includes('plus personne ne sait')]).toEqual([409, true]);
    expect(await looksIn(services)).toEqual([]);
  }));

test('a moderator who looks too much waits, her reason kept', () =>
  withDatabase(async (services) => {
    const { db } = services;
    const author = await aCarer(db);
    const id = await unsignedCase(services, author);
    const browser = browserOn(services, moderationRoutes);
    await browser.be(await aModerator(db, '23'));
    for (let time = 0; time < 30; time++)
      await browser.post(urls.caseAuthor(id), { reason: `${reason} ${time}` });
    const stopped = await browser.post(urls.caseAuthor(id), { reason });
    expect([stopped.status, stopped.html.includes(`>\n${reason}</textarea>`)]).toEqual([429, true]);
  }));
