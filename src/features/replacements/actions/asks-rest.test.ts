import { describe, expect, test } from 'vitest';
import { askTo, hold, kindsTold, peerOf, start } from '../../../../test/replacements/asking.ts';
import { aScene, secretsFor, stateOf, type Clocked, type Scene } from '../seed/asks-scene.ts';
import { evening, thursday } from '../seed/november.ts';
import { agreedTo } from '../store/papers.ts';
import { keepShifts } from '../store/shifts.ts';
import { answerByLink } from './answer-agreement.ts';
import { answerAsk } from './answer-ask.ts';
import { readAsk } from './asks-read.ts';
import { withdrawFromAsk } from './cover-withdraw.ts';
import { seekAgain } from './seek-again.ts';

type Given = Partial<Parameters<typeof aScene>[1]>;

/** The morning alone is asked for at first; the evening, at the same home, is looked for later. */
async function morningFirst(services: Clocked, given: Given = {}): Promise<Scene> {
  const scene = await aScene(services, { spans: [[thursday, evening]], peers: 1, ...given });
  await keepShifts(services.db, scene.requestId, scene.shiftIds.slice(0, 1));
  await start(services, scene);
  return scene;
}

const eveningToo = (services: Clocked, { aicha, requestId, shiftIds }: Scene) =>
  seekAgain(services, aicha, requestId, shiftIds[1] ?? '');

/** What this peer was asked, one after the other, and how each stands. */
async function hers(services: Clocked, scene: Scene, index = 0) {
  const { asks } = await stateOf(services.db, scene.requestId);
  const { id } = peerOf(scene, index);
  return asks
    .filter(({ carerId }) => carerId === id)
    .map((ask) => ({ id: ask.id, state: ask.state, hours: ask.shifts.map((shift) => shift.id) }));
}

const yes = (services: Clocked, scene: Scene, askId: string, shiftIds: readonly string[]) =>
  answerAsk(services, peerOf(scene), askId, { kind: 'accept', shiftIds });
const no = (services: Clocked, scene: Scene, askId: string) =>
  answerAsk(services, peerOf(scene), askId, { kind: 'decline', reason: '' });

/** She took the morning; `meanwhile` over, the evening is looked for too, and she is asked for it. */
async function eveningAfterMorning(
  services: Clocked,
  meanwhile: (scene: Scene) => Promise<unknown> = () => Promise.resolve(),
) {
  const scene = await morningFirst(services);
  const [morning = '', late = ''] = scene.shiftIds;
  await yes(services, scene, (await askTo(services, scene, 0)).id, [morning]);
  await meanwhile(scene);
  services.later(5);
  await eveningToo(services, scene);
  const [first, second] = await hers(services, scene);
  return { scene, morning, late, first, second };
}

const agreements = async (services: Clocked, { requestId }: Scene) =>
  (await stateOf(services.db, requestId)).agreements.map(({ id, state, shifts }) => ({
    id,
    state,
    hours: shifts.map((shift) => shift.id),
  }));

const answer = async (services: Clocked, id: string, said: 'agreed' | 'another') =>
  answerByLink(services, (await secretsFor(services, id)).token, said, 'link');

describe('hours that remain, asked of whoever answered for others', () => {
  test(
    'she said yes to the morning: she is asked for the evening, by itself, and a no to it leaves her the morning',
    hold(async (services) => {
      const { scene, morning, late, first, second } = await eveningAfterMorning(services);
      expect([first, second]).toMatchObject([
        { state: 'accepted', hours: [morning] },
        { state: 'waiting', hours: [late] },
      ]);
      const told = await kindsTold(services, peerOf(scene).id);
      expect(told.filter((kind) => kind === 'replacement-asked')).toHaveLength(2);
      await no(services, scene, second?.id ?? '');
      expect((await readAsk(services, peerOf(scene), first?.id ?? '')).standing).toBe('accepted');
      const { covers } = await stateOf(services.db, scene.requestId);
      expect(covers.map(({ shiftId, state }) => [shiftId, state])).toEqual([[morning, 'taken']]);
    }),
  );

  test(
    'she said no to the morning: she is asked for the evening, and never for the morning again',
    hold(async (services) => {
      const scene = await morningFirst(services);
      const [, late = ''] = scene.shiftIds;
      await no(services, scene, (await askTo(services, scene, 0)).id);
      services.later(5);
      await eveningToo(services, scene);
      const [first, second] = await hers(services, scene);
      expect([first?.state, second?.state, second?.hours]).toEqual(['declined', 'waiting', [late]]);
    }),
  );

  test(
    'what she left out of her yes she refused; nor is she asked more often than she set',
    hold(async (services) => {
      const scene = await aScene(services, { spans: [[thursday, evening]], peers: 1 });
      await start(services, scene);
      await yes(services, scene, (await askTo(services, scene, 0)).id, scene.shiftIds.slice(0, 1));
      expect(await hers(services, scene)).toHaveLength(1);

      const often = await morningFirst(services, { availability: { askedAtMost: 1 } });
      await no(services, often, (await askTo(services, often, 0)).id);
      services.later(5);
      await eveningToo(services, often);
      expect(await hers(services, often)).toHaveLength(1);
    }),
  );

  test(
    'each lot of hours has its employer’s answer: another one for the evening leaves the morning agreed, papers and all',
    hold(async (services) => {
      const { scene, morning, late, second } = await eveningAfterMorning(services, async (there) => {
        const [asked] = await agreements(services, there);
        await answer(services, asked?.id ?? '', 'agreed');
      });
      await yes(services, scene, second?.id ?? '', [late]);
      const [one, two] = await agreements(services, scene);
      expect(await agreements(services, scene)).toMatchObject([
        { state: 'agreed', hours: [morning] },
        { state: 'waiting', hours: [late] },
      ]);
      await answer(services, two?.id ?? '', 'another');
      const { shifts } = await stateOf(services.db, scene.requestId);
      expect(shifts.map(({ state }) => state)).toEqual(['agreed', 'open']);
      const agreed = await agreedTo(services.db, one?.id ?? '');
      expect(agreed?.shifts.map(({ start }) => start)).toEqual([thursday.start]);
    }),
  );

  test(
    'going back on the evening leaves her the morning',
    hold(async (services) => {
      const { scene, late, second } = await eveningAfterMorning(services);
      await yes(services, scene, second?.id ?? '', [late]);
      await withdrawFromAsk(services, peerOf(scene), second?.id ?? '');
      const { shifts } = await stateOf(services.db, scene.requestId);
      expect(shifts.map(({ state }) => state)).toEqual(['taken', 'open']);
      expect((await agreements(services, scene)).map(({ state }) => state)).toEqual(['waiting', 'withdrawn']);
      expect((await hers(services, scene)).map(({ state }) => state)).toEqual(['accepted', 'withdrawn']);
    }),
  );

  test(
    'what was hers by her word and went to somebody quicker is asked of her again once it is nobody’s',
    hold(async (services) => {
      const scene = await aScene(services, { spans: [[thursday, evening]], peers: 2, waveSize: 2 });
      await start(services, scene);
      const [morning = '', late = ''] = scene.shiftIds;
      const quick = await askTo(services, scene, 1);
      await answerAsk(services, peerOf(scene, 1), quick.id, { kind: 'accept', shiftIds: [late] });
      const mine = await askTo(services, scene, 0);
      expect(await yes(services, scene, mine.id, [morning, late])).toMatchObject({ value: { lost: [late] } });
      // Said again by a telephone that did not hear us, it is told the same.
      expect(await yes(services, scene, mine.id, [morning, late])).toMatchObject({
        value: { shiftIds: [morning], lost: [late] },
      });
      services.later(5);
      await withdrawFromAsk(services, peerOf(scene, 1), quick.id);
      expect((await hers(services, scene)).map(({ state, hours }) => [state, hours])).toEqual([
        ['accepted', [morning, late]],
        ['waiting', [late]],
      ]);
    }),
  );
});
