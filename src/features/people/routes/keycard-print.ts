import { NotFound } from '../../../language/failure.ts';
import { isId } from '../../../language/ids.ts';
import type { Locale } from '../../../language/locale.ts';
import { urls } from '../../../language/urls.ts';
import { personOf } from '../../../platform/http/asker.ts';
import type { RavieContext } from '../../../platform/http/context.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { personName } from '../../../ui/avatar.tsx';
import type { House } from '../../../ui/house.ts';
import { drawKeycardSheet, type KeycardPrint } from '../keycard-sheet.ts';
import { KeycardPrintPage } from '../pages/keycard-print.tsx';
import { runsRelays } from '../policies.ts';
import { drawQr } from '../qr.ts';
import { dropFreshKeycard, readFreshKeycard } from '../sign-in/fresh-keycard.ts';
import { keycardFor } from '../store/keycards.ts';
import { relayRunBy } from '../actions/keycards.ts';
import { words } from '../words.ts';

/**
 * Printing a card that has just been made. Its code is only in the browser that made it, for twenty minutes; after
 * that, or once it is printed, nobody can print it any more: one makes another.
 */
export function keycardPrintRoutes({ services, draw }: House): Route[] {
  const { db, config } = services;

  /** What is to be printed, or where to go when it no longer can be. */
  const freshOf = async (c: RavieContext): Promise<(KeycardPrint & { spoken: Locale }) | string> => {
    const actor = personOf(c);
    const id = c.req.param('id');
    const card = isId(id) ? await keycardFor(db, actor, id) : null;
    if (!card) throw new NotFound();
    const centre = await relayRunBy(db, actor, card.centreId);
    const fresh = readFreshKeycard(services, c, card.id);
    if (!fresh) return `${urls.keycards(card.centreId)}?fait=tard`;
    const address = config.origin + urls.keycardSignIn();
    return {
      spoken: card.locale,
      name: personName(card.firstName, card.initial),
      relay: centre.name,
      code: fresh.code,
      address: address.replace(/^https?:\/\//, ''),
      // After the #: the browser that opens it keeps this part to itself.
      qr: drawQr(`${address}#${fresh.code}`),
    };
  };

  return [
    get('/cartes/:id/impression', runsRelays, async (c) => {
      const { locale } = c.get('actor');
      const print = await freshOf(c);
      if (typeof print === 'string') return c.redirect(print, 303);
      c.header('Cache-Control', 'no-store');
      const body = KeycardPrintPage({ locale, keycardId: c.req.param('id') ?? '', ...print });
      return draw(c, { title: words[locale].keycards.printTitle, section: 'centre', body });
    }),

    get('/cartes/:id/carte.pdf', runsRelays, async (c) => {
      const print = await freshOf(c);
      if (typeof print === 'string') return c.redirect(print, 303);
      // In her language, whoever prints it: it is read by her who holds it.
      const pdf = await drawKeycardSheet(print.spoken, print);
      return c.body(pdf, 200, {
        'Content-Type': 'application/pdf',
        'Content-Disposition': 'inline; filename="carte-ravie.pdf"',
        'Cache-Control': 'no-store',
      });
    }),

    post('/cartes/:id/rangement', runsRelays, async (c) => {
      const id = c.req.param('id');
      const card = isId(id) ? await keycardFor(db, personOf(c), id) : null;
      if (!card) throw new NotFound();
      dropFreshKeycard(services, c);
      return c.redirect(`${urls.keycards(card.centreId)}?fait=faite`, 303);
    }),
  ];
}
