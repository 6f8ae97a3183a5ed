import type { Locale } from '../../../language/locale.ts';
import { urls } from '../../../language/urls.ts';
import { Actions, Button } from '../../../ui/button.tsx';
import { ChoiceCards } from '../../../ui/choice-cards.tsx';
import { Form, type FormError } from '../../../ui/form.tsx';
import { Narrow, PageHead } from '../../../ui/page-parts.tsx';
import { words } from '../words.ts';
import { CommuneField, type CommuneTyped } from './commune-field.tsx';

/** What one may say one is; a partner is added by the lead of the territory. */
export const whoChoices = ['carer', 'employer', 'caregiver', 'job_seeker', 'partner'] as const;

const icons = {
  carer: 'helps',
  employer: 'home',
  caregiver: 'family',
  job_seeker: 'work',
  partner: 'building',
} as const;

/** « Qui êtes-vous ? » `commune` only when hers is not known yet. */
export function WhoIAmPage(props: {
  locale: Locale;
  chosen: readonly string[];
  commune: CommuneTyped | null;
  errors: readonly FormError[];
}) {
  const { locale, chosen, commune, errors } = props;
  const w = words[locale].whoIAm;
  return (
    <Narrow>
      <PageHead locale={locale} title={w.title} lead={w.lead} />
      <Form locale={locale} action={urls.whoIAm()} errors={errors}>
        <ChoiceCards
          locale={locale}
          name="qui"
          label={w.label}
          hint={w.seen}
          choices={whoChoices.map((value) => ({ value, icon: icons[value], ...w.choices[value] }))}
          chosen={chosen}
          many
          full
          optional
        />
        {commune && (
          <CommuneField
            locale={locale}
            typed={commune}
            label={w.commune}
            hint={w.communeHint}
            errors={errors}
          />
        )}
        <Actions>
          <Button icon="next">{w.save}</Button>
        </Actions>
      </Form>
    </Narrow>
  );
}
