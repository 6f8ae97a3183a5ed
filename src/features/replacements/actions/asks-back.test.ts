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
import { aScene, secretsFor, stateOf, type Clocked, type Scene } from '../seed/asks-scene.ts';
import { at, evening, thursday } from '../seed/november.ts';
import { mayEnterHome } from '../store/agreement-homes.ts';
import { aGrant, aPerson } from '../../people/seed.ts';
import { requestById } from '../store/requests.ts';
import { readAfter, tellAsAsker, tellAsReplacement } from './after-tell.ts';
import { readAsk } from './asks-read.ts';
import { answerByLink } from './answer-agreement.ts';
import { seekAgain } from './seek-again.ts';
import { cancelAsking, withdrawShift } from './asks-lead.ts';
import { withdrawFromAsk } from './cover-withdraw.ts';

describe('going back on it', () => {
  const agreeAll = async (services: Clocked, scene: Scene) => {
    for (const { id, state } of (await stateOf(services.db, scene.requestId)).agreements)
      if (state === 'waiting')
        await answerByLink(services, (await secretsFor(services, id)).token, 'agreed', 'link');
  };

  test(
    'she cannot come after all: her hours are asked for again, all are told, her right to the home ends',
    hold(async (services) => {
      const employers = [{ name: 'Madame Petit', email: 'petit@exemple.invalid' }];
      const scene = await aScene(services, { spans: [[thursday]], peers: 2, employers, waveSize: 1 });
      await start(services, scene);
      const [first = 0] = await inOrder(services, scene);
      const home = () =>
        mayEnterHome(
          services.db,
          peerOf(scene, first).id,
          scene.contracts[0]?.employer.id ?? '',
          services.now(),
        );
      await accept(services, scene, first);
      expect(await home()).toBe(false);
      await agreeAll(services, scene);
      expect((await stateOf(services.db, scene.requestId)).request?.state).toBe('settled');
      expect(await home()).toBe(true);
      await withdrawFromAsk(services, peerOf(scene, first), (await askTo(services, scene, first)).id);
      await look(services);
      const { request, shifts, asks, agreements } = await stateOf(services.db, scene.requestId);
      expect([request?.state, shifts[0]?.state, agreements[0]?.state]).toEqual([
        'asking',
        'open',
        'withdrawn',
      ]);
      expect(asks.map(({ state }) => state)).toEqual(['withdrawn', 'waiting']);
      expect(await home()).toBe(false);
      const letters = await services.db.selectFrom('outside_letters').select('purpose').execute();
      expect(letters.map(({ purpose }) => purpose)).toContain('employer-changed');
    }),
  );

  test(
    'called off: nothing is awaited of anybody, everybody concerned is told',
    hold(async (services) => {
      const scene = await aScene(services, { spans: [[thursday], [evening]], peers: 2 });
      await start(services, scene);
      await accept(services, scene, 0, scene.shiftIds.slice(0, 1));
      await cancelAsking(services, scene.aicha, scene.requestId);
      const { request, shifts, asks, covers, agreements } = await stateOf(services.db, scene.requestId);
      expect(request?.state).toBe('cancelled');
      expect(shifts.every(({ state }) => state === 'withdrawn')).toBe(true);
      expect(asks.map(({ state }) => state).sort()).toEqual(['accepted', 'withdrawn']);
      expect(covers.map(({ state }) => state)).toEqual(['released']);
      expect(agreements.map(({ state }) => state)).toEqual(['withdrawn']);
      expect(await kindsTold(services, scene.peers[0]?.id ?? '')).toContain('replacement-news');
      expect(await accept(services, scene, 1)).toEqual({ ok: false, failure: { kind: 'over' } });
    }),
  );

  test(
    'one shift less: the rest goes on',
    hold(async (services) => {
      const scene = await aScene(services, { spans: [[thursday], [evening]], peers: 1 });
      await start(services, scene);
      await withdrawShift(services, scene.aicha, scene.requestId, scene.shiftIds[0] ?? '');
      expect(await accept(services, scene, 0)).toMatchObject({
        ok: true,
        value: { shiftIds: [scene.shiftIds[1]] },
      });
    }),
  );

  test(
    'the morning after, both sides are asked whether it happened',
    hold(async (services) => {
      const scene = await aScene(services, { spans: [[thursday]], peers: 1 });
      await start(services, scene);
      await accept(services, scene, 0);
      await agreeAll(services, scene);
      services.at(at('27T08:59'));
      await look(services);
      expect((await stateOf(services.db, scene.requestId)).request?.state).toBe('settled');
      services.at(at('27T09:00'));
      await look(services);
      expect((await stateOf(services.db, scene.requestId)).request?.state).toBe('ended');
    }),
  );

  test(
    'hours that begin before their employer agreed are not hers, and she is told',
    hold(async (services) => {
      const scene = await aScene(services, { spans: [[thursday]], peers: 1 });
      await start(services, scene);
      await accept(services, scene, 0);
      services.at(at('26T08:00'));
      await look(services);
      const { request, shifts, covers, agreements } = await stateOf(services.db, scene.requestId);
      expect([request?.state, shifts[0]?.state, covers[0]?.releasedBecause, agreements[0]?.state]).toEqual([
        'ended',
        'uncovered',
        'no-answer',
        'expired',
      ]);
    }),
  );
});

test(
  'afterwards: each side says whether it happened, thanks the other, and leaves a word for the facilitator alone',
  hold(async (services) => {
    const scene = await aScene(services, { spans: [[thursday]], peers: 1 });
    await start(services, scene);
    await accept(services, scene, 0);
    const { agreements } = await stateOf(services.db, scene.requestId);
    await answerByLink(
      services,
      (await secretsFor(services, agreements[0]?.id ?? '')).token,
      'agreed',
      'link',
    );
    const peer = peerOf(scene);
    const said = {
      happened: true,
      thanks: 'Merci, et Rose au 06 39 98 00 01',
      word: 'Il manquait des gants.',
    };
    const askId = (await askTo(services, scene, 0)).id;
    await tellAsReplacement(services, peer, askId, said);
    expect((await readAsk(services, peer, askId)).after).toEqual([]);
    services.at(at('27T09:00'));
    await look(services);
    await tellAsReplacement(services, peer, askId, said);
    await tellAsAsker(services, scene.aicha, {
      ...said,
      requestId: scene.requestId,
      carerId: peer.id,
      word: '',
    });
    const after = (await readAsk(services, peer, askId)).after;
    expect(after.map(({ side, happened }) => [side, happened]).sort()).toEqual([
      ['asker', true],
      ['replacement', true],
    ]);
    expect(JSON.stringify(after)).not.toMatch(/39 98|gants/);
    const facilitator = await aGrant(services.db, await aPerson(services.db), 'facilitator', {
      kind: 'centre',
      id: scene.centreId,
    });
    const read = async (who: typeof peer) => {
      const request = await requestById(services.db, who, scene.requestId);
      return request ? (await readAfter(services, request)).words : null;
    };
    expect(await read(facilitator)).toEqual([{ side: 'replacement', word: 'Il manquait des gants.' }]);
    expect(await read(scene.aicha)).toEqual([]);
    expect(await read(peer)).toBeNull();
  }),
);

test(
  'hours looked for again after the rest has ended: who came is asked once, and may still tell meanwhile',
  hold(async (services) => {
    const later = { start: at('28T10:00'), end: at('28T12:00') };
    const scene = await aScene(services, { spans: [[thursday, later]], peers: 1 });
    const { aicha, requestId, shiftIds } = scene;
    const [, out = ''] = shiftIds;
    await start(services, scene);
    await accept(services, scene, 0);
    await withdrawShift(services, aicha, requestId, out);
    const [agreement] = (await stateOf(services.db, requestId)).agreements;
    await answerByLink(services, (await secretsFor(services, agreement?.id ?? '')).token, 'agreed', 'link');
    services.at(at('27T09:00'));
    await look(services);
    const stateNow = async () => (await stateOf(services.db, requestId)).request?.state;
    expect(await stateNow()).toBe('ended');

    expect(await seekAgain(services, aicha, requestId, out)).toMatchObject({ ok: true });
    expect(await stateNow()).toBe('asking');
    const peer = peerOf(scene);
    const { id: askId } = await askTo(services, scene, 0);
    expect((await readAsk(services, peer, askId)).mayTell).toBe(true);
    const said = { happened: true, thanks: '', word: '' };
    await tellAsReplacement(services, peer, askId, said);
    expect((await readAsk(services, peer, askId)).after).toMatchObject([{ side: 'replacement' }]);

    const told = await kindsTold(services, peer.id);
    await withdrawShift(services, aicha, requestId, out);
    expect(await stateNow()).toBe('ended');
    expect(await kindsTold(services, peer.id)).toEqual(told);
  }),
);
