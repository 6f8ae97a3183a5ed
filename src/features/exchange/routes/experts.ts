import { expertFieldFrom, expertFieldNames } from '../../../language/expert-fields.ts';
import { NotFound } from '../../../language/failure.ts';
import { urls } from '../../../language/urls.ts';
import { personOf } from '../../../platform/http/asker.ts';
import { get, type Route } from '../../../platform/http/route.ts';
import type { House } from '../../../ui/house.ts';
import { readQueue } from '../actions/experts.ts';
import { QueuePage } from '../pages/queue.tsx';
import { words } from '../words.ts';
import { experts } from './request.ts';

/** What waits for experts, field by field. */
export function expertQueueRoutes({ services, draw }: House): Route[] {
  return [
    get(urls.expertQueues(), experts, (c) => {
      const [field] = personOf(c).expertIn ?? [];
      if (!field) throw new NotFound();
      return c.redirect(urls.expertQueue(field), 303);
    }),

    get('/entraide/experts/:field', experts, async (c) => {
      const actor = personOf(c);
      const field = expertFieldFrom(c.req.param('field'));
      if (!field) throw new NotFound();
      const queue = await readQueue(services, actor, field);
      const { locale } = actor;
      const title = words[locale].experts.title(expertFieldNames[locale][field]);
      const body = QueuePage({ actor, now: services.now(), ...queue });
      return draw(c, { title, section: 'exchange', body });
    }),
  ];
}
