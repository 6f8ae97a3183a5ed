import type { Route } from '../../src/platform/http/route.ts';
import type { TestApp } from '../app.ts';
import type { Asker } from './askers.ts';
import type { Subject } from './subjects/subject.ts';
import { secrets, type Circle } from './world.ts';

/** What one person was answered: the status (or `sign in`), and whose texts came with it. */
export type Answered = { who: string; answer: string; told: Circle[] };

export type Observed = { route: Route; subject: Subject; answers: Answered[] };

/** `GET /entraide/questions/:id` */
export function nameOf({ method, path }: Pick<Route, 'method' | 'path'>): string {
  return `${method.toUpperCase()} ${path}`;
}

/** Asks one route about one subject as each person in turn; what one wrote is taken back before the next. */
export async function observe(
  app: TestApp,
  route: Route,
  subject: Subject,
  askers: readonly Asker[],
): Promise<Observed> {
  const answers: Answered[] = [];
  for (const { who, as } of askers)
    answers.push({ who, ...(await app.undone(() => ask(app, route, subject, as))) });
  return { route, subject, answers };
}

async function ask(app: TestApp, route: Route, { path, form = {}, cookie }: Subject, as: string | null) {
  const answer = await app.request(path, {
    as,
    ...(route.method === 'post' && { form }),
    ...(cookie && { cookie }),
  });
  const leadsToSignIn = answer.headers.get('location')?.split('?')[0] === '/connexion';
  const text = await answer.text();
  const circles = Object.keys(secrets) as Circle[];
  return {
    answer: leadsToSignIn ? 'sign in' : String(answer.status),
    told: circles.filter((circle) => text.includes(secrets[circle])),
  };
}
