import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { askQuestion } from '../../src/features/exchange/actions/ask-question.ts';
import { editAnswer, editQuestion } from '../../src/features/exchange/actions/edit-post.ts';
import { giveAnswer } from '../../src/features/exchange/actions/give-answer.ts';
import { markHelpedAnswer, thankAnswer } from '../../src/features/exchange/actions/thank-answer.ts';
import { personById } from '../../src/features/people/actor.ts';
import { aCarer } from '../../src/features/people/seed.ts';
import type { Person } from '../../src/language/actor.ts';
import { newId } from '../../src/language/ids.ts';
import { urls } from '../../src/language/urls.ts';
import { appForTests, type Asking, type TestApp } from '../app.ts';
import { centres, everyAsker, type Asker } from './askers.ts';
import { subjectsOf } from './subjects.ts';
import { buildWorld, common, type Thread, type World } from './world.ts';

// Whatever somebody does without her name, nothing that anybody else is answered says who she is. Not even
// moderators, coordinators and those who run her relay: they read as the others do.

/** Nobody else is called so, and nobody else lives there. */
const name = 'Zélimoune';
const commune = { code: '23001', name: 'Ahun' };

const circles = ['all', 'department:23', `centre:${centres.gueret}`] as const;
const steps = ['answer', 'answer elsewhere', 'edit', 'edit answer', 'helped', 'thank'] as const;
type Step = (typeof steps)[number];

let app: TestApp;
let askers: Asker[];
let world: World;
let her: Person;
let colleague: Person;

beforeAll(async () => {
  app = await appForTests();
  const { db } = app.services;
  her = await aCarer(db, { firstName: name, communeCode: commune.code, centreId: centres.gueret });
  askers = await everyAsker(db);
  await app.signIn([her.id, ...askers.flatMap(({ as }) => as ?? [])]);
  world = await buildWorld(app.services);
  const josiane = await personById(db, world.people.josiane);
  if (!josiane) throw new Error('The demonstration lacks its people.');
  colleague = josiane;
}, 240_000);

/** She asks without her name, then does these things; a colleague answers with hers. */
async function live(circle: string, did: readonly Step[]): Promise<Thread & { helping: string }> {
  const { services } = app;
  const text = `Que faire du ${common} quand on me crie dessus\u00a0? C’est tous les jours.`;
  const hers = { theme: 'relations', audience: circle, kept: [], unsigned: true } as const;
  const say = async (who: Person, questionId: string, unsigned: boolean) => {
    const given = { id: newId(), questionId, text: `Avec du ${common}.`, kept: [], unsigned };
    return idOf(await giveAnswer(services, who, given));
  };
  const question = idOf(await askQuestion(services, her, { id: newId(), text, ...hers }));
  const helping = await say(colleague, question, false);
  let answer = await say(her, question, true);
  for (const step of did) {
    if (step === 'answer') answer = await say(her, question, true);
    if (step === 'answer elsewhere') answer = await say(her, world.threads.gueret.question, true);
    if (step === 'edit')
      await editQuestion(services, her, {
        id: question, title: `Autrement, le ${common}\u00a0?`, body: 'Et alors ?', theme: 'self', kept: [], forget: false,
      }); // oxfmt-ignore
    if (step === 'edit answer')
      await editAnswer(services, her, {
        id: answer,
        body: `Sans ${common}.`,
        kept: [],
        forget: did.length % 2 === 0,
      });
    if (step === 'helped') await markHelpedAnswer(services, her, { answerId: helping, helped: true });
    if (step === 'thank') await thankAnswer(services, her, { answerId: helping, thanks: true });
  }
  return { question, answer, helping };
}

function idOf(outcome: { ok: true; value: { id: string } } | { ok: false; failure: { kind: string } }) {
  if (!outcome.ok) throw new Error(outcome.failure.kind);
  return outcome.value.id;
}

/** Everything the exchange answers about a thread, and the pages around it. */
function requests({ question, answer, helping }: Thread & { helping: string }): [string, Asking][] {
  const thread = { question, answer };
  const subjects = subjectsOf(
    { ...world, asked: thread, threads: { ...world.threads, everybody: thread } },
    '',
  );
  const asked = Object.entries(subjects)
    .filter(([route]) => route.includes(' /entraide'))
    .flatMap(([route, some]) =>
      some.map(({ path, form = {} }): [string, Asking] => [path, route.startsWith('POST') ? { form } : {}]),
    );
  return [
    ...asked,
    ['/', {}],
    [urls.question(question, { apres: '1' }), {}],
    [urls.answerHistory(helping), {}],
    [urls.search(`${common} crie`), {}],
    [urls.search(common, { departement: '23' }), {}],
  ];
}

test('no answer to anybody else holds her name, her id or where she lives', async () => {
  // In one circle everything she may do, in any order; in the others some of it, or nothing.
  const orders = fc.tuple(
    ...circles.map((_, at) => fc.shuffledSubarray([...steps], { minLength: at === 0 ? steps.length : 0 })),
  );
  await fc.assert(
    fc.asyncProperty(orders, async (lived) => {
      const leaks: string[] = [];
      for (const [at, circle] of circles.entries())
        leaks.push(...(await app.undone(async () => leaksOf(await live(circle, lived[at] ?? [])))));
      expect(leaks).toEqual([]);
    }),
    { numRuns: 1, endOnFailure: true },
  );
}, 240_000);

/** What is told of her to any other asker, by anything that is answered about this thread. */
async function leaksOf(thread: Thread & { helping: string }): Promise<string[]> {
  const found: string[] = [];
  for (const { who, as } of askers)
    for (const [path, asking] of requests(thread)) {
      const answered = await app.undone(() => app.request(path, { ...asking, as }));
      const told = `${JSON.stringify([...answered.headers])}${await answered.text()}`;
      for (const secret of [name, her.id, commune.name, urls.person(her.id)])
        if (told.includes(secret)) found.push(`${who}: ${path} tells ${secret}`);
    }
  return found;
}

test('she alone is told that it is hers, and may change it', async () => {
  await app.undone(async () => {
    const { question, answer } = await live('all', []);
    const pageOf = async (as: string | null, path: string) => {
      const answered = await app.request(path, { as });
      return { status: answered.status, text: await answered.text() };
    };
    const edits = [urls.questionEdition(question), urls.answerEdition(answer)];
    const own = await pageOf(her.id, urls.question(question));
    expect(own.text).toContain('Vous, sans votre nom');
    for (const path of edits) expect((await pageOf(her.id, path)).status).toBe(200);
    for (const { as } of askers) {
      expect((await pageOf(as, urls.question(question))).text).not.toContain('Vous, sans votre nom');
      for (const path of edits) expect((await pageOf(as, path)).status).not.toBe(200);
    }
  });
});
