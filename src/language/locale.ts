/** The languages the whole product speaks. French is the source; another language is one more file per room. */
export const locales = ['fr', 'en'] as const;

export type Locale = (typeof locales)[number];

/** Narrows any string (cookie, query, header) to a locale, French when it is none of ours. */
export function localeFrom(value: string | undefined | null): Locale {
  return locales.find((known) => known === value) ?? 'fr';
}
