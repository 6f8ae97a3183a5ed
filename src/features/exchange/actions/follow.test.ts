import { expect, test } from 'vitest';
import { withDatabase } from '../../../../test/database.ts';
import { Forbidden, NotFound } from '../../../language/failure.ts';
import { aCarer, aCentre } from '../../people/seed.ts';
import { aQuestion } from '../seed.ts';
import { followersToTell } from '../store/follows.ts';
import { followQuestion, followTheme } from './follow.ts';
import { readFeed } from './read-feed.ts';
import { readQuestion } from './read-question.ts';

test('one follows questions and themes, sees them together, and leaves them in one tap', () =>
  withDatabase(async (services) => {
    const centre = await aCentre(services.db);
    const [asker, reader] = [await aCarer(services.db, { centreId: centre.id }), await aCarer(services.db)];
    const [one, night] = [
      await aQuestion(services, asker),
      await aQuestion(services, asker, { theme: 'night' }),
    ];
    const hidden = await aQuestion(services, asker, { audience: `centre:${centre.id}` });
    const followed = async () => {
      const feed = await readFeed(services, reader, { view: 'followed', theme: null, cursor: null });
      return feed.questions.map(({ id }) => id);
    };
    const follow = (id: string, follows = true) => followQuestion(services, reader, { id, follows });
    await follow(one);
    await follow(one);
    await followTheme(services, reader, { theme: 'night', follows: true });
    expect(await followed()).toEqual([night, one]);
    expect((await readQuestion(services, reader, { id: one, after: 0 })).follows).toBe(true);
    expect(await followersToTell(services.db, one)).toEqual({ ofQuestion: [reader.id], ofTheme: [] });
    expect(await followersToTell(services.db, night)).toEqual({ ofQuestion: [], ofTheme: [reader.id] });
    await expect(follow(hidden)).rejects.toThrow(NotFound);
    await expect(followQuestion(services, asker, { id: one, follows: true })).rejects.toThrow(Forbidden);
    await follow(one, false);
    await followTheme(services, reader, { theme: 'night', follows: false });
    expect(await followed()).toEqual([]);
  }));
