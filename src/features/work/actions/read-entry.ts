import { findPersonalData } from '../../../language/guard/guard.ts';
import { contactFrom } from '../../people/actions/read-contact.ts';

/** Whether a text holds something that no name does: a phone, an address, a social-security number. */
export function holdsMoreThanAName(text: string): boolean {
  return findPersonalData(text, () => false).some(({ kind }) => kind !== 'name');
}

/** Whether a text holds a social-security number: nobody needs one to enter a home. */
export function holdsNationalNumber(text: string): boolean {
  return findPersonalData(text, () => false).some(({ kind }) => kind === 'nir');
}

/** A phone in E.164 form: a mobile, or a number of ten figures at home. Null for what cannot be called. */
export function phoneFrom(typed: string): string | null {
  const contact = contactFrom(typed);
  if (contact) return contact.kind === 'phone' ? contact.value : null;
  const figures = typed.replace(/[\s.-]/g, '').replace(/^(\+|00)33/, '0');
  return /^0[1-59]\d{8}$/.test(figures) ? `+33${figures.slice(1)}` : null;
}

/** An e-mail address in lower case, or null. */
export function emailFrom(typed: string): string | null {
  const contact = contactFrom(typed);
  return contact?.kind === 'email' ? contact.value : null;
}
