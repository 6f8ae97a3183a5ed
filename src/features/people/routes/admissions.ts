import { z } from 'zod';
import { holds } from '../../../language/actor.ts';
import { NotFound, unreachable } from '../../../language/failure.ts';
import { isId } from '../../../language/ids.ts';
import { urls } from '../../../language/urls.ts';
import { personOf } from '../../../platform/http/asker.ts';
import type { RavieContext } from '../../../platform/http/context.ts';
import { readForm, typedText } from '../../../platform/http/form.ts';
import { signedIn } from '../../../platform/http/policy.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { flashOf } from '../../../ui/flash.ts';
import type { FormError } from '../../../ui/form.tsx';
import type { House } from '../../../ui/house.ts';
import { fullName } from '../../places/domain.ts';
import { communeByCode } from '../../places/store.ts';
import { askAdmission, decideAdmission, withdrawAdmission } from '../actions/admissions.ts';
import { mayAskAgainAt } from '../domain/admission.ts';
import { AdmissionPage } from '../pages/admission.tsx';
import { AdmissionQueuePage } from '../pages/admission-queue.tsx';
import type { CommuneTyped } from '../pages/commune-field.tsx';
import { admitsCarers } from '../policies.ts';
import { admissionQueue, countAnswerers, lastRefusal, ownAdmission } from '../store/admissions.ts';
import { words } from '../words.ts';
import { readCommune } from './commune.ts';
import { fault, faultsOf } from './faults.ts';

const askForm = z.object({
  message: z.string('message').min(1, 'message').max(600, 'messageLong'),
});

/** How many requests a page shows: the oldest; the others come as these are answered. */
const shown = 30;

export function admissionRoutes({ services, draw }: House): Route[] {
  const { db } = services;

  const drawAsk = async (
    c: RavieContext,
    typed: { commune: CommuneTyped; message: string },
    errors: FormError[] = [],
  ) => {
    const actor = personOf(c);
    const { locale } = actor;
    const w = words[locale].admission;
    const last = await ownAdmission(db, actor);
    const now = services.now();
    const body = AdmissionPage({
      locale,
      now,
      last,
      answerers: last?.admitted === null ? await countAnswerers(db, last.departmentCode) : 0,
      againFrom: last?.admitted === false ? mayAskAgainAt(await lastRefusal(db, actor), now) : null,
      isIn: holds(actor, 'carer'),
      typed,
      errors,
    });
    const flash = errors.length ? undefined : flashOf(c, { demande: w.sent, retiree: w.withdrawn });
    return draw(c, {
      title: w.title,
      body,
      flash: flash && { ...flash, draftDone: 'admission' },
      status: errors.length ? 422 : 200,
    });
  };

  const drawQueue = async (c: RavieContext, failed: { id: string; errors: FormError[] } | null) => {
    const actor = personOf(c);
    const { locale } = actor;
    const requests = await admissionQueue(db, actor, shown);
    const body = AdmissionQueuePage({ locale, now: services.now(), requests, failed });
    const w = words[locale].admission;
    const flash = flashOf(c, { admis: w.wasAdmitted, refus: w.wasRefused });
    return draw(c, { title: w.queueTitle, body, flash, status: failed ? 422 : 200 });
  };

  return [
    get(urls.admission(), signedIn, async (c) => {
      const { communeCode, firstName } = personOf(c);
      if (firstName === '') return c.redirect(urls.welcome(urls.admission()), 303);
      const home = communeCode ? await communeByCode(db, communeCode) : null;
      const commune = { text: home ? fullName(home) : '', code: home?.code ?? '' };
      return drawAsk(c, { commune, message: '' });
    }),

    post(urls.admission(), signedIn, async (c) => {
      const actor = personOf(c);
      const { locale } = actor;
      const form = await readForm(c, askForm);
      const commune = await readCommune(db, locale, form.typed);
      const typed = { commune: commune.typed, message: typedText(form.typed, 'message') };
      const errors = [...commune.errors, ...(form.ok ? [] : faultsOf(locale, form.faults))];
      if (commune.errors.length === 0 && !commune.code)
        errors.unshift(fault(locale, 'commune', 'communeMissing'));
      if (!form.ok || !commune.code || errors.length) return drawAsk(c, typed, errors);
      const asked = await askAdmission(services, actor, {
        communeCode: commune.code,
        message: form.value.message,
      });
      if (asked.ok) return c.redirect(`${urls.admission()}?fait=demande`, 303);
      switch (asked.failure.kind) {
        case 'unnamed':
          return c.redirect(urls.welcome(urls.admission()), 303);
        case 'already-in':
        case 'too-soon':
          // The page says where she stands.
          return c.redirect(urls.admission(), 303);
        case 'already-asked':
          return drawAsk(c, typed, [fault(locale, 'message', 'alreadyAsked')]);
        case 'too-many':
          return drawAsk(c, typed, [fault(locale, 'message', 'askedTooOften')]);
        case 'unknown-commune':
          return drawAsk(c, typed, [fault(locale, 'commune', 'communeUnknown')]);
        default:
          return unreachable(asked.failure);
      }
    }),

    post(urls.admissionWithdrawal(), signedIn, async (c) => {
      await withdrawAdmission(services, personOf(c));
      return c.redirect(`${urls.admission()}?fait=retiree`, 303);
    }),

    get(urls.admissions(), admitsCarers, (c) => drawQueue(c, null)),

    post('/admissions/:id/decision', admitsCarers, async (c) => {
      const actor = personOf(c);
      const requestId = c.req.param('id') ?? '';
      if (!isId(requestId)) throw new NotFound();
      const field = `reason-${requestId}`;
      const form = await readForm(
        c,
        z.object({
          decision: z.enum(['admit', 'refuse']),
          [field]: z.string().max(600, 'messageLong').default(''),
        }),
      );
      if (!form.ok) return drawQueue(c, { id: requestId, errors: faultsOf(actor.locale, form.faults) });
      const admitted = form.value['decision'] === 'admit';
      const reason = typedText(form.typed, field);
      const decided = await decideAdmission(services, actor, { requestId, admitted, reason });
      if (!decided.ok) return drawQueue(c, { id: requestId, errors: [fault(actor.locale, field, 'reason')] });
      return c.redirect(`${urls.admissions()}?fait=${admitted ? 'admis' : 'refus'}`, 303);
    }),
  ];
}
