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
import type { AskView } from '../domain/asks-views.ts';
import { withdrawFromAsk } from '../actions/cover-withdraw.ts';
import type { Answer, Answered, AnswerFailure } from '../domain/asks-states.ts';
import { AskPage, askTitle } from '../pages/asks-page.tsx';
import { words } from '../words.ts';

/** Whoever may be asked: what she was asked is in the query. */
const asked: Policy = { name: 'is asked to replace', allows: (actor) => holds(actor, 'carer') };

/** What somebody is asked, and her answer. */
export function answeringRoutes({ services, draw }: House): Route[] {
  const drawAsk = async (c: RavieContext, errors: FormError[] = [], status: 200 | 409 | 422 = 200) => {
    const actor = personOf(c);
    const now = services.now();
    const view = await readAsk(services, actor, idOf(c));
    const flash = flashOf(c, words[actor.locale].asks.done);
    const body = AskPage({ actor, now, view, errors });
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
      return drawAsk(c, [errorFrom(actor, failure, answer)], failure.kind === 'faces' ? 409 : 422);
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

/** Hours typed, on the day of the shift they stand for; an end at or before its beginning is the next day's. */
function proposalsFrom(typed: Typed, { shifts, request: { timeZone } }: AskView) {
  return shifts.flatMap(({ id, start }) => {
    const [from, to] = [typedText(typed, `de-${id}`), typedText(typed, `a-${id}`)].map(minutesFrom);
    if (typed[`de-${id}`] === undefined) return [];
    const { day } = wallClock(start, timeZone);
    if (from === null || from === undefined || to === null || to === undefined)
      return [{ shiftId: id, start: new Date(Number.NaN), end: new Date(Number.NaN) }];
    const later = to <= from ? day + 1 : day;
    return [
      {
        shiftId: id,
        start: instantAt({ day, minutes: from }, timeZone),
        end: instantAt({ day: later, minutes: to }, timeZone),
      },
    ];
  });
}

const slugOf = ({ kind }: Answered): string =>
  ({ accepted: 'accepte', willing: 'volontaire', declined: 'refuse', countered: 'propose' })[kind];

function errorFrom({ locale }: Person, failure: AnswerFailure, answer: Answer): FormError {
  const w = words[locale].asks.failures;
  const [first] = answer.kind === 'counter' ? answer.proposals : [];
  const field = answer.kind === 'counter' ? `de-${first?.shiftId ?? ''}` : 'heures';
  const said = (hours: number) => lengthInWords(Math.round(hours * 60));
  switch (failure.kind) {
    case 'law':
      return { field, message: w.law(said(failure.hours), said(failure.most)) };
    case 'elsewhere':
    case 'faces':
    case 'all-or-none':
    case 'nothing':
    case 'hours':
      return { field, message: w[failure.kind] };
    case 'too-late':
    case 'over':
      return { field, message: words[locale].asks.overWhy };
    default:
      return unreachable(failure);
  }
}
