import { expect, test } from 'vitest';
import { askTo, hold, peerOf, start } from '../../../../test/replacements/asking.ts';
import { aScene, stateOf, type Clocked } from '../seed/asks-scene.ts';
import { at, friday, thursday } from '../seed/november.ts';
import { aRequest } from '../seed.ts';
import { answerAsk } from './answer-ask.ts';
import { chooseAmong, withdrawShift } from './asks-lead.ts';
import { seekAgain } from './seek-again.ts';
import { startAsking } from './start-asking.ts';

// Hours that come into a request once it is asked for: what is refused before is refused then too.

const noon = { start: at('26T12:00'), end: at('26T13:00') };
const moved = { start: at('26T12:30'), end: at('26T14:00') };
const overlaps = { ok: false, failure: { kind: 'overlaps' } };

/** The first peer asked offers to come at other hours for the first of the shifts. */
async function offered(services: Clocked, spans: Parameters<typeof aScene>[1]['spans']) {
  const scene = await aScene(services, { spans, peers: 1 });
  await start(services, scene);
  const ask = await askTo(services, scene, 0);
  const [shiftId = ''] = scene.shiftIds;
  const counter = { kind: 'counter' as const, proposals: [{ shiftId, ...moved }] };
  expect(await answerAsk(services, peerOf(scene), ask.id, counter)).toMatchObject({ ok: true });
  return { ...scene, askId: ask.id, shiftId };
}

test(
  'hours are not moved to when another request asks for hers there',
  hold(async (services) => {
    const { aicha, askId, contracts, requestId } = await offered(services, [[thursday]]);
    const contractId = contracts[0]?.id ?? '';
    const other = await aRequest(services, aicha, { shifts: [{ ...noon, contractId }] });
    expect(await startAsking(services, aicha, other.request.id)).toMatchObject({ ok: true });
    expect(await chooseAmong(services, aicha, askId)).toEqual({
      ok: false,
      failure: { kind: 'asked-already', requestId: other.request.id },
    });
    expect((await stateOf(services.db, requestId)).shifts[0]?.start).toEqual(thursday.start);
  }),
);

test(
  'hours are not moved to when hers at another employer’s are asked for in the same request',
  hold(async (services) => {
    const { aicha, askId } = await offered(services, [[thursday], [noon]]);
    expect(await chooseAmong(services, aicha, askId)).toEqual(overlaps);
  }),
);

test(
  'hours taken out are not looked for again when others, at another employer’s, came to that time since',
  hold(async (services) => {
    const scene = await aScene(services, { spans: [[thursday], [noon], [friday]], peers: 1 });
    await start(services, scene);
    const [first = '', gone = ''] = scene.shiftIds;
    await withdrawShift(services, scene.aicha, scene.requestId, gone);
    const ask = await askTo(services, scene, 0);
    const counter = { kind: 'counter' as const, proposals: [{ shiftId: first, ...moved }] };
    await answerAsk(services, peerOf(scene), ask.id, counter);
    expect(await chooseAmong(services, scene.aicha, ask.id)).toMatchObject({ ok: true });
    expect(await seekAgain(services, scene.aicha, scene.requestId, gone)).toEqual(overlaps);
  }),
);
