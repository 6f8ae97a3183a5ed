import { describe, expect, test } from 'vitest';
import { withDatabase } from '../../../../test/database.ts';
import { aScene, clocked, stateOf, type Clocked, type Scene } from '../seed/asks-scene.ts';
import { answerAsk } from './answer-ask.ts';
import { askNext, chooseAmong, thankAndDecline } from './asks-lead.ts';
import { advanceNext } from './asks-advance.ts';
import { startAsking } from './start-asking.ts';

// Sunday 22 November 2026, ten in the morning in Guéret, unless the clock is moved.
const at = (text: string) => new Date(`2026-11-${text}+01:00`);
const thursday = { start: at('26T08:00'), end: at('26T10:00') };

const hold = (test: (services: Clocked) => Promise<void>) => () =>
  withDatabase((services) => test(clocked(services)));

const start = async (services: Clocked, { aicha, requestId }: Scene) => {
  const started = await startAsking(services, aicha, requestId);
  if (!started.ok) throw new Error(started.failure.kind);
  return started.value;
};
const look = async (services: Clocked) => {
  while (await advanceNext(services));
};
const askTo = async (services: Clocked, { requestId, peers }: Scene, index: number) => {
  const { asks } = await stateOf(services.db, requestId);
  const ask = asks.find(({ carerId }) => carerId === peers[index]?.id);
  if (!ask) throw new Error(`The peer ${index} was not asked.`);
  return ask;
};
/** The peers of a scene in the order they were asked. */
const inOrder = async (services: Clocked, scene: Scene) => {
  const { asks } = await stateOf(services.db, scene.requestId);
  return asks.map(({ carerId }) => scene.peers.findIndex(({ id }) => id === carerId));
};
const accept = async (services: Clocked, scene: Scene, index: number, shiftIds = scene.shiftIds) => {
  const peer = scene.peers[index];
  if (!peer) throw new Error('nobody');
  return answerAsk(services, peer, (await askTo(services, scene, index)).id, { kind: 'accept', shiftIds });
};
const kindsTold = async ({ db }: Clocked, personId: string) =>
  (
    await db
      .selectFrom('notices')
      .select('kind')
      .where('person_id', '=', personId)
      .orderBy('created_at')
      .execute()
  ).map(({ kind }) => kind);

describe('choosing', () => {
  test(
    'among who is willing: the one chosen has them, the other is told',
    hold(async (services) => {
      const scene = await aScene(services, { spans: [[thursday]], peers: 2, choosing: true });
      await start(services, scene);
      expect(await accept(services, scene, 0)).toEqual({ ok: true, value: { kind: 'willing' } });
      expect(await accept(services, scene, 1)).toEqual({ ok: true, value: { kind: 'willing' } });
      expect((await stateOf(services.db, scene.requestId)).covers).toEqual([]);
      expect(await chooseAmong(services, scene.aicha, (await askTo(services, scene, 1)).id)).toMatchObject({
        ok: true,
      });
      expect([(await askTo(services, scene, 0)).state, (await askTo(services, scene, 1)).state]).toEqual([
        'too-late',
        'accepted',
      ]);
      expect(await kindsTold(services, scene.peers[0]?.id ?? '')).toContain('replacement-news');
    }),
  );

  test(
    'other hours: offered, looked at by the law, taken, and then they are the hours agreed to',
    hold(async (services) => {
      const scene = await aScene(services, { spans: [[thursday]], peers: 2 });
      await start(services, scene);
      const [peer] = scene.peers;
      const [shiftId = ''] = scene.shiftIds;
      const ask = await askTo(services, scene, 0);
      if (!peer) throw new Error('nobody');
      const offer = (from: string, to: string) =>
        answerAsk(services, peer, ask.id, {
          kind: 'counter',
          proposals: [{ shiftId, start: at(from), end: at(to) }],
        });
      expect(await offer('28T09:00', '28T11:00')).toEqual({ ok: false, failure: { kind: 'hours' } });
      expect(await offer('26T11:00', '26T09:00')).toEqual({ ok: false, failure: { kind: 'hours' } });
      expect(await offer('26T09:00', '26T11:00')).toEqual({ ok: true, value: { kind: 'countered' } });
      expect(await chooseAmong(services, scene.aicha, ask.id)).toMatchObject({ ok: true });
      const { shifts, covers } = await stateOf(services.db, scene.requestId);
      expect(shifts[0]).toMatchObject({ start: at('26T09:00'), end: at('26T11:00'), state: 'taken' });
      expect(covers[0]).toMatchObject({ start: at('26T09:00'), end: at('26T11:00') });
    }),
  );

  test(
    'nobody of them: thanked, and the next are asked',
    hold(async (services) => {
      const scene = await aScene(services, { spans: [[thursday]], peers: 3, choosing: true, waveSize: 1 });
      await start(services, scene);
      const [first = 0] = await inOrder(services, scene);
      await accept(services, scene, first);
      await thankAndDecline(services, scene.aicha, (await askTo(services, scene, first)).id);
      await look(services);
      expect((await stateOf(services.db, scene.requestId)).asks).toHaveLength(2);
      expect(await askNext(services, scene.aicha, scene.requestId)).toEqual({
        ok: true,
        value: { asked: 1 },
      });
      expect(await askNext(services, scene.aicha, scene.requestId)).toEqual({
        ok: false,
        failure: { kind: 'nobody' },
      });
    }),
  );
});
