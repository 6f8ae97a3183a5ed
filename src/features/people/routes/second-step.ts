import type { AuthenticationResponseJSON } from '@simplewebauthn/server';
import { z } from 'zod';
import { localPath, urls } from '../../../language/urls.ts';
import { personOf } from '../../../platform/http/asker.ts';
import type { RavieContext } from '../../../platform/http/context.ts';
import { readForm, readTyped, typedText } from '../../../platform/http/form.ts';
import { signedIn } from '../../../platform/http/policy.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import type { House } from '../../../ui/house.ts';
import { stepOptions } from '../actions/passkeys.ts';
import { sendSecondCode, stepWithCode, stepWithPasskey } from '../actions/second-step.ts';
import { codeWays, hasSecondWay } from '../domain/strength.ts';
import { SecondStepPage } from '../pages/second-step.tsx';
import { keepChallenge, spendChallenge } from '../sign-in/challenge.ts';
import { maskContact } from '../sign-in/contact.ts';
import { readSessionToken } from '../sign-in/cookie.ts';
import { mayUnlock } from '../sign-in/limits.ts';
import { dropPending, keepPending, readPending, type Pending } from '../sign-in/pending.ts';
import { ownContacts } from '../store/contacts.ts';
import { standingOf } from '../store/strength.ts';
import { words } from '../words.ts';
import { codeForm, drawCode, refusedCode, unsentCode } from './code.ts';
import { faultsOf } from './faults.ts';
import { answerOf, authentication } from './passkey-answers.ts';

const sendForm = z.object({ par: z.enum(['phone', 'email'], 'choice'), suite: z.string().default('') });

/** « Encore un pas »: waking the roles that sleep, by another way than the one that opened the session. */
export function secondStepRoutes(house: House): Route[] {
  const { services, draw } = house;
  const { db } = services;
  const sessionOf = (c: RavieContext) => ({
    token: readSessionToken(services, c) ?? '',
    addressKey: c.get('addressKey'),
  });

  const drawStep = async (
    c: RavieContext,
    next: string,
    error: string | null = null,
    status: 200 | 429 | 503 = 200,
  ) => {
    const actor = personOf(c);
    const { locale } = actor;
    const { openedWith, held } = await standingOf(db, actor, sessionOf(c).token);
    const contacts = await ownContacts(db, actor);
    const codes = codeWays(openedWith, held).map((way) => ({
      way,
      contact: maskContact({ kind: way, value: contacts[way] ?? '' }),
    }));
    const ready = codes.length > 0 || held.passkeys > 0;
    const body = SecondStepPage({
      locale,
      next,
      state: ready ? 'ready' : openedWith === null || hasSecondWay(openedWith, held) ? 'old' : 'none',
      ways: { codes, passkeys: held.passkeys > 0 },
      missing: (['phone', 'email'] as const).filter((way) => !held[way]),
      error,
    });
    return draw(c, { title: words[locale].secondStep.title, body, status });
  };

  const sentTo = ({ contact, next }: Pending) => ({
    contact,
    places: { contact: urls.secondStep(next), code: urls.secondStepCode(), again: null },
  });

  return [
    get(urls.secondStep(), signedIn, (c) => {
      const next = localPath(c.req.query('suite'));
      return personOf(c).asleep ? drawStep(c, next) : c.redirect(next, 303);
    }),

    post(urls.secondStepSending(), signedIn, async (c) => {
      const actor = personOf(c);
      const form = await readForm(c, sendForm);
      const next = localPath(typedText(form.typed, 'suite'));
      if (!actor.asleep) return c.redirect(next, 303);
      if (!form.ok) return c.redirect(urls.secondStep(next), 303);
      const sent = await sendSecondCode(services, actor, { way: form.value.par, ...sessionOf(c) });
      if (!sent.ok) {
        const { message, status } = unsentCode(sent.failure, actor.locale);
        return drawStep(c, next, message, status);
      }
      keepPending(services, c, { ...sent.value, next }, 'step');
      return c.redirect(urls.secondStepCode(), 303);
    }),

    get(urls.secondStepCode(), signedIn, (c) => {
      const pending = readPending(services, c, 'step');
      return pending ? drawCode(house, c, sentTo(pending)) : c.redirect(urls.secondStep(), 303);
    }),

    post(urls.secondStepCode(), signedIn, async (c) => {
      const actor = personOf(c);
      const { locale } = actor;
      const pending = readPending(services, c, 'step');
      if (!pending || !actor.asleep) return c.redirect(urls.secondStep(), 303);
      const form = await readForm(c, codeForm);
      const typed = typedText(form.typed, 'code');
      if (!form.ok) {
        const errors = faultsOf(locale, form.faults);
        return drawCode(house, c, sentTo(pending), { typed, errors, status: 422 });
      }
      const { contact, request } = pending;
      const { code } = form.value;
      const stepped = await stepWithCode(services, actor, { contact, request, code, ...sessionOf(c) });
      if (stepped.ok) {
        dropPending(services, c, 'step');
        return c.redirect(pending.next, 303);
      }
      return drawCode(house, c, sentTo(pending), refusedCode(locale, stepped.failure, typed));
    }),

    post(urls.secondStepChallenge(), signedIn, async (c) => {
      const actor = personOf(c);
      if (!(await mayUnlock(services, c.get('addressKey'))))
        return c.json({ error: words[actor.locale].devices.unlockTooMany }, 429);
      const options = await stepOptions(services, actor);
      await keepChallenge(services, c, options.challenge, `step:${actor.id}`);
      return c.json(options);
    }),

    post(urls.secondStepUnlock(), signedIn, async (c) => {
      const actor = personOf(c);
      const w = words[actor.locale].devices;
      const typed = await readTyped(c);
      const response = answerOf(typedText(typed, 'cle'), authentication);
      const challenge = await spendChallenge(services, c, `step:${actor.id}`);
      if (!challenge) return c.json({ error: w.unlockOld }, 422);
      const given = { response: response as AuthenticationResponseJSON, challenge, ...sessionOf(c) };
      const stepped = response && (await stepWithPasskey(services, actor, given));
      if (!stepped?.ok) return c.json({ error: w.unlockFailed }, 422);
      return c.json({ to: localPath(typedText(typed, 'suite')) });
    }),
  ];
}
