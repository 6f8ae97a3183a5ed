import { z } from 'zod';
import { holds, roleNames, type Person, type Scope } from '../../../language/actor.ts';
import { NotFound, unreachable } from '../../../language/failure.ts';
import { isId } from '../../../language/ids.ts';
import { urls } from '../../../language/urls.ts';
import { personOf } from '../../../platform/http/asker.ts';
import type { RavieContext } from '../../../platform/http/context.ts';
import { readForm, readQuery, typedText } from '../../../platform/http/form.ts';
import { signedIn } from '../../../platform/http/policy.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { flashOf } from '../../../ui/flash.ts';
import type { FormError } from '../../../ui/form.tsx';
import type { House } from '../../../ui/house.ts';
import { allDepartments } from '../../places/store.ts';
import { findByContact, lookForPeople } from '../actions/look-for-people.ts';
import { endSessionsOf } from '../actions/end-sessions.ts';
import { grantRole, withdrawRole } from '../actions/grants.ts';
import { noteLook } from '../actions/note-look.ts';
import { may, type Place } from '../domain/rights.ts';
import { PeoplePage } from '../pages/people.tsx';
import { PersonPage, type Grantable } from '../pages/person.tsx';
import { givesRoles } from '../policies.ts';
import { readContact } from '../sign-in/contact.ts';
import { cardsOf } from '../store/cards.ts';
import { centresToGrant } from '../store/centres.ts';
import { expertiseOf } from '../store/experts.ts';
import { grantsOf, rolesHeldBy } from '../store/grants.ts';
import { personFor } from '../store/people.ts';
import { words } from '../words.ts';
import { fault, faultsOf } from './faults.ts';

const search = z.object({ q: z.string().max(120).catch('').default('') });
const grantForm = z.object({
  role: z.enum(roleNames, 'role'),
  place: z.string('place').regex(/^(national|department:\w{2,3}|centre:[0-9a-f-]{36})$/, 'place'),
});

export function roleRoutes({ services, draw }: House): Route[] {
  const { db } = services;

  /** What the actor may give to this person, and where; null when nothing. */
  const grantableTo = async (actor: Person, personId: string): Promise<Grantable | null> => {
    if (!may.grantSome(actor) || actor.id === personId) return null;
    const w = words[actor.locale].roles;
    const places: (Place & { label: string })[] = (await centresToGrant(db, actor)).map((centre) => ({
      scope: { kind: 'centre', id: centre.id },
      departmentCode: centre.departmentCode,
      label: centre.name,
    }));
    for (const { code, name } of await allDepartments(db))
      places.push({
        scope: { kind: 'department', id: code },
        departmentCode: code,
        label: w.department(name, code),
      });
    places.push({ scope: { kind: 'national' }, departmentCode: null, label: w.country });
    const allowed = (place: Place) => roleNames.filter((role) => may.grant(actor, role, place, personId));
    const open = places.filter((place) => allowed(place).length > 0);
    const roles = roleNames.filter((role) => open.some((place) => allowed(place).includes(role)));
    if (roles.length === 0) return null;
    return { roles, places: open.map((place) => ({ value: placeValue(place.scope), label: place.label })) };
  };

  const drawPerson = async (
    c: RavieContext,
    typed: { role: string; place: string },
    errors: FormError[] = [],
  ) => {
    const actor = personOf(c);
    const { locale } = actor;
    const id = c.req.param('id');
    const person = isId(id) ? await personFor(db, actor, id) : null;
    if (!person) throw new NotFound();
    const roles = (await grantsOf(db, actor, person.id)).map((line) => ({
      ...line,
      national: line.place.scope.kind === 'national',
      withdrawable: may.grant(actor, line.role, line.place, person.id),
    }));
    const body = PersonPage({
      locale,
      now: services.now(),
      person,
      isMe: person.id === actor.id,
      roles,
      grantable: await grantableTo(actor, person.id),
      typed,
      errors,
      expertise: await expertiseOf(db, person.id),
      mayNameExpert: may.nameExpert(actor, person.id),
      mayEndSessions:
        may.runSome(actor) && may.endSessions(actor, person.id, await rolesHeldBy(db, person.id)),
    });
    const w = words[locale].roles;
    const flash = errors.length
      ? undefined
      : flashOf(c, {
          donne: w.given,
          retire: w.withdrawn,
          ferme: w.sessionsEnded,
          expert: words[locale].experts.named,
          'plus-expert': words[locale].experts.ended,
        });
    return draw(c, { title: person.firstName || w.unnamed, body, flash, status: errors.length ? 422 : 200 });
  };

  const drawPeople = async (
    c: RavieContext,
    text: string,
    ids: readonly string[] | null,
    status: 200 | 429 = 200,
  ) => {
    const actor = personOf(c);
    const { locale } = actor;
    const cards = await cardsOf(db, actor, ids ?? []);
    const body = PeoplePage({
      locale,
      text,
      wide: holds(actor, 'national_coordinator') || holds(actor, 'territory_lead'),
      people: ids?.flatMap((id) => cards.get(id) ?? []) ?? null,
      tooMany: status === 429,
    });
    return draw(c, { title: words[locale].roles.title, body, status });
  };

  return [
    get(urls.people(), givesRoles, async (c) => {
      const actor = personOf(c);
      const query = readQuery(c, search);
      const text = query.ok ? query.value.q : '';
      const found = text ? await lookForPeople(services, actor, text) : null;
      return drawPeople(c, text, found);
    }),

    // A search by name has its address; a number or an e-mail is never in one, where histories and logs keep it.
    post(urls.people(), givesRoles, async (c) => {
      const form = await readForm(c, search);
      const text = form.ok ? form.value.q : '';
      const contact = readContact(text);
      if (!contact) return c.redirect(urls.people(text), 303);
      const found = await findByContact(services, personOf(c), contact);
      if (!found.ok) return drawPeople(c, text, [], 429);
      return found.value ? c.redirect(urls.person(found.value), 303) : drawPeople(c, text, []);
    }),

    get('/personnes/:id', signedIn, async (c) => {
      const page = await drawPerson(c, { role: '', place: '' });
      await noteLook(services, personOf(c), c.req.param('id') ?? '', 'view-person');
      return page;
    }),

    post('/personnes/:id/roles', givesRoles, async (c) => {
      const actor = personOf(c);
      const { locale } = actor;
      const personId = c.req.param('id') ?? '';
      if (!isId(personId)) throw new NotFound();
      const form = await readForm(c, grantForm);
      const typed = { role: typedText(form.typed, 'role'), place: typedText(form.typed, 'place') };
      if (!form.ok) return drawPerson(c, typed, faultsOf(locale, form.faults));
      const scope = placeScope(form.value.place);
      const given = await grantRole(services, actor, { personId, role: form.value.role, scope });
      if (given.ok) return c.redirect(`${urls.person(personId)}?fait=donne`, 303);
      switch (given.failure.kind) {
        case 'already-held':
          return drawPerson(c, typed, [fault(locale, 'role', 'alreadyHeld')]);
        case 'scope-unfit':
          return drawPerson(c, typed, [fault(locale, 'place', 'scopeUnfit')]);
        default:
          return unreachable(given.failure);
      }
    }),

    post('/personnes/:id/appareils/fermeture', givesRoles, async (c) => {
      const personId = c.req.param('id') ?? '';
      if (!isId(personId)) throw new NotFound();
      await endSessionsOf(services, personOf(c), personId);
      return c.redirect(`${urls.person(personId)}?fait=ferme`, 303);
    }),

    post('/personnes/:id/roles/:grantId/retrait', givesRoles, async (c) => {
      const personId = c.req.param('id') ?? '';
      const grantId = c.req.param('grantId') ?? '';
      if (!isId(personId) || !isId(grantId)) throw new NotFound();
      await withdrawRole(services, personOf(c), { personId, grantId });
      return c.redirect(`${urls.person(personId)}?fait=retire`, 303);
    }),
  ];
}

function placeValue(scope: Scope): string {
  return scope.kind === 'national' ? 'national' : `${scope.kind}:${scope.id}`;
}

function placeScope(value: string): Scope {
  const [kind, id = ''] = value.split(':');
  return kind === 'department' || kind === 'centre' ? { kind, id } : { kind: 'national' };
}
