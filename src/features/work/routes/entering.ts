import { isId, newId } from '../../../language/ids.ts';
import { urls } from '../../../language/urls.ts';
import { personOf } from '../../../platform/http/asker.ts';
import type { RavieContext } from '../../../platform/http/context.ts';
import { readTyped, typedText } from '../../../platform/http/form.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import type { FormError } from '../../../ui/form.tsx';
import type { House } from '../../../ui/house.ts';
import { dayAsText, wallClock } from '../../law/domain/clock.ts';
import { fullName } from '../../places/domain.ts';
import { communeByCode } from '../../places/store.ts';
import { enterContract } from '../actions/enter-contract.ts';
import { makeLinkCode } from '../actions/link.ts';
import { holdsMoreThanAName } from '../actions/read-entry.ts';
import type { Side } from '../domain/contract.ts';
import { EntryPage, type EntryTyped } from '../pages/entry.tsx';
import { hasContracts } from '../policies.ts';
import { words } from '../words.ts';
import { readHours } from './hours-form.ts';
import { fault, readPlace, sideFrom, withBlanks } from './request.ts';

/** Entering a contract, in one short page. */
export function enteringRoutes({ services, draw }: House): Route[] {
  const { db } = services;

  const drawEntry = (c: RavieContext, side: Side, typed: EntryTyped, errors: readonly FormError[] = []) => {
    const { locale } = personOf(c);
    const body = EntryPage({ locale, side, typed, errors });
    const title = words[locale].contracts.newTitle[side];
    return draw(c, { title, body, status: errors.length ? 422 : 200 });
  };

  /** What was typed, and what it comes to when it is all right. */
  const readEntry = async (c: RavieContext, more: boolean) => {
    const actor = personOf(c);
    const { locale } = actor;
    const form = await readTyped(c);
    const side = sideFrom(actor, typedText(form, 'comme'));
    const id = typedText(form, 'id');
    const name = typedText(form, 'name');
    const place = await readPlace(db, locale, form);
    const hours = readHours(locale, form, more);
    const typed = { ...hours.typed, id: isId(id) ? id : newId(), name, commune: place.typed };
    const errors: FormError[] = [];
    if (name === '') errors.push(fault(locale, 'name', 'name'));
    else if (name.length > 80) errors.push(fault(locale, 'name', 'nameLong'));
    else if (holdsMoreThanAName(name)) errors.push(fault(locale, 'name', 'nameOnly'));
    errors.push(...place.errors, ...hours.errors);
    return { actor, side, typed, errors, hours: hours.given, communeCode: place.code };
  };

  return [
    get(urls.newEmployer(), hasContracts, async (c) => {
      const actor = personOf(c);
      const side = sideFrom(actor, c.req.query('comme'));
      // His home is most often where he lives; hers tells nothing of theirs.
      const home =
        side === 'employer' && actor.communeCode ? await communeByCode(db, actor.communeCode) : null;
      return drawEntry(c, side, {
        id: newId(),
        name: '',
        commune: { text: home ? fullName(home) : '', code: home?.code ?? '' },
        schedule: 'regular',
        startsOn: dayAsText(wallClock(services.now(), 'Europe/Paris').day),
        rows: withBlanks([]),
        gestures: [],
      });
    }),

    post(urls.newEmployerRows(), hasContracts, async (c) => {
      const { side, typed } = await readEntry(c, true);
      return drawEntry(c, side, typed);
    }),

    post(urls.newEmployer(), hasContracts, async (c) => {
      const { actor, side, typed, errors, hours, communeCode } = await readEntry(c, false);
      if (errors.length > 0 || !hours || !communeCode) return drawEntry(c, side, typed, errors);
      const entered = await enterContract(services, actor, side, {
        id: typed.id,
        name: typed.name,
        communeCode,
        ...hours,
      });
      if (!entered.ok) throw new Error('A contract is entered, or refused by what is thrown.');
      const { contractId } = entered.value;
      if (side === 'carer') return c.redirect(urls.employer(contractId, { fait: 'ajoute' }), 303);
      await makeLinkCode(services, actor, contractId);
      return c.redirect(urls.employer(contractId, { fait: 'code' }), 303);
    }),
  ];
}
