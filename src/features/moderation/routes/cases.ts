import { NotFound } from '../../../language/failure.ts';
import { isId } from '../../../language/ids.ts';
import { urls } from '../../../language/urls.ts';
import { idOf, personOf } from '../../../platform/http/asker.ts';
import type { RavieContext } from '../../../platform/http/context.ts';
import { readForm, typedText, type Typed } from '../../../platform/http/form.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { flashOf } from '../../../ui/flash.ts';
import type { FormError } from '../../../ui/form.tsx';
import type { House } from '../../../ui/house.ts';
import { decideCase } from '../actions/decide-case.ts';
import type { Named } from '../actions/file-report.ts';
import { openOwnCase } from '../actions/open-case.ts';
import { readCase, readQueue } from '../actions/read-case.ts';
import { takeCase } from '../actions/take-case.ts';
import { actFrom, type Act } from '../domain/acts.ts';
import { CasePage } from '../pages/case.tsx';
import { caseDraftName, type ActDraft } from '../pages/act-form.tsx';
import { QueuePage } from '../pages/queue.tsx';
import { words } from '../words.ts';
import { anyDecision, decisionOf, schemaFor } from './deciding.ts';
import { errorsFrom, moderators } from './request.ts';

/** The queue, a case, and what is decided of it. */
export function caseRoutes({ services, draw }: House): Route[] {
  const drawCase = async (c: RavieContext, draft: ActDraft | null, status: 200 | 409 | 422 = 200) => {
    const actor = personOf(c);
    const view = await readCase(services, actor, idOf(c));
    const w = words[actor.locale].cases;
    const body = CasePage({ actor, now: services.now(), ...view, draft });
    const title = w.caseTitle[view.post.answerId ? 'answer' : 'question'];
    return draw(c, { title, section: 'more', body, status, flash: flashOf(c, { pris: w.wasTaken }) });
  };

  return [
    get(urls.moderation(), moderators, async (c) => {
      const actor = personOf(c);
      const w = words[actor.locale].cases;
      const body = QueuePage({ actor, now: services.now(), ...(await readQueue(services, actor)) });
      const [happened, id, slug] = (c.req.query('fait') ?? '').split('.');
      const act = actFrom(slug);
      const draftDone = isId(id) && act ? caseDraftName(id, act) : undefined;
      const flash =
        happened === 'decide' ? { kind: 'success' as const, message: w.wasDecided, draftDone } : undefined;
      return draw(c, { title: w.queueTitle, section: 'more', body, flash });
    }),

    post(urls.cases(), moderators, async (c) => {
      const { typed } = await readForm(c, anyDecision);
      const id = await openOwnCase(services, personOf(c), namedIn(typed));
      return c.redirect(urls.case(id), 303);
    }),

    get('/moderation/dossiers/:id', moderators, (c) => {
      const act = actFrom(c.req.query('acte'));
      return drawCase(c, act && draftFrom(act, {}, []));
    }),

    post('/moderation/dossiers/:id/prise', moderators, async (c) => {
      const id = idOf(c);
      const { typed } = await readForm(c, anyDecision);
      const taken = typedText(typed, 'oui') !== 'non';
      const done = await takeCase(services, personOf(c), { id, taken });
      if (!done.ok) return drawCase(c, null, 409);
      return c.redirect(taken ? `${urls.case(id)}?fait=pris` : urls.moderation(), 303);
    }),

    post('/moderation/dossiers/:id/decision', moderators, async (c) => {
      const actor = personOf(c);
      const id = idOf(c);
      const { faults } = words[actor.locale].cases;
      const { typed } = await readForm(c, anyDecision);
      const act = actFrom(typedText(typed, 'acte'));
      if (!act) return drawCase(c, null, 422);
      const form = await readForm(c, schemaFor(act));
      const draft = (errors: FormError[]) => draftFrom(act, typed, errors);
      if (!form.ok) return drawCase(c, draft(errorsFrom(form.faults, faults)), 422);
      const decided = await decideCase(services, actor, id, { act, ...decisionOf(form.value) });
      if (decided.ok)
        return c.redirect(urls.moderation({ fait: `decide.${id}.${typedText(typed, 'acte')}` }), 303);
      switch (decided.failure.kind) {
        case 'not-taken':
          return drawCase(c, null, 409);
        case 'not-now':
          return drawCase(c, draft([{ field: 'words', message: faults.notNow }]), 409);
        case 'unmoved':
          return drawCase(c, draft([{ field: 'theme', message: faults.unmoved }]), 422);
      }
    }),
  ];
}

/** Which post a form names. */
function namedIn(typed: Typed): Named {
  const [question, answer] = [typedText(typed, 'question'), typedText(typed, 'reponse')];
  if (isId(answer)) return { kind: 'answer', id: answer };
  if (isId(question)) return { kind: 'question', id: question };
  throw new NotFound();
}

function draftFrom(act: Act, typed: Typed, errors: FormError[]): ActDraft {
  const text = (name: string) => typedText(typed, name);
  return {
    act, errors, rule: text('rule'), words: text('words'), days: text('days'), theme: text('theme'),
    audience: text('audience'), masked: text('masked'),
  }; // oxfmt-ignore
}
