import { expect, test } from 'vitest';
import { withDatabase } from '../../../../../test/database.ts';
import type { Gesture } from '../../../../language/gestures.ts';
import { newId } from '../../../../language/ids.ts';
import type { Services } from '../../../../platform/services.ts';
import { anOffer } from '../../seed/offers/offers.ts';
import { friday, thursday } from '../../seed/november.ts';
import { offered, working } from '../../seed/offers/scene.ts';
import { answerOffer } from './answer.ts';
import { acceptAnswer } from './settle.ts';

const says = (
  { db }: Services,
  { id }: { id: string },
  gestures: Gesture[],
  gestures_seen_by: 'me' | 'carers' = 'carers',
) => db.updateTable('people').set({ gestures, gestures_seen_by }).where('id', '=', id).execute();

const requests = async ({ db }: Services) =>
  (await db.selectFrom('replacement_requests').select('id').execute()).length;

test('who answers a swap is told at once which gesture of that home her profile does not say', () =>
  withDatabase(async (services) => {
    const aicha = await working(services, 'Aïcha', [thursday]);
    const josiane = await working(services, 'Josiane', [friday]);
    await says(services, josiane.carer, ['walking']);
    const mine = { kind: 'swap', contractId: aicha.contractId, start: thursday.start } as const;
    const offerId = await anOffer(services, aicha.carer, mine);
    const shift = { contractId: josiane.contractId, start: friday.start };
    const answer = () =>
      answerOffer(services, josiane.carer, offerId, { id: newId(), word: '', reach: null, shift });
    expect(await answer()).toEqual({
      ok: false,
      failure: { kind: 'gestures', whose: 'mine', missing: ['meals'] },
    });
    await says(services, josiane.carer, ['walking', 'meals']);
    expect(await answer()).toMatchObject({ ok: true });
    expect(await requests(services)).toBe(0);
  }));

test('who accepts is told of her own, and of the other’s only what her profile shows her', () =>
  withDatabase(async (services) => {
    const { aicha, josiane, offerId, answerId } = await offered(services);
    const refusal = async () => {
      const accepted = await acceptAnswer(services, aicha.carer, offerId, answerId);
      return accepted.ok ? null : accepted.failure;
    };
    await says(services, josiane.carer, []);
    expect(await refusal()).toEqual({ kind: 'gestures', whose: 'theirs', missing: ['meals'] });
    await says(services, josiane.carer, [], 'me');
    expect(await refusal()).toEqual({ kind: 'gestures', whose: 'theirs', missing: [] });
    await says(services, josiane.carer, ['meals']);
    await says(services, aicha.carer, []);
    expect(await refusal()).toEqual({ kind: 'gestures', whose: 'mine', missing: ['meals'] });
    expect(await requests(services)).toBe(0);
    await says(services, aicha.carer, ['meals']);
    expect(await refusal()).toBeNull();
    expect(await requests(services)).toBe(2);
  }));
