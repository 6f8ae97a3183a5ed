import type { Actor, Grant, Scope } from '../../language/actor.ts';
import type { Locale } from '../../language/locale.ts';
import type { RavieContext } from '../../platform/http/context.ts';
import type { Services } from '../../platform/services.ts';
import { readSessionToken, renewSessionCookie, sessionSeconds } from './sign-in/cookie.ts';
import { extendSession, personBySession, type SessionRow } from './store/actor.ts';

export { startSessionFor } from './sign-in/session.ts';

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
    const row = await personBySession(services.db, token, now);
    if (!row) return visitor;
    const remaining = (row.expires_at.getTime() - now.getTime()) / 1000;
    if (remaining < sessionSeconds - 86_400) {
      await extendSession(services.db, token, new Date(now.getTime() + sessionSeconds * 1000), now);
      renewSessionCookie(services, c);
    }
    return personFrom(row);
  };
}

function personFrom(row: SessionRow): Actor {
  return {
    kind: 'person',
    id: row.id,
    firstName: row.first_name,
    initial: row.initial,
    communeCode: row.commune_code,
    departmentCode: row.department_code,
    grants: row.grants.map(([role, kind, id]): Grant => ({ role, scope: scopeFrom(kind, id) })),
    locale: row.locale,
    theme: row.theme,
  };
}

function scopeFrom(kind: Scope['kind'], id: string | null): Scope {
  return kind === 'national' ? { kind } : { kind, id: id ?? '' };
}
