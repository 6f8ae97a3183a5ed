import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import { localPath, urls } from '../../../language/urls.ts';
import { personOf } from '../../../platform/http/asker.ts';
import type { RavieContext } from '../../../platform/http/context.ts';
import { readTyped, typedText } from '../../../platform/http/form.ts';
import { anyone, signedIn } from '../../../platform/http/policy.ts';
import { post, type Route } from '../../../platform/http/route.ts';
import type { House } from '../../../ui/house.ts';
import {
  addPasskey,
  passkeyOptions,
  removePasskey,
  unlockOptions,
  unlockWithPasskey,
} from '../actions/passkeys.ts';
import { isNamed } from '../domain/profile.ts';
import { keepChallenge, spendChallenge } from '../sign-in/challenge.ts';
import { readSessionToken } from '../sign-in/cookie.ts';
import { mayUnlock } from '../sign-in/limits.ts';
import { startSessionFor } from '../sign-in/session.ts';
import { words } from '../words.ts';
import { afterSignIn } from './after-sign-in.ts';
import { isFresh, onceMoreAddress } from './freshness.ts';
import { answerOf, authentication, registration } from './passkey-answers.ts';

/** Unlocking with a device. Called by the script of the button; answers JSON: where to go, or a sentence. */
export function passkeyRoutes(house: House): Route[] {
  const { services } = house;
  const w = (c: RavieContext) => words[c.get('actor').locale].devices;
  const refuse = (c: RavieContext, error: string, status: 403 | 422 | 429) => c.json({ error }, status);

  return [
    post(urls.unlockChallenge(), anyone, async (c) => {
      if (!(await mayUnlock(services, c.get('addressKey')))) return refuse(c, w(c).unlockTooMany, 429);
      const options = await unlockOptions(services);
      await keepChallenge(services, c, options.challenge, 'unlock');
      return c.json(options);
    }),

    post(urls.unlock(), anyone, async (c) => {
      const typed = await readTyped(c);
      const response = answerOf(typedText(typed, 'cle'), authentication);
      const challenge = await spendChallenge(services, c, 'unlock');
      if (!challenge) return refuse(c, w(c).unlockOld, 422);
      const opened =
        response &&
        (await unlockWithPasskey(services, { response: response as AuthenticationResponseJSON, challenge }));
      if (!opened?.ok) return refuse(c, w(c).unlockFailed, 422);
      const { personId } = opened.value;
      const next = localPath(typedText(typed, 'suite'));
      const token = await startSessionFor(services, c, personId, { way: 'passkey' });
      const to = isNamed(opened.value)
        ? await afterSignIn(services, personId, token, next)
        : urls.welcome(next);
      return c.json({ to });
    }),

    post(urls.passkeyChallenge(), signedIn, async (c) => {
      const actor = personOf(c);
      if (!(await isFresh(house, c)))
        return c.json({ to: await onceMoreAddress(house, c, urls.devices()) }, 403);
      if (!(await mayUnlock(services, c.get('addressKey')))) return refuse(c, w(c).unlockTooMany, 429);
      const options = await passkeyOptions(services, actor);
      await keepChallenge(services, c, options.challenge, `add:${actor.id}`);
      return c.json(options);
    }),

    post(urls.passkeys(), signedIn, async (c) => {
      const actor = personOf(c);
      if (!(await isFresh(house, c)))
        return c.json({ to: await onceMoreAddress(house, c, urls.devices()) }, 403);
      const typed = await readTyped(c);
      const response = answerOf(typedText(typed, 'cle'), registration);
      const challenge = await spendChallenge(services, c, `add:${actor.id}`);
      if (!challenge) return refuse(c, w(c).unlockOld, 422);
      const added =
        response &&
        (await addPasskey(services, actor, {
          response: response as RegistrationResponseJSON,
          challenge,
          userAgent: c.req.header('user-agent') ?? '',
          ...(actor.asleep && { strengthens: readSessionToken(services, c) ?? '' }),
        }));
      if (added?.ok) return c.json({ to: `${urls.devices()}?fait=active` });
      return refuse(c, added?.failure.kind === 'too-many' ? w(c).unlockMost : w(c).unlockFailed, 422);
    }),

    post('/mes-appareils/cles/:id/retrait', signedIn, async (c) => {
      // It is what would wake her roles: whoever holds one of her ways only may not take the other away.
      if (personOf(c).asleep) return c.redirect(urls.secondStep(urls.devices()), 303);
      const removed = await removePasskey(services, personOf(c), c.req.param('id') ?? '');
      return c.redirect(`${urls.devices()}${removed.ok ? '?fait=retire' : ''}`, 303);
    }),
  ];
}
