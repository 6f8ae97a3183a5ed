import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { strongRoles } from '../../src/features/people/domain/strength.ts';
import { personas } from '../../src/features/people/seed.ts';
import { appForTests, type Form, type TestApp } from '../app.ts';
import { nameOf } from './observe.ts';
import { subjectsOf } from './subjects.ts';
import { buildWorld, secrets } from './world.ts';

// A session opened by one way only, where a second step is asked for: whoever holds power over others is answered,
// by every route, as if these roles had been taken back; or led to the step that wakes them.

const strong = ['nathalie', 'isabelle', 'mehdi', 'beatrice'];
const step = '/encore-un-pas';

let app: TestApp;
/** By who asks what: the answer while her roles sleep, and the answer without them. */
const asleep = new Map<string, string>();
const without = new Map<string, string>();

/** The status, or that it leads to the second step; and whose texts came along. */
async function answerTo(path: string, method: string, form: Form, as: string): Promise<string> {
  const reply = await app.request(path, { as, ...(method === 'post' && { form }) });
  const text = await reply.text();
  const told = Object.values(secrets).filter((secret) => text.includes(secret));
  const toStep = (reply.headers.get('location') ?? '').startsWith(step);
  return [toStep ? 'one more step' : String(reply.status), ...told].join(' ');
}

beforeAll(async () => {
  app = await appForTests();
  const { config, db } = app.services;
  const subjects = subjectsOf(await buildWorld(app.services), '');
  const askAll = async (answers: Map<string, string>) => {
    for (const route of app.routes)
      for (const { path, form = {}, what } of subjects[nameOf(route)] ?? [])
        for (const as of strong)
          answers.set(
            `${as}: ${nameOf(route)} (${what})`,
            await app.undone(() => answerTo(path, route.method, form, as)),
          );
  };
  config.secondFactor = true;
  await askAll(asleep);
  config.secondFactor = false;
  const ids = personas.filter(({ name }) => strong.includes(name)).map(({ personId }) => personId);
  await sql`update grants set withdrawn_at = now()
    where person_id = any(${ids}::uuid[]) and role = any(${[...strongRoles]}::text[])`.execute(db);
  await askAll(without);
}, 240_000);

test('every route answers as if the roles were not there, or leads to the step that wakes them', () => {
  const others = [...asleep].flatMap(([asked, answer]) => {
    const plain = without.get(asked);
    // What opens the account is closed to her besides: whoever holds one of her ways may not give herself another.
    const stricter =
      / POST \/mes-appareils\/c| GET \/mes-appareils\/contact(\/retrait)? /.test(asked) && plain !== '303';
    const led = answer === 'one more step' && (plain === '403' || stricter);
    const ok = answer === plain || led || (stricter && answer === '403') || asked.includes(step);
    return ok ? [] : [`${asked}: ${answer} instead of ${plain ?? ''}`];
  });
  expect(others).toEqual([]);
});

test('each of them is led there by the pages of her roles', () => {
  for (const as of strong) {
    const led = [...asleep].filter(([asked, answer]) => asked.startsWith(as) && answer === 'one more step');
    expect(led.length, as).toBeGreaterThan(3);
  }
});
