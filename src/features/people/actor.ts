import type { Actor } from '../../language/actor.ts';
import type { Locale } from '../../language/locale.ts';
import type { RavieContext } from '../../platform/http/context.ts';
import type { Services } from '../../platform/services.ts';
import { isSignedBefore, readSessionToken, renewSessionCookie, sessionSeconds } from './sign-in/cookie.ts';
import { extendSession, noteSeen, personBySession } from './store/actor.ts';

export { endSession, startSessionFor } from './sign-in/session.ts';
export { personById } from './store/actor.ts';

/**
 * Who is asking: from the session's cookie to the person and her roles in one query; anything else is a visitor.
 * A session lives 90 days after it was last used; that is written at most once a day.
 */
export function loadActor(services: Services): (c: RavieContext, locale: Locale) => Promise<Actor> {
  return async (c, locale) => {
    const visitor: Actor = { kind: 'visitor', locale };
    const token = readSessionToken(services, c);
    if (!token) return visitor;
    const now = services.now();
    const session = await personBySession(services.db, token, {
      now,
      secondFactor: services.config.secondFactor,
    });
    if (!session) return visitor;
    c.set('session', token);
    const remaining = (session.expiresAt.getTime() - now.getTime()) / 1000;
    if (remaining < sessionSeconds - 86_400) {
      await extendSession(services.db, token, new Date(now.getTime() + sessionSeconds * 1000), now);
      await noteSeen(services.db, session.person.id, now);
      renewSessionCookie(services, c);
    } else if (isSignedBefore(services, c)) renewSessionCookie(services, c);
    c.set('unread', session.unread);
    return session.person;
  };
}
