import type { MiddlewareHandler } from 'hono';
import { isId } from '../../language/ids.ts';
import { earlierHeader, heardHeader, keyHeader, personHeader, placeHeader } from '../../language/outbox.ts';
import { Held, holding } from '../db/held.ts';
import { sentForm, type Slip } from '../db/sent-forms.ts';
import type { Services } from '../services.ts';
import type { Env, RavieContext } from './context.ts';

/** Thrown, before anything is written, when the same form is being received by another request at this moment. */
export class SentAlready extends Error {
  override name = 'SentAlready';
}

/**
 * A form that a device sends with a key is done once. Where it leads is kept in the transaction of what it does, so
 * that both are there or neither; sent again, it is told the same and nothing is done. With another content under the
 * same key: 422, and where the first one led. A form of somebody else than who is signed in waits (401).
 *
 * A redirection is told as a header, since a device that follows it by itself would not see it.
 */
export function sentOnce(services: Services): MiddlewareHandler<Env> {
  return async (c, next) => {
    const key = c.req.header(keyHeader);
    if (c.req.method !== 'POST' || key === undefined) return next();
    if (!isId(key)) return c.body(null, 400);
    c.header(heardHeader, key);
    const actor = c.get('actor');
    if (actor.kind !== 'person' || actor.id !== c.req.header(personHeader)) return c.body(null, 401);

    const content = Buffer.concat([Buffer.from(`${c.req.path}\n`), Buffer.from(await c.req.arrayBuffer())]);
    const form = sentForm(services, { person: actor.id, key, content });
    const before = await form.find(services.db);
    if (before) return told(c, before);

    const held = new Held(services.db, services.dbHeld, async (trx) => {
      if (!(await form.claim(trx))) throw new SentAlready();
    });
    await holding(held, next);
    // Hono has made an answer of the error already: what failed leaves nothing behind.
    if (c.error) await held.drop();
    if (c.error instanceof SentAlready) {
      const other = await form.find(services.db);
      c.res = undefined;
      c.res = other ? told(c, other) : c.body(null, 503);
      return;
    }
    if (c.error) {
      mark(c, key);
      return;
    }
    const place = c.res.status === 303 ? c.res.headers.get('location') : null;
    if (!held.begun) {
      // Nothing to do any more, as when it had been done by other means: said again the same way.
      if (place !== null) await form.note(services.db, place);
    } else {
      await held.keep((trx) => (place === null ? form.release(trx) : form.answer(trx, place)));
    }
    if (place !== null) {
      c.res = undefined;
      c.res = c.body(null, 200, { [placeHeader]: place });
    }
    mark(c, key);
  };
}

function mark(c: RavieContext, key: string): void {
  c.res.headers.set(heardHeader, key);
}

function told(c: RavieContext, { same, place }: Slip): Response {
  return same ? c.body(null, 200, { [placeHeader]: place }) : c.body(null, 422, { [earlierHeader]: place });
}
