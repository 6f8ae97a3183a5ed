import { holds } from '../../../language/actor.ts';
import { urls } from '../../../language/urls.ts';
import { idOf, personOf } from '../../../platform/http/asker.ts';
import { readTyped, typedText } from '../../../platform/http/form.ts';
import type { Policy } from '../../../platform/http/policy.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import type { House } from '../../../ui/house.ts';
import { sawPage } from '../../messages/actions/read-news.ts';
import { answerInAccount } from '../actions/answer-agreement.ts';
import { agreementsForAccount, readAgreement } from '../actions/agreement-read.ts';
import { employerAnswers, isOpen } from '../domain/agreement.ts';
import { AgreementPage } from '../pages/agreement-page.tsx';
import { AgreementListPage } from '../pages/agreement-list.tsx';
import { AnsweredPage, ClosedPage } from '../pages/agreement-ends.tsx';
import { words } from '../words.ts';

/** Employers, and whoever employs besides being something else: what is asked of each is in the query. */
const employing: Policy = {
  name: 'employs somebody',
  allows: (actor) => holds(actor, 'employer') || holds(actor, 'caregiver') || holds(actor, 'carer'),
};

/** The same answers, for an employer who has an account. */
export function agreementAccountRoutes({ services, draw }: House): Route[] {
  return [
    get(urls.employerAgreements(), employing, async (c) => {
      const actor = personOf(c);
      await sawPage(services, actor, urls.employerAgreements());
      const views = await agreementsForAccount(services, actor);
      const body = AgreementListPage({ actor, now: services.now(), views });
      return draw(c, { title: words[actor.locale].agreement.listTitle, section: 'replacement', body });
    }),

    get('/accords/:id', employing, async (c) => {
      const actor = personOf(c);
      const { locale } = actor;
      const w = words[locale].agreement;
      const view = await readAgreement(services, actor, idOf(c));
      const { id, state } = view.agreement;
      if (!isOpen(view.agreement, services.now())) {
        const papers = state === 'agreed' ? urls.replacementPapers(id) : null;
        const answer = employerAnswers.find((each) => each === state);
        const body = answer ? AnsweredPage({ locale, answer, papers }) : ClosedPage({ locale, why: 'over' });
        return draw(c, { title: w.listTitle, section: 'replacement', body });
      }
      const answerTo = { action: urls.employerAnswerInAccount(id), hidden: {} };
      const body = AgreementPage({ locale, now: services.now(), view, answerTo });
      return draw(c, { title: w.title, section: 'replacement', body });
    }),

    post('/accords/:id/reponse', employing, async (c) => {
      const id = idOf(c);
      const typed = await readTyped(c);
      const answer = employerAnswers.find((each) => each === typedText(typed, 'reponse'));
      if (answer) await answerInAccount(services, personOf(c), id, answer);
      // Answered now, before, or too late: its page says how it stands.
      return c.redirect(urls.employerAgreementInAccount(id), 303);
    }),
  ];
}
