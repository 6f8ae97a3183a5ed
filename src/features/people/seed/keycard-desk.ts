import type { Services } from '../../../platform/services.ts';
import { peopleRoutes } from '../routes.ts';
import { aCentre, aGrant, aPerson } from '../seed.ts';
import { browserOn, type Browser, type Seen } from './browser.ts';

/** A PIN nobody guesses. */
export const pin = '274913';

export const openPeople = (services: Services) => browserOn(services, peopleRoutes);

/** A relay, and the browser of who runs it. */
export async function aRelay(services: Services) {
  const { db } = services;
  const centre = await aCentre(db);
  const scope = { kind: 'centre', id: centre.id } as const;
  const facilitator = await aGrant(db, await aPerson(db, { firstName: 'Nathalie' }), 'facilitator', scope);
  const desk = openPeople(services);
  await desk.be(facilitator);
  return { centre, desk };
}

/** The id that a form of a new card carries. */
export const idIn = (seen: Seen) => /name="id" value="([0-9a-f-]{36})"/.exec(seen.html)?.[1] ?? '';
const cardIn = (path: string | null) => /\/cartes\/([0-9a-f-]{36})\//.exec(path ?? '')?.[1] ?? '';
/** The code on a card to be printed. */
export const codeIn = (seen: Seen) =>
  /(?<![\w-])[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}(?![\w-])/.exec(seen.html)?.[0] ?? '';

/** Makes a card as a facilitator does, with somebody beside her. */
export async function makeCard(desk: Browser, centreId: string, firstName = 'Odette') {
  const asked = await desk.post(`/relais/${centreId}/cartes/nouvelle`, {
    first_name: firstName,
    initial: 'f',
  });
  const form = { id: idIn(asked), first_name: firstName, initial: 'f', commune_code: '' };
  const made = await desk.post(`/relais/${centreId}/cartes`, { ...form, pin, pin_again: pin });
  const printed = await desk.get(made.to ?? '/');
  return { id: cardIn(made.to), code: codeIn(printed), form, printed };
}

/** Enters with a card, from a browser. */
export const enter = (phone: Browser, code: string, typed = pin) =>
  phone.post('/carte', { code, pin: typed });

/** Whose card it is. */
export async function holderOf({ db }: Services, keycardId: string): Promise<{ id: string }> {
  return db
    .selectFrom('sign_in_keycards')
    .select('person_id as id')
    .where('id', '=', keycardId)
    .executeTakeFirstOrThrow();
}
