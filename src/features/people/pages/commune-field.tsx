import type { Locale } from '../../../language/locale.ts';
import { urls } from '../../../language/urls.ts';
import { ChoiceCards } from '../../../ui/choice-cards.tsx';
import { Combobox } from '../../../ui/combobox.tsx';
import { fullName, type Commune } from '../../places/domain.ts';
import { words } from '../words.ts';

/** What stands in the field: the text, the code when one was chosen, and those to choose from when several answer. */
export type CommuneTyped = { text: string; code: string; candidates?: readonly Commune[] };

/**
 * Asks for a commune: a field that proposes while one types; without script, and when several communes answer to
 * the name, the choice between them.
 */
export function CommuneField(props: {
  locale: Locale;
  typed: CommuneTyped;
  error?: string | undefined;
  label?: string;
  hint?: string;
  optional?: boolean;
}) {
  const { locale, typed, error, optional = false } = props;
  const w = words[locale].profile;
  if (typed.candidates?.length)
    return (
      <>
        <ChoiceCards
          locale={locale}
          name="commune_choice"
          label={w.communeWhich}
          error={error}
          full
          choices={[
            ...typed.candidates.map((commune) => ({
              value: commune.code,
              label: fullName(commune),
              hint: commune.postcodes.slice(0, 3).join(', '),
            })),
            { value: 'none', label: w.communeNone },
          ]}
        />
        <input type="hidden" name="commune" value={typed.text} />
      </>
    );
  return (
    <Combobox
      locale={locale}
      name="commune"
      label={props.label ?? w.commune}
      hint={props.hint ?? w.communeHint}
      value={typed.text}
      error={error}
      optional={optional}
      source={urls.communeSuggestions()}
      valueName="commune_code"
      chosen={typed.code}
    />
  );
}
