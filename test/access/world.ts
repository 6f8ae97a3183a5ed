import { sql } from 'kysely';
import { askQuestion } from '../../src/features/exchange/actions/ask-question.ts';
import { editAnswer, editQuestion } from '../../src/features/exchange/actions/edit-post.ts';
import { giveAnswer } from '../../src/features/exchange/actions/give-answer.ts';
import { notify } from '../../src/features/messages/actions/notify.ts';
import { stopToken } from '../../src/features/messages/links.ts';
import { contestDecision } from '../../src/features/moderation/actions/contest.ts';
import { aCase, aReport, decided } from '../../src/features/moderation/seed.ts';
import { personById } from '../../src/features/people/actor.ts';
import { aPerson, personas } from '../../src/features/people/seed.ts';
import type { Person } from '../../src/language/actor.ts';
import { newId } from '../../src/language/ids.ts';
import { urls } from '../../src/language/urls.ts';
import { addDepartmentPlans } from './subjects/department-plans.ts';
import type { Services } from '../../src/platform/services.ts';
import { centres, memberOf } from './askers.ts';
import { addAsks, type AsksWorld } from './world-asks.ts';
import { addRequests, type RequestsWorld } from './world-requests.ts';
import { addPapers, type PapersWorld } from './world-papers.ts';

/**
 * The audiences of the questions below. In every text meant for one stands a word of its own, found nowhere else
 * ({@link secrets}): wherever that word comes out, that text was shown.
 */
export type Circle = 'everybody' | 'creuse' | 'gueret' | 'seineMaritime' | 'dieppe';

export const secrets: Record<Circle, string> = {
  everybody: 'zorapate',
  creuse: 'zorabelle',
  gueret: 'zoramine',
  seineMaritime: 'zoradure',
  dieppe: 'zorapoule',
};

/** A word of every one of these texts: what one searches to find them all. */
export const common = 'mirliflore';

export type Thread = { question: string; answer: string };

/** What there is to ask about, in one's own scope and in others. */
export type World = {
  threads: Record<Circle, Thread>;
  /** What Aïcha asked all carers, and the answer of Josiane, which she may say helped her. */
  asked: Thread;
  people: {
    aicha: string;
    josiane: string;
    aubusson: string;
    dieppe: string;
    employer: string;
    coordinator: string;
  };
  grants: { gueretCarer: string; dieppeCarer: string; gueretFacilitator: string; coordinator: string };
  requests: { creuse: string; seineMaritime: string };
  /** What Aïcha was told of that answer, and a link that stops her letters of thanks. */
  news: string;
  stop: string;
  /** A replacement that was agreed to, and what it opens. */
  papers: PapersWorld;
  asks: AsksWorld;
  replacing: RequestsWorld;
  /** Posts reported, and what was decided: of Aïcha's, contested or not, and of a carer of Dieppe's. */
  moderation: {
    cases: { creuse: string; taken: string; dieppe: string; unsigned: string };
    decisions: { standing: string; contested: string; dieppe: string };
  };
};

/** Builds it, by the verbs that people use. */
export async function buildWorld(services: Services): Promise<World> {
  const { db } = services;
  const idOf = (name: string) => personas.find((persona) => persona.name === name)?.personId ?? '';
  const people = {
    aicha: idOf('aicha'),
    josiane: idOf('josiane'),
    aubusson: await memberOf(db, centres.aubusson, 'carer'),
    dieppe: await memberOf(db, centres.dieppe, 'carer'),
    employer: idOf('georges'),
    coordinator: idOf('beatrice'),
  };
  const be = async (id: string) => {
    const person = await personById(db, id);
    if (!person) throw new Error(`Nobody has the id ${id}.`);
    return person;
  };
  const [aicha, josiane, dieppe] = await Promise.all([people.aicha, people.josiane, people.dieppe].map(be));
  if (!aicha || !josiane || !dieppe) throw new Error('The demonstration lacks its people.');
  const talk = (circle: Circle, asker: Person, answerer: Person, audience: string) =>
    addThread(services, { secret: secrets[circle], asker, answerer, audience });
  const colleague = await be(await otherMember(services, people.dieppe));

  const threads = {
    everybody: await talk('everybody', josiane, dieppe, 'all'),
    creuse: await talk('creuse', josiane, aicha, 'department:23'),
    gueret: await talk('gueret', josiane, aicha, `centre:${centres.gueret}`),
    seineMaritime: await talk('seineMaritime', dieppe, colleague, 'department:76'),
    dieppe: await talk('dieppe', dieppe, colleague, `centre:${centres.dieppe}`),
  };
  const asked = await talk('everybody', aicha, josiane, 'all');
  const told = { kind: 'answer-to-my-question', to: people.aicha, factId: asked.answer } as const;
  await notify(services, db, { ...told, path: urls.answer(asked.question, asked.answer) });
  const thanks = { personId: people.aicha, kind: 'thanked', channel: 'mail' } as const;

  await addDepartmentPlans(db, services.now());
  return {
    threads,
    asked,
    people,
    grants: {
      gueretCarer: await grantOf(services, people.josiane),
      dieppeCarer: await grantOf(services, people.dieppe),
      gueretFacilitator: await grantOf(services, idOf('nathalie')),
      coordinator: await grantOf(services, people.coordinator),
    },
    requests: {
      creuse: await addRequest(services, '23'),
      seineMaritime: await addRequest(services, '76'),
    },
    news: await noticeOf(services, asked.answer),
    stop: urls.stopMessages(stopToken(services.secret, thanks)),
    papers: await addPapers(services, { aicha, josiane }),
    asks: await addAsks(services, { aicha, josiane }),
    replacing: await addRequests(services, { aicha }),
    moderation: await addModeration(services, {
      aicha,
      josiane,
      colleague,
      threads,
      mehdi: await be(idOf('mehdi')),
      solange: await be(idOf('solange')),
    }),
  };
}

type Moderated = Pick<World, 'threads'> &
  Record<'aicha' | 'josiane' | 'colleague' | 'mehdi' | 'solange', Person>;

/** Reports that wait, and decisions whose posts nobody of another circle may read through them. */
async function addModeration(services: Services, given: Moderated): Promise<World['moderation']> {
  const { aicha, colleague, mehdi, solange, threads } = given;
  const answerIn = ({ question, answer }: Thread) => ({ questionId: question, answerId: answer });
  const questionOf = ({ question }: Thread) => ({ questionId: question, answerId: null });
  const warning = { act: 'warn', rule: 3, words: 'Restons courtoises.' } as const;
  const standing = await decided(services, mehdi, answerIn(threads.gueret), warning);
  const contested = await decided(services, mehdi, answerIn(threads.creuse), warning);
  await contestDecision(services, aicha, { id: contested, words: 'Je ne vois pas pourquoi.' });
  return {
    decisions: {
      standing,
      contested,
      dieppe: await decided(services, solange, questionOf(threads.seineMaritime), warning),
    },
    cases: {
      creuse: await aReport(services, aicha, questionOf(threads.creuse)),
      taken: await aCase(services, mehdi, questionOf(threads.gueret)),
      dieppe: await aReport(services, colleague, questionOf(threads.dieppe)),
      unsigned: await aReport(services, given.josiane, await unsignedAnswer(services, aicha, threads.creuse)),
    },
  };
}

/** What somebody answers without her name. */
async function unsignedAnswer(services: Services, actor: Person, { question }: Thread) {
  const answer = {
    id: newId(),
    questionId: question,
    text: `Du ${secrets.creuse}.`,
    kept: [],
    unsigned: true,
  };
  const given = await giveAnswer(services, actor, answer);
  if (!given.ok) throw new Error(`The world could not be built: ${given.failure.kind}`);
  return { questionId: question, answerId: given.value.id };
}

/** A question, its answer, and what both said before they were changed. */
async function addThread(
  services: Services,
  given: { secret: string; asker: Person; answerer: Person; audience: string },
): Promise<Thread> {
  const { secret, asker, answerer, audience } = given;
  const [question, answer] = [newId(), newId()];
  const text = (when: string) => `Que faire du ${common} et du ${secret} ${when}\u00a0?`;
  const body = (when: string) => `Chez nous, le ${common} et le ${secret} se font ${when}.`;
  const kept = { kept: [], forget: false };
  const asked = { id: question, text: text('le soir'), theme: 'night', audience, kept: [] } as const;
  const steps = [
    await askQuestion(services, asker, asked),
    await giveAnswer(services, answerer, {
      id: answer,
      questionId: question,
      text: body('le soir'),
      kept: [],
    }),
    await editQuestion(services, asker, {
      id: question,
      title: text('la nuit'),
      body: body('hier'),
      theme: 'night',
      ...kept,
    }),
    await editAnswer(services, answerer, { id: answer, body: body('la nuit'), ...kept }),
  ];
  const failed = steps.find((step) => !step.ok);
  if (failed) throw new Error(`The world could not be built: ${JSON.stringify(failed)}`);
  return { question, answer };
}

async function otherMember({ db }: Services, personId: string): Promise<string> {
  const { rows } = await sql<{ person_id: string }>`
    select person_id from grants where role = 'carer' and scope_id = ${centres.dieppe} and person_id <> ${personId}
    order by person_id limit 1`.execute(db);
  return rows[0]?.person_id ?? '';
}

async function noticeOf({ db }: Services, factId: string): Promise<string> {
  const notice = await db.selectFrom('notices').select('id').where('fact_id', '=', factId).executeTakeFirst();
  return notice?.id ?? '';
}

async function grantOf({ db }: Services, personId: string): Promise<string> {
  const grant = await db
    .selectFrom('grants')
    .select('id')
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return grant?.id ?? '';
}

/** Somebody new who asks to be admitted in a department. */
async function addRequest({ db, now }: Services, departmentCode: string): Promise<string> {
  const id = newId();
  const person = await aPerson(db, { firstName: 'Odile' });
  await db
    .insertInto('admission_requests')
    .values({
      id,
      person_id: person.id,
      department_code: departmentCode,
      message: 'Bonjour',
      asked_at: now(),
    })
    .execute();
  return id;
}
