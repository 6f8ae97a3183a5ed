import type { Locale } from '../language/locale.ts';
import { urls } from '../language/urls.ts';
import { ChoiceCards, type Choice } from './choice-cards.tsx';
import { Combobox } from './combobox.tsx';
import { errorOf, type FormError } from './form.tsx';
import { uiWords } from './words.ts';

/** What stands in the field: the text, the code when one was chosen, and those to choose from when several answer. */
export type PlaceTyped = { text: string; code: string; candidates?: readonly Choice[] };

/**
 * Asks for a commune: a field that proposes while one types; without script, and when several communes answer to
 * the name, the choice between them.
 */
export function PlaceField(props: {
  locale: Locale;
  typed: PlaceTyped;
  /** What is wrong in the form it stands in: its own are found there, whether it was typed or chosen. */
  errors: readonly FormError[];
  label: string;
  hint?: string | undefined;
  optional?: boolean;
}) {
  const { locale, typed, errors, label, hint, optional = false } = props;
  const error = errorOf(errors, 'commune') ?? errorOf(errors, 'commune_choice');
  const w = uiWords(locale).commune;
  if (typed.candidates?.length)
    return (
      <>
        <ChoiceCards
          locale={locale}
          name="commune_choice"
          label={w.which}
          error={error}
          full
          choices={[...typed.candidates, { value: 'none', label: w.none }]}
        />
        <input type="hidden" name="commune" value={typed.text} />
      </>
    );
  return (
    <Combobox
      locale={locale}
      name="commune"
      label={label}
      hint={hint}
      value={typed.text}
      error={error}
      optional={optional}
      source={urls.communeSuggestions()}
      valueName="commune_code"
      chosen={typed.code}
    />
  );
}
