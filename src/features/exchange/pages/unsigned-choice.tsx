import type { Locale } from '../../../language/locale.ts';
import { ChoiceCards } from '../../../ui/choice-cards.tsx';
import { isSmall } from '../domain/unsigned.ts';
import { words } from '../words.ts';
import { nameGiven } from './author.tsx';

type Props = {
  locale: Locale;
  chosen: boolean;
  /** The name she already has in this thread. */
  alias?: number | null;
  /** How many carers read this thread, when that is known before she chooses. */
  crowd?: number;
};

/** « Sans mon nom »: what it does, what it does not, and when it cannot protect. */
export function UnsignedChoice({ locale, chosen, alias = null, crowd }: Props) {
  const w = words[locale].unsigned;
  return (
    <ChoiceCards
      locale={locale}
      name="sansnom"
      label={w.label}
      hint={w.moderation}
      chosen={chosen ? ['oui'] : []}
      choices={[
        {
          value: 'oui',
          label: w.choice,
          icon: 'hide',
          hint: (
            <>
              {alias === null ? w.choiceHint : w.choiceAs(nameGiven(locale, alias))}
              {crowd !== undefined && isSmall(crowd) && (
                <>
                  {' '}
                  <strong>{w.small(crowd)}</strong>
                </>
              )}
            </>
          ),
        },
      ]}
      many
      optional
      full
    />
  );
}
