import { describe, expect, test } from 'vitest';
import {
  accept,
  askTo,
  hold,
  inOrder,
  kindsTold,
  look,
  peerOf,
  start,
} from '../../../../test/replacements/asking.ts';
import { aScene, stateOf } from '../seed/asks-scene.ts';
import { at, evening, thursday } from '../seed/november.ts';
import { answerAsk } from './answer-ask.ts';
import { askNext, chooseAmong, thankAndDecline } from './asks-lead.ts';

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
      const [shiftId = ''] = scene.shiftIds;
      const ask = await askTo(services, scene, 0);
      const offer = (from: string, to: string) =>
        answerAsk(services, peerOf(scene), ask.id, {
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
    'other hours of which some are not free: nothing has moved',
    hold(async (services) => {
      const scene = await aScene(services, { spans: [[thursday, evening]], peers: 2 });
      await start(services, scene);
      const [first = '', second = ''] = scene.shiftIds;
      const ask = await askTo(services, scene, 0);
      await answerAsk(services, peerOf(scene), ask.id, {
        kind: 'counter',
        proposals: [
          { shiftId: first, start: at('26T09:00'), end: at('26T11:00') },
          { shiftId: second, start: at('26T10:30'), end: at('26T11:30') },
        ],
      });
      expect(await chooseAmong(services, scene.aicha, ask.id)).toEqual({
        ok: false,
        failure: { kind: 'clash' },
      });
      const { shifts, covers } = await stateOf(services.db, scene.requestId);
      expect(shifts.map(({ start }) => start)).toEqual([thursday.start, evening.start]);
      expect(covers).toEqual([]);
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
