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
import { aContract } from '../../work/seed.ts';
import { aScene, stateOf, type Clocked, type Scene } from '../seed/asks-scene.ts';
import { evening, thursday } from '../seed/november.ts';
import { answerAsk } from './answer-ask.ts';
import { chooseAmong, thankAndDecline } from './asks-lead.ts';
import { withdrawFromAsk } from './cover-withdraw.ts';

const withdraw = async (services: Clocked, scene: Scene, index: number) =>
  withdrawFromAsk(services, peerOf(scene, index), (await askTo(services, scene, index)).id);

const timesAsked = async (services: Clocked, scene: Scene, index: number) =>
  (await kindsTold(services, peerOf(scene, index).id)).filter((kind) => kind === 'replacement-asked').length;

describe('asked anew', () => {
  test(
    'hours that are nobody’s again are asked of who was too late, and she is told; a no stays a no',
    hold(async (services) => {
      const scene = await aScene(services, { spans: [[thursday]], peers: 3, waveSize: 3 });
      await start(services, scene);
      const no = { kind: 'decline', reason: '' } as const;
      await answerAsk(services, peerOf(scene, 1), (await askTo(services, scene, 1)).id, no);
      await accept(services, scene, 0);
      expect((await askTo(services, scene, 2)).state).toBe('too-late');
      services.later(5);
      await withdraw(services, scene, 0);
      const states = async () =>
        Promise.all([0, 1, 2].map(async (index) => (await askTo(services, scene, index)).state));
      expect(await states()).toEqual(['withdrawn', 'declined', 'waiting']);
      expect([await timesAsked(services, scene, 1), await timesAsked(services, scene, 2)]).toEqual([1, 2]);
      // Not again and again: her time runs out, and nothing has changed since.
      services.later(121);
      await look(services);
      services.later(61);
      await look(services);
      expect(await states()).toEqual(['withdrawn', 'declined', 'expired']);
      expect(await timesAsked(services, scene, 2)).toBe(2);
    }),
  );

  test(
    'never more often in a week than she set; she may still answer by herself',
    hold(async (services) => {
      const often = { availability: { askedAtMost: 1 } };
      const scene = await aScene(services, { spans: [[thursday]], peers: 2, ...often });
      await start(services, scene);
      await accept(services, scene, 0);
      services.later(5);
      await withdraw(services, scene, 0);
      expect((await askTo(services, scene, 1)).state).toBe('too-late');
      expect(await timesAsked(services, scene, 1)).toBe(1);
      expect(await accept(services, scene, 1)).toMatchObject({ ok: true });
    }),
  );

  test(
    'each time she was asked counts in her week, also in the same request',
    hold(async (services) => {
      const often = { availability: { askedAtMost: 2 } };
      const scene = await aScene(services, { spans: [[thursday]], peers: 3, waveSize: 3, ...often });
      await start(services, scene);
      for (const index of [0, 1]) {
        await accept(services, scene, index);
        services.later(5);
        await withdraw(services, scene, index);
      }
      expect(await timesAsked(services, scene, 2)).toBe(2);
      expect((await askTo(services, scene, 2)).state).toBe('too-late');
    }),
  );

  test(
    'not of who was told no, thank you',
    hold(async (services) => {
      const scene = await aScene(services, { spans: [[thursday]], peers: 2, choosing: true });
      await start(services, scene);
      for (const index of [0, 1]) await accept(services, scene, index);
      await thankAndDecline(services, scene.aicha, (await askTo(services, scene, 1)).id);
      await chooseAmong(services, scene.aicha, (await askTo(services, scene, 0)).id);
      services.later(5);
      await withdraw(services, scene, 0);
      expect((await askTo(services, scene, 1)).state).toBe('thanked');
      expect(await accept(services, scene, 1)).toMatchObject({ ok: false });
    }),
  );
});

describe('nobody waits behind somebody asked for other hours', () => {
  /** Of two colleagues, one is taken in the evening, the other in the morning. */
  async function half(services: Clocked): Promise<Scene> {
    const scene = await aScene(services, { spans: [[thursday], [evening]], peers: 3, waveSize: 1 });
    const busy = (index: number, span: typeof thursday) =>
      aContract(services, peerOf(scene, index), {
        days: [{ ...span, kind: 'work' }],
        schedule: 'irregular',
      });
    await busy(0, evening);
    await busy(1, thursday);
    await busy(2, evening);
    return scene;
  }

  test(
    'each hour is asked of somebody from the start, one at a time',
    hold(async (services) => {
      const scene = await half(services);
      await start(services, scene);
      const { asks } = await stateOf(services.db, scene.requestId);
      const [morning, late] = scene.shiftIds;
      expect(asks.map(({ shifts }) => shifts.map(({ id }) => id)).sort()).toEqual([[morning], [late]].sort());
    }),
  );

  test(
    'reopened hours are asked of the next at once, though somebody else is awaited for others',
    hold(async (services) => {
      const scene = await half(services);
      await start(services, scene);
      const order = await inOrder(services, scene);
      const [morning = 0] = order.filter((index) => index !== 1);
      await accept(services, scene, morning, scene.shiftIds.slice(0, 1));
      services.later(5);
      await withdraw(services, scene, morning);
      const next = await askTo(services, scene, morning === 0 ? 2 : 0);
      expect([next.state, (await askTo(services, scene, 1)).state]).toEqual(['waiting', 'waiting']);
    }),
  );

  test(
    'one person throughout: nobody else is asked while somebody is awaited',
    hold(async (services) => {
      const scene = await aScene(services, {
        ...{ spans: [[thursday], [evening]], peers: 3, waveSize: 1, samePerson: true },
      });
      await start(services, scene);
      await look(services);
      expect((await stateOf(services.db, scene.requestId)).asks).toHaveLength(1);
    }),
  );
});
