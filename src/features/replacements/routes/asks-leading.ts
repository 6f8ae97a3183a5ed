import type { Person } from '../../../language/actor.ts';
import { NotFound } from '../../../language/failure.ts';
import { isId } from '../../../language/ids.ts';
import { urls } from '../../../language/urls.ts';
import { idOf, personOf } from '../../../platform/http/asker.ts';
import type { RavieContext } from '../../../platform/http/context.ts';
import { readTyped, typedText } from '../../../platform/http/form.ts';
import { post, type Route } from '../../../platform/http/route.ts';
import type { FormError } from '../../../ui/form.tsx';
import type { House } from '../../../ui/house.ts';
import { askEmployerAgain } from '../actions/agreement-again.ts';
import { askNext, chooseAmong, thankAndDecline, withdrawShift } from '../actions/asks-lead.ts';
import { seekAgain } from '../actions/seek-again.ts';
import { startAsking } from '../actions/start-asking.ts';
import { ProblemPage } from '../pages/asks-problem.tsx';
import { replacing } from '../policies.ts';
import { words, type Words } from '../words.ts';
import { besideFault, clashFault } from './request-faults.ts';

/** What who leads a request does once it is ready: ask, choose, ask again, take hours out. */
export function leadingRoutes({ services, draw }: House): Route[] {
  const back = (c: RavieContext, fait: keyof Words['follow']['done']) =>
    c.redirect(urls.replacement(idOf(c), { fait }), 303);

  /** What could not be done, in a sentence, and the way back. */
  const refuse = (
    c: RavieContext,
    actor: Person,
    why: keyof Words['follow']['failures'] | 'law-asked' | 'nothing',
  ) => {
    const w = words[actor.locale].follow;
    const message = why === 'law-asked' ? w.law : why === 'nothing' ? w.nothing : w.failures[why];
    return problem(c, actor, { message });
  };
  const problem = (c: RavieContext, actor: Person, fault: Omit<FormError, 'field'>) => {
    const body = ProblemPage({ locale: actor.locale, requestId: idOf(c), ...fault });
    return draw(c, { title: words[actor.locale].request.title, section: 'replacement', body, status: 409 });
  };

  return [
    post('/remplacements/:id/envoi', replacing, async (c) => {
      const actor = personOf(c);
      const started = await startAsking(services, actor, idOf(c));
      if (started.ok) return back(c, 'demande');
      const { failure } = started;
      if (failure.kind === 'overlaps' || failure.kind === 'asked-already')
        return problem(c, actor, clashFault(actor, failure));
      return refuse(c, actor, failure.kind === 'law' ? 'law-asked' : 'nothing');
    }),

    post('/remplacements/:id/suivantes', replacing, async (c) => {
      const actor = personOf(c);
      const asked = await askNext(services, actor, idOf(c));
      return asked.ok ? back(c, 'suivantes') : refuse(c, actor, asked.failure.kind);
    }),

    post('/remplacements/:id/choix', replacing, async (c) => {
      const actor = personOf(c);
      const typed = await readTyped(c);
      const askId = typedText(typed, 'demande');
      if (!isId(askId)) throw new NotFound();
      if (typedText(typed, 'acte') === 'remercier') {
        await thankAndDecline(services, actor, askId);
        return back(c, 'remercie');
      }
      const chosen = await chooseAmong(services, actor, askId);
      if (chosen.ok) return back(c, 'choisie');
      const { failure } = chosen;
      if (failure.kind === 'overlaps' || failure.kind === 'asked-already')
        return problem(c, actor, besideFault(actor, failure));
      return refuse(c, actor, failure.kind);
    }),

    post('/remplacements/:id/relance', replacing, async (c) => {
      const actor = personOf(c);
      const typed = await readTyped(c);
      const asked = await askEmployerAgain(services, actor, idOf(c), typedText(typed, 'accord'));
      return asked.ok ? back(c, 'redemande') : refuse(c, actor, asked.failure.kind);
    }),

    post('/remplacements/:id/heures-en-moins', replacing, async (c) => {
      const actor = personOf(c);
      const typed = await readTyped(c);
      const shiftId = typedText(typed, 'heures');
      if (typedText(typed, 'acte') === 'chercher') {
        const sought = await seekAgain(services, actor, idOf(c), shiftId);
        if (sought.ok) return back(c, 'cherche');
        const { failure } = sought;
        if (failure.kind === 'overlaps' || failure.kind === 'asked-already')
          return problem(c, actor, besideFault(actor, failure));
        return refuse(c, actor, failure.kind);
      }
      await withdrawShift(services, actor, idOf(c), shiftId);
      return back(c, 'retire');
    }),
  ];
}
