import type { Gesture } from '../../../language/gestures.ts';

/** Who sees a field of somebody's profile besides herself. */
export const audiences = ['me', 'relay', 'carers'] as const;
export type Audience = (typeof audiences)[number];

/** The languages one can say one speaks: codes of ISO 639, signed and creole languages included. */
export const languages = [
  'fr',
  'fsl',
  'rcf',
  'gcf',
  'en',
  'ar',
  'ber',
  'bm',
  'de',
  'es',
  'it',
  'mg',
  'oc',
  'pl',
  'pt',
  'ro',
  'ru',
  'swb',
  'ta',
  'tr',
  'uk',
  'vi',
  'wo',
] as const;
export type Language = (typeof languages)[number];

/** All that somebody says of herself, and to whom. */
export type Profile = {
  firstName: string;
  initial: string;
  /** INSEE code and « Guéret (Creuse) ». */
  commune: { code: string; fullName: string } | null;
  gestures: readonly Gesture[];
  languages: readonly Language[];
  seenBy: { commune: Audience; gestures: Audience; languages: Audience };
};

/**
 * The first name and initial as they are kept: spaces tidied, first letters in capitals, the initial without its
 * point. `marie-LOU` stays as she writes it but for its first letter: she knows best.
 */
export function tidyName(firstName: string, initial: string): { firstName: string; initial: string } {
  const name = firstName.replace(/\s+/g, ' ').trim();
  const [first = ''] = name;
  const [letter = ''] = initial.replace(/[^\p{L}]/gu, '').toLocaleUpperCase('fr');
  return { firstName: first.toLocaleUpperCase('fr') + name.slice(first.length), initial: letter };
}

/** Whether somebody has said her name: nobody joins a relay, asks to be admitted or writes without one. */
export function isNamed(person: { firstName: string }): boolean {
  return person.firstName !== '';
}
