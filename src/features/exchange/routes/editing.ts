import { z } from 'zod';
import { urls } from '../../../language/urls.ts';
import { idOf, personOf } from '../../../platform/http/asker.ts';
import { manyOf, readForm, typedText, type Typed } from '../../../platform/http/form.ts';
import type { RavieContext } from '../../../platform/http/context.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import type { FormError } from '../../../ui/form.tsx';
import type { House } from '../../../ui/house.ts';
import { editAnswer, editQuestion } from '../actions/edit-post.ts';
import { guarded, pointOutIn } from '../actions/guard-text.ts';
import { readAnswerToEdit, readQuestionToEdit } from '../actions/read-question.ts';
import type { Pointed } from '../domain/guarding.ts';
import { themeFrom, themeSlugs, type Theme } from '../domain/themes.ts';
import { sizes } from '../domain/writing.ts';
import { CheckPage } from '../pages/check.tsx';
import { EditPage, editDraftName, type EditDraft } from '../pages/edit.tsx';
import { words } from '../words.ts';
import { answering, errorsFrom, fault, refusalIn, refusalStatus, writers } from './request.ts';

const common = {
  forget: z.string().optional().catch(undefined),
  keep: z.union([z.string(), z.array(z.string())]).optional(),
  step: z.string().optional().catch(undefined),
};

const questionEdit = z.object({
  ...common,
  // The box lets one go to the next line; a title has only one.
  title: z
    .string(fault('short'))
    .overwrite((title) => title.replace(/\s+/g, ' '))
    .min(3, fault('short'))
    .max(sizes.title, fault('titleLong')),
  body: z.string(fault('long')).max(sizes.longest, fault('long')).default(''),
  theme: z.string(fault('theme')).transform((slug, context): Theme => {
    const theme = themeFrom(slug);
    if (theme) return theme;
    context.addIssue(fault('theme'));
    return z.NEVER;
  }),
});

const answerEdit = z.object({
  ...common,
  body: z.string(fault('short')).min(sizes.shortestAnswer, fault('short')).max(sizes.longest, fault('long')),
});

type Post = { id: string; questionId: string; action: string; isQuestion: boolean };

/** Changing what one wrote: guarded again, its history kept or forgotten. */
export function editingRoutes({ services, draw }: House): Route[] {
  const drawEdit = (c: RavieContext, post: Post, draft: EditDraft, status: 200 | 422 | 429 = 200) => {
    const actor = personOf(c);
    const w = words[actor.locale].writing;
    const draftName = editDraftName(post.id, actor.id);
    return draw(c, {
      title: post.isQuestion ? w.editQuestion : w.editAnswer,
      section: 'exchange',
      body: EditPage({ actor, questionId: post.questionId, action: post.action, draftName, draft }),
      status,
    });
  };
  const drawCheck = (c: RavieContext, post: Post, hidden: Record<string, string>, pointed: Pointed[]) => {
    const { locale } = personOf(c);
    const preview = [guarded('title', hidden['title'] ?? '', []), guarded('body', hidden['body'] ?? '', [])];
    const check = {
      what: 'edit', action: post.action, hidden, pointed, preview: preview.filter(Boolean).join('\n'), similar: [],
    } as const; // oxfmt-ignore
    const title = words[locale].writing.check.title;
    return draw(c, { title, section: 'exchange', body: CheckPage({ locale, check }), status: 422 });
  };
  const questionPost = (id: string): Post => ({
    id, questionId: id, action: urls.questionEdition(id), isQuestion: true,
  }); // oxfmt-ignore
  const answerPost = (id: string, questionId: string): Post => ({
    id, questionId, action: urls.answerEdition(id), isQuestion: false,
  }); // oxfmt-ignore

  return [
    get('/entraide/questions/:id/modification', writers, async (c) => {
      const { id, title, body, theme } = await readQuestionToEdit(services, personOf(c), idOf(c));
      const question = { title, theme: themeSlugs[theme] };
      return drawEdit(c, questionPost(id), { body, forget: false, errors: [], question });
    }),

    post('/entraide/questions/:id/modification', writers, async (c) => {
      const actor = personOf(c);
      const { id } = await readQuestionToEdit(services, actor, idOf(c));
      const form = await readForm(c, questionEdit);
      const question = { title: typedText(form.typed, 'title'), theme: typedText(form.typed, 'theme') };
      const draft = (errors: FormError[]) => ({ ...draftFrom(form.typed, errors), question });
      if (typedText(form.typed, 'step') === 'change') return drawEdit(c, questionPost(id), draft([]));
      if (!form.ok) return drawEdit(c, questionPost(id), draft(errorsFrom(actor, form.faults)), 422);
      const { title, body, theme, step, keep, forget } = form.value;
      const pointed = step === 'publish' ? [] : [...pointOutIn('title', title), ...pointOutIn('body', body)];
      if (pointed.length > 0) {
        const hidden = { title, body, theme: themeSlugs[theme], forget: forget ?? '' };
        return drawCheck(c, questionPost(id), hidden, pointed);
      }
      const given = { id, title, body, theme, kept: manyOf(keep), forget: forget === 'oui' };
      const edited = await editQuestion(services, actor, given);
      if (edited.ok) return c.redirect(urls.question(id, { fait: `modifie.${id}` }), 303);
      const message = refusalIn(actor, edited.failure, services.now());
      return drawEdit(
        c,
        questionPost(id),
        draft([{ field: 'body', message }]),
        refusalStatus(edited.failure),
      );
    }),

    get('/entraide/reponses/:id/modification', answering, async (c) => {
      const { id, questionId, body } = await readAnswerToEdit(services, personOf(c), idOf(c));
      return drawEdit(c, answerPost(id, questionId), { body, forget: false, errors: [] });
    }),

    post('/entraide/reponses/:id/modification', answering, async (c) => {
      const actor = personOf(c);
      const { id, questionId } = await readAnswerToEdit(services, actor, idOf(c));
      const form = await readForm(c, answerEdit);
      const draft = (errors: FormError[]) => draftFrom(form.typed, errors);
      if (typedText(form.typed, 'step') === 'change')
        return drawEdit(c, answerPost(id, questionId), draft([]));
      if (!form.ok)
        return drawEdit(c, answerPost(id, questionId), draft(errorsFrom(actor, form.faults)), 422);
      const { body, step, keep, forget } = form.value;
      const pointed = step === 'publish' ? [] : pointOutIn('body', body);
      if (pointed.length > 0)
        return drawCheck(c, answerPost(id, questionId), { body, forget: forget ?? '' }, pointed);
      const edited = await editAnswer(services, actor, {
        id,
        body,
        kept: manyOf(keep),
        forget: forget === 'oui',
      });
      if (edited.ok) return c.redirect(urls.answer(questionId, id, { fait: `modifie.${id}` }), 303);
      const message = refusalIn(actor, edited.failure, services.now());
      return drawEdit(
        c,
        answerPost(id, questionId),
        draft([{ field: 'body', message }]),
        refusalStatus(edited.failure),
      );
    }),
  ];
}

function draftFrom(typed: Typed, errors: FormError[]): EditDraft {
  return { body: typedText(typed, 'body'), forget: typedText(typed, 'forget') === 'oui', errors };
}
