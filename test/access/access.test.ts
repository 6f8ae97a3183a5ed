import { readFile, writeFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { appForTests, type TestApp } from '../app.ts';
import { everyAsker, type Asker } from './askers.ts';
import { drawAccess } from './document.ts';
import { nameOf, observe, type Observed } from './observe.ts';
import { subjectsOf } from './subjects.ts';
import type { Subjects } from './subjects/subject.ts';
import { buildWorld, type Circle } from './world.ts';

const document = new URL('../../docs/access.md', import.meta.url);

/** Who may read what was written for each circle, said here once more, and by other words than the program's. */
const readers: Record<Circle, readonly string[]> = {
  everybody: [
    'carer of Guéret', 'her colleague', 'carer of Aubusson', 'carer of Dieppe', 'facilitator of Guéret',
    'facilitator of Dieppe', 'moderator', 'national moderator', 'national coordinator',
  ],
  creuse: ['carer of Guéret', 'her colleague', 'carer of Aubusson', 'facilitator of Guéret', 'moderator', 'national moderator'],
  gueret: ['carer of Guéret', 'her colleague', 'facilitator of Guéret', 'moderator', 'national moderator'],
  seineMaritime: ['carer of Dieppe', 'facilitator of Dieppe', 'national moderator'],
  dieppe: ['carer of Dieppe', 'facilitator of Dieppe', 'national moderator'],
}; // oxfmt-ignore

let app: TestApp;
let askers: Asker[];
let subjects: Subjects;
let observed: Observed[];

beforeAll(async () => {
  app = await appForTests();
  askers = await everyAsker(app.services.db);
  await app.signIn(askers.flatMap(({ as }) => as ?? []));
  const world = await buildWorld(app.services);
  const halfSignedIn = await app.request('/connexion', { form: { contact: '06 39 98 77 02' } });
  subjects = subjectsOf(world, halfSignedIn.headers.getSetCookie()[0]?.split(';')[0] ?? '');
  observed = [];
  for (const route of app.routes)
    for (const subject of subjects[nameOf(route)] ?? [])
      observed.push(await observe(app, route, subject, askers));
}, 360_000);

test('every route is asked about something, and nothing is asked of a route that is gone', () => {
  const routes = app.routes.map(nameOf);
  const without = routes.filter((name) => !subjects[name]?.length);
  const gone = Object.keys(subjects).filter((name) => !routes.includes(name));
  expect(without, 'Say in test/access/subjects.ts what may be asked of these routes').toEqual([]);
  expect(gone, 'Take these out of test/access/subjects.ts: no route answers to them').toEqual([]);
});

test('docs/access.md says what was observed (else: RAVIE_WRITE_ACCESS=1 npm test -- pg18)', async () => {
  const drawn = drawAccess(
    observed,
    askers.map(({ who }) => who),
  );
  if (process.env['RAVIE_WRITE_ACCESS']) await writeFile(document, drawn);
  expect(await readFile(document, 'utf8')).toBe(drawn);
});

describe('what is written for some is never read by others', () => {
  test.each(Object.keys(readers) as Circle[])('%s: by no route, no list, no search, no history', (circle) => {
    const leaks = observed.flatMap(({ route, subject, answers }) =>
      answers
        .filter(({ who, told }) => told.includes(circle) && !readers[circle].includes(who))
        .map(({ who }) => `${who}: ${nameOf(route)} (${subject.what})`),
    );
    expect(leaks).toEqual([]);
  });

  test.each(Object.keys(readers) as Circle[])('%s: and by all those it is for', (circle) => {
    const told = (name: string) =>
      observed
        .filter(({ route }) => nameOf(route) === name)
        .flatMap(({ answers }) => answers.filter((one) => one.told.includes(circle)).map(({ who }) => who));
    for (const name of [
      'GET /entraide/questions/:id',
      'GET /entraide/recherche',
      'GET /entraide/reponses/:id/historique',
    ])
      expect([...new Set(told(name))].sort(), name).toEqual([...readers[circle]].sort());
  });
});

test('an expert who is no carer sees the questions sent to her field, and of the others not even that they are there', () => {
  const answered = observed
    .filter(({ route }) => route.path.startsWith('/entraide/'))
    .flatMap(({ route, answers }) =>
      answers
        .filter(({ who, answer }) => who === 'expert' && !['303', '403', '404'].includes(answer))
        .map(() => nameOf(route)),
    );
  expect(answered).toEqual(['GET /entraide/experts/:field']);
});

test('the exchange answers no content to whoever is no carer and answers for none', () => {
  const others = askers
    .map(({ who }) => who)
    .filter((who) => who !== 'expert' && !readers.everybody.includes(who));
  const inside = observed.filter(({ route }) => route.path.startsWith('/entraide/'));
  const answered = inside.flatMap(({ route, answers }) =>
    answers
      .filter(({ who, answer }) => others.includes(who) && !['403', 'sign in'].includes(answer))
      .map(({ who, answer }) => `${who}: ${nameOf(route)} ${answer}`),
  );
  expect(inside.length).toBeGreaterThan(0);
  expect(answered).toEqual([]);
});

test('a visitor writes nothing but what opens the door', () => {
  const doors = ['/connexion', '/connexion/code', '/connexion/code/nouveau', '/deconnexion', '/rejoindre'];
  const others = ['/carte', '/connexion/cle', '/connexion/cle/defi'];
  const open = [
    ...doors,
    ...others,
    '/langue',
    '/apparence',
    '/demo/etre/:name',
    '/a/:token',
    '/installer/non-merci',
  ];
  // Providers, who prove themselves otherwise (src/features/messages/webhook).
  open.push('/webhooks/courriels', '/webhooks/sms');
  // Employers without an account, by the link or the figures they were given.
  open.push('/accord', '/accord/reponse');
  // Services of the directory, by the link they were sent.
  open.push('/demande/reponse');
  const written = observed
    .filter(({ route, answers }) => route.method === 'post' && answers[0]?.answer !== 'sign in')
    .map(({ route }) => route.path);
  expect([...new Set(written)].sort()).toEqual(open.sort());
});

test('no question ever fails on our side', () => {
  const broken = observed.flatMap(({ route, subject, answers }) =>
    answers
      .filter(({ answer }) => answer.startsWith('5') && route.path !== '/readyz')
      .map(({ who, answer }) => `${who}: ${nameOf(route)} (${subject.what}) ${answer}`),
  );
  expect(broken).toEqual([]);
});
