import { expect, test } from 'vitest';
import { personas } from '../../src/features/people/seed.ts';
import { newId } from '../../src/language/ids.ts';
import {
  keyHeader,
  personHeader,
  placeHeader,
  waitingForm,
  waitingForms,
} from '../../src/language/outbox.ts';
import { createWeb } from '../../src/main/web.ts';
import { openDatabase } from '../../src/platform/db/database.ts';
import { subjectsOf } from '../access/subjects.ts';
import { buildWorld } from '../access/world.ts';
import { encodeForm } from '../app.ts';
import { servicesOn } from '../database.ts';
import { demonstrationDatabase } from '../demonstration.ts';

// A form that is done once holds its connection from its first write to its answer, and may read meanwhile. Were it to
// ask for another of the same pool, as many forms at once as it has would wait for each other: with one it shows at once.

test('a form that is done once never waits for a second connection of a pool', async () => {
  const connection = await demonstrationDatabase();
  const [db, dbHeld] = [openDatabase(connection, { pool: 1 }), openDatabase(connection, { pool: 1 })];
  try {
    const plain = servicesOn(db, connection);
    const services = { ...plain, dbHeld, config: { ...plain.config, demoAccounts: true } };
    const { app } = createWeb(services, []);
    const subjects = Object.values(subjectsOf(await buildWorld(services), '')).flat();
    const forms = subjects.filter(({ path, form }) => form && waitingForm(path));
    const done = new Set<string>();
    const failed: string[] = [];
    for (const name of ['aicha', 'josiane', 'kevin', 'georges']) {
      const person = personas.find((persona) => persona.name === name)?.personId ?? '';
      const door = await app.request(`/demo/etre/${name}`, { method: 'POST' });
      const cookie = door.headers.getSetCookie()[0]?.split(';')[0] ?? '';
      for (const { path, what, form = {} } of forms) {
        const headers = { cookie, [keyHeader]: newId(), [personHeader]: person };
        const answer = await app.request(path, { method: 'POST', headers, body: encodeForm(form) });
        if (answer.status >= 500) failed.push(`${name}: ${path} (${what}): ${answer.status}`);
        if (answer.headers.has(placeHeader)) done.add(waitingForm(path) ?? '');
      }
    }
    expect(failed).toEqual([]);
    expect([...done].sort()).toEqual(Object.keys(waitingForms).sort());
  } finally {
    await Promise.all([db.destroy(), dbHeld.destroy()]);
  }
}, 240_000);
