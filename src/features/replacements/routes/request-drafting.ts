import { urls } from '../../../language/urls.ts';
import { idOf, personOf } from '../../../platform/http/asker.ts';
import type { RavieContext } from '../../../platform/http/context.ts';
import { manyOf, readTyped, typedText, type Typed } from '../../../platform/http/form.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { flashOf } from '../../../ui/flash.ts';
import type { FormError } from '../../../ui/form.tsx';
import type { House } from '../../../ui/house.ts';
import { addHours, chooseHow, dropDraft, keepHours } from '../actions/change-request.ts';
import { sawPage } from '../../messages/actions/read-news.ts';
import { cancelAsking } from '../actions/asks-lead.ts';
import { followRequest } from '../actions/asks-follow.ts';
import { readRequest } from '../actions/read-request.ts';
import { limits, shiftKinds, waveMinutesOf, type ShiftKind } from '../domain/request.ts';
import type { AddedDraft } from '../pages/request-hours.tsx';
import { newRequestDraftName } from '../pages/request-new.tsx';
import { FollowPart } from '../pages/follow-page.tsx';
import { RequestPage, requestTitle } from '../pages/request-page.tsx';
import { replacing } from '../policies.ts';
import { words } from '../words.ts';
import { addError, keepError } from './request-faults.ts';

/** A request: its page and, as long as nobody has been asked, its hours and how it is asked. */
export function requestDraftingRoutes({ services, draw }: House): Route[] {
  const drawRequest = async (
    c: RavieContext,
    { added = null, errors = [] }: { added?: AddedDraft | null; errors?: FormError[] } = {},
  ) => {
    const actor = personOf(c);
    const now = services.now();
    const view = await readRequest(services, actor, idOf(c));
    const w = words[actor.locale].request;
    const done = words[actor.locale].follow.done;
    const draftDone = c.req.query('fait') === 'prepare' ? newRequestDraftName(actor.id) : undefined;
    const followed = await followRequest(services, actor, view.request, view.shifts);
    // Said at night of a request that leaves in the morning: nothing has left yet.
    const sleeps = followed !== null && followed.quietUntil !== null && followed.asks.length === 0;
    const said = flashOf(c, {
      ...done,
      ...(sleeps && { demande: words[actor.locale].follow.startedQuiet }),
      prepare: w.opened,
      garde: w.saved,
      ajoute: w.added,
      corrige: w.corrected,
      'plus-brouillon': w.noDraft,
    });
    const flash = said && { ...said, draftDone };
    const { origin } = services.config;
    const progress = followed && FollowPart({ actor, now, ...view, followed, origin });
    const body = RequestPage({ actor, now, view, added, errors, progress });
    const status = errors.length > 0 ? 422 : 200;
    return draw(c, { title: requestTitle(view, actor, now), section: 'replacement', body, flash, status });
  };

  /** A page opened before somebody was asked, or left open since: where the request stands, and nothing changed. */
  const asItStands = (c: RavieContext) =>
    c.redirect(urls.replacement(idOf(c), { fait: 'plus-brouillon' }), 303);

  return [
    get('/remplacements/:id', replacing, async (c) => {
      await sawPage(services, personOf(c), urls.replacement(idOf(c)));
      return drawRequest(c);
    }),

    post('/remplacements/:id/heures', replacing, async (c) => {
      const actor = personOf(c);
      const id = idOf(c);
      const typed = await readTyped(c);
      if (typedText(typed, 'acte') === 'ajouter') {
        const added = addedFrom(typed);
        const kind = shiftKinds.find((known) => known === added.kind) ?? ('work' satisfies ShiftKind);
        const times = { date: added.date, from: added.from, to: added.to, insteadOf: added.insteadOf };
        const done = await addHours(services, actor, id, { ...times, contractId: added.contract, kind });
        if (done.ok)
          return c.redirect(urls.replacement(id, { fait: added.insteadOf ? 'corrige' : 'ajoute' }), 303);
        if (done.failure.kind === 'no-draft') return asItStands(c);
        return drawRequest(c, { added, errors: [addError(actor, done.failure)] });
      }
      // First how it is asked: hours that cannot be kept draw the page again, and lose nothing of it.
      const choices = choicesFrom(typed);
      if (choices && !(await chooseHow(services, actor, id, choices)).ok) return asItStands(c);
      const kept = await keepHours(services, actor, id, manyOf(typed['heures']));
      // The same button keeps what is ticked and leads on: nothing that was unticked is lost on the way.
      const leads = typedText(typed, 'ensuite') === 'qui';
      if (kept.ok)
        return c.redirect(leads ? urls.replacementWho(id) : urls.replacement(id, { fait: 'garde' }), 303);
      if (kept.failure.kind === 'no-draft') return asItStands(c);
      return drawRequest(c, { errors: [keepError(actor, kept.failure)] });
    }),

    post('/remplacements/:id/annulation', replacing, async (c) => {
      const actor = personOf(c);
      const typed = await readTyped(c);
      if (typedText(typed, 'acte') === 'jeter') {
        const dropped = await dropDraft(services, actor, idOf(c));
        return dropped.ok ? c.redirect(urls.replacements({ fait: 'jete' }), 303) : asItStands(c);
      }
      await cancelAsking(services, actor, idOf(c));
      return c.redirect(urls.replacement(idOf(c), { fait: 'annule' }), 303);
    }),
  ];
}

/** How a draft is asked; null when the form that was sent does not say. */
function choicesFrom(typed: Typed) {
  const choosing = typedText(typed, 'choix');
  if (choosing === '') return null;
  const urgent = typedText(typed, 'urgent') === 'oui';
  return {
    urgent,
    waveMinutes: waveMinutesOf(urgent),
    samePerson: typedText(typed, 'memepersonne') === 'oui',
    choosing: choosing === 'moi',
    waveSize: within(typedText(typed, 'alafois'), limits.waveSize, 2),
    facesAtMost: within(typedText(typed, 'visages'), limits.faces, 2),
  };
}

/** A number of a list; the usual one when it is none of it. */
function within(text: string, { least, most }: { least: number; most: number }, usual: number): number {
  const given = Number(text);
  return Number.isInteger(given) && given >= least && given <= most ? given : usual;
}

const addedFrom = (typed: Typed): AddedDraft => ({
  contract: typedText(typed, 'contrat'),
  date: typedText(typed, 'jour'),
  from: typedText(typed, 'de'),
  to: typedText(typed, 'a'),
  kind: typedText(typed, 'genre'),
  insteadOf: typedText(typed, 'remplace') || undefined,
});
