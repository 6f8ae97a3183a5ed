import { z } from 'zod';
import { idOf, personOf } from '../../../platform/http/asker.ts';
import { eventStream } from '../../../platform/http/event-stream.ts';
import { readQuery } from '../../../platform/http/form.ts';
import { get, type Route } from '../../../platform/http/route.ts';
import type { House } from '../../../ui/house.ts';
import { crowdReading, readQuestion } from '../actions/read-question.ts';
import { LiveAnswers, type OpenPage } from '../live/live-answers.ts';
import { NewAnswers } from '../pages/new-answers.tsx';
import { entering } from './request.ts';

const place = z.coerce.number().int().min(0).max(1e9).catch(0).default(0);
const since = z.object({ apres: place });

/** New answers, told to the page that is open on a question, then fetched when its reader asks for them. */
export function liveRoutes({ services }: House): Route[] {
  const live = new LiveAnswers(services);

  return [
    get('/entraide/questions/:id/direct', entering, async (c) => {
      const actor = personOf(c);
      const questionId = idOf(c);
      await crowdReading(services, actor, questionId);
      const query = readQuery(c, since);
      const resumed = place.safeParse(c.req.header('last-event-id'));
      const after = Math.max(query.ok ? query.value.apres : 0, resumed.success ? resumed.data : 0);
      const session = c.get('session');
      if (!session || !live.hasRoomFor(actor.id)) return c.body(null, 429);

      const stream = eventStream(() => {
        live.remove(page);
      });
      const { send, close } = stream;
      const page: OpenPage = { questionId, personId: actor.id, session, after, send, close };
      send('retry: 4000\n\n');
      await live.add(page);
      // Asked for by something else than a page that listens: it is told what there is, and that is all.
      if (!c.req.header('accept')?.includes('text/event-stream')) close();
      return stream.response;
    }),

    get('/entraide/questions/:id/nouvelles', entering, async (c) => {
      const actor = personOf(c);
      const query = readQuery(c, since);
      const view = await readQuestion(services, actor, {
        id: idOf(c),
        after: query.ok ? query.value.apres : 0,
      });
      return c.html(NewAnswers({ actor, now: services.now(), ...view }));
    }),
  ];
}
