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
import { askNext, chooseAmong, thankAndDecline, withdrawShift } from './asks-lead.ts';

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
      const wrong = { ok: false, failure: { kind: 'hours', shiftIds: [shiftId] } };
      const offer = (from: string, to: string) =>
        answerAsk(services, peerOf(scene), ask.id, {
          kind: 'counter',
          proposals: [{ shiftId, start: at(from), end: at(to) }],
        });
      expect(await offer('28T09:00', '28T11:00')).toEqual(wrong);
      expect(await offer('26T11:00', '26T09:00')).toEqual(wrong);
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
        failure: { kind: 'overlaps' },
      });
      const { shifts, covers } = await stateOf(services.db, scene.requestId);
      expect(shifts.map(({ start }) => start)).toEqual([thursday.start, evening.start]);
      expect(covers).toEqual([]);
    }),
  );

  test(
    'other hours, of which some were taken out since: she has what is left, at the hours she offered',
    hold(async (services) => {
      const scene = await aScene(services, { spans: [[thursday], [evening]], peers: 1 });
      await start(services, scene);
      const [first = '', second = ''] = scene.shiftIds;
      const ask = await askTo(services, scene, 0);
      const later = { start: at('26T19:00'), end: at('26T20:00') };
      await answerAsk(services, peerOf(scene), ask.id, {
        kind: 'counter',
        proposals: [
          { shiftId: first, start: at('26T09:00'), end: at('26T11:00') },
          { shiftId: second, ...later },
        ],
      });
      await withdrawShift(services, scene.aicha, scene.requestId, first);
      expect(await chooseAmong(services, scene.aicha, ask.id)).toMatchObject({ ok: true });
      const { shifts, covers } = await stateOf(services.db, scene.requestId);
      expect(shifts[1]).toMatchObject({ ...later, state: 'taken' });
      expect(covers).toEqual([expect.objectContaining({ shiftId: second, ...later })]);
    }),
  );

  test(
    'other hours that take each other’s place; and at the beginning of hours that were taken out',
    hold(async (services) => {
      const [ten, noon] = [at('26T10:00'), at('26T12:00')];
      const next = { start: ten, end: noon };
      const scene = await aScene(services, { spans: [[thursday, next]], peers: 1 });
      await start(services, scene);
      const [first = '', second = ''] = scene.shiftIds;
      const offer = (id: string, start: Date, end: Date) => ({ shiftId: id, start, end });
      const ask = await askTo(services, scene, 0);
      const proposals = [offer(first, ten, noon), offer(second, noon, at('26T14:00'))];
      await answerAsk(services, peerOf(scene), ask.id, { kind: 'counter', proposals });
      expect(await chooseAmong(services, scene.aicha, ask.id)).toMatchObject({ ok: true });
      expect((await stateOf(services.db, scene.requestId)).covers.map(({ start }) => start)).toEqual([
        ten,
        noon,
      ]);

      const out = await aScene(services, { spans: [[thursday, next]], peers: 1 });
      await start(services, out);
      const [left = '', gone = ''] = out.shiftIds;
      const hers = await askTo(services, out, 0);
      await withdrawShift(services, out.aicha, out.requestId, gone);
      const moved = { kind: 'counter' as const, proposals: [offer(left, ten, noon)] };
      await answerAsk(services, peerOf(out), hers.id, moved);
      expect(await chooseAmong(services, out.aicha, hers.id)).toEqual({
        ok: false,
        failure: { kind: 'taken-out' },
      });
    }),
  );

  test(
    'other hours for one person throughout: the whole is judged, not only what moves',
    hold(async (services) => {
      const days = [23, 24, 25, 26, 27].map((day) => ({
        start: at(`${day}T08:00`),
        end: at(`${day}T17:30`),
      }));
      const short = { start: at('28T08:00'), end: at('28T09:00') };
      const scene = await aScene(services, { spans: [[...days, short]], peers: 1, samePerson: true });
      await start(services, scene);
      const ask = await askTo(services, scene, 0);
      const offered = [...days, { ...short, end: at('28T13:00') }];
      const proposals = offered.map((span, index) => ({ ...span, shiftId: scene.shiftIds[index] ?? '' }));
      expect(await answerAsk(services, peerOf(scene), ask.id, { kind: 'counter', proposals })).toMatchObject({
        ok: true,
      });
      expect(await chooseAmong(services, scene.aicha, ask.id)).toEqual({
        ok: false,
        failure: { kind: 'law-hours' },
      });
    }),
  );

  test(
    'somebody for all of it can still be chosen when hours are taken out',
    hold(async (services) => {
      const how = { peers: 1, samePerson: true, choosing: true };
      const scene = await aScene(services, { spans: [[thursday, evening]], ...how });
      await start(services, scene);
      const [kept, out = ''] = scene.shiftIds;
      await accept(services, scene, 0);
      await withdrawShift(services, scene.aicha, scene.requestId, out);
      const { id } = await askTo(services, scene, 0);
      expect(await chooseAmong(services, scene.aicha, id)).toMatchObject({ ok: true });
      const { shifts, covers } = await stateOf(services.db, scene.requestId);
      expect(shifts.map(({ state }) => state)).toEqual(['taken', 'withdrawn']);
      expect(covers.map(({ shiftId }) => shiftId)).toEqual([kept]);
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
