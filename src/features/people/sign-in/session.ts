import type { RavieContext } from '../../../platform/http/context.ts';
import type { Services } from '../../../platform/services.ts';
import { authOf } from './auth.ts';
import { readSessionToken } from './cookie.ts';
import { noteSeen } from '../store/actor.ts';

/** Opens a session for a person, under a new token, and gives the browser its cookie. */
export async function startSessionFor(services: Services, c: RavieContext, personId: string): Promise<void> {
  const { headers } = await authOf(services).api.openSession({
    body: { userId: personId, previousToken: readSessionToken(services, c) },
    headers: new Headers(),
    returnHeaders: true,
  });
  keepCookies(c, headers);
  await noteSeen(services.db, personId, services.now());
}

/** Ends the session, here and in the database. Does nothing when there is none. */
export async function endSession(services: Services, c: RavieContext): Promise<void> {
  const { headers } = await authOf(services).api.signOut({
    headers: new Headers({ cookie: c.req.header('cookie') ?? '' }),
    returnHeaders: true,
  });
  keepCookies(c, headers);
}

function keepCookies(c: RavieContext, headers: Headers): void {
  for (const cookie of headers.getSetCookie()) c.header('Set-Cookie', cookie, { append: true });
}
