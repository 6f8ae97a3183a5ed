import type { RavieContext } from '../../../platform/http/context.ts';
import { dropCookie } from '../../../platform/http/cookies.ts';
import type { Services } from '../../../platform/services.ts';
import { noteArrival } from '../actions/note-arrival.ts';
import { rememberDevice, type Way } from '../actions/remember-device.ts';
import { readDevice } from '../domain/device.ts';
import { authOf } from './auth.ts';
import { readSessionToken, sessionCookie } from './cookie.ts';
import { deleteSessionByToken } from '../store/devices.ts';
import { noteOpening } from '../store/strength.ts';
import type { CodeWay } from '../domain/strength.ts';
import { markDevice } from './device-mark.ts';

/** What opened a session; `house` is the house itself, as the demonstration does. `by`: how the code was sent. */
export type Opening =
  | { way: Exclude<Way, 'code'>; keycardId?: string }
  | { way: 'code'; by: CodeWay; keycardId?: string };

/**
 * Opens a session for a person, under a new token, and gives the browser its cookie; the one the browser came with
 * ends. The device is remembered, and she is told of it when it is a new one. Answers the session's token.
 */
export async function startSessionFor(
  services: Services,
  c: RavieContext,
  personId: string,
  opening: Opening = { way: 'house' },
): Promise<string> {
  const { headers, response } = await authOf(services).api.openSession({
    body: { userId: personId, previousToken: readSessionToken(services, c) },
    headers: new Headers(),
    returnHeaders: true,
  });
  keepCookies(c, headers);
  await noteArrival(services, personId);
  await noteOpening(services.db, response.sessionId, {
    openedWith: opening.way === 'code' ? opening.by : opening.way,
    // Something she holds, unlocked by something she knows or is.
    strengthenedAt: opening.way === 'passkey' ? services.now() : null,
  });
  await rememberDevice(services, {
    personId,
    sessionId: response.sessionId,
    ...markDevice(services, c),
    device: readDevice(c.req.header('user-agent') ?? ''),
    way: opening.way,
    ...(opening.keycardId && { keycardId: opening.keycardId }),
  });
  return response.token;
}

/** Ends the session, here and in the database. Does nothing when there is none. */
export async function endSession(services: Services, c: RavieContext): Promise<void> {
  const token = readSessionToken(services, c);
  if (token) await deleteSessionByToken(services.db, token);
  dropCookie(services, c, sessionCookie);
}

function keepCookies(c: RavieContext, headers: Headers): void {
  for (const cookie of headers.getSetCookie()) c.header('Set-Cookie', cookie, { append: true });
}
