import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/mobile';
import { z } from 'zod';

/** Where a code is sent: a phone in E.164 form (`+33612345678`), or an e-mail address in lower case. */
export type Contact = { kind: 'phone' | 'email'; value: string };

/** France and its territories, in the order in which a number written « 06… » is tried. */
const territories: readonly CountryCode[] = [
  'FR', 'RE', 'GP', 'MQ', 'GF', 'YT', 'PM', 'BL', 'MF', 'NC', 'PF', 'WF',
]; // oxfmt-ignore

/** The range that Arcep keeps for fiction, which no operator gives out: the demonstration lives there. */
const fiction = /^\+3363998\d{4}$/;

/**
 * Reads what was typed in the one field of sign-in: an e-mail address, or a mobile of France or its territories
 * however it is spaced (`06.12…`, `+262 692…`, `0692…`). Null for anything else. Texts are only sent to French
 * mobiles: a number abroad is dear, and a favourite of those who live by making others send texts.
 */
export function readContact(text: string): Contact | null {
  const typed = text.trim();
  if (typed.includes('@')) {
    const email = z.email().max(254).safeParse(typed.toLowerCase());
    return email.success ? { kind: 'email', value: email.data } : null;
  }
  if (typed.length > 30) return null;
  for (const country of territories) {
    const number = parsePhoneNumberFromString(typed, country);
    if (!number) return null;
    const ours = number.country !== undefined && territories.includes(number.country);
    if ((ours && number.isValid()) || fiction.test(number.number))
      return { kind: 'phone', value: number.number };
  }
  return null;
}

/** The contact as it is shown on the page where the code is typed: enough to recognise one's own. */
export function maskContact({ kind, value }: Contact): string {
  if (kind === 'phone') return `•• •• •• •• ${value.slice(-2)}`;
  const [name = '', host = ''] = value.split('@');
  return `${name.slice(0, 1)}•••@${host}`;
}
