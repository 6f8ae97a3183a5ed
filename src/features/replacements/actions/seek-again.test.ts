import { expect, test } from 'vitest';
import { accept, hold, inOrder, look, start } from '../../../../test/replacements/asking.ts';
import { aScene, secretsFor, stateOf } from '../seed/asks-scene.ts';
import { friday, thursday } from '../seed/november.ts';
import { aRequest } from '../seed.ts';
import { answerByLink } from './answer-agreement.ts';
import { asksOfMine, readAsk } from './asks-read.ts';
import { seekAgain } from './seek-again.ts';
import { startAsking } from './start-asking.ts';

test(
  '« non merci »: nobody is looked for at his home, until who asked looks again',
  hold(async (services) => {
    const scene = await aScene(services, { spans: [[thursday, friday]], peers: 2, waveSize: 1 });
    const { aicha, requestId, shiftIds } = scene;
    const [taken = '', free = ''] = shiftIds;
    await start(services, scene);
    const [first = 0] = await inOrder(services, scene);
    await accept(services, scene, first, [taken]);
    const { agreements } = await stateOf(services.db, requestId);
    const { token } = await secretsFor(services, agreements[0]?.id ?? '');
    expect(await answerByLink(services, token, 'declined', 'link')).toMatchObject({ ok: true });
    await look(services);
    const refused = await stateOf(services.db, requestId);
    expect(refused.request?.state).toBe('ended');
    expect(refused.shifts.map(({ state }) => state)).toEqual(['withdrawn', 'withdrawn']);
    expect(refused.asks.map(({ state }) => state)).not.toContain('waiting');

    // She who could have had the rest reads that it is asked no more, not that somebody was quicker.
    const { peers } = scene;
    for (const ask of refused.asks.filter(({ state }) => state === 'too-late')) {
      const peer = peers.find(({ id }) => id === ask.carerId) ?? aicha;
      expect((await readAsk(services, peer, ask.id)).standing).toBe('no-longer');
      expect((await asksOfMine(services, peer)).map(({ standing }) => standing)).toEqual(['no-longer']);
    }
    expect(refused.asks.map(({ state }) => state)).toContain('too-late');

    services.later(1);
    const again = (id: string) => seekAgain(services, aicha, requestId, id);
    expect(await again(taken)).toEqual({ ok: true, value: undefined });
    expect(await again(taken)).toEqual({ ok: false, failure: { kind: 'over' } });
    const { request, shifts, asks } = await stateOf(services.db, requestId);
    expect([request?.state, ...shifts.map(({ state }) => state)]).toEqual(['asking', 'open', 'withdrawn']);
    expect(asks.filter(({ state }) => state === 'waiting')).toHaveLength(1);

    // The other hours are asked for elsewhere by now.
    const contractId = scene.contracts[0]?.id ?? '';
    const other = await aRequest(services, aicha, { shifts: [{ ...friday, contractId }] });
    await startAsking(services, aicha, other.request.id);
    expect(await again(free)).toMatchObject({ ok: false, failure: { kind: 'asked-already' } });
  }),
);
