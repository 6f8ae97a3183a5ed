import { urls } from '../../../language/urls.ts';
import { idOf, personOf } from '../../../platform/http/asker.ts';
import type { RavieContext } from '../../../platform/http/context.ts';
import { readTyped, typedText } from '../../../platform/http/form.ts';
import type { Policy } from '../../../platform/http/policy.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import type { FormError } from '../../../ui/form.tsx';
import type { House } from '../../../ui/house.ts';
import { readPhone } from '../../directory/actions/read-facts.ts';
import { answerCall, readCall } from '../actions/answer-service-call.ts';
import { writeToServices } from '../actions/write-to-services.ts';
import { contactNameLimit, serviceAnswers, type CallFailure } from '../domain/service-call.ts';
import { ProblemPage } from '../pages/asks-problem.tsx';
import { CallAnsweredPage, CallClosedPage, ServiceCallPage, type CallTyped } from '../pages/service-call.tsx';
import { replacing } from '../policies.ts';
import { words } from '../words.ts';
import { mayOpenLink, privately } from './by-link.ts';

/** Whoever holds a link a service was sent: it opens one page, for a short time. */
const serviceLinkHolders: Policy = { name: 'holds a service’s link', allows: () => true };

/** Writing to services of the directory, and what they answer without an account. */
export function serviceCallRoutes({ services, draw }: House): Route[] {
  const drawClosed = (c: RavieContext, failure: CallFailure['kind']) => {
    const locale = c.get('locale');
    const body = CallClosedPage({ locale, why: failure });
    const status = failure === 'unknown' ? 404 : 410;
    return draw(c, { title: words[locale].serviceCall.closedTitle, body, status });
  };
  const drawCall = async (
    c: RavieContext,
    token: string,
    typed: CallTyped,
    errors: readonly FormError[] = [],
  ) => {
    const locale = c.get('locale');
    const read = await readCall(services, token);
    if ('failure' in read) return drawClosed(c, read.failure.kind);
    const body = ServiceCallPage({ locale, now: services.now(), view: read.view, token, typed, errors });
    const title = words[locale].serviceCall.title;
    return draw(c, { title, body, status: errors.length ? 422 : 200 });
  };

  return [
    post('/remplacements/:id/services', replacing, async (c) => {
      const actor = personOf(c);
      const w = words[actor.locale];
      const requestId = idOf(c);
      const written = await writeToServices(services, actor, requestId);
      if (written.ok) return c.redirect(urls.replacement(requestId, { fait: 'services' }), 303);
      const message = w.help.failures[written.failure.kind];
      const body = ProblemPage({ locale: actor.locale, requestId, message });
      return draw(c, { title: w.request.title, section: 'replacement', body, status: 409 });
    }),

    get('/demande/fait', serviceLinkHolders, (c) => {
      privately(c);
      const locale = c.get('locale');
      const answer = serviceAnswers.find((each) => each === c.req.query('reponse')) ?? 'cannot';
      const body = CallAnsweredPage({ locale, answer });
      return draw(c, { title: words[locale].serviceCall.doneTitle[answer], body });
    }),

    post(urls.serviceAnswer(), serviceLinkHolders, async (c) => {
      privately(c);
      if (!(await mayOpenLink(services, c))) return drawClosed(c, 'unknown');
      const w = words[c.get('locale')].serviceCall;
      const form = await readTyped(c);
      const token = typedText(form, 'jeton');
      const state = serviceAnswers.find((each) => each === typedText(form, 'reponse'));
      if (!state) return drawClosed(c, 'unknown');
      const typed = {
        contactName: typedText(form, 'nom').slice(0, 200),
        phone: typedText(form, 'telephone').slice(0, 40),
      };
      const phone = readPhone(typed.phone);
      const errors: FormError[] = [];
      if (state === 'can') {
        const isNamed = typed.contactName.length > 0 && typed.contactName.length <= contactNameLimit;
        if (!isNamed) errors.push({ field: 'nom', message: w.faults.name });
        if (phone === null)
          errors.push({ field: 'telephone', message: w.faults[typed.phone ? 'phone' : 'no-phone'] });
      }
      if (errors.length > 0) return drawCall(c, token, typed, errors);
      const answer =
        state === 'can' ? { state, contactName: typed.contactName, phone: phone ?? '' } : { state };
      const answered = await answerCall(services, token, answer);
      // Where one is led says what was answered, and nothing of the link.
      if (answered.ok) return c.redirect(urls.serviceAnswered(state), 303);
      const { failure } = answered;
      return failure.kind === 'answered' && failure.state === state
        ? c.redirect(urls.serviceAnswered(state), 303)
        : drawClosed(c, failure.kind);
    }),

    get('/demande/:token', serviceLinkHolders, async (c) => {
      privately(c);
      if (!(await mayOpenLink(services, c))) return drawClosed(c, 'unknown');
      return drawCall(c, c.req.param('token') ?? '', { contactName: '', phone: '' });
    }),
  ];
}
