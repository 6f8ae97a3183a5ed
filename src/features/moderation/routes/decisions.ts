import { z } from 'zod';
import type { Person } from '../../../language/actor.ts';
import type { Outcome } from '../../../language/failure.ts';
import { urls } from '../../../language/urls.ts';
import { idOf, personOf } from '../../../platform/http/asker.ts';
import type { RavieContext } from '../../../platform/http/context.ts';
import { readForm, typedText } from '../../../platform/http/form.ts';
import { signedIn } from '../../../platform/http/policy.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { flashOf } from '../../../ui/flash.ts';
import type { House } from '../../../ui/house.ts';
import { contestDecision, liftDecision, reviewDecision, type SettledFailure } from '../actions/contest.ts';
import { readDecision } from '../actions/read-decision.ts';
import { DecisionPage } from '../pages/decision.tsx';
import { contestDraftName, type WordsDraft } from '../pages/decision-forms.tsx';
import { words } from '../words.ts';
import { errorsFrom, moderators, wordsField } from './request.ts';

const saying = z.object({ words: wordsField, issue: z.enum(['annuler', 'maintenir']).catch('maintenir') });
type Said = z.output<typeof saying>;

type Settle = (actor: Person, given: Said & { id: string }) => Promise<Outcome<undefined, SettledFailure>>;

/** A decision, for its author and for those who moderate; contesting it, reviewing the contest, taking it back. */
export function decisionRoutes({ services, draw }: House): Route[] {
  const drawDecision = async (c: RavieContext, draft: WordsDraft, status: 200 | 409 | 422 = 200) => {
    const actor = personOf(c);
    const view = await readDecision(services, actor, idOf(c));
    const w = words[actor.locale].decisions;
    const body = DecisionPage({ actor, now: services.now(), ...view, draft });
    const told = { conteste: w.contested, examine: w.reviewed, leve: w.reviewed };
    const flash =
      status === 409
        ? ({ kind: 'warn', message: w.settled } as const)
        : flashOf(c, told, contestDraftName(view.decision.id));
    return draw(c, { title: w.acts[view.decision.act], section: 'more', body, status, flash });
  };

  const settle = (happened: string, work: Settle) => async (c: RavieContext) => {
    const actor = personOf(c);
    const id = idOf(c);
    const form = await readForm(c, saying);
    if (!form.ok) {
      const errors = errorsFrom(form.faults, words[actor.locale].decisions.faults);
      return drawDecision(c, { words: typedText(form.typed, 'words'), errors }, 422);
    }
    const done = await work(actor, { ...form.value, id });
    if (!done.ok) return drawDecision(c, { words: form.value.words, errors: [] }, 409);
    return c.redirect(urls.decision(id, { fait: happened }), 303);
  };

  return [
    // Open to whoever is signed in: the query tells whose decision it is.
    get('/moderation/decisions/:id', signedIn, (c) => drawDecision(c, { words: '', errors: [] })),
    post(
      '/moderation/decisions/:id/contestation',
      signedIn,
      settle('conteste', (actor, given) => contestDecision(services, actor, given)),
    ),
    post(
      '/moderation/decisions/:id/examen',
      moderators,
      settle('examine', (actor, { id, words: said, issue }) =>
        reviewDecision(services, actor, { id, words: said, overturned: issue === 'annuler' }),
      ),
    ),
    post(
      '/moderation/decisions/:id/levee',
      moderators,
      settle('leve', (actor, given) => liftDecision(services, actor, given)),
    ),
  ];
}
