import { describe, expect, test } from 'vitest';
import { withDatabase } from '../../../../../test/database.ts';
import { NotFound } from '../../../../language/failure.ts';
import { newId } from '../../../../language/ids.ts';
import type { Services } from '../../../../platform/services.ts';
import { aCarer } from '../../../people/seed.ts';
import { aContract, anAvailability } from '../../../work/seed.ts';
import { halvesOf } from '../../store/offers/halves.ts';
import { anAnswer, anOffer } from '../../seed/offers/offers.ts';
import { at, saturday, thursday } from '../../seed/november.ts';
import { anEmployerAccount, offered, working } from '../../seed/offers/scene.ts';
import { secretsFor, stateOf } from '../../seed/asks-scene.ts';
import { answerByLink } from '../answer-agreement.ts';
import { answerOffer } from './answer.ts';
import { endHalf } from './end-half.ts';
import { readOffer } from './read.ts';
import { acceptAnswer } from './settle.ts';

const tables = async ({ db }: Services) => ({
  requests: (await db.selectFrom('replacement_requests').selectAll().execute()).length,
  covers: (await db.selectFrom('replacement_covers').selectAll().execute()).length,
});

describe('swapping two shifts', () => {
  test('becomes two requests, each already accepted by the other, and both employers are asked', () =>
    withDatabase(async (services) => {
      const { aicha, josiane, offerId, answerId } = await offered(services);
      expect(await acceptAnswer(services, aicha.carer, offerId, answerId)).toMatchObject({ ok: true });
      expect(await acceptAnswer(services, aicha.carer, offerId, answerId)).toMatchObject({ ok: true });
      const halves = await halvesOf(services.db, offerId);
      for (const [id, from, to] of [
        [halves?.offered, aicha, josiane],
        [halves?.answered, josiane, aicha],
      ] as const) {
        const { request, shifts, asks, covers, agreements } = await stateOf(services.db, id ?? '');
        expect(request).toMatchObject({ carerId: from.carer.id, state: 'asking', motive: 'absence' });
        expect(shifts.map(({ state }) => state)).toEqual(['taken']);
        expect(asks).toMatchObject([{ carerId: to.carer.id, state: 'accepted' }]);
        // She reads how far it is, as whoever is asked does.
        expect(asks[0]?.because.minutes).toBeGreaterThan(0);
        expect(covers).toMatchObject([{ carerId: to.carer.id, state: 'taken' }]);
        expect(agreements).toMatchObject([{ carerId: to.carer.id, state: 'waiting' }]);
      }
      expect(await tables(services)).toEqual({ requests: 2, covers: 2 });
      expect((await readOffer(services, josiane.carer, offerId)).halves).toEqual(halves);
    }));

  test('an employer declines: the other half falls with it, and nobody else is asked', () =>
    withDatabase(async (services) => {
      const { aicha, offerId, answerId } = await offered(services);
      const odette = await aCarer(services.db, { firstName: 'Odette' });
      await anAvailability(services, odette);
      await acceptAnswer(services, aicha.carer, offerId, answerId);
      const halves = await halvesOf(services.db, offerId);
      const [offeredId, answeredId] = [halves?.offered ?? '', halves?.answered ?? ''];
      const { agreements } = await stateOf(services.db, offeredId);
      const { token } = await secretsFor(services, agreements[0]?.id ?? '');
      expect(await answerByLink(services, token, 'declined', 'link')).toMatchObject({ ok: true });
      await endHalf(services, answeredId);
      for (const id of [offeredId, answeredId]) {
        const { request, shifts, asks, covers, agreements: asked } = await stateOf(services.db, id);
        expect(request?.state).toBe('cancelled');
        expect(shifts.map(({ state }) => state)).toEqual(['withdrawn']);
        expect(asks).toHaveLength(1);
        expect(covers.map(({ state }) => state)).toEqual(['released']);
        expect(asked.some(({ state }) => state === 'waiting' || state === 'agreed')).toBe(false);
      }
      expect((await readOffer(services, aicha.carer, offerId)).offer.state).toBe('fallen');
    }));

  test('refused with the sentence of the law when it is unlawful for either, and nothing stays of it', () =>
    withDatabase(async (services) => {
      const night = { start: at('26T20:00'), end: at('27T09:00'), kind: 'night' as const };
      const aicha = await working(services, 'Aïcha', [thursday]);
      const josiane = await working(services, 'Josiane', [night]);
      const mine = { contractId: aicha.contractId, start: thursday.start };
      const offerId = await anOffer(services, aicha.carer, { kind: 'swap', ...mine });
      const shift = { contractId: josiane.contractId, start: night.start };
      const answerId = await anAnswer(services, josiane.carer, offerId, { shift });
      const refused = await acceptAnswer(services, aicha.carer, offerId, answerId);
      expect(refused).toMatchObject({ ok: false, failure: { kind: 'law', whose: 'mine' } });
      const said = !refused.ok && refused.failure.kind === 'law' ? refused.failure.said : [];
      expect(said[0]?.rule).toBe('night-presence');
      expect(said[0]?.reasons[0]?.says).toMatch(/12/);
      expect(await tables(services)).toEqual({ requests: 0, covers: 0 });

      // The other way round, who answers is told at once.
      const back = await anOffer(services, josiane.carer, { kind: 'swap', ...shift });
      const told = await answerOffer(services, aicha.carer, back, {
        id: newId(),
        word: '',
        reach: null,
        shift: mine,
      });
      expect(told).toMatchObject({ ok: false, failure: { kind: 'law', whose: 'mine' } });
      expect(await tables(services)).toEqual({ requests: 0, covers: 0 });
    }));

  test('a full week: her own figures to her, to the other only that it is too much', () =>
    withDatabase(async (services) => {
      const week = [23, 24, 25, 26, 27].map((day) => ({
        start: at(`${day}T06:30`),
        end: at(`${day}T16:15`),
      }));
      const full = await working(services, 'Josiane', [...week, saturday].slice(0, 5));
      await anAvailability(services, full.carer, { allHoursHere: true });
      const aicha = await working(services, 'Aïcha', [{ start: at('28T08:00'), end: at('28T18:00') }]);
      await anAvailability(services, aicha.carer, { allHoursHere: true });
      const saturdayOf = { contractId: aicha.contractId, start: at('28T08:00') };
      // 48 h 45 a week; with Saturday’s ten hours instead of a short Sunday after next, it is too much.
      const nextWeek = await aContract(services, full.carer, {
        days: [{ start: at('30T08:00'), end: at('30T09:00'), kind: 'work' }],
      });
      const offerId = await anOffer(services, aicha.carer, { kind: 'swap', ...saturdayOf });
      const shift = { contractId: nextWeek.id, start: at('30T08:00') };
      const answered = await answerOffer(services, full.carer, offerId, {
        id: newId(),
        word: '',
        reach: null,
        shift,
      });
      expect(answered).toMatchObject({
        ok: false,
        failure: { kind: 'week', whose: 'mine', hours: 58.75, most: 50 },
      });
      // Against a shift of the same week, what she gives no longer counts.
      const monday = { contractId: full.contractId, start: at('23T06:30') };
      const answerId = await anAnswer(services, full.carer, offerId, { shift: monday });
      await services.db
        .updateTable('hour_offer_answers')
        .set({ contract_id: nextWeek.id, starts_at: at('30T08:00'), ends_at: at('30T09:00') })
        .where('id', '=', answerId)
        .execute();
      expect(await acceptAnswer(services, aicha.carer, offerId, answerId)).toMatchObject({
        ok: false,
        failure: { kind: 'week', whose: 'theirs', hours: null, most: 50 },
      });
    }));

  test('what is read of a swap is the commune, the hours and the gestures: no employer, and for carers only', () =>
    withDatabase(async (services) => {
      const { aicha, josiane, offerId } = await offered(services);
      const employer = await anEmployerAccount(services);
      await expect(readOffer(services, employer, offerId)).rejects.toThrow(NotFound);
      const far = await aCarer(services.db, { firstName: 'Far', communeCode: '19272' });
      await services.db
        .updateTable('grants')
        .set({ scope_id: '19' })
        .where('person_id', '=', far.id)
        .execute();
      const reread = {
        ...far,
        departmentCode: '19',
        grants: [{ role: 'carer' as const, scope: { kind: 'department' as const, id: '19' } }],
      };
      await expect(readOffer(services, reread, offerId)).rejects.toThrow(NotFound);
      const seen = await readOffer(services, josiane.carer, offerId);
      expect(JSON.stringify(seen)).not.toMatch(/Petit|Roche/);
      const own = await readOffer(services, aicha.carer, offerId);
      expect(JSON.stringify(own)).not.toMatch(/Petit|Roche/);
      expect(own.answers).toMatchObject([{ firstName: 'Josiane', given: { communeName: 'Guéret' } }]);
      expect(seen.answers).toEqual([]);
    }));
});

/** An employer of Creuse with an account and a telephone. */
