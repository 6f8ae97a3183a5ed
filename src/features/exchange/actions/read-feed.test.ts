import { expect, test } from 'vitest';
import { withDatabase, type TestServices } from '../../../../test/database.ts';
import type { Person } from '../../../language/actor.ts';
import { aCarer, aCentre } from '../../people/seed.ts';
import type { Cursor, View } from '../domain/feed.ts';
import { themes, type Theme } from '../domain/themes.ts';
import { aQuestion, anAnswer } from '../seed.ts';
import { exchangeHome } from './exchange-home.ts';
import { readFeed } from './read-feed.ts';
import { thankAnswer } from './thank-answer.ts';

/** Every question of a view, page after page. */
async function wholeFeed(services: TestServices, actor: Person, view: View, theme: Theme | null = null) {
  const ids: string[] = [];
  let cursor: Cursor | null = null;
  for (let page = 0; page < 20; page++) {
    const feed = await readFeed(services, actor, { view, theme, cursor });
    ids.push(...feed.questions.map(({ id }) => id));
    if (!feed.next) return ids;
    cursor = feed.next;
  }
  throw new Error('The feed never ends.');
}

async function someQuestions(services: TestServices, asker: Person, count: number) {
  const ids: string[] = [];
  for (let number = 0; number < count; number++)
    ids.push(
      await aQuestion(services, asker, {
        title: `Question ${number}`,
        theme: themes[number % themes.length]!,
      }),
    );
  return ids;
}

test('recent questions come newest first, each once, over as many pages as it takes', () =>
  withDatabase(async (services) => {
    const [asker, reader] = [await aCarer(services.db), await aCarer(services.db)];
    const ids = await someQuestions(services, asker, 45);
    expect(await wholeFeed(services, reader, 'recent')).toEqual(ids.toReversed());
    const nights = ids.filter((_, number) => number % themes.length === themes.indexOf('night'));
    expect(await wholeFeed(services, reader, 'recent', 'night')).toEqual(nights.toReversed());
    expect(await wholeFeed(services, asker, 'mine')).toEqual(ids.toReversed());
    expect(await wholeFeed(services, reader, 'mine')).toEqual([]);
  }));

test('to help with: what nobody answered, first where one has helped, then the rest, each once', () =>
  withDatabase(async (services) => {
    const [asker, helper] = [await aCarer(services.db), await aCarer(services.db)];
    const ids = await someQuestions(services, asker, 60);
    const answered = ids[3]!;
    const answerId = await anAnswer(services, helper, answered);
    expect(await wholeFeed(services, helper, 'help')).toEqual(
      ids.filter((id) => id !== answered).toReversed(),
    );
    await thankAnswer(services, asker, { answerId, thanks: true });
    await services.db
      .updateTable('people')
      .set({ gestures: ['cooking'] })
      .where('id', '=', helper.id)
      .execute();

    const theme = (id: string) => themes[ids.indexOf(id) % themes.length]!;
    const strong = [themes[3], 'meals'];
    const open = ids.filter((id) => id !== answered).toReversed();
    const expected = [
      ...open.filter((id) => strong.includes(theme(id))),
      ...open.filter((id) => !strong.includes(theme(id))),
    ];
    expect(await wholeFeed(services, helper, 'help')).toEqual(expected);
    expect(await wholeFeed(services, asker, 'help')).toEqual([]);
  }));

test('a list holds what is for its reader and nothing else', () =>
  withDatabase(async (services) => {
    const [here, there] = [await aCentre(services.db), await aCentre(services.db, { departmentCode: '19' })];
    const near = await aCarer(services.db, { centreId: here.id });
    const far = await aCarer(services.db, { centreId: there.id });
    const open = await aQuestion(services, near);
    const ours = await aQuestion(services, near, { audience: `centre:${here.id}` });
    const county = await aQuestion(services, near, { audience: 'department:23' });
    for (const view of ['recent', 'help'] as const) {
      expect(await wholeFeed(services, far, view)).toEqual([open]);
      expect(await wholeFeed(services, far, view, 'hygiene')).toEqual([open]);
    }
    expect((await wholeFeed(services, near, 'recent')).sort()).toEqual([open, ours, county].sort());
  }));

test('the welcome page tells what was answered, whom one could help, what helped', () =>
  withDatabase(async (services) => {
    const [me, other] = [await aCarer(services.db), await aCarer(services.db, { firstName: 'Denise' })];
    const yesterday = new Date(services.now().getTime() - 86_400_000);
    const mine = await aQuestion(services, me, { askedAt: yesterday });
    await anAnswer(services, other, mine);
    const theirs = await aQuestion(services, other);
    const home = await exchangeHome(services, me);
    expect(home.news.map(({ id }) => id)).toEqual([mine]);
    expect(home.toHelp.map(({ id }) => id)).toEqual([theirs]);
    expect(home.helped).toEqual([]);
    expect(home.cards.get(other.id)?.firstName).toBe('Denise');
    expect((await readFeed(services, me, { view: 'recent', theme: null, cursor: null })).news).toBe(1);
  }));
