import type { Person } from '../../../language/actor.ts';
import { holds } from '../../../language/actor.ts';
import { lengthInWords, minutesFrom } from '../../../language/clock.ts';
import { unreachable } from '../../../language/failure.ts';
import { urls } from '../../../language/urls.ts';
import { idOf, personOf } from '../../../platform/http/asker.ts';
import type { RavieContext } from '../../../platform/http/context.ts';
import { manyOf, readTyped, typedText, type Typed } from '../../../platform/http/form.ts';
import type { Policy } from '../../../platform/http/policy.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { flashOf } from '../../../ui/flash.ts';
import type { FormError } from '../../../ui/form.tsx';
import type { House } from '../../../ui/house.ts';
import { instantAt, wallClock } from '../../law/domain/clock.ts';
import { sawPage } from '../../messages/actions/read-news.ts';
import { answerAsk } from '../actions/answer-ask.ts';
import { readAsk } from '../actions/asks-read.ts';
import type { AskTyped, AskView } from '../domain/asks-views.ts';
import { withdrawFromAsk } from '../actions/cover-withdraw.ts';
import type { Answer, Answered, AnswerFailure } from '../domain/asks-states.ts';
import { AskPage, askTitle } from '../pages/asks-page.tsx';
import { words } from '../words.ts';

/** Whoever may be asked: what she was asked is in the query. */
const asked: Policy = { name: 'is asked to replace', allows: (actor) => holds(actor, 'carer') };

/** What somebody is asked, and her answer. */
export function answeringRoutes({ services, draw }: House): Route[] {
  const drawAsk = async (
    c: RavieContext,
    {
      errors = [],
      typed,
      status = 200,
    }: { errors?: FormError[]; typed?: AskTyped; status?: 409 | 422 | 200 } = {},
  ) => {
    const actor = personOf(c);
    const now = services.now();
    const view = await readAsk(services, actor, idOf(c));
    const flash = flashOf(c, words[actor.locale].asks.done);
    const body = AskPage({ actor, now, view, errors, typed });
    return draw(c, { title: askTitle(view, actor, now), section: 'replacement', body, flash, status });
  };

  return [
    get('/remplacements/demandes/:id', asked, async (c) => {
      const actor = personOf(c);
      await sawPage(services, actor, urls.replacementAsk(idOf(c)));
      return drawAsk(c);
    }),

    post('/remplacements/demandes/:id/reponse', asked, async (c) => {
      const actor = personOf(c);
      const id = idOf(c);
      const typed = await readTyped(c);
      const view = await readAsk(services, actor, id);
      const answer = answerFrom(typed, view);
      const answered = await answerAsk(services, actor, id, answer);
      if (answered.ok) return c.redirect(urls.replacementAsk(id, { fait: slugOf(answered.value) }), 303);
      const { failure } = answered;
      // Where it has gone she finds it written, kindly, on the page itself.
      if (failure.kind === 'too-late' || failure.kind === 'over')
        return c.redirect(urls.replacementAsk(id), 303);
      return drawAsk(c, {
        errors: errorsFrom(actor, failure, answer, view),
        typed: typedFrom(typed, view),
        status: failure.kind === 'faces' ? 409 : 422,
      });
    }),

    post('/remplacements/demandes/:id/retrait', asked, async (c) => {
      const id = idOf(c);
      await withdrawFromAsk(services, personOf(c), id);
      return c.redirect(urls.replacementAsk(id, { fait: 'retire' }), 303);
    }),
  ];
}

function answerFrom(typed: Typed, view: AskView): Answer {
  switch (typedText(typed, 'acte')) {
    case 'refuser':
      return { kind: 'decline', reason: typedText(typed, 'raison') };
    case 'proposer':
      return { kind: 'counter', proposals: proposalsFrom(typed, view) };
    default:
      return { kind: 'accept', shiftIds: manyOf(typed['heures']) };
  }
}

/**
 * Hours typed, on the day of the shift they stand for; an end at or before its beginning is the next day's. Nothing typed
 * beside a shift: nothing is offered instead of it.
 */
function proposalsFrom(typed: Typed, { shifts, request: { timeZone } }: AskView) {
  return shifts.flatMap(({ id, start }) => {
    const { from, to } = timesOf(typed, id);
    if (from === '' && to === '') return [];
    const [begins, ends] = [minutesFrom(from), minutesFrom(to)];
    const { day } = wallClock(start, timeZone);
    const at = (days: number, minutes: number | null) =>
      minutes === null ? new Date(Number.NaN) : instantAt({ day: day + days, minutes }, timeZone);
    const passes = begins !== null && ends !== null && ends <= begins;
    return [{ shiftId: id, start: at(0, begins), end: at(passes ? 1 : 0, ends) }];
  });
}

const timesOf = (typed: Typed, id: string) => ({
  from: typedText(typed, `de-${id}`),
  to: typedText(typed, `a-${id}`),
});

/** What she had ticked, or typed, for the page to give back. */
const typedFrom = (typed: Typed, { shifts }: AskView): AskTyped =>
  typedText(typed, 'acte') === 'proposer'
    ? { ticked: null, times: new Map(shifts.map(({ id }) => [id, timesOf(typed, id)])) }
    : { ticked: manyOf(typed['heures']), times: null };

/** Part of it was somebody else's already: she is told so. */
const slugOf = (answered: Answered): string =>
  answered.kind === 'accepted' && answered.lost.length > 0
    ? 'partie'
    : { accepted: 'accepte', willing: 'volontaire', declined: 'refuse', countered: 'propose' }[answered.kind];

/** What is wrong, at the field it is about: the row of hours typed, else the hours ticked. */
function errorsFrom(
  { locale }: Person,
  failure: AnswerFailure,
  answer: Answer,
  { shifts }: AskView,
): FormError[] {
  const w = words[locale].asks.failures;
  const named = answer.kind === 'counter' ? answer.proposals.map(({ shiftId }) => shiftId) : [];
  const left = shifts.filter(({ gone, hers }) => !gone && !hers);
  const missing = left.find(({ id }) => !named.includes(id)) ?? left[0];
  const field = answer.kind === 'counter' ? `de-${missing?.id ?? ''}` : 'heures';
  const said = (hours: number) => lengthInWords(Math.round(hours * 60));
  switch (failure.kind) {
    case 'law':
      return [{ field, message: w.law(said(failure.hours), said(failure.most)) }];
    case 'hours':
      return failure.shiftIds.map((id) => ({ field: `de-${id}`, message: w.hours }));
    case 'nothing':
      return [{ field, message: w[answer.kind === 'counter' ? 'no-hours' : 'nothing'] }];
    case 'elsewhere':
    case 'faces':
    case 'all-or-none':
      return [{ field, message: w[failure.kind] }];
    case 'too-late':
    case 'over':
      return [{ field, message: words[locale].asks.ends.over.why }];
    default:
      return unreachable(failure);
  }
}
