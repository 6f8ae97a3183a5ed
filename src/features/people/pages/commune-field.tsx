import type { Locale } from '../../../language/locale.ts';
import { PlaceField } from '../../../ui/commune-field.tsx';
import type { FormError } from '../../../ui/form.tsx';
import { fullName, type Commune } from '../../places/domain.ts';
import { words } from '../words.ts';

/** What stands in the field: the text, the code when one was chosen, and those to choose from when several answer. */
export type CommuneTyped = { text: string; code: string; candidates?: readonly Commune[] };

/** Asks where somebody lives, unless another question is given. */
export function CommuneField(props: {
  locale: Locale;
  typed: CommuneTyped;
  errors: readonly FormError[];
  label?: string;
  hint?: string;
  optional?: boolean;
}) {
  const { locale, typed, errors, optional = false } = props;
  const w = words[locale].profile;
  const candidates = typed.candidates?.map((commune) => ({
    value: commune.code,
    label: fullName(commune),
    hint: commune.postcodes.slice(0, 3).join(', '),
  }));
  return (
    <PlaceField
      locale={locale}
      typed={{ text: typed.text, code: typed.code, ...(candidates && { candidates }) }}
      label={props.label ?? w.commune}
      hint={props.hint ?? w.communeHint}
      errors={errors}
      optional={optional}
    />
  );
}
