import { z } from 'zod';
import { isId, newId } from '../../../language/ids.ts';
import { urls } from '../../../language/urls.ts';
import { idOf, personOf } from '../../../platform/http/asker.ts';
import { manyOf, readForm, typedText } from '../../../platform/http/form.ts';
import type { RavieContext } from '../../../platform/http/context.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import type { FormError } from '../../../ui/form.tsx';
import type { House } from '../../../ui/house.ts';
import { giveAnswer } from '../actions/give-answer.ts';
import { guarded, pointOutIn } from '../actions/guard-text.ts';
import { crowdReading, readQuestion } from '../actions/read-question.ts';
import type { TooMany } from '../actions/pace.ts';
import { markHelpedAnswer, thankAnswer } from '../actions/thank-answer.ts';
import { isSmall } from '../domain/unsigned.ts';
import { sizes } from '../domain/writing.ts';
import type { AnswerDraft } from '../pages/answer-form.tsx';
import { CheckPage } from '../pages/check.tsx';
import { QuestionPage, titleOf } from '../pages/question.tsx';
import { SlowDownPage } from '../pages/slow-down.tsx';
import { words } from '../words.ts';
import {
  answering,
  entering,
  errorsFrom,
  fault,
  refusalIn,
  refusalStatus,
  unsignedField,
  writers,
} from './request.ts';

const answerForm = z.object({
  id: z
    .string()
    .refine(isId)
    .catch(() => newId()),
  text: z.string(fault('short')).min(sizes.shortestAnswer, fault('short')).max(sizes.longest, fault('long')),
  keep: z.union([z.string(), z.array(z.string())]).optional(),
  sansnom: unsignedField,
  step: z.string().optional().catch(undefined),
});

const said = z.object({ oui: z.enum(['oui', 'non']).catch('oui') });

/** Answering, and saying what helped. */
export function answeringRoutes({ services, draw }: House): Route[] {
  const drawQuestion = async (c: RavieContext, draft: AnswerDraft, status: 200 | 422 | 429) => {
    const actor = personOf(c);
    const view = await readQuestion(services, actor, { id: idOf(c), after: 0 });
    const body = QuestionPage({ actor, now: services.now(), onFirstPage: true, draft, ...view });
    return draw(c, { title: titleOf(actor.locale, view.question), section: 'exchange', body, status });
  };

  const drawSlowDown = (c: RavieContext, act: TooMany['act']) => {
    const { locale } = personOf(c);
    const title = words[locale].feed.title;
    return draw(c, { title, section: 'exchange', body: SlowDownPage({ locale, act }), status: 429 });
  };

  return [
    // The look before posting is drawn at this address: asked for again, the question is what it stands for.
    get('/entraide/questions/:id/reponses', entering, (c) => c.redirect(urls.question(idOf(c)), 303)),

    post('/entraide/questions/:id/reponses', answering, async (c) => {
      const actor = personOf(c);
      const questionId = idOf(c);
      const form = await readForm(c, answerForm);
      const typed = {
        id: typedText(form.typed, 'id'),
        text: typedText(form.typed, 'text'),
        unsigned: typedText(form.typed, 'sansnom') === 'oui',
      };
      const draft = (errors: FormError[]) => ({ ...typed, id: isId(typed.id) ? typed.id : newId(), errors });
      if (typedText(form.typed, 'step') === 'change') return drawQuestion(c, draft([]), 200);
      if (!form.ok) return drawQuestion(c, draft(errorsFrom(actor, form.faults)), 422);
      const { id, text, keep, step, sansnom: unsigned } = form.value;
      const looks = step !== 'publish';
      const pointed = looks ? pointOutIn('text', text) : [];
      const crowd = looks && unsigned ? await crowdReading(services, actor, questionId) : null;
      if (pointed.length > 0 || (crowd !== null && isSmall(crowd))) {
        const preview = guarded('text', text, []);
        const hidden = { id, text, ...(unsigned && { sansnom: 'oui' }) };
        const action = urls.answers(questionId);
        const recognisable = crowd === null ? null : { crowd, question: null };
        const check = {
          what: 'answer', action, hidden, pointed, preview, similar: [], unsigned: recognisable,
        } as const; // oxfmt-ignore
        const body = CheckPage({ locale: actor.locale, check });
        return draw(c, {
          title: words[actor.locale].writing.check.title,
          section: 'exchange',
          body,
          status: 422,
        });
      }
      const asked = { id, questionId, text, kept: manyOf(keep), unsigned };
      const given = await giveAnswer(services, actor, asked);
      if (given.ok) return c.redirect(urls.answer(questionId, given.value.id, { fait: 'repondu' }), 303);
      const message = refusalIn(actor, given.failure, services.now());
      return drawQuestion(c, draft([{ field: 'text', message }]), refusalStatus(given.failure));
    }),

    post('/entraide/reponses/:id/merci', writers, async (c) => {
      const form = await readForm(c, said);
      const thanks = !form.ok || form.value.oui === 'oui';
      const done = await thankAnswer(services, personOf(c), { answerId: idOf(c), thanks });
      if (!done.ok) return drawSlowDown(c, done.failure.act);
      return c.redirect(urls.answer(done.value.questionId, done.value.answerId), 303);
    }),

    post('/entraide/reponses/:id/aidee', writers, async (c) => {
      const form = await readForm(c, said);
      const helped = !form.ok || form.value.oui === 'oui';
      const done = await markHelpedAnswer(services, personOf(c), { answerId: idOf(c), helped });
      if (!done.ok) return drawSlowDown(c, done.failure.act);
      const { questionId, answerId } = done.value;
      return c.redirect(urls.answer(questionId, answerId, { fait: helped ? 'aidee' : undefined }), 303);
    }),
  ];
}
