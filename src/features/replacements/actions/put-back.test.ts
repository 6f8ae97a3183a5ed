import { expect, test } from 'vitest';
import { accept, askTo, hold, peerOf, start } from '../../../../test/replacements/asking.ts';
import { aCarer, aCentre } from '../../people/seed.ts';
import { anAvailability } from '../../work/seed.ts';
import { aScene, secretsFor, stateOf, type Clocked, type Scene } from '../seed/asks-scene.ts';
import { at, evening, friday, thursday } from '../seed/november.ts';
import { aRequest } from '../seed.ts';
import { working } from '../seed/offers/scene.ts';
import { workedShifts } from '../store/papers-hours.ts';
import { leaveReplacements } from '../store/own-data.ts';
import { answerAsk } from './answer-ask.ts';
import { answerByLink } from './answer-agreement.ts';
import { chooseAmong, withdrawShift } from './asks-lead.ts';
import { readAsk } from './asks-read.ts';
import { withdrawFromAsk } from './cover-withdraw.ts';
import { seekAgain } from './seek-again.ts';
import { startAsking } from './start-asking.ts';

const later = { start: at('26T11:00'), end: at('26T13:00') };

/** The first peer offers these hours instead, shift by shift, and is chosen. */
async function chosenAt(services: Clocked, scene: Scene, spans = [later]): Promise<string> {
  await start(services, scene);
  const { id } = await askTo(services, scene, 0);
  const proposals = spans.map((span, index) => ({ ...span, shiftId: scene.shiftIds[index] ?? '' }));
  await answerAsk(services, peerOf(scene), id, { kind: 'counter', proposals });
  expect(await chooseAmong(services, scene.aicha, id)).toMatchObject({ ok: true });
  const { shifts } = await stateOf(services.db, scene.requestId);
  expect(shifts.map(spanOf)).toEqual(expect.arrayContaining(spans));
  return id;
}

const spanOf = (span: { start: Date; end: Date }) => ({ start: span.start, end: span.end });

const soughtNow = async ({ db }: Clocked, { requestId }: Scene) =>
  (await stateOf(db, requestId)).shifts.map((shift) => ({ ...spanOf(shift), state: shift.state }));

test(
  'she who had them moved cannot come: they are looked for when they were first asked for',
  hold(async (services) => {
    const scene = await aScene(services, { spans: [[thursday]], peers: 2 });
    const ask = await chosenAt(services, scene);
    await withdrawFromAsk(services, peerOf(scene), ask);
    expect(await soughtNow(services, scene)).toEqual([{ ...thursday, state: 'open' }]);
    // What she had said yes to is what she reads.
    expect((await readAsk(services, peerOf(scene), ask)).shifts.map(spanOf)).toEqual([later]);
    expect(await accept(services, scene, 1)).toMatchObject({ ok: true, value: { kind: 'accepted' } });
    const { covers } = await stateOf(services.db, scene.requestId);
    expect(covers.filter(({ state }) => state === 'taken').map(spanOf)).toEqual([thursday]);
  }),
);

test(
  'hours that took each other’s place go back together; what has begun by then stays where it was moved',
  hold(async (services) => {
    const [ten, noon] = [at('26T10:00'), at('26T12:00')];
    const next = { start: ten, end: noon };
    const scene = await aScene(services, { spans: [[thursday, next]], peers: 1 });
    const ask = await chosenAt(services, scene, [next, { start: noon, end: at('26T14:00') }]);
    services.at(at('26T08:30'));
    await withdrawFromAsk(services, peerOf(scene), ask);
    // The first of them would have begun; the other has nobody in its place but the first.
    expect((await soughtNow(services, scene)).map(spanOf)).toEqual([
      next,
      { start: noon, end: at('26T14:00') },
    ]);

    const soon = await aScene(services, {
      spans: [[friday, { start: friday.end, end: at('27T12:00') }]],
      peers: 1,
    });
    const moved = [
      { start: friday.end, end: at('27T12:00') },
      { start: at('27T12:00'), end: at('27T14:00') },
    ];
    await withdrawFromAsk(services, peerOf(soon), await chosenAt(services, soon, moved));
    expect((await soughtNow(services, soon)).map(spanOf)).toEqual([
      friday,
      { start: friday.end, end: at('27T12:00') },
    ]);
  }),
);

test(
  'her employer would rather have somebody else, or nobody until she looks again: the same',
  hold(async (services) => {
    for (const answer of ['another', 'declined'] as const) {
      const scene = await aScene(services, { spans: [[thursday]], peers: 1 });
      await chosenAt(services, scene);
      const { agreements } = await stateOf(services.db, scene.requestId);
      const { token } = await secretsFor(services, agreements[0]?.id ?? '');
      expect(await answerByLink(services, token, answer, 'link')).toMatchObject({ ok: true });
      expect((await soughtNow(services, scene)).map(spanOf)).toEqual([thursday]);
    }
  }),
);

test(
  'hours taken out after they were moved are looked for again when they were first asked for',
  hold(async (services) => {
    const scene = await aScene(services, { spans: [[thursday], [evening]], peers: 1 });
    const [moved = ''] = scene.shiftIds;
    await chosenAt(services, scene);
    await withdrawShift(services, scene.aicha, scene.requestId, moved);
    expect(await seekAgain(services, scene.aicha, scene.requestId, moved)).toMatchObject({ ok: true });
    expect(await soughtNow(services, scene)).toEqual([
      { ...thursday, state: 'open' },
      { ...evening, state: 'open' },
    ]);
  }),
);

test(
  'hours that another request holds by then stay where they were moved',
  hold(async (services) => {
    const scene = await aScene(services, { spans: [[thursday]], peers: 1 });
    const ask = await chosenAt(services, scene);
    const contractId = scene.contracts[0]?.id ?? '';
    const other = await aRequest(services, scene.aicha, { shifts: [{ ...thursday, contractId }] });
    expect(await startAsking(services, scene.aicha, other.request.id)).toMatchObject({ ok: true });
    await withdrawFromAsk(services, peerOf(scene), ask);
    expect(await soughtNow(services, scene)).toEqual([{ ...later, state: 'open' }]);
  }),
);

test(
  'her account is gone: the hours moved for her go back too',
  hold(async (services) => {
    const scene = await aScene(services, { spans: [[thursday]], peers: 1 });
    await chosenAt(services, scene);
    await leaveReplacements(services.db, peerOf(scene).id);
    expect(await soughtNow(services, scene)).toEqual([{ ...thursday, state: 'open' }]);
  }),
);

test(
  'in her month, what somebody does at another time is not hers any more',
  hold(async (services) => {
    const [{ id: centreId }, aicha] = [
      await aCentre(services.db),
      await working(services, 'Aïcha', [thursday, evening]),
    ];
    const peer = await aCarer(services.db, { firstName: 'Josiane', centreId, gestures: ['meals'] });
    await anAvailability(services, peer);
    const { request, shifts } = await aRequest(services, aicha.carer, {
      shifts: [{ ...thursday, contractId: aicha.contractId }],
    });
    const scene = { requestId: request.id, shiftIds: shifts.map(({ id }) => id), peers: [peer], centreId };
    await chosenAt(services, { ...scene, aicha: aicha.carer, contracts: [] });
    const { agreements } = await stateOf(services.db, request.id);
    const { token } = await secretsFor(services, agreements[0]?.id ?? '');
    expect(await answerByLink(services, token, 'agreed', 'link')).toMatchObject({ ok: true });
    const day = { start: at('26T00:00'), end: at('27T00:00') };
    expect((await workedShifts(services.db, aicha.carer.id, day)).map(spanOf)).toEqual([evening]);
  }),
);
