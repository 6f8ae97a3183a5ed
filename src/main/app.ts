import { bodyLimit } from 'hono/body-limit';
import { routePath } from 'hono/route';
import { Hono } from 'hono';
import { Forbidden, NotFound } from '../language/failure.ts';
import { newId } from '../language/ids.ts';
import { localeFrom, type Locale } from '../language/locale.ts';
import type { Actor } from '../language/actor.ts';
import { Buckets } from '../platform/http/bucket.ts';
import { callerAddress } from '../platform/http/address.ts';
import { compression } from '../platform/http/compression.ts';
import type { Env, RavieContext } from '../platform/http/context.ts';
import { readCookie } from '../platform/http/cookies.ts';
import { limitKey } from '../platform/http/limits.ts';
import { mount, type Route } from '../platform/http/route.ts';
import { sameOriginWrites, securityHeaders } from '../platform/http/security.ts';
import { SentAlready, sentOnce } from '../platform/http/sent-once.ts';
import type { Services } from '../platform/services.ts';
import type { Problem } from './problem.ts';

/** Where a form goes when it is larger than any of ours: nothing here takes a file yet. */
const largestBody = 64 * 1024;

export type AppParts = {
  services: Services;
  routes: readonly Route[];
  /** The texts of the inlined styles, for the content policy. */
  styles: readonly string[];
  /** Who is asking, from the session cookie; also refreshes it. */
  loadActor: (c: RavieContext, locale: Locale) => Promise<Actor>;
  /** Draws what went wrong as a page (or JSON for a program). */
  drawProblem: (c: RavieContext, problem: Problem) => Response | Promise<Response>;
};

/**
 * The whole web side, from the outside in: headers, compression, limits, origin, size, actor, what was sent before,
 * then the routes behind their policies. Everything thrown ends in one place.
 */
export function createApp({ services, routes, styles, loadActor, drawProblem }: AppParts): Hono<Env> {
  const { config, log } = services;
  const app = new Hono<Env>();
  const buckets = new Buckets(config.requestsPerMinute);
  const told = new Buckets(1);
  /** One line of the journal, with what is needed to see an attack and no name: a person's id, a hashed address. */
  const refuse = (c: RavieContext, problem: Problem, why?: string) => {
    const actor = c.get('actor');
    const caller = { person: actor.kind === 'person' ? actor.id : null, network: c.get('addressKey') };
    log.info({ requestId: c.get('requestId'), route: routePath(c), problem, why, ...caller }, 'refused');
    return drawProblem(c, problem);
  };

  app.use(async (c, next) => {
    c.set('requestId', newId());
    c.set('addressKey', limitKey(services.secret, 'address', callerAddress(c, config.trustedProxies)));
    // The reader's choice if she made one, else French: most readers of other languages asked for it themselves.
    c.set('locale', localeFrom(readCookie(services, c, 'langue')));
    c.set('actor', { kind: 'visitor', locale: c.get('locale') });
    c.set('unread', 0);
    const start = performance.now();
    await next();
    const route = routePath(c);
    const milliseconds = Math.round(performance.now() - start);
    log.debug({
      requestId: c.get('requestId'),
      method: c.req.method,
      route,
      status: c.res.status,
      milliseconds,
    });
  });
  app.use(compression());
  app.use(securityHeaders({ styles, https: config.origin.startsWith('https://') }));
  app.use(async (c, next) => {
    if (buckets.take(c.get('addressKey'), performance.now())) return next();
    c.header('Retry-After', '60');
    // A flood is told once a minute, lest it fill the disk too.
    const isNews = told.take(c.get('addressKey'), performance.now());
    return isNews ? refuse(c, 'too-many-requests') : drawProblem(c, 'too-many-requests');
  });
  app.use(sameOriginWrites((c) => refuse(c, 'other-site')));
  // Only what is posted is ever read; merely asking whether there is a body makes a whole Request of each page asked.
  app.post(
    '*',
    bodyLimit({ maxSize: largestBody, onError: async (c) => refuse(c as RavieContext, 'too-large') }),
  );
  app.use(async (c, next) => {
    if (!c.req.path.startsWith('/assets/')) c.set('actor', await loadActor(c, c.get('locale')));
    const actor = c.get('actor');
    c.set('locale', actor.locale);
    return next();
  });
  app.use(sentOnce(services));

  mount(app, routes);
  app.notFound((c) => drawProblem(c, 'not-found'));
  app.onError((error, c) => {
    if (error instanceof NotFound) return drawProblem(c, 'not-found');
    if (error instanceof Forbidden) return refuse(c, 'forbidden', error.message);
    if (error instanceof SentAlready) return c.body(null, 503);
    log.error({ requestId: c.get('requestId'), route: routePath(c), error }, 'request failed');
    return drawProblem(c, 'broken');
  });
  return app;
}
