import { z } from 'zod';
import { holds } from '../../../language/actor.ts';
import { urls } from '../../../language/urls.ts';
import { personOf } from '../../../platform/http/asker.ts';
import type { RavieContext } from '../../../platform/http/context.ts';
import { readForm } from '../../../platform/http/form.ts';
import { signedIn } from '../../../platform/http/policy.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { flashOf } from '../../../ui/flash.ts';
import type { FormError } from '../../../ui/form.tsx';
import type { House } from '../../../ui/house.ts';
import { declareRoles } from '../actions/declare-roles.ts';
import { declaredRoles } from '../domain/rights.ts';
import type { CommuneTyped } from '../pages/commune-field.tsx';
import { whoChoices, WhoIAmPage } from '../pages/who-i-am.tsx';
import { words } from '../words.ts';
import { readCommune } from './commune.ts';
import { fault } from './faults.ts';

const whoForm = z.object({
  qui: z
    .union([z.enum(whoChoices), z.array(z.enum(whoChoices))])
    .default([])
    .transform((given) => [given].flat()),
});

/** Saying what one is: chosen at the first sign-in, changed from one's home. */
export function whoIAmRoutes({ services, draw }: House): Route[] {
  const drawWho = (
    c: RavieContext,
    chosen: readonly string[],
    commune: CommuneTyped,
    errors: FormError[] = [],
  ) => {
    const { locale, departmentCode } = personOf(c);
    const w = words[locale].whoIAm;
    const asked = departmentCode === null || commune.text !== '' ? commune : null;
    const body = WhoIAmPage({ locale, chosen, commune: asked, errors });
    const flash = errors.length ? undefined : flashOf(c, { partenaire: w.partner });
    return draw(c, { title: w.title, body, flash, status: errors.length ? 422 : 200 });
  };

  return [
    get(urls.whoIAm(), signedIn, (c) => {
      const actor = personOf(c);
      if (actor.firstName === '') return c.redirect(urls.welcome(urls.whoIAm()), 303);
      const partner = holds(actor, 'structure_member') ? ['partner'] : [];
      const chosen = [...actor.grants.map(({ role }) => role), ...partner];
      return drawWho(c, chosen, { text: '', code: '' });
    }),

    post(urls.whoIAm(), signedIn, async (c) => {
      const actor = personOf(c);
      const { locale } = actor;
      const form = await readForm(c, whoForm);
      const chosen = form.ok ? form.value.qui : [];
      const commune = await readCommune(services.db, locale, form.typed);
      if (!form.ok) return drawWho(c, chosen, commune.typed, [fault(locale, 'qui', 'choice')]);
      if (commune.errors.length) return drawWho(c, chosen, commune.typed, commune.errors);
      const roles = declaredRoles.filter((role) => chosen.includes(role));
      const said = await declareRoles(services, actor, { roles, communeCode: commune.code });
      if (!said.ok) return drawWho(c, chosen, commune.typed, [fault(locale, 'commune', 'communeMissing')]);
      // The trade first: its relay is what she came for.
      if (chosen.includes('carer') && !holds(actor, 'carer')) return c.redirect(urls.join(), 303);
      if (chosen.includes('partner') && !holds(actor, 'structure_member'))
        return c.redirect(`${urls.whoIAm()}?fait=partenaire`, 303);
      return c.redirect(urls.home(), 303);
    }),
  ];
}
