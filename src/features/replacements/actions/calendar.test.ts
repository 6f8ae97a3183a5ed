import { expect, test } from 'vitest';
import { withDatabase } from '../../../../test/database.ts';
import { readCalendar as readIcs, textOf, valueOf } from '../../../../test/papers/read-calendar.ts';
import { NotFound } from '../../../language/failure.ts';
import { aCarer } from '../../people/seed.ts';
import { aContract } from '../../work/seed.ts';
import { anAgreedReplacement } from '../seed/agreed.ts';
import { coverFile, makeCalendar, readCalendar, stopCalendar } from './calendar.ts';

const hour = (text: string) => new Date(`${text}+01:00`);

test('a secret address tells her replacements and nothing of whose they are; another address, or none, ends it', () =>
  withDatabase(async (services) => {
    const { db } = services;
    const [carer, replacement] = [await aCarer(db), await aCarer(db)];
    const contract = await aContract(services, carer, {
      employer: { name: 'Madame Petit', street: '3, rue des Pommiers' },
    });
    const shifts = [{ start: hour('2026-11-26T08:00'), end: hour('2026-11-26T10:00') }];
    const { coverIds } = await anAgreedReplacement(services, { carer, replacement, contract, shifts });
    const token = await makeCalendar(services, replacement);
    const drawn = await readCalendar(services, token);
    const [event] = readIcs(drawn).components;
    expect(event && textOf(event, 'SUMMARY')).toBe('Remplacement · Guéret');
    expect(event && [valueOf(event, 'UID'), valueOf(event, 'STATUS'), valueOf(event, 'SEQUENCE')]).toEqual([
      coverIds[0],
      'CONFIRMED',
      '1',
    ]);
    for (const secret of ['Petit', 'Pommiers', carer.firstName]) expect(drawn).not.toContain(secret);

    const kept = await db.selectFrom('calendar_feeds').selectAll().execute();
    expect(JSON.stringify(kept)).not.toContain(token);

    await db
      .updateTable('replacement_covers')
      .set({ state: 'released', released_at: services.now(), released_because: 'withdrawn' })
      .execute();
    const [gone] = readIcs(await readCalendar(services, token)).components;
    expect(gone && [valueOf(gone, 'UID'), valueOf(gone, 'STATUS'), valueOf(gone, 'SEQUENCE')]).toEqual([
      coverIds[0],
      'CANCELLED',
      '2',
    ]);

    const another = await makeCalendar(services, replacement);
    await expect(readCalendar(services, token)).rejects.toThrow(NotFound);
    expect(await readCalendar(services, another)).toContain('BEGIN:VCALENDAR');
    await stopCalendar(services, replacement);
    await expect(readCalendar(services, another)).rejects.toThrow(NotFound);
  }));

test('one stretch of hours, for her who holds it alone', () =>
  withDatabase(async (services) => {
    const { db } = services;
    const [carer, replacement] = [await aCarer(db), await aCarer(db)];
    const contract = await aContract(services, carer, {});
    const shifts = [{ start: hour('2026-11-26T08:00'), end: hour('2026-11-26T10:00') }];
    const { coverIds } = await anAgreedReplacement(services, { carer, replacement, contract, shifts });
    const [id = ''] = coverIds;
    expect(readIcs(await coverFile(services, replacement, id)).components).toHaveLength(1);
    await expect(coverFile(services, carer, id)).rejects.toThrow(NotFound);
    await expect(coverFile(services, replacement, 'x')).rejects.toThrow(NotFound);
  }));
