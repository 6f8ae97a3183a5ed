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
import { startAsking } from './start-asking.ts';

describe('asking', () => {
  test(
    'two at once in order, then the next when they decline or their time is over; then the facilitators',
    hold(async (services) => {
      const scene = await aScene(services, { spans: [[thursday]], peers: 3 });
      expect(await start(services, scene)).toMatchObject({ asked: 2 });
      const [first = 0, second = 0] = await inOrder(services, scene);
      await answerAsk(services, peerOf(scene, first), (await askTo(services, scene, first)).id, {
        kind: 'decline',
        reason: 'Appelez Rose au 06 39 98 00 01',
      });
      await look(services);
      expect((await stateOf(services.db, scene.requestId)).asks).toHaveLength(2);
      services.later(121);
      await look(services);
      const { asks } = await stateOf(services.db, scene.requestId);
      expect(asks.map(({ state, wave }) => [state, wave])).toEqual([
        ['declined', 1],
        ['expired', 1],
        ['waiting', 2],
      ]);
      expect(asks[0]?.reason).not.toContain('39 98');
      services.later(121);
      await look(services);
      const { request } = await stateOf(services.db, scene.requestId);
      expect(request?.escalatedAt).toEqual(services.now());
      // Who was late may still come, as long as nobody else has the hours.
      expect(await accept(services, scene, second)).toMatchObject({ ok: true, value: { kind: 'accepted' } });
    }),
  );

  test(
    'nobody between 20 h and 8 h, and the night does not count as time to answer; unless it presses',
    hold(async (services) => {
      services.at(at('23T20:30'));
      const calm = await aScene(services, { spans: [[thursday]], peers: 1 });
      expect(await start(services, calm)).toEqual({ asked: 0, from: at('24T08:00') });
      const pressing = await aScene(services, { spans: [[evening]], peers: 1, urgent: true });
      expect((await start(services, pressing)).asked).toBeGreaterThan(0);
      services.at(at('24T08:00'));
      await look(services);
      expect((await stateOf(services.db, calm.requestId)).asks.length).toBeGreaterThan(0);

      services.at(at('24T19:30'));
      const late = await aScene(services, {
        spans: [[{ start: at('27T08:00'), end: at('27T09:00') }]],
        peers: 1,
      });
      await start(services, late);
      expect((await stateOf(services.db, late.requestId)).asks[0]?.expiresAt).toEqual(at('25T09:30'));
    }),
  );

  test(
    'nobody more often than she set, whatever the requests',
    hold(async (services) => {
      const scene = await aScene(services, {
        spans: [[thursday]],
        peers: 1,
        availability: { askedAtMost: 1 },
      });
      await start(services, scene);
      const other = await aScene(services, { spans: [[evening]], peers: 0 });
      expect(await start(services, other)).toMatchObject({ asked: 0 });
      expect((await stateOf(services.db, other.requestId)).request?.escalatedAt).not.toBeNull();
    }),
  );

  test(
    'hours the law refuses are asked of nobody',
    hold(async (services) => {
      const scene = await aScene(services, { spans: [[]], peers: 1 });
      const { contracts, aicha } = scene;
      const { aRequest } = await import('../seed.ts');
      const night = { start: at('26T20:00'), end: at('27T09:00'), kind: 'night' as const };
      const { request } = await aRequest(services, aicha, {
        shifts: [{ ...night, contractId: contracts[0]?.id ?? '' }],
      });
      expect(await startAsking(services, aicha, request.id)).toMatchObject({
        ok: false,
        failure: { kind: 'law', findings: [{ rule: 'night-presence' }] },
      });
      expect((await stateOf(services.db, request.id)).asks).toEqual([]);
    }),
  );

  test(
    'what leaves for her says nothing of whose, where or when',
    hold(async (services) => {
      const scene = await aScene(services, { spans: [[thursday]], peers: 1 });
      await start(services, scene);
      expect(await kindsTold(services, scene.peers[0]?.id ?? '')).toEqual(['replacement-asked']);
      const { rows } = await (
        await import('kysely')
      ).sql<{ text: string }>`
      select n::text as text from notices n union all select d::text from deliveries d`.execute(services.db);
      for (const { text } of rows) expect(text).not.toMatch(/Petit|Gu[ée]ret|A[ïi]cha|Josiane/);
    }),
  );
});
