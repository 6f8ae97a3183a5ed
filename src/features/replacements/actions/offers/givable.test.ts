import { expect, test } from 'vitest';
import { withDatabase } from '../../../../../test/database.ts';
import { newId } from '../../../../language/ids.ts';
import type { Services } from '../../../../platform/services.ts';
import { aContract } from '../../../work/seed.ts';
import { anOffer } from '../../seed/offers/offers.ts';
import { at, friday, saturday, thursday } from '../../seed/november.ts';
import { working } from '../../seed/offers/scene.ts';
import { answerOffer } from './answer.ts';
import { givableAgainst } from './givable.ts';
import { readOffer } from './read.ts';

type Worker = Awaited<ReturnType<typeof working>>;

/** Aïcha offers her Thursday; what this colleague may give against it. */
async function against(services: Services, { carer }: Worker) {
  const aicha = await working(services, 'Aïcha', [thursday]);
  const offerId = await anOffer(services, aicha.carer, {
    kind: 'swap',
    contractId: aicha.contractId,
    start: thursday.start,
  });
  const { offer } = await readOffer(services, carer, offerId);
  const { shifts, busy } = await givableAgainst(services, carer, offer);
  return { offerId, starts: shifts.map(({ start }) => start), busy };
}

test('all of hers, when she is free then; but those the law lets nobody else do so soon', () =>
  withDatabase(async (services) => {
    const josiane = await working(services, 'Josiane', [friday, saturday]);
    await aContract(services, josiane.carer, {
      schedule: 'irregular',
      days: [{ start: at('25T14:00'), end: at('25T16:00'), kind: 'work' }],
    });
    expect(await against(services, josiane)).toMatchObject({
      starts: [friday.start, saturday.start],
      busy: [],
    });
  }));

test('only the one that stands in the way, when one does', () =>
  withDatabase(async (services) => {
    const meanwhile = { start: at('26T09:00'), end: at('26T12:00') };
    const josiane = await working(services, 'Josiane', [meanwhile, friday]);
    expect((await against(services, josiane)).starts).toEqual([meanwhile.start]);
  }));

test('none when two of them do: she is told which, and so is whoever tries', () =>
  withDatabase(async (services) => {
    const [one, other] = [
      { start: at('26T08:30'), end: at('26T09:00') },
      { start: at('26T09:30'), end: at('26T11:00') },
    ];
    const josiane = await working(services, 'Josiane', [one, other, friday]);
    const { offerId, starts, busy } = await against(services, josiane);
    expect([starts, busy]).toEqual([[], [one, other]]);
    const given = { contractId: josiane.contractId, start: one.start };
    const form = { id: newId(), word: '', reach: null, shift: given };
    expect(await answerOffer(services, josiane.carer, offerId, form)).toEqual({
      ok: false,
      failure: { kind: 'elsewhere', whose: 'mine', busy: [other] },
    });
  }));
