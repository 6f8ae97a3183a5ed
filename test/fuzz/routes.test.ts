import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameOf } from '../access/observe.ts';
import { subjectsOf } from '../access/subjects.ts';
import { buildWorld } from '../access/world.ts';
import { appForTests } from '../app.ts';
import { faultsOf, leadsOutside } from './faults.ts';
import { attacksOn, type Attack } from './requests.ts';

/**
 * The same attacks at every run, so that a failure is somebody's change. `RAVIE_FUZZ_RUNS=2000` tries as many others
 * on each route, drawn anew.
 */
const asked = Number(process.env['RAVIE_FUZZ_RUNS'] ?? 0);
const runs = asked ? { numRuns: asked } : { numRuns: 25, seed: 20_261_122 };
/** In milliseconds. Stopped before the test is given up: what is under way would go on beside the next one. */
const patience = 40_000 + asked * 100;

const app = await appForTests();
const world = await buildWorld(app.services);
const halfSignedIn = await app.request('/connexion', { form: { contact: '06 39 98 77 03' } });
const subjects = subjectsOf(world, halfSignedIn.headers.getSetCookie()[0]?.split(';')[0] ?? '');
const people = [null, 'aicha', 'josiane', 'nathalie', 'beatrice'];

/** Sends it, follows where it leads, and says what was wrong with either answer. */
async function attack({ path, ...asking }: Attack): Promise<string[]> {
  const start = performance.now();
  const answer = await app.request(path, asking);
  const faults = await faultsOf(answer, path, performance.now() - start);
  const next = answer.headers.get('location');
  if (next === null || leadsOutside(next)) return faults;
  const followed = await app.request(next, { as: asking.as ?? null });
  return [...faults, ...(await faultsOf(followed, next, 0)).map((fault) => `then ${next}: ${fault}`)];
}

describe('whatever is sent to a route, nothing of ours breaks', () => {
  test.each(app.routes.map((route) => [nameOf(route), route] as const))(
    '%s',
    async (name, route) => {
      const attacks = attacksOn(route, subjects[name] ?? [], people);
      await fc.assert(
        fc.asyncProperty(attacks, async (made) => {
          expect(await app.undone(() => attack(made))).toEqual([]);
        }),
        runs,
      );
    },
    60_000 + asked * 100,
  );
});

test(
  'addresses of no route, and methods of none, are answered as pages',
  async () => {
    const strange = fc.record({
      path: fc.webPath({ size: 'small' }).map((path) => (path.startsWith('/') ? path : `/${path}`)),
      method: fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND'),
      as: fc.constantFrom(...people),
    });
    await fc.assert(
      fc.asyncProperty(strange, async (made) => {
        expect(await app.undone(() => attack(made))).toEqual([]);
      }),
      { ...runs, plugins: [fc.interruptAfterTimeLimit(patience)] },
    );
  },
  2 * patience,
);

test('no write is accepted from another site', async () => {
  for (const route of app.routes.filter(({ method }) => method === 'post')) {
    const [subject] = subjects[nameOf(route)] ?? [];
    for (const headers of [
      { 'sec-fetch-site': 'cross-site' },
      { origin: 'https://zz9.invalid' },
      { origin: 'null' },
    ]) {
      const answer = await app.request(subject?.path ?? '/', {
        as: 'beatrice',
        form: subject?.form ?? {},
        headers,
      });
      expect(answer.status, `${nameOf(route)} ${JSON.stringify(headers)}`).toBe(403);
    }
  }
});
