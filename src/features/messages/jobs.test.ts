import { expect, test } from 'vitest';
import { withDatabase, type TestServices } from '../../../test/database.ts';
import type { RavieEvent } from '../../language/events.ts';
import { urls } from '../../language/urls.ts';
import { askAdmission, decideAdmission } from '../people/actions/admissions.ts';
import { joinCentre } from '../people/actions/join.ts';
import { aCentre, aGrant, aPerson } from '../people/seed.ts';
import { messageListeners } from './jobs.ts';

/** What the queue does with an event, twice: it may. */
async function hear(services: TestServices, event: RavieEvent): Promise<void> {
  for (const one of messageListeners(services).filter(({ on }) => on === event.type)) {
    await one.handle(event);
    await one.handle(event);
  }
}

const told = ({ db }: TestServices) =>
  db.selectFrom('notices').select(['person_id', 'kind', 'path']).execute();

test('who joins a relay is welcomed, once', () =>
  withDatabase(async (services) => {
    const centre = await aCentre(services.db, { joinCode: 'ACDE3479' });
    const rose = await aPerson(services.db, { phone: '+33639980001' });
    await joinCentre(services, rose, { code: 'ACDE3479', addressKey: 'address:test' });
    await hear(services, { type: 'carer-joined', personId: rose.id, centreId: centre.id });
    expect(await told(services)).toEqual([
      { person_id: rose.id, kind: 'welcome', path: urls.centre(centre.id) },
    ]);
  }));

test('who asked to enter is told that there is an answer, once, and reads it in RAVie', () =>
  withDatabase(async (services) => {
    const { db } = services;
    const rose = await aPerson(db, { email: 'rose@exemple.invalid' });
    const asked = await askAdmission(services, rose, { communeCode: '23030', message: 'Bonjour.' });
    const moderator = await aGrant(db, await aPerson(db), 'moderator', { kind: 'department', id: '23' });
    const requestId = asked.ok ? asked.value.requestId : '';
    await decideAdmission(services, moderator, { requestId, admitted: true, reason: '' });
    await hear(services, { type: 'admission-decided', requestId });
    expect(await told(services)).toEqual([
      { person_id: rose.id, kind: 'admission-decided', path: urls.admission() },
    ]);
  }));
