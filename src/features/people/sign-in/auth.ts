import { betterAuth } from 'better-auth';
import { newId } from '../../../language/ids.ts';
import { cookieName, isSecure } from '../../../platform/http/cookies.ts';
import { readingSecrets } from '../../../platform/secrets.ts';
import type { Services } from '../../../platform/services.ts';
import { codeSignIn } from './codes.ts';
import { sessionCookie, sessionSeconds } from './cookie.ts';

/** better-auth on our tables: it keeps accounts, codes and sessions, and writes the cookie. No page of it is served. */
function createAuth(services: Services) {
  const { config, db, log, secret } = services;
  const times = { createdAt: 'created_at', updatedAt: 'updated_at' };
  return betterAuth({
    appName: 'RAVie',
    baseURL: config.origin,
    secret,
    database: { db, type: 'postgres', transaction: false },
    user: {
      modelName: 'sign_in_users',
      fields: { emailVerified: 'email_verified', ...times },
      additionalFields: {
        phoneNumber: { type: 'string', required: false, unique: true, fieldName: 'phone_number' },
        phoneNumberVerified: { type: 'boolean', required: false, fieldName: 'phone_number_verified' },
      },
    },
    session: {
      modelName: 'sign_in_sessions',
      fields: {
        userId: 'user_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        ...times,
      },
      expiresIn: sessionSeconds,
    },
    account: {
      modelName: 'sign_in_accounts',
      fields: {
        userId: 'user_id',
        accountId: 'account_id',
        providerId: 'provider_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        ...times,
      },
    },
    verification: {
      modelName: 'sign_in_verifications',
      fields: { expiresAt: 'expires_at', ...times },
    },
    advanced: {
      // Our migrations make the tables; auth.test.ts holds them against what the library expects.
      database: { generateId: () => newId(), validateSchema: false },
      ipAddress: { disableIpTracking: true },
      // The name and `Secure` are said here: the library knows the weaker prefix only.
      useSecureCookies: false,
      cookies: {
        session_token: {
          name: cookieName(services, sessionCookie),
          attributes: { secure: isSecure(services) },
        },
      },
    },
    telemetry: { enabled: false },
    logger: {
      level: 'warn',
      log: (level, message) => {
        log[level]({ part: 'sign-in' }, message);
      },
    },
    plugins: [codeSignIn(readingSecrets(services))],
  });
}

export type Auth = ReturnType<typeof createAuth>;

const made = new WeakMap<Services, Auth>();

/** The sign-in of these services, made at the first call. */
export function authOf(services: Services): Auth {
  let auth = made.get(services);
  if (!auth) {
    auth = createAuth(services);
    made.set(services, auth);
  }
  return auth;
}
