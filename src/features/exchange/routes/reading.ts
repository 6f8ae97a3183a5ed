import { z } from 'zod';
import { isId, newId } from '../../../language/ids.ts';
import { aheadHeader } from '../../../language/copies.ts';
import { urls } from '../../../language/urls.ts';
import { idOf, personOf } from '../../../platform/http/asker.ts';
import { readQuery } from '../../../platform/http/form.ts';
import { signedIn } from '../../../platform/http/policy.ts';
import { get, type Route } from '../../../platform/http/route.ts';
import type { House } from '../../../ui/house.ts';
import { sawPage } from '../../messages/actions/read-news.ts';
import type { Flash } from '../../../ui/layout.tsx';
import type { Person } from '../../../language/actor.ts';
import { readFeed } from '../actions/read-feed.ts';
import {
  readAnswerHistory,
  readQuestion,
  readQuestionHistory,
  type History,
  type QuestionView,
} from '../actions/read-question.ts';
import { readCursor, viewFrom } from '../domain/feed.ts';
import { isExpert, mayReadExchange, mayWrite } from '../domain/reader.ts';
import { themeFrom } from '../domain/themes.ts';
import { answerDraftName } from '../pages/answer-form.tsx';
import { askDraftName } from '../pages/ask.tsx';
import { editDraftName } from '../pages/edit.tsx';
import { ClosedPage, FeedPage } from '../pages/feed.tsx';
import { HistoryPage } from '../pages/history.tsx';
import { QuestionPage, titleOf } from '../pages/question.tsx';
import { words } from '../words.ts';
import { entering } from './request.ts';

const text = z.string().optional().catch(undefined);
const listed = z.object({ vue: text, theme: text, suite: text });
const asked = z.object({ fait: text, apres: z.coerce.number().int().min(0).max(1e15).catch(0).default(0) });

/** The feed, a question, and the history of what was said. */
export function readingRoutes({ services, draw }: House): Route[] {
  return [
    // Open to whoever is signed in, to say whom the exchange is for and how to come in.
    get(urls.exchange(), signedIn, async (c) => {
      const actor = personOf(c);
      const { locale } = actor;
      if (!mayReadExchange(actor)) {
        if (isExpert(actor)) return c.redirect(urls.expertQueues(), 303);
        const { title } = words[locale].feed.closed;
        return draw(c, { title, section: 'exchange', body: ClosedPage({ locale }) });
      }
      const query = readQuery(c, listed);
      const { vue, theme, suite } = query.ok ? query.value : {};
      const usual = mayWrite(actor) ? 'help' : 'recent';
      const chosen = viewFrom(vue) ?? usual;
      const view = mayWrite(actor) || chosen === 'followed' ? chosen : usual;
      const cursor = readCursor(suite);
      const feed = await readFeed(services, actor, {
        view,
        theme: view === 'followed' ? null : themeFrom(theme),
        cursor,
      });
      const body = FeedPage({ actor, now: services.now(), onFirstPage: !cursor, ...feed });
      return draw(c, { title: words[locale].feed.title, section: 'exchange', body });
    }),

    get('/entraide/questions/:id', entering, async (c) => {
      const actor = personOf(c);
      const query = readQuery(c, asked);
      const { fait, apres } = query.ok ? query.value : { fait: undefined, apres: 0 };
      const ahead = c.req.header(aheadHeader) !== undefined;
      const view = await readQuestion(services, actor, { id: idOf(c), after: apres, ahead });
      if (c.get('unread') > 0 && !ahead) await sawPage(services, actor, urls.question(idOf(c)));
      const draft = { id: newId(), text: '', unsigned: null, errors: [] };
      const body = QuestionPage({ actor, now: services.now(), onFirstPage: apres === 0, draft, ...view });
      const title = titleOf(actor.locale, view.question);
      return draw(c, { title, section: 'exchange', body, flash: flashFor(actor, view, fait) });
    }),

    get('/entraide/questions/:id/historique', entering, async (c) => {
      const actor = personOf(c);
      const history = await readQuestionHistory(services, actor, idOf(c));
      return draw(c, historyPage(actor, services.now(), 'question', history));
    }),

    get('/entraide/reponses/:id/historique', entering, async (c) => {
      const actor = personOf(c);
      const history = await readAnswerHistory(services, actor, idOf(c));
      return draw(c, historyPage(actor, services.now(), 'answer', history));
    }),
  ];
}

function historyPage({ locale }: Person, today: Date, what: 'question' | 'answer', history: History) {
  const title = words[locale].writing.history[what];
  return { title, section: 'exchange' as const, body: HistoryPage({ locale, today, title, ...history }) };
}

/** What the address says has just happened: told once, and the draft of it is dropped from the device. */
function flashFor(
  actor: Person,
  { question, answers }: Pick<QuestionView, 'question' | 'answers'>,
  happened: string | undefined,
): Flash | undefined {
  // Only her own are ever shown to her while they are held.
  const held = [question, ...answers].some(({ standing }) => standing === 'held');
  const w = words[actor.locale].question.flash;
  const [what, id] = happened?.split('.') ?? [];
  const say = (message: string, draftDone?: string): Flash => ({ kind: 'success', message, draftDone });
  if (what === 'posee') return say(held ? w.held : w.asked, askDraftName(actor.id));
  if (what === 'repondu') return say(held ? w.held : w.answered, answerDraftName(question.id, actor.id));
  if (what === 'modifie') return say(w.edited, isId(id) ? editDraftName(id, actor.id) : undefined);
  if (what === 'aidee') return say(w.helped);
  if (what === 'suivie') return say(w.followed);
  if (what === 'quittee') return say(w.left);
  return undefined;
}
