import { describe, expect, test } from 'vitest';
import { minutes, openPostOffice } from '../../../../test/post-office.ts';
import { aCarer, aCentre } from '../../people/seed.ts';
import { aNotice, deliveriesOf, tell } from '../seed.ts';
import { deliver } from './deliver.ts';

const office = openPostOffice();

async function state(personId: string) {
  const [delivery] = await deliveriesOf(office.services.db, personId, 'sms');
  return delivery;
}

describe('the cost of texts', () => {
  const cap = (dayCap: number, centreDayCap: number) => {
    office.services = {
      ...office.services,
      config: { ...office.services.config, smsCost: { each: 5, dayCap, centreDayCap } },
    };
  };

  test('past the cap of her relay it waits for tomorrow, or goes by mail to who has an address', async () => {
    cap(1000, 5);
    const centre = await aCentre(office.services.db);
    const carer = (contacts: { phone: string; email?: string }) =>
      aCarer(office.services.db, { ...contacts, centreId: centre.id });
    const people = [
      await carer({ phone: '+33639980011' }),
      await carer({ phone: '+33639980012' }),
      await carer({ phone: '+33639980013', email: 'lea@exemple.invalid' }),
    ];
    for (const { id } of people) {
      office.later(1);
      await tell(office.services, aNotice(id));
    }
    await deliver(office.services, 'sms');
    await deliver(office.services, 'mail');
    const states = await Promise.all(people.map(({ id }) => state(id)));
    expect(states).toMatchObject([
      { state: 'sent' },
      { state: 'waiting', reason: 'cap' },
      { state: 'dropped', reason: 'cap' },
    ]);
    expect(office.mails).toMatchObject([{ recipient: 'lea@exemple.invalid' }]);
    office.later(24 * 60 * minutes);
    await deliver(office.services, 'sms');
    expect(office.texts).toHaveLength(2);
  });

  test('what was refused costs nothing', async () => {
    cap(1000, 1000);
    const { id } = await aCarer(office.services.db, { phone: '+33639980001' });
    await tell(office.services, aNotice(id));
    office.faults = ['refuse-for-now'];
    await deliver(office.services, 'sms');
    const spent = () => office.services.db.selectFrom('sms_spending').select('cents').execute();
    expect(await spent()).toEqual([{ cents: 0 }]);
    office.later(2 * minutes);
    await deliver(office.services, 'sms');
    expect(await spent()).toEqual([{ cents: 5 }]);
  });
});
