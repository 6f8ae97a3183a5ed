import type { Person } from '../../../language/actor.ts';
import { urls } from '../../../language/urls.ts';
import { idOf, personOf } from '../../../platform/http/asker.ts';
import { anyone } from '../../../platform/http/policy.ts';
import { limitKey, withinLimit, type Limit } from '../../../platform/http/limits.ts';
import { get, type Route } from '../../../platform/http/route.ts';
import type { House } from '../../../ui/house.ts';
import { Notice } from '../../../ui/notice.tsx';
import { readsCarers } from '../../people/domain/cards.ts';
import { weeklyMost } from '../domain/candidates/her-week.ts';
import { explainCandidates, findCandidates } from '../actions/find-candidates.ts';
import { readRequest } from '../actions/read-request.ts';
import type { Choice } from '../domain/candidates/choose.ts';
import type { SeenRequest } from '../domain/request.ts';
import { may } from '../domain/rights.ts';
import { HowChosenPage } from '../pages/candidates-how.tsx';
import { StartAsking } from '../pages/asks-start.tsx';
import { CandidatesPage, RefusedPage } from '../pages/candidates-page.tsx';
import { replacing } from '../policies.ts';
import { facilitatorsFor } from '../store/asks-looking.ts';
import { words } from '../words.ts';

/** Enough for whoever looks for somebody; too little for whoever would guess at a colleague's week, hour by hour. */
const looking: Limit = { name: 'replacement-candidates', hits: 60, seconds: 3600 };

/** Who could come, why, and why not; and how it is decided, for everybody. */
export function candidateRoutes({ services, draw }: House): Route[] {
  const start = async (actor: Person, request: SeenRequest, { candidates }: Choice) => {
    const helped = (await facilitatorsFor(services.db, request.id)).length > 0;
    return StartAsking({ actor, now: services.now(), request, found: candidates.length, helped });
  };

  return [
    get(urls.howReplacementsAreChosen(), anyone, (c) => {
      const locale = c.get('locale');
      const body = HowChosenPage({ locale, figures: may.readFigures(c.get('actor')) });
      return draw(c, { title: words[locale].candidates.howTitle, section: 'replacement', body });
    }),

    get('/remplacements/:id/qui', replacing, async (c) => {
      const actor = personOf(c);
      const id = idOf(c);
      const w = words[actor.locale].candidates;
      const { request, shifts, said } = await readRequest(services, actor, id);
      if (may.lead(request) && !may.seeCandidates(request)) return c.redirect(urls.replacement(id), 303);
      const page = { title: w.title, section: 'replacement' as const };
      if (said.some(({ verdict }) => verdict === 'refused'))
        return draw(c, { ...page, body: RefusedPage({ actor, request }) });
      const key = limitKey(services.secret, 'person', actor.id);
      if (!(await withinLimit(services.db, looking, key, services.now())))
        return draw(c, { ...page, status: 429, body: Notice({ kind: 'warn', children: w.tooMany }) });
      const text = (c.req.query('q') ?? '').trim().slice(0, 40);
      const found = text
        ? await explainCandidates(services, actor, id, text)
        : { ...(await findCandidates(services, actor, id)), asked: null };
      const open = shifts.filter(({ state }) => state === 'open');
      const body = CandidatesPage({
        actor,
        request,
        shifts: open,
        choice: found,
        most: weeklyMost(open),
        asked: found.asked && { text, ids: found.asked },
        searches: readsCarers(actor),
        asking: request.state === 'draft' && open.length > 0 ? await start(actor, request, found) : undefined,
      });
      return draw(c, { ...page, body });
    }),
  ];
}
