import { NotFound } from '../../../language/failure.ts';
import { urls } from '../../../language/urls.ts';
import { personOf } from '../../../platform/http/asker.ts';
import type { RavieContext } from '../../../platform/http/context.ts';
import { signedIn } from '../../../platform/http/policy.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import type { House } from '../../../ui/house.ts';
import { removeContact } from '../actions/change-contact.ts';
import { RemoveContactPage } from '../pages/contacts.tsx';
import { maskContact } from '../sign-in/contact.ts';
import { ownContacts } from '../store/contacts.ts';
import { waysInto } from '../store/ways-in.ts';
import { words } from '../words.ts';
import { kindFrom } from './contact.ts';
import { askOnceMore, isFresh } from './freshness.ts';

/** Taking a phone or an e-mail address out of one's account: what it changes, then the act. */
export function contactRemovalRoutes(house: House): Route[] {
  const { services, draw } = house;

  const kindOf = (c: RavieContext) => {
    const kind = kindFrom(c.req.query('quoi'));
    if (!kind) throw new NotFound();
    return kind;
  };

  const drawRemoval = async (c: RavieContext, status: 200 | 409 = 200) => {
    const actor = personOf(c);
    const { locale } = actor;
    const kind = kindOf(c);
    const value = (await ownContacts(services.db, actor))[kind];
    if (!value) throw new NotFound();
    const ways = await waysInto(services.db, actor);
    const body = RemoveContactPage({ locale, kind, contact: maskContact({ kind, value }), ways });
    return draw(c, { title: words[locale].contacts.removeTitle[kind], section: 'more', body, status });
  };

  return [
    get('/mes-appareils/contact/retrait', signedIn, async (c) =>
      (await isFresh(house, c)) ? drawRemoval(c) : askOnceMore(house, c, urls.contactRemoval(kindOf(c))),
    ),

    post('/mes-appareils/contact/retrait', signedIn, async (c) => {
      const kind = kindOf(c);
      if (!(await isFresh(house, c))) return askOnceMore(house, c, urls.contactRemoval(kind));
      const removed = await removeContact(services, personOf(c), kind);
      return removed.ok ? c.redirect(`${urls.devices()}?fait=efface`, 303) : drawRemoval(c, 409);
    }),
  ];
}
