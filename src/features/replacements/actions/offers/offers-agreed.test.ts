import { describe, expect, test } from 'vitest';
import { withDatabase } from '../../../../../test/database.ts';
import { NotFound } from '../../../../language/failure.ts';
import { newId } from '../../../../language/ids.ts';
import { aCarer } from '../../../people/seed.ts';
import { anAvailability } from '../../../work/seed.ts';
import { anAnswer, anOffer } from '../../seed/offers/offers.ts';
import { friday, thursday } from '../../seed/november.ts';
import { anEmployerAccount } from '../../seed/offers/scene.ts';
import { answerOffer, withdrawAnswer } from './answer.ts';
import { readOffer, readOffers } from './read.ts';
import { acceptAnswer, withdrawOffer } from './settle.ts';

describe('a lasting job', () => {
  const job = {
    kind: 'lasting',
    communeCode: '23096',
    hoursAWeek: 6,
    weekdays: [1, 3, 5],
    gestures: ['meals'],
    word: 'Le matin. Appelez Rose au 06 39 98 00 77.',
    reach: 'phone',
  } as const;

  test('carers within reach read it without a name; nobody is shown how to reach anybody before both agree', () =>
    withDatabase(async (services) => {
      const georges = await anEmployerAccount(services);
      const offerId = await anOffer(services, georges, { ...job, weekdays: [...job.weekdays] });
      const josiane = await aCarer(services.db, {
        firstName: 'Josiane',
        phone: '+33639980002',
        email: 'josiane@exemple.invalid',
      });
      const odette = await aCarer(services.db, { firstName: 'Odette', phone: '+33639980003' });
      const far = await aCarer(services.db, { firstName: 'Far', communeCode: '23008' });
      await anAvailability(services, far, { mostMinutes: 10 });
      expect((await readOffers(services, far)).lasting).toEqual([]);
      await expect(readOffer(services, far, offerId)).rejects.toThrow(NotFound);

      const [seen] = (await readOffers(services, josiane)).lasting;
      expect(seen).toMatchObject({ id: offerId, author: null, hoursAWeek: 6 });
      expect(seen?.word).not.toContain('39 98');
      const first = await anAnswer(services, josiane, offerId, { reach: 'email', word: 'Je suis libre.' });
      await anAnswer(services, odette, offerId, { reach: 'phone' });
      const contacts = /39980001|39980002|39980003|exemple\.invalid/;
      for (const reader of [georges, josiane, odette])
        expect(JSON.stringify(await readOffer(services, reader, offerId))).not.toMatch(contacts);
      expect((await readOffer(services, georges, offerId)).answers.map(({ firstName }) => firstName)).toEqual(
        ['Josiane', 'Odette'],
      );

      await acceptAnswer(services, georges, offerId, first);
      expect((await readOffer(services, georges, offerId)).met).toEqual({
        firstName: 'Josiane',
        initial: 'M',
        reach: 'email',
        contact: 'josiane@exemple.invalid',
      });
      expect((await readOffer(services, josiane, offerId)).met?.contact).toBe('+33639980001');
      expect((await readOffer(services, odette, offerId)).met).toBeNull();
      expect((await readOffer(services, odette, offerId)).answer?.state).toBe('declined');

      await withdrawAnswer(services, josiane, offerId);
      expect((await readOffer(services, georges, offerId)).met).toBeNull();
    }));

  test('consent names a contact there is; taken back, nothing is shown any more', () =>
    withDatabase(async (services) => {
      const georges = await anEmployerAccount(services);
      const offerId = await anOffer(services, georges, { ...job, weekdays: [...job.weekdays] });
      const josiane = await aCarer(services.db, { firstName: 'Josiane', phone: '+33639980002' });
      const answer = { id: newId(), word: '', shift: null };
      for (const reach of ['email', null] as const)
        expect(await answerOffer(services, josiane, offerId, { ...answer, reach })).toMatchObject({
          ok: false,
          failure: { kind: 'no-contact' },
        });
      const answerId = await anAnswer(services, josiane, offerId, { reach: 'phone' });
      await acceptAnswer(services, georges, offerId, answerId);
      await withdrawOffer(services, georges, offerId);
      expect((await readOffer(services, georges, offerId)).met).toBeNull();
      expect((await readOffer(services, josiane, offerId)).met).toBeNull();
    }));

  test('hours to spare are read by employers, carers and facilitators; they are over when they begin', () =>
    withDatabase(async (services) => {
      const josiane = await aCarer(services.db, { firstName: 'Josiane', phone: '+33639980002' });
      const georges = await anEmployerAccount(services);
      const offerId = await anOffer(services, josiane, {
        kind: 'spare',
        communeCode: '23096',
        times: [thursday, friday],
        kinds: ['work'],
        mostMinutes: 20,
        word: '',
        reach: 'phone',
      });
      expect((await readOffers(services, georges)).spare).toMatchObject([
        { id: offerId, author: { firstName: 'Josiane' } },
      ]);
      const aicha = await aCarer(services.db, { firstName: 'Aïcha' });
      expect((await readOffer(services, aicha, offerId)).mayAnswer).toBe(false);
      const later = { ...services, now: () => friday.start };
      expect((await readOffers(later, georges)).spare).toEqual([]);
      await expect(readOffer(later, aicha, offerId)).rejects.toThrow(NotFound);
    }));
});
