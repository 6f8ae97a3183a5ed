import { Hono } from 'hono';
import { html } from 'hono/html';
import type { Person } from '../../../language/actor.ts';
import { Forbidden, NotFound } from '../../../language/failure.ts';
import { localeFrom } from '../../../language/locale.ts';
import type { Env } from '../../../platform/http/context.ts';
import { mount, type Route } from '../../../platform/http/route.ts';
import type { Services } from '../../../platform/services.ts';
import type { House } from '../../../ui/house.ts';
import { loadActor, startSessionFor } from '../actor.ts';

/** What came back, its page already read. */
export type Seen = { status: number; html: string; to: string | null; headers: Headers };

/** A browser without script in front of some routes: it keeps its cookies and follows nothing by itself. */
export type Browser = {
  get: (path: string) => Promise<Seen>;
  post: (path: string, form?: Record<string, string | string[]>) => Promise<Seen>;
  /** Signs in as somebody, as a code would. */
  be: (person: Pick<Person, 'id'>) => Promise<void>;
  cookies: Map<string, string>;
};

/** Opens a browser on the routes of a room, drawn bare: no layout around them. */
export function browserOn(services: Services, routesOf: (house: House) => Route[]): Browser {
  const draw: House['draw'] = (c, page) =>
    c.html(html`<title>${page.title}</title>${page.flash?.message ?? ''}${page.body}`, page.status ?? 200);
  const app = new Hono<Env>();
  const load = loadActor(services);
  app.use(async (c, next) => {
    c.set('addressKey', 'address:test');
    c.set('actor', await load(c, localeFrom(undefined)));
    c.set('locale', c.get('actor').locale);
    await next();
  });
  mount(app, routesOf({ services, draw }));
  app.post('/be/:id', async (c) => {
    await startSessionFor(services, c, c.req.param('id'));
    return c.text('');
  });
  app.onError((error, c) => {
    if (error instanceof NotFound) return c.text('not found', 404);
    if (error instanceof Forbidden) return c.text('forbidden', 403);
    throw error;
  });

  const cookies = new Map<string, string>();
  const ask = async (path: string, init: RequestInit = {}): Promise<Seen> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await app.request(path, { ...init, headers: { cookie } });
    for (const set of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      if (value === '' || set.includes('Max-Age=0')) cookies.delete(name);
      else cookies.set(name, value);
    }
    const { status, headers } = answer;
    return { status, headers, html: await answer.text(), to: headers.get('location') };
  };
  const post: Browser['post'] = (path, form = {}) => {
    const body = new URLSearchParams();
    for (const [name, value] of Object.entries(form))
      for (const one of [value].flat()) body.append(name, one);
    return ask(path, { method: 'POST', body });
  };
  const be: Browser['be'] = async ({ id }) => {
    await post(`/be/${id}`);
  };
  return { get: ask, post, cookies, be };
}
