import type { Locale } from '../locale.ts';
import type { FindingKind } from './finding.ts';

type Words = {
  /** What replaces a stretch of text, read in the sentence it stands in. */
  readonly mark: Readonly<Record<FindingKind, string>>;
  /** What was found, said before the person decides. */
  readonly kind: Readonly<Record<FindingKind, string>>;
  /** Why it is pointed out. */
  readonly why: Readonly<Record<FindingKind, string>>;
};

export const fr: Words = {
  mark: {
    name: '[nom]',
    phone: '[téléphone]',
    email: '[e-mail]',
    address: '[adresse]',
    nir: '[numéro de sécurité sociale]',
  },
  kind: {
    name: 'Un nom ou un prénom',
    phone: 'Un numéro de téléphone',
    email: 'Une adresse e-mail',
    address: 'Une adresse postale',
    nir: 'Un numéro de sécurité sociale',
  },
  why: {
    name: 'Avec un nom, on peut reconnaître la personne. Écrivez plutôt « la dame », « mon employeur ».',
    phone: 'Toutes les personnes qui lisent le message pourraient appeler ce numéro.',
    email: 'Toutes les personnes qui lisent le message pourraient écrire à cette adresse.',
    address: 'Avec une adresse, on sait où habite une personne, souvent seule chez elle.',
    nir: 'Ce numéro donne accès aux droits et à la santé d’une personne.',
  },
};

export const en: Words = {
  mark: {
    name: '[name]',
    phone: '[phone number]',
    email: '[e-mail address]',
    address: '[street address]',
    nir: '[social security number]',
  },
  kind: {
    name: 'A first name or a family name',
    phone: 'A phone number',
    email: 'An e-mail address',
    address: 'A street address',
    nir: 'A social security number',
  },
  why: {
    name: 'A name lets people recognise somebody. Write “the lady” or “my employer” instead.',
    phone: 'Everybody who reads the message could call this number.',
    email: 'Everybody who reads the message could write to this address.',
    address: 'An address tells where somebody lives, often alone.',
    nir: 'This number opens a person’s rights and health records.',
  },
};

const byLocale: Readonly<Record<Locale, Words>> = { fr, en };

/** The mark that stands for a masked stretch. */
export function markOf(kind: FindingKind, locale: Locale): string {
  return byLocale[locale].mark[kind];
}

/** What was found, in a few words, and why it is pointed out, in one sentence. */
export function explainKind(
  kind: FindingKind,
  locale: Locale,
): { readonly kind: string; readonly why: string } {
  return { kind: byLocale[locale].kind[kind], why: byLocale[locale].why[kind] };
}

/** Every mark in every language: texts that are masked already are read back without being found again. */
export const everyMark: readonly string[] = Object.values(byLocale).flatMap((words) =>
  Object.values(words.mark),
);
