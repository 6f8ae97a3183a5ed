import { describe, expect, test } from 'vitest';
import { peerOf } from '../../../../test/replacements/asking.ts';
import { servicesOn, testDatabase } from '../../../../test/database.ts';
import { aScene, clocked, stateOf } from '../seed/asks-scene.ts';
import { at, thursday } from '../seed/november.ts';
import { insertCovers, refusalOf } from '../store/cover-writes.ts';
import { answerAsk } from './answer-ask.ts';
import { advanceNext } from './asks-advance.ts';
import { insertAsk } from '../store/asks.ts';
import { startAsking } from './start-asking.ts';
import { newId } from '../../../language/ids.ts';

// Really at the same time: several connections, everything committed.

async function open() {
  const { connection, db } = await testDatabase();
  return clocked(servicesOn(db, connection));
}

describe('many at once', () => {
  test('two hundred say yes to one shift: one has it, each of the others is told, nobody is left without an answer', async () => {
    const services = await open();
    const scene = await aScene(services, { spans: [[thursday]], peers: 200, waveSize: 1 });
    await startAsking(services, scene.aicha, scene.requestId);
    const because = { minutes: 10, score: 50, because: [] };
    const times = { askedAt: services.now(), expiresAt: at('23T10:00') };
    for (const [index, { id: carerId }] of scene.peers.entries()) {
      const ask = { id: newId(), requestId: scene.requestId, carerId, wave: 1, position: index + 2 };
      await insertAsk(services.db, { ...ask, because, ...times, shiftIds: scene.shiftIds });
    }
    const { asks } = await stateOf(services.db, scene.requestId);
    expect(asks).toHaveLength(200);
    const answers = await Promise.all(
      scene.peers.map((peer) => {
        const ask = asks.find(({ carerId }) => carerId === peer.id);
        return answerAsk(services, peer, ask?.id ?? '', { kind: 'accept', shiftIds: scene.shiftIds });
      }),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.filter((answer) => !answer.ok && answer.failure.kind === 'too-late')).toHaveLength(199);
    const after = await stateOf(services.db, scene.requestId);
    expect(after.covers.filter(({ state }) => state !== 'released')).toHaveLength(1);
    expect(after.asks.map(({ state }) => state).sort()).toEqual([
      'accepted',
      ...Array<string>(199).fill('too-late'),
    ]);
    expect(after.agreements).toHaveLength(1);
  }, 120_000);

  test('the database itself refuses a second person for a shift, and a second place for a person', async () => {
    const services = await open();
    const overlapping = { start: at('26T09:00'), end: at('26T11:00') };
    const scene = await aScene(services, { spans: [[thursday], [overlapping]], peers: 2 });
    const [one = '', other = ''] = scene.shiftIds;
    const [first, second] = scene.peers.map(({ id }) => id);
    const take = (carerId: string | undefined, id: string, span: typeof thursday) =>
      insertCovers(services.db, {
        carerId: carerId ?? '',
        askId: null,
        shifts: [{ id, ...span }],
        now: services.now(),
      }).then(
        () => 'hers',
        (error: unknown) => refusalOf(error),
      );
    const both = await Promise.all([take(first, one, thursday), take(second, one, thursday)]);
    expect(both.sort()).toEqual(['hers', 'taken']);
    const winner = (await stateOf(services.db, scene.requestId)).covers[0]?.carerId;
    expect(await take(winner, other, overlapping)).toBe('elsewhere');
  });

  test('one colleague says yes to two requests at once, for the same hours: she has one of them', async () => {
    const services = await open();
    const [one, two] = [
      await aScene(services, { spans: [[thursday]], peers: 1 }),
      await aScene(services, { spans: [[thursday]], peers: 0 }),
    ];
    const peer = peerOf(one);
    const asks: { id: string; shiftIds: string[] }[] = [];
    for (const { requestId, shiftIds, aicha } of [one, two]) {
      const id = newId();
      await services.db
        .updateTable('replacement_requests')
        .set({ state: 'asking' })
        .where('id', '=', requestId)
        .execute();
      const times = { askedAt: services.now(), expiresAt: at('23T10:00') };
      const because = { minutes: 10, score: 50, because: [] };
      await insertAsk(services.db, {
        id,
        requestId,
        carerId: peer.id,
        wave: 1,
        position: 1,
        because,
        ...times,
        shiftIds,
      });
      asks.push({ id, shiftIds });
      expect(aicha.id).not.toBe(peer.id);
    }
    const answers = await Promise.all(
      asks.map(({ id, shiftIds }) => answerAsk(services, peer, id, { kind: 'accept', shiftIds })),
    );
    expect(answers.map((answer) => (answer.ok ? 'hers' : answer.failure.kind)).sort()).toEqual([
      'elsewhere',
      'hers',
    ]);
  });

  test('two processes look at the same request: the next wave is asked once', async () => {
    const services = await open();
    const scene = await aScene(services, { spans: [[thursday]], peers: 3, waveSize: 1 });
    await startAsking(services, scene.aicha, scene.requestId);
    services.later(121);
    await Promise.all(Array.from({ length: 6 }, () => advanceNext(services)));
    const { asks } = await stateOf(services.db, scene.requestId);
    expect(asks.map(({ state, wave }) => [state, wave])).toEqual([
      ['expired', 1],
      ['waiting', 2],
    ]);
  });
});
