import type { Hono } from 'hono';
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
 * Hangs the routes on the app, each behind its policy. A visitor who asks for a page of people signed in is led
 * to sign in and back; somebody signed in without the right is told so (403).
 */
export function mount(app: Hono<Env>, routes: readonly Route[]): void {
  for (const route of routes) {
    app.on(route.method.toUpperCase(), route.path, async (c) => {
      const actor = c.get('actor');
      if (route.policy.allows(actor)) return route.handler(c);
      if (actor.kind === 'person') throw new Forbidden(route.policy.name);
      const wanted = new URL(c.req.url);
      return c.redirect(
        urls.signIn(route.method === 'get' ? wanted.pathname + wanted.search : undefined),
        303,
      );
    });
  }
}
