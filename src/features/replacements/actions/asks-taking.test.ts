import { describe, expect, test } from 'vitest';
import { accept, askTo, hold, peerOf, start } from '../../../../test/replacements/asking.ts';
import { NotFound } from '../../../language/failure.ts';
import { aContract } from '../../work/seed.ts';
import { aScene, stateOf } from '../seed/asks-scene.ts';
import { at, evening, thursday } from '../seed/november.ts';
import { answerAsk } from './answer-ask.ts';

describe('taking', () => {
  test(
    'the first has them, the other is told kindly; said twice, it is the same',
    hold(async (services) => {
      const scene = await aScene(services, { spans: [[thursday]], peers: 2 });
      await start(services, scene);
      expect(await accept(services, scene, 0)).toEqual({
        ok: true,
        value: { kind: 'accepted', shiftIds: scene.shiftIds, lost: [] },
      });
      expect(await accept(services, scene, 0)).toEqual({
        ok: true,
        value: { kind: 'accepted', shiftIds: scene.shiftIds, lost: [] },
      });
      expect(await accept(services, scene, 1)).toEqual({ ok: false, failure: { kind: 'too-late' } });
      const { asks, covers } = await stateOf(services.db, scene.requestId);
      expect(asks.map(({ state }) => state).sort()).toEqual(['accepted', 'too-late']);
      expect(covers).toHaveLength(1);
    }),
  );

  test(
    'a part of it, each shift by whom it suits; and no part when one person is wanted',
    hold(async (services) => {
      const scene = await aScene(services, { spans: [[thursday], [evening]], peers: 2 });
      await start(services, scene);
      const [morning = '', late = ''] = scene.shiftIds;
      expect(await accept(services, scene, 0, [morning])).toMatchObject({ ok: true, value: { lost: [] } });
      expect(await accept(services, scene, 1)).toMatchObject({
        ok: true,
        value: { shiftIds: [late], lost: [morning] },
      });
      const same = await aScene(services, {
        spans: [
          [
            { start: at('27T08:00'), end: at('27T09:00') },
            { start: at('27T10:00'), end: at('27T11:00') },
          ],
        ],
        peers: 1,
        samePerson: true,
      });
      await start(services, same);
      expect(await accept(services, same, 0, same.shiftIds.slice(0, 1))).toEqual({
        ok: false,
        failure: { kind: 'all-or-none' },
      });
      expect(await accept(services, same, 0)).toMatchObject({ ok: true });
    }),
  );

  test(
    'not where she works already, nor past what the law allows of her week',
    hold(async (services) => {
      const scene = await aScene(services, { spans: [[thursday]], peers: 1 });
      await start(services, scene);
      await aContract(services, peerOf(scene), {
        days: [{ start: at('26T09:00'), end: at('26T12:00'), kind: 'work' }],
        schedule: 'irregular',
      });
      expect(await accept(services, scene, 0)).toMatchObject({ ok: false, failure: { kind: 'elsewhere' } });

      const full = await aScene(services, { spans: [[evening]], peers: 1 });
      await start(services, full);
      const days = [23, 24, 25, 26, 27].map((day) => ({
        start: at(`${day}T06:30`),
        end: at(`${day}T16:30`),
        kind: 'work' as const,
      }));
      await aContract(services, peerOf(full), { days, schedule: 'irregular' });
      expect(await accept(services, full, 0)).toMatchObject({ ok: false, failure: { kind: 'law' } });
      expect((await stateOf(services.db, full.requestId)).covers).toEqual([]);
    }),
  );

  test(
    'not where the road leaves no time: two requests accepted one after the other, an hour apart on the map',
    hold(async (services) => {
      const far = { name: 'Monsieur Roche', communeCode: '23176' };
      const soon = { start: at('26T10:15'), end: at('26T11:00') };
      const near = await aScene(services, {
        spans: [[thursday]],
        peers: 1,
        availability: { mostMinutes: 60 },
      });
      const other = await aScene(services, { spans: [[soon], [evening]], peers: 0, employers: [far, far] });
      await start(services, near);
      await start(services, other);
      const peer = peerOf(near);
      const ask = (await stateOf(services.db, other.requestId)).asks.find(
        ({ carerId }) => carerId === peer.id,
      );
      expect(await accept(services, near, 0)).toMatchObject({ ok: true });
      const answer = (shiftIds: string[]) =>
        answerAsk(services, peer, ask?.id ?? '', { kind: 'accept', shiftIds });
      const [after = '', late = ''] = other.shiftIds;
      expect(await answer([after, late])).toEqual({
        ok: false,
        failure: { kind: 'elsewhere', shiftIds: [after] },
      });
      expect(await answer([late])).toMatchObject({ ok: true });
    }),
  );

  test(
    'no more faces at one home than were wanted',
    hold(async (services) => {
      const spans = [[thursday, evening]];
      const scene = await aScene(services, { spans, peers: 2, facesAtMost: 1 });
      await start(services, scene);
      const [morning = '', late = ''] = scene.shiftIds;
      await accept(services, scene, 0, [morning]);
      expect(await accept(services, scene, 1, [late])).toEqual({ ok: false, failure: { kind: 'faces' } });
    }),
  );

  test(
    'only what she was asked herself',
    hold(async (services) => {
      const scene = await aScene(services, { spans: [[thursday]], peers: 1 });
      await start(services, scene);
      const ask = await askTo(services, scene, 0);
      await expect(
        answerAsk(services, scene.aicha, ask.id, { kind: 'accept', shiftIds: scene.shiftIds }),
      ).rejects.toThrow(NotFound);
    }),
  );
});
