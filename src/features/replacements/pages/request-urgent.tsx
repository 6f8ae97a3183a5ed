import type { Locale } from '../../../language/locale.ts';
import { ChoiceCards } from '../../../ui/choice-cards.tsx';
import { words } from '../words.ts';

/** Whether it presses: asked when a request is opened, and of how colleagues are asked. */
export function UrgentField({ locale, urgent }: { locale: Locale; urgent: boolean }) {
  const w = words[locale].request;
  return (
    <ChoiceCards
      locale={locale}
      name="urgent"
      label={w.urgent}
      hint={w.urgentHint}
      choices={[{ value: 'oui', label: w.yesUrgent, icon: 'bell' }]}
      chosen={urgent ? ['oui'] : []}
      many
      optional
    />
  );
}
