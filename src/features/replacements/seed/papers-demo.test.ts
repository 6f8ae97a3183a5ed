import { expect, test } from 'vitest';
import { withDatabase } from '../../../../test/database.ts';
import { loadDemoPeople } from '../../people/seed.ts';
import { loadDemoWork } from '../../work/seed.ts';
import { plannedShifts } from '../../work/store/shifts.ts';
import { overlap } from '../domain/request-clash.ts';
import { requestsFor } from '../store/requests.ts';
import { shiftsOf } from '../store/shifts.ts';
import { personById } from '../../people/actor.ts';
import { loadDemoPapers } from './papers-demo.ts';

test('what Josiane replaced in the demonstration is when she was nowhere else, whatever day it begins', () =>
  withDatabase(async (services) => {
    const people = await loadDemoPeople(services);
    await loadDemoWork(services, people);
    const { aicha = '', josiane = '' } = people.personas;
    const of = await personById(services.db, aicha);
    for (let later = 0; later < 7; later += 1) {
      const now = new Date(services.now().getTime() + later * 86_400_000);
      await services.db.deleteFrom('replacement_requests').execute();
      await loadDemoPapers(
        { ...services, now: () => now },
        { aicha: { id: aicha }, josiane: { id: josiane } },
      );
      const [line] = of ? await requestsFor(services.db, of, 1) : [];
      const shifts = await shiftsOf(services.db, line?.id ?? '');
      expect(shifts.length).toBeGreaterThan(0);
      for (const shift of shifts)
        expect((await plannedShifts(services.db, josiane, shift)).some((own) => overlap(own, shift))).toBe(
          false,
        );
    }
  }));
