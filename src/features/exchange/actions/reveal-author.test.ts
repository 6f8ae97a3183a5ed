import { expect, test } from 'vitest';
import { withDatabase, type TestServices } from '../../../../test/database.ts';
import type { Person } from '../../../language/actor.ts';
import { Forbidden, NotFound } from '../../../language/failure.ts';
import { newId } from '../../../language/ids.ts';
import { aCarer, aCentre, aGrant, aPerson } from '../../people/seed.ts';
import { anAnswer } from '../seed.ts';
import { revealedPerson } from '../store/reveals.ts';
import { askQuestion } from './ask-question.ts';
import { giveAnswer } from './give-answer.ts';
import { readQuestion } from './read-question.ts';
import { revealAuthor } from './reveal-author.ts';

async function ask(services: TestServices, actor: Person, audience: string): Promise<string> {
  const text = 'Comment dire non à mon employeur ? Il me demande toujours plus.';
  const form = { id: newId(), text, theme: 'relations', audience, kept: [], unsigned: true } as const;
  const asked = await askQuestion(services, actor, form);
  return asked.ok ? asked.value.id : '';
}

async function answer(services: TestServices, actor: Person, questionId: string): Promise<string> {
  const form = { id: newId(), questionId, text: 'Je dis non en souriant.', kept: [], unsigned: true };
  const given = await giveAnswer(services, actor, form);
  return given.ok ? given.value.id : '';
}

const read = (services: TestServices, actor: Person, id: string) =>
  readQuestion(services, actor, { id, after: 0 });

test('moderation sees who wrote by a reasoned, logged act that she is told of', () =>
  withDatabase(async (services) => {
    const { db } = services;
    const centre = await aCentre(db);
    const author = await aCarer(db, { firstName: 'Ginette', centreId: centre.id });
    const moderator = await aGrant(db, await aPerson(db), 'moderator', { kind: 'department', id: '23' });
    const elsewhere = await aGrant(db, await aPerson(db), 'moderator', { kind: 'department', id: '76' });
    const national = await aGrant(db, await aPerson(db), 'moderator', { kind: 'national' });
    const id = await ask(services, author, `centre:${centre.id}`);
    const answerId = await answer(services, author, id);
    const reason = 'Menace grave envers une collègue, signalée deux fois.';
    const reveal = (who: Person, why = reason) => revealAuthor(services, who, { questionId: id }, why);

    await expect(reveal(elsewhere)).rejects.toThrow(Forbidden);
    await expect(reveal(author)).rejects.toThrow(Forbidden);
    await expect(revealAuthor(services, national, { questionId: newId() }, reason)).rejects.toThrow(NotFound);
    expect(await reveal(moderator, ' pour voir ')).toEqual({ ok: false, failure: { kind: 'no-reason' } });
    expect((await read(services, author, id)).reveals).toEqual([]);

    expect(await reveal(moderator)).toMatchObject({ ok: true, value: { firstName: 'Ginette' } });
    const told = await read(services, author, id);
    expect(told.reveals).toEqual([{ reason, revealedAt: services.now() }]);
    expect((await read(services, moderator, id)).reveals).toEqual([]);
    const line = await db
      .selectFrom('audit_lines')
      .selectAll()
      .where('action', '=', 'reveal-author')
      .executeTakeFirstOrThrow();
    expect([line.actor_id, line.subject]).toEqual([moderator.id, `question:${id}`]);
    expect(JSON.stringify(line)).not.toContain(author.id);
    const { reveal: revealId } = line.details as { reveal: string };
    expect(await revealedPerson(db, revealId)).toMatchObject({ personId: author.id, questionId: id });

    expect(await revealAuthor(services, national, { answerId }, reason)).toMatchObject({ ok: true });
    const signed = await anAnswer(services, author, id);
    expect(await revealAuthor(services, moderator, { answerId: signed }, reason)).toMatchObject({
      failure: { kind: 'signed' },
    });
    await db.deleteFrom('sign_in_users').where('id', '=', author.id).execute();
    expect(await reveal(moderator)).toMatchObject({ failure: { kind: 'author-gone' } });
  }));
