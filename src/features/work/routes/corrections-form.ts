import type { Locale } from '../../../language/locale.ts';
import type { Db } from '../../../platform/db/database.ts';
import { typedText, type Typed } from '../../../platform/http/form.ts';
import type { FormError } from '../../../ui/form.tsx';
import type { Correction } from '../actions/correct-contract.ts';
import { emailFrom, holdsMoreThanAName, holdsNationalNumber, phoneFrom } from '../actions/read-entry.ts';
import { jobs } from '../domain/contract.ts';
import type { IdentityTyped, TermsTyped } from '../pages/corrections.tsx';
import { fault, readPlace } from './request.ts';

type Read<Given> = { given: Correction | null; typed: Given; errors: FormError[] };

/** Reads who an employer is, how he is reached, and where he lives. */
export async function readIdentity(db: Db, locale: Locale, form: Typed): Promise<Read<IdentityTyped>> {
  const text = (name: string, most: number) => typedText(form, name).slice(0, most);
  const place = await readPlace(db, locale, form);
  const typed: IdentityTyped = {
    name: text('name', 100),
    commune: place.typed,
    phone: text('phone', 40),
    email: text('email', 300),
    contacted: text('contacted', 3) === 'oui',
    street: text('street', 300),
    entry: text('entry', 600),
  };
  const phone = typed.phone ? phoneFrom(typed.phone) : null;
  const email = typed.email ? emailFrom(typed.email) : null;
  const errors: FormError[] = [];
  const wrong = (field: string, key: Parameters<typeof fault>[2]) => errors.push(fault(locale, field, key));
  if (typed.name === '') wrong('name', 'name');
  else if (typed.name.length > 80) wrong('name', 'nameLong');
  else if (holdsMoreThanAName(typed.name)) wrong('name', 'nameOnly');
  errors.push(...place.errors);
  if (typed.phone && !phone) wrong('phone', 'phone');
  if (typed.email && !email) wrong('email', 'email');
  if (typed.contacted && !typed.phone && !typed.email) wrong('contacted', 'needContact');
  if (typed.street.length > 200) wrong('street', 'street');
  if (typed.entry.length > 400) wrong('entry', 'entry');
  else if (typed.entry && !typed.street) wrong('street', 'entryWithoutStreet');
  for (const field of ['street', 'entry'] as const)
    if (holdsNationalNumber(typed[field])) wrong(field, 'noNumber');
  if (errors.length > 0 || !place.code) return { given: null, typed, errors };
  const { name, contacted: mayBeContacted, street, entry } = typed;
  return {
    given: {
      employer: { name, communeCode: place.code, phone, email, mayBeContacted },
      address: { street, entry },
    },
    typed,
    errors,
  };
}

/** Reads the job, the wage, and what the agreement asks of presence and of nights. */
export function readTerms(locale: Locale, form: Typed): Read<TermsTyped> {
  const text = (name: string) => typedText(form, name).slice(0, 20);
  const typed: TermsTyped = {
    job: text('job'),
    hourly: text('hourly'),
    kilometre: text('kilometre'),
    presence: text('presence'),
    night: text('night'),
    room: text('room'),
  };
  const [hourly, kilometre] = [centsFrom(typed.hourly, 20_000), centsFrom(typed.kilometre, 500)];
  const errors: FormError[] = [];
  if (hourly === undefined) errors.push(fault(locale, 'hourly', 'amount'));
  if (kilometre === undefined) errors.push(fault(locale, 'kilometre', 'amount'));
  if (hourly === undefined || kilometre === undefined) return { given: null, typed, errors };
  const contract = {
    job: jobs.find((known) => known === typed.job) ?? null,
    hourlyCents: hourly,
    kilometreCents: kilometre,
    // A question that was not asked is not an answer.
    ...('presence' in form && { presenceWritten: answerFrom(typed.presence) }),
    ...('night' in form && { nightWritten: answerFrom(typed.night) }),
    ...('room' in form && { separateRoom: answerFrom(typed.room) }),
  };
  return { given: { contract }, typed, errors };
}

const answerFrom = (typed: string) => (typed === 'yes' ? true : typed === 'no' ? false : null);

/** Cents out of « 13,50 », « 13.5 » or « 13 € »; null for nothing typed, undefined for what is no amount. */
function centsFrom(typed: string, most: number): number | null | undefined {
  const text = typed.replace(/[\s€]/g, '').replace(',', '.');
  if (text === '') return null;
  if (!/^\d{1,4}(\.\d{1,2})?$/.test(text)) return undefined;
  const cents = Math.round(Number(text) * 100);
  return cents <= most ? cents : undefined;
}

/** « 13,50 », as its field holds it. */
export function amountTyped(cents: number | null, locale: Locale): string {
  if (cents === null) return '';
  const text = (cents / 100).toFixed(2);
  return locale === 'fr' ? text.replace('.', ',') : text;
}
