import { pointOutIn } from '../../src/features/exchange/actions/guard-text.ts';
import { themes, themeSlugs } from '../../src/features/exchange/domain/themes.ts';
import { readThreads } from '../../src/features/exchange/seed.ts';
import { chanceFrom } from '../../src/features/people/seed/chance.ts';
import { urls } from '../../src/language/urls.ts';
import { demoFolder } from '../../src/main/root.ts';
import { Client, textOf, type Call } from './client.ts';
import { hiddenFields } from './forms.ts';
import type { House } from './house.ts';
import type { Workload } from './measure.ts';
import { Tellers } from './threads.ts';

const chance = chanceFrom('postings');
const tellers = new Tellers(chance, readThreads(demoFolder), [], []);
const connections = 10;

/** A text in which the guard finds nothing to point out, so that it goes through at once. */
function clean(tell: () => string): string {
  for (;;) {
    const text = tell();
    if (text.length <= 3500 && pointOutIn('text', text).length === 0) return text;
  }
}

let turn = 0;

/** Gets forms one after the other until there are as many as asked for. */
async function gather(
  house: House,
  count: number,
  one: (client: Client, cookie: string) => Promise<Call | null>,
) {
  const client = new Client(house.app.url, 1);
  const calls: Call[] = [];
  while (calls.length < count) {
    const { cookie } = house.carers[turn++ % house.carers.length] ?? { cookie: '' };
    const call = await one(client, cookie);
    if (call) calls.push(call);
  }
  client.close();
  return calls;
}

/** The form of a question, filled in, with the id the page gave it. */
async function filledForm(client: Client, cookie: string): Promise<Call> {
  const page = textOf(await client.send({ path: urls.ask(), cookie, expected: [200] }));
  const text = clean(() => {
    const { title, body } = tellers.question();
    return `${title}\n${body}`;
  });
  const fields = {
    ...hiddenFields(page, urls.questions()),
    text,
    theme: themeSlugs[chance.pick(themes)],
    audience: 'all',
  };
  // 422 shows what looks like it before posting; without anything alike, it is posted at once.
  return { path: urls.questions(), cookie, form: new URLSearchParams(fields), expected: [422, 303] };
}

/** Sending a question: what looks like it is shown first. */
export const check: Workload = {
  name: 'ask (look before)',
  connections,
  most: 400,
  calls: (house, count) => gather(house, count, filledForm),
};

/** Sending it again after that look: it is posted. */
export const ask: Workload = {
  name: 'ask (post)',
  connections,
  most: 400,
  calls: (house, count) =>
    gather(house, count, async (client, cookie) => {
      const shown = await client.send(await filledForm(client, cookie));
      if (shown.status !== 422) return null;
      const form = new URLSearchParams({ ...hiddenFields(textOf(shown), urls.questions()), step: 'publish' });
      return { path: urls.questions(), cookie, form, expected: [303] };
    }),
};

/** Answering a question, from the form that stands below it. */
export const answer: Workload = {
  name: 'answer (post)',
  connections,
  most: 800,
  calls: (house, count) =>
    gather(house, count, async (client, cookie) => {
      const id = chance.pick(house.questions);
      const page = textOf(await client.send({ path: urls.question(id), cookie, expected: [200] }));
      const fields = { ...hiddenFields(page, urls.answers(id)), text: clean(() => tellers.answer()) };
      return { path: urls.answers(id), cookie, form: new URLSearchParams(fields), expected: [303] };
    }),
};
