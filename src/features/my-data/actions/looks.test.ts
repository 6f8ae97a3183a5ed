import { expect, test } from 'vitest';
import { withDatabase } from '../../../../test/database.ts';
import { newId } from '../../../language/ids.ts';
import { askQuestion } from '../../exchange/actions/ask-question.ts';
import { revealAuthor } from '../../exchange/actions/reveal-author.ts';
import { aCarer } from '../../people/seed.ts';
import { aModerator } from '../../moderation/seed.ts';
import { looksAt } from './looks.ts';

test('looking behind her post without a name is told to its author, and to nobody else', () =>
  withDatabase(async (services) => {
    const { db } = services;
    const [author, colleague] = [await aCarer(db), await aCarer(db)];
    const moderator = await aModerator(db, null);
    const text = 'Comment dire non à mon employeur ? Il me demande toujours plus.';
    const form = {
      id: newId(),
      text,
      theme: 'relations',
      audience: 'all',
      kept: [],
      unsigned: true,
    } as const;
    const asked = await askQuestion(services, author, form);
    const questionId = asked.ok ? asked.value.id : '';
    expect(await looksAt(services, author, 5)).toEqual([]);
    await revealAuthor(services, moderator, { questionId }, 'Une menace contre une collègue.');
    expect(await looksAt(services, author, 5)).toMatchObject([{ action: 'reveal-author', byHouse: false }]);
    expect(await looksAt(services, colleague, 5)).toEqual([]);
  }));
