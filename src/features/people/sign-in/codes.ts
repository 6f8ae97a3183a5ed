import { randomInt, timingSafeEqual } from 'node:crypto';
import type { BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';
import { signature } from '../../../platform/secrets.ts';

/** A code lives ten minutes and dies at the fifth wrong try. */
export const codeMinutes = 10;
const triesOfACode = 5;

/** `request` is drawn at random by whoever asks, and kept by her browser: the code opens for no other request. */
const asked = z.object({ kind: z.enum(['phone', 'email']), value: z.string(), request: z.string().min(16) });

/** Of better-auth's own store, what takes a code out. */
type Codes = {
  consumeVerificationValue: (identifier: string) => Promise<{ value: string; expiresAt: Date } | null>;
};

/**
 * One mechanism for phones and e-mail alike, as a plugin of better-auth whose endpoints are only called by us.
 * better-auth's own plugins would keep the phone's code in clear and need an invented e-mail address for whoever
 * has a phone only. What is stored here says neither the code nor the contact: both are keyed hashes, the code's
 * one over the contact too, so that six figures cannot be tried out on a stolen database. Of the secrets, codes are
 * made with the first and read with all.
 */
export function codeSignIn(secrets: readonly string[]) {
  const [today = ''] = secrets;
  const hash = (secret: string, ...parts: string[]) =>
    signature(secret, parts.join('\n')).toString('base64url');
  const identifierOf = (secret: string, { kind, value }: z.output<typeof asked>) =>
    `code:${hash(secret, 'contact', kind, value)}`;

  /** Takes out the code of a contact, under whichever secret it was made. */
  async function takeCode(codes: Codes, body: z.output<typeof asked>) {
    for (const secret of secrets) {
      const identifier = identifierOf(secret, body);
      const taken = await codes.consumeVerificationValue(identifier);
      if (taken) return { secret, identifier, taken };
    }
    return null;
  }

  return {
    id: 'code-sign-in',
    endpoints: {
      /** Makes a code for a contact, known or not, and kills the one before. Answers the code, to be sent. */
      makeCode: createAuthEndpoint.serverOnly({ method: 'POST', body: asked }, async (ctx) => {
        const { internalAdapter } = ctx.context;
        const identifier = identifierOf(today, ctx.body);
        const code = randomInt(1_000_000).toString().padStart(6, '0');
        for (const secret of secrets)
          await internalAdapter.deleteVerificationByIdentifier(identifierOf(secret, ctx.body));
        await internalAdapter.createVerificationValue({
          identifier,
          value: `0:${hash(today, 'code', identifier, ctx.body.request, code)}`,
          // By the clock better-auth will judge it by.
          expiresAt: new Date(Date.now() + codeMinutes * 60_000),
        });
        return { code };
      }),

      /**
       * Spends a code: `right`, `wrong` (and tries remain), or `dead` (expired, spent, or tried too often). The
       * row is taken out first, so that of two tries at once only one is looked at.
       */
      spendCode: createAuthEndpoint.serverOnly(
        { method: 'POST', body: asked.extend({ code: z.string() }) },
        async (ctx): Promise<{ verdict: 'right' | 'wrong' | 'dead' }> => {
          const { internalAdapter } = ctx.context;
          const found = await takeCode(internalAdapter, ctx.body);
          if (!found) return { verdict: 'dead' };
          const { secret, identifier, taken } = found;
          const [tries = '', stored = ''] = taken.value.split(':');
          const given = hash(secret, 'code', identifier, ctx.body.request, ctx.body.code);
          if (
            timingSafeEqual(
              Buffer.from(given),
              Buffer.from(stored.padEnd(given.length).slice(0, given.length)),
            )
          )
            return { verdict: 'right' };
          const used = Number(tries) + 1;
          if (used >= triesOfACode) return { verdict: 'dead' };
          await internalAdapter.createVerificationValue({
            identifier,
            value: `${used}:${stored}`,
            expiresAt: taken.expiresAt,
          });
          return { verdict: 'wrong' };
        },
      ),

      /** Opens a session under a new token for an account that has proved itself; the one before, if any, ends. */
      openSession: createAuthEndpoint.serverOnly(
        { method: 'POST', body: z.object({ userId: z.string(), previousToken: z.string().nullable() }) },
        async (ctx) => {
          const { internalAdapter } = ctx.context;
          const user = await internalAdapter.findUserById(ctx.body.userId);
          if (!user) throw APIError.fromStatus('NOT_FOUND');
          if (ctx.body.previousToken) await internalAdapter.deleteSession(ctx.body.previousToken);
          const session = await internalAdapter.createSession(user.id);
          await setSessionCookie(ctx, { session, user });
          return { sessionId: session.id, token: session.token };
        },
      ),
    },
  } satisfies BetterAuthPlugin;
}
