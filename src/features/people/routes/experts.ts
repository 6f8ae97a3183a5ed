import { z } from 'zod';
import { expertFieldFrom } from '../../../language/expert-fields.ts';
import { NotFound } from '../../../language/failure.ts';
import { isId } from '../../../language/ids.ts';
import { urls } from '../../../language/urls.ts';
import { personOf } from '../../../platform/http/asker.ts';
import { readForm } from '../../../platform/http/form.ts';
import { post, type Route } from '../../../platform/http/route.ts';
import type { House } from '../../../ui/house.ts';
import { nameExpert } from '../actions/name-expert.ts';
import { namesExperts } from '../policies.ts';

const naming = z.object({
  domaine: z.string().optional().catch(undefined),
  oui: z.enum(['oui', 'non']).catch('oui'),
});

/** Naming the experts who answer beside carers, and ending it. */
export function expertRoutes({ services }: House): Route[] {
  return [
    post('/personnes/:id/expertises', namesExperts, async (c) => {
      const personId = c.req.param('id') ?? '';
      const form = await readForm(c, naming);
      const field = form.ok ? expertFieldFrom(form.value.domaine) : null;
      if (!isId(personId) || !form.ok || !field) throw new NotFound();
      const named = form.value.oui === 'oui';
      await nameExpert(services, personOf(c), { personId, field, named });
      return c.redirect(`${urls.person(personId)}?fait=${named ? 'expert' : 'plus-expert'}`, 303);
    }),
  ];
}
