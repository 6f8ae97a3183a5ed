import type { Locale } from '../../../language/locale.ts';
import type { Device } from '../domain/device.ts';
import { words } from '../words.ts';

export const deviceIcons = {
  phone: 'digital',
  tablet: 'digital',
  computer: 'computer',
  unknown: 'digital',
} as const;

/** « Téléphone Android, Chrome ». */
export function deviceName(locale: Locale, { form, system, browser }: Device): string {
  const kind = words[locale].devices.forms[form];
  const named = system ? `${kind} ${system}` : kind;
  return browser ? `${named}, ${browser}` : named;
}
