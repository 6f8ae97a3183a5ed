import { urls } from '../../../language/urls.ts';
import type { RavieContext } from '../../../platform/http/context.ts';
import { readTyped, typedText } from '../../../platform/http/form.ts';
import { withinLimit, type Limit } from '../../../platform/http/limits.ts';
import type { Policy } from '../../../platform/http/policy.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import type { FormError } from '../../../ui/form.tsx';
import type { House } from '../../../ui/house.ts';
import { agreementOfCode, agreementOfLink, answerByLink } from '../actions/answer-agreement.ts';
import { viewAgreement } from '../actions/agreement-read.ts';
import { tokenOf } from '../actions/asks-follow.ts';
import { papersByLink } from '../actions/papers.ts';
import { employerAnswers, isOpen, type Agreement, type EmployerAnswer } from '../domain/agreement.ts';
import { AgreementPage } from '../pages/agreement-page.tsx';
import { AnsweredPage, ClosedPage, CodePage } from '../pages/agreement-ends.tsx';
import { words } from '../words.ts';
import { mayOpenLink, privately } from './by-link.ts';

/** Whoever holds a link or figures we gave an employer: they open one page, for a short time, and are its only key. */
const tokenHolders: Policy = { name: 'holds an employer’s link or code', allows: () => true };

/** Enough for a mistake or two; too little to try figures. */
const guessing: Limit = { name: 'accord-code', hits: 10, seconds: 900 };

/** An employer's answer, without an account. Nothing here is kept by anything between us and him. */
export function agreementLinkRoutes({ services, draw }: House): Route[] {
  const mayGuess = (c: RavieContext) =>
    withinLimit(services.db, guessing, c.get('addressKey'), services.now());

  const drawClosed = (c: RavieContext, why: 'over' | 'unknown') => {
    const locale = c.get('locale');
    const body = ClosedPage({ locale, why });
    return draw(c, {
      title: words[locale].agreement.closedTitle,
      body,
      status: why === 'unknown' ? 404 : 410,
    });
  };

  /** How it was answered, with the way to the papers for as long as this link opens them. */
  const drawAnswered = async (c: RavieContext, answer: EmployerAnswer, token: string, before: boolean) => {
    const locale = c.get('locale');
    const papers = (await papersByLink(services, token)) && urls.employerPapers(token);
    const body = AnsweredPage({ locale, answer, papers, before });
    const w = words[locale].agreement;
    return draw(c, { title: before ? w.answeredTitle : w.doneTitle[answer], body });
  };

  const drawAgreement = async (c: RavieContext, agreement: Agreement, token: string, by: 'link' | 'code') => {
    const locale = c.get('locale');
    const view = await viewAgreement(services, agreement);
    if (!view) return drawClosed(c, 'over');
    const answerTo = { action: urls.employerAnswer(), hidden: { jeton: token, par: by } };
    const body = AgreementPage({ locale, now: services.now(), view, answerTo });
    return draw(c, { title: words[locale].agreement.title, body });
  };

  const drawCode = (c: RavieContext, name: string, errors: FormError[], status: 200 | 422 | 429) => {
    privately(c);
    const locale = c.get('locale');
    const body = CodePage({ locale, name, errors });
    return draw(c, { title: words[locale].agreement.codeTitle, body, status });
  };

  return [
    get(urls.employerAgreementCode(), tokenHolders, (c) => drawCode(c, '', [], 200)),

    post(urls.employerAgreementCode(), tokenHolders, async (c) => {
      const w = words[c.get('locale')].agreement;
      const typed = await readTyped(c);
      const name = typedText(typed, 'nom');
      if (!(await mayGuess(c))) return drawCode(c, name, [{ field: 'code', message: w.tooMany }], 429);
      const code = typedText(typed, 'code').replace(/\D/g, '');
      const agreement = await agreementOfCode(services, code, name);
      const token = agreement && (await tokenOf(services, agreement.id));
      const wrong = () => drawCode(c, name, [{ field: 'code', message: w.wrong }], 422);
      if (!agreement || token === null) return wrong();
      privately(c);
      if (isOpen(agreement, services.now())) return drawAgreement(c, agreement, token, 'code');
      const answer = answerFrom(agreement.state);
      return answer ? drawAnswered(c, answer, token, true) : wrong();
    }),

    post('/accord/reponse', tokenHolders, async (c) => {
      privately(c);
      if (!(await mayOpenLink(services, c))) return drawClosed(c, 'unknown');
      const typed = await readTyped(c);
      const answer = answerFrom(typedText(typed, 'reponse'));
      const token = typedText(typed, 'jeton');
      if (!answer) return drawClosed(c, 'unknown');
      const by = typedText(typed, 'par') === 'code' ? 'code' : 'link';
      const answered = await answerByLink(services, token, answer, by);
      const before = answered.ok ? null : answered.failure;
      if (before && before.kind !== 'answered') return drawClosed(c, before.kind);
      const stands = before ? before.state : answer;
      // His link is in his bar already; whoever typed figures is not given it there.
      if (by === 'link' && stands === answer) return c.redirect(urls.employerAgreement(token), 303);
      return drawAnswered(c, stands, token, stands !== answer);
    }),

    get('/accord/:token', tokenHolders, async (c) => {
      privately(c);
      const token = c.req.param('token') ?? '';
      if (!(await mayOpenLink(services, c))) return drawClosed(c, 'unknown');
      const agreement = await agreementOfLink(services, token);
      if (!agreement) return drawClosed(c, 'unknown');
      if (isOpen(agreement, services.now())) return drawAgreement(c, agreement, token, 'link');
      const answer = answerFrom(agreement.state);
      return answer ? drawAnswered(c, answer, token, false) : drawClosed(c, 'over');
    }),
  ];
}

const answerFrom = (given: string | undefined): EmployerAnswer | null =>
  employerAnswers.find((answer) => answer === given) ?? null;
