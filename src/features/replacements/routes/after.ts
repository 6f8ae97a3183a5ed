import { holds } from '../../../language/actor.ts';
import { urls } from '../../../language/urls.ts';
import { idOf, personOf } from '../../../platform/http/asker.ts';
import { readTyped, typedText, type Typed } from '../../../platform/http/form.ts';
import type { Policy } from '../../../platform/http/policy.ts';
import { post, type Route } from '../../../platform/http/route.ts';
import type { House } from '../../../ui/house.ts';
import { tellAsAsker, tellAsReplacement, type AfterForm } from '../actions/after-tell.ts';
import { replacing } from '../policies.ts';

const asked: Policy = { name: 'is asked to replace', allows: (actor) => holds(actor, 'carer') };

const formFrom = (typed: Typed): AfterForm => ({
  happened: typedText(typed, 'fait') !== 'non',
  thanks: typedText(typed, 'merci'),
  word: typedText(typed, 'mot'),
});

/** The day after, from both sides. */
export function afterRoutes({ services }: House): Route[] {
  return [
    post('/remplacements/:id/apres', replacing, async (c) => {
      const typed = await readTyped(c);
      const requestId = idOf(c);
      const carerId = typedText(typed, 'qui');
      await tellAsAsker(services, personOf(c), { ...formFrom(typed), requestId, carerId });
      return c.redirect(urls.replacement(requestId, { fait: 'merci' }), 303);
    }),

    post('/remplacements/demandes/:id/apres', asked, async (c) => {
      const typed = await readTyped(c);
      await tellAsReplacement(services, personOf(c), idOf(c), formFrom(typed));
      return c.redirect(urls.replacementAsk(idOf(c), { fait: 'apres' }), 303);
    }),
  ];
}
