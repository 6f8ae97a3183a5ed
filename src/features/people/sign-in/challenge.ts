import type { RavieContext } from '../../../platform/http/context.ts';
import { dropCookie, keepCookie, readCookie } from '../../../platform/http/cookies.ts';
import { readingSecrets, signature } from '../../../platform/secrets.ts';
import type { Services } from '../../../platform/services.ts';
import { insertChallenge, takeChallenge } from '../store/passkeys.ts';

/** What is asked of the device: to unlock an account, to become what unlocks this person's, to strengthen her session. */
export type ChallengeFor = 'unlock' | `add:${string}` | `step:${string}`;

const name = 'ravie-cle';
export const challengeMinutes = 5;

/**
 * Keeps a challenge twice: in the browser it was given to, so that nobody answers another's, and hashed in the
 * database, so that it is answered once.
 */
export async function keepChallenge(
  services: Services,
  c: RavieContext,
  challenge: string,
  why: ChallengeFor,
): Promise<void> {
  const expiresAt = new Date(services.now().getTime() + challengeMinutes * 60_000);
  await insertChallenge(services.db, hashOf(services, challenge, why), expiresAt);
  keepCookie(services, c, name, challenge, challengeMinutes * 60);
}

/** The challenge this browser was given for this, taken out; null when there is none, or when it is over. */
export async function spendChallenge(
  services: Services,
  c: RavieContext,
  why: ChallengeFor,
): Promise<string | null> {
  const challenge = readCookie(services, c, name);
  if (!challenge) return null;
  dropCookie(services, c, name);
  for (const secret of readingSecrets(services))
    if (await takeChallenge(services.db, hashOf({ secret }, challenge, why), services.now()))
      return challenge;
  return null;
}

function hashOf({ secret }: Pick<Services, 'secret'>, challenge: string, why: ChallengeFor): string {
  return `challenge:${signature(secret, `${why}\n${challenge}`).toString('base64url')}`;
}
