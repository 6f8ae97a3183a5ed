import { words as exchangeWords } from '../features/exchange/words.ts';
import { words as myDataWords } from '../features/my-data/words.ts';
import { words as peopleWords } from '../features/people/words.ts';
import { words as workWords } from '../features/work/words.ts';
import { words as messageWords } from '../features/messages/words.ts';
import { expertFieldNames } from '../language/expert-fields.ts';
import type { Locale } from '../language/locale.ts';

/** What each room calls its keys (roles, gestures, languages, themes, fields, kinds of message), for the pages that show what is kept as it is kept. */
export const keyNames: Record<Locale, Record<string, string>> = { fr: namesIn('fr'), en: namesIn('en') };

function namesIn(locale: Locale): Record<string, string> {
  const { roles, profile } = peopleWords[locale];
  const { contracts, hours, availability } = workWords[locale];
  return {
    ...contracts.schedules,
    ...availability.circumstances,
    ...availability.meansNames,
    ...availability.kindNames,
    ...hours.kinds,
    ...roles.names,
    ...profile.languageNames,
    ...profile.gestureNames,
    ...exchangeWords[locale].themes,
    ...expertFieldNames[locale],
    ...Object.fromEntries(
      Object.entries(messageWords[locale].kinds).map(([kind, { line }]) => [kind, line(1, 1)]),
    ),
  };
}

/** What the verbs of the trail are called. */
export const actNames: Record<Locale, Record<string, string>> = { fr: actsIn('fr'), en: actsIn('en') };

function actsIn(locale: Locale): Record<string, string> {
  return Object.fromEntries(Object.entries(myDataWords[locale].acts).map(([verb, { name }]) => [verb, name]));
}
