import type { Person } from '../../../../language/actor.ts';
import { Forbidden, NotFound } from '../../../../language/failure.ts';
import { newId } from '../../../../language/ids.ts';
import { urls } from '../../../../language/urls.ts';
import { personOf } from '../../../../platform/http/asker.ts';
import type { RavieContext } from '../../../../platform/http/context.ts';
import { readTyped, typedText } from '../../../../platform/http/form.ts';
import { get, post, type Route } from '../../../../platform/http/route.ts';
import { flashOf } from '../../../../ui/flash.ts';
import type { FormError } from '../../../../ui/form.tsx';
import type { House } from '../../../../ui/house.ts';
import { fullName } from '../../../places/domain.ts';
import { communeByCode } from '../../../places/store.ts';
import { clockOf, formFacts } from '../../actions/offers/form-facts.ts';
import { putOffer } from '../../actions/offers/put.ts';
import { readOffers } from '../../actions/offers/read.ts';
import type { OfferKind } from '../../domain/offers/offer.ts';
import { mayOffer } from '../../domain/offers/rights.ts';
import { OffersPage } from '../../pages/offers/home.tsx';
import { PutOfferPage, type OfferTyped } from '../../pages/offers/put.tsx';
import { replacing } from '../../policies.ts';
import { words } from '../../words.ts';
import { kindOf, readPlace } from './typed.ts';
import { offerFrom, offerTyped, putError } from './put-form.ts';

/** What others offer, and putting hours of one’s own forward. */
export function puttingRoutes({ services, draw }: House): Route[] {
  const { db } = services;

  const drawForm = async (
    c: RavieContext,
    kind: OfferKind,
    typed: OfferTyped,
    errors: readonly FormError[] = [],
  ) => {
    const actor = personOf(c);
    const facts = await formFacts(services, actor, kind);
    const body = PutOfferPage({ actor, now: services.now(), kind, typed, errors, ...facts });
    const title = words[actor.locale].offerForms.titles[kind];
    return draw(c, { title, section: 'replacement', body, status: errors.length ? 422 : 200 });
  };

  return [
    get(urls.hourOffers(), replacing, async (c) => {
      const actor = personOf(c);
      const w = words[actor.locale].offers;
      const home = await readOffers(services, actor);
      const body = OffersPage({ actor, now: services.now(), home });
      return draw(c, { title: w.title, section: 'replacement', body, flash: flashOf(c, w.done) });
    }),

    get('/remplacements/echanges/nouveau', replacing, async (c) => {
      const actor = personOf(c);
      const kind = kindOf(c.req.query('quoi'));
      if (!kind) throw new NotFound();
      if (!mayOffer.put(actor, kind)) throw new Forbidden('offer-hours');
      return drawForm(c, kind, offerTyped({ id: newId() }, await homeOf(actor)));
    }),

    post(urls.hourOffers(), replacing, async (c) => {
      const actor = personOf(c);
      const typed = await readTyped(c);
      const kind = kindOf(typedText(typed, 'quoi'));
      if (!kind) throw new NotFound();
      if (!mayOffer.put(actor, kind)) throw new Forbidden('offer-hours');
      const { faults } = words[actor.locale].offerForms;
      const place =
        kind === 'swap'
          ? { code: null, typed: { text: '', code: '' }, errors: [] }
          : await readPlace(db, actor.locale, typed);
      const asked = offerTyped(typed, place.typed);
      const read = offerFrom(kind, asked, place.code, await clockOf(db, actor), faults);
      if (!('form' in read)) return drawForm(c, kind, asked, [...read.errors, ...place.errors]);
      const put = await putOffer(services, actor, read.form);
      if (put.ok) return c.redirect(urls.hourOffer(put.value.id, { fait: 'propose' }), 303);
      return drawForm(c, kind, asked, [putError(put.failure, kind, faults)]);
    }),
  ];

  /** Where she lives: most often where it is about. */
  async function homeOf({ communeCode }: Person) {
    const home = communeCode ? await communeByCode(db, communeCode) : null;
    return { text: home ? fullName(home) : '', code: home?.code ?? '' };
  }
}
