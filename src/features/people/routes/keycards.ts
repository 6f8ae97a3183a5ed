import { z } from 'zod';
import { NotFound, unreachable } from '../../../language/failure.ts';
import { isId, newId } from '../../../language/ids.ts';
import type { Locale } from '../../../language/locale.ts';
import { urls } from '../../../language/urls.ts';
import { personOf } from '../../../platform/http/asker.ts';
import type { RavieContext } from '../../../platform/http/context.ts';
import { readForm, typedText } from '../../../platform/http/form.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { flashOf } from '../../../ui/flash.ts';
import type { FormError } from '../../../ui/form.tsx';
import type { House } from '../../../ui/house.ts';
import type { PinFailure } from '../actions/choose-pin.ts';
import { blockKeycard, keycardToRenew, makeKeycard, relayRunBy, renewKeycard } from '../actions/keycards.ts';
import { keycardState } from '../domain/keycard.ts';
import type { CommuneTyped } from '../pages/commune-field.tsx';
import { KeycardPinPage, NewKeycardPage, RenewKeycardPage } from '../pages/keycard-forms.tsx';
import { KeycardBlockPage, KeycardsPage } from '../pages/keycards.tsx';
import { runsRelays } from '../policies.ts';
import { keepFreshKeycard } from '../sign-in/fresh-keycard.ts';
import { keycardFor, keycardsOf } from '../store/keycards.ts';
import { words, type FaultKey } from '../words.ts';
import { readCommune } from './commune.ts';
import { fault, faultsOf } from './faults.ts';

const nameForm = z.object({
  first_name: z.string('firstName').min(1, 'firstName').max(40, 'firstNameLong'),
  initial: z.string().max(2, 'initial').default(''),
});
const pinForm = z.object({
  id: z.string().refine(isId),
  pin: z.string().max(20, 'pinShape').default(''),
  pin_again: z.string().max(20, 'pinShape').default(''),
});
const makeForm = pinForm.extend({ ...nameForm.shape, commune_code: z.string().max(5).default('') });
const weak = { run: 'pinRun', repeat: 'pinRepeat', keypad: 'pinKeypad', date: 'pinDate' } as const;

/** What is wrong with a PIN, beside its field. */
export function pinFault(locale: Locale, failure: PinFailure): FormError {
  const said: Record<PinFailure['kind'], [string, FaultKey]> = {
    'pin-shape': ['pin', 'pinShape'],
    'pin-weak': ['pin', failure.kind === 'pin-weak' ? weak[failure.why] : 'pinShape'],
    'pin-differs': ['pin_again', 'pinDiffers'],
  };
  return fault(locale, ...said[failure.kind]);
}

/** Cards of a relay, for who runs it: the list, a new one, another one, blocking. */
export function keycardRoutes({ services, draw }: House): Route[] {
  const { db } = services;
  const idOf = (c: RavieContext) => {
    const id = c.req.param('id');
    if (!isId(id)) throw new NotFound();
    return id;
  };

  const drawName = (
    c: RavieContext,
    typed: { firstName: string; initial: string; commune: CommuneTyped },
    errors: FormError[] = [],
  ) => {
    const { locale } = c.get('actor');
    const body = NewKeycardPage({ locale, centreId: idOf(c), typed, errors });
    return draw(c, {
      title: words[locale].keycards.newTitle,
      section: 'centre',
      body,
      status: errors.length ? 422 : 200,
    });
  };
  const drawPin = (c: RavieContext, hidden: Record<string, string>, errors: FormError[] = []) => {
    const { locale } = c.get('actor');
    const firstName = hidden['first_name'] ?? '';
    const body = KeycardPinPage({ locale, centreId: idOf(c), firstName, hidden, errors });
    const title = words[locale].keycards.pinTitle(firstName);
    return draw(c, { title, section: 'centre', body, status: errors.length ? 422 : 200 });
  };
  const drawRenewal = async (c: RavieContext, endSessions: boolean, errors: FormError[] = []) => {
    const actor = personOf(c);
    const { locale } = actor;
    const card = await keycardToRenew(db, actor, idOf(c));
    const body = RenewKeycardPage({ locale, card, newId: newId(), endSessions, errors });
    const title = words[locale].keycards.renewTitle(card.firstName);
    return draw(c, { title, section: 'centre', body, status: errors.length ? 422 : 200 });
  };

  return [
    get('/relais/:id/cartes', runsRelays, async (c) => {
      const actor = personOf(c);
      const { locale } = actor;
      const centre = await relayRunBy(db, actor, idOf(c));
      const cards = (await keycardsOf(db, centre.id)).map((card) => ({ ...card, state: keycardState(card) }));
      const w = words[locale].keycards;
      const body = KeycardsPage({ locale, now: services.now(), centre, cards });
      const flash = flashOf(c, {
        bloquee: w.blocked,
        faite: w.done,
        deja: w.alreadyMade,
        tard: w.notPrintable,
      });
      return draw(c, { title: w.listTitle, section: 'centre', body, flash });
    }),

    get('/relais/:id/cartes/nouvelle', runsRelays, async (c) => {
      await relayRunBy(db, personOf(c), idOf(c));
      return drawName(c, { firstName: '', initial: '', commune: { text: '', code: '' } });
    }),

    post('/relais/:id/cartes/nouvelle', runsRelays, async (c) => {
      const actor = personOf(c);
      const { locale } = actor;
      await relayRunBy(db, actor, idOf(c));
      const form = await readForm(c, nameForm);
      const commune = await readCommune(db, locale, form.typed);
      const errors = [...(form.ok ? [] : faultsOf(locale, form.faults)), ...commune.errors];
      const [first_name, initial] = [typedText(form.typed, 'first_name'), typedText(form.typed, 'initial')];
      if (errors.length)
        return drawName(c, { firstName: first_name, initial, commune: commune.typed }, errors);
      return drawPin(c, { id: newId(), first_name, initial, commune_code: commune.code ?? '' });
    }),

    post('/relais/:id/cartes', runsRelays, async (c) => {
      const actor = personOf(c);
      const { locale } = actor;
      const centreId = idOf(c);
      await relayRunBy(db, actor, centreId);
      const form = await readForm(c, makeForm);
      if (!form.ok) return c.redirect(urls.newKeycard(centreId), 303);
      const { id: keycardId, first_name: firstName, initial, commune_code, pin, pin_again } = form.value;
      const commune = await readCommune(db, locale, { commune_choice: commune_code });
      const made = await makeKeycard(services, actor, {
        keycardId,
        centreId,
        firstName,
        initial,
        communeCode: commune.code,
        pin,
        pinAgain: pin_again,
      });
      if (made.ok) {
        keepFreshKeycard(services, c, { ...made.value, centreId, firstName, initial });
        return c.redirect(urls.keycardPrint(keycardId), 303);
      }
      const { failure } = made;
      switch (failure.kind) {
        case 'unnamed':
          return c.redirect(urls.newKeycard(centreId), 303);
        case 'already-made':
          return c.redirect(`${urls.keycards(centreId)}?fait=deja`, 303);
        case 'pin-shape':
        case 'pin-weak':
        case 'pin-differs':
          return drawPin(c, { id: keycardId, first_name: firstName, initial, commune_code }, [
            pinFault(locale, failure),
          ]);
        default:
          return unreachable(failure);
      }
    }),

    get('/cartes/:id/nouvelle', runsRelays, (c) => drawRenewal(c, true)),

    post('/cartes/:id/nouvelle', runsRelays, async (c) => {
      const actor = personOf(c);
      const oldId = idOf(c);
      const old = await keycardToRenew(db, actor, oldId);
      const form = await readForm(c, pinForm.extend({ fermer: z.string().optional() }));
      const endSessions = typedText(form.typed, 'fermer') === 'oui';
      if (!form.ok) return drawRenewal(c, endSessions, [fault(actor.locale, 'pin', 'pinShape')]);
      const { id: keycardId, pin, pin_again: pinAgain } = form.value;
      const made = await renewKeycard(services, actor, { oldId, keycardId, pin, pinAgain, endSessions });
      if (made.ok) {
        const { centreId, firstName, initial } = old;
        keepFreshKeycard(services, c, { ...made.value, centreId, firstName, initial });
        return c.redirect(urls.keycardPrint(keycardId), 303);
      }
      if (made.failure.kind === 'already-made')
        return c.redirect(`${urls.keycards(old.centreId)}?fait=deja`, 303);
      return drawRenewal(c, endSessions, [pinFault(actor.locale, made.failure)]);
    }),

    get('/cartes/:id/blocage', runsRelays, async (c) => {
      const actor = personOf(c);
      const { locale } = actor;
      const card = await keycardFor(db, actor, idOf(c));
      if (!card) throw new NotFound();
      const title = words[locale].keycards.blockTitle(card.firstName);
      return draw(c, { title, section: 'centre', body: KeycardBlockPage({ locale, card }) });
    }),

    post('/cartes/:id/blocage', runsRelays, async (c) => {
      const actor = personOf(c);
      const card = await keycardFor(db, actor, idOf(c));
      if (!card) throw new NotFound();
      await blockKeycard(services, actor, card.id);
      return c.redirect(`${urls.keycards(card.centreId)}?fait=bloquee`, 303);
    }),
  ];
}
