import type { Hono } from 'hono';
import { awakened } from '../../language/actor.ts';
import { Forbidden } from '../../language/failure.ts';
import { urls } from '../../language/urls.ts';
import type { Env, RavieContext } from './context.ts';
import type { Policy } from './policy.ts';

type Handler = (c: RavieContext) => Response | Promise<Response>;

/** One address of the house: no route exists without its policy, and test/access walks them all. */
export type Route = {
  method: 'get' | 'post';
  /** Hono's pattern, as `/entraide/questions/:id`. */
  path: string;
  policy: Policy;
  handler: Handler;
};

export function get(path: string, policy: Policy, handler: Handler): Route {
  return { method: 'get', path, policy, handler };
}

export function post(path: string, policy: Policy, handler: Handler): Route {
  return { method: 'post', path, policy, handler };
}

/**
 * Hangs the routes on the app, each behind its policy. A visitor who asks for something of people signed in is led
 * to sign in and back; somebody whose right sleeps, to the step that wakes it; somebody without it is told so (403).
 */
export function mount(app: Hono<Env>, routes: readonly Route[]): void {
  const pages = routes.filter(({ method }) => method === 'get').map(({ path }) => patternOf(path));
  for (const route of routes) {
    app.on(route.method.toUpperCase(), route.path, async (c) => {
      const actor = c.get('actor');
      if (route.policy.allows(actor)) return route.handler(c);
      const from = wayBack(route.method === 'get' ? c.req.url : c.req.header('referer'), pages);
      if (actor.kind === 'visitor') return c.redirect(urls.signIn(from), 303);
      if (route.policy.allows(awakened(actor))) return c.redirect(urls.secondStep(from), 303);
      throw new Forbidden(route.policy.name);
    });
  }
}

/**
 * Where to come back to once signed in: the page asked for or, for a form, the page it was sent from, where the
 * device has kept what was typed. Nothing when the browser does not say, or when no page of ours stands there.
 */
function wayBack(from: string | undefined, pages: readonly RegExp[]): string | undefined {
  if (!from || !URL.canParse(from)) return undefined;
  const { pathname, search } = new URL(from);
  return pages.some((page) => page.test(pathname)) ? pathname + search : undefined;
}

/** The addresses a route's path stands for. */
function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replace(/:\w+/g, '[^/]+').replaceAll('.', '\\.')}$`);
}
