import type { Locale } from '../../../language/locale.ts';
import { serviceKindNames, serviceKinds } from '../../../language/service-kinds.ts';
import { urls } from '../../../language/urls.ts';
import { Actions, Button } from '../../../ui/button.tsx';
import { ChoiceCards } from '../../../ui/choice-cards.tsx';
import { Field, TextArea } from '../../../ui/field.tsx';
import { errorOf, Form, type FormError } from '../../../ui/form.tsx';
import { BackLink } from '../../../ui/links.tsx';
import { Narrow, PageHead } from '../../../ui/page-parts.tsx';
import { Select } from '../../../ui/select.tsx';
import { limits } from '../domain/service.ts';
import type { ServiceTyped } from '../domain/typed.ts';
import { words } from '../words.ts';
import { formWords } from '../words/form.ts';

type Props = {
  locale: Locale;
  /** The entry that is corrected; null for a new one. */
  corrected: string | null;
  typed: ServiceTyped;
  /** The departments a new one may be of; one needs no choice. */
  departments: readonly { code: string; name: string }[];
  errors: readonly FormError[];
};

/** Entering a service, or correcting what is said of it. */
export function ServiceFormPage({ locale, corrected, typed, departments, errors }: Props) {
  const w = formWords[locale];
  const back = corrected
    ? urls.directoryService(corrected)
    : urls.directory({ departement: typed.departmentCode });
  const text = (name: 'nom' | 'telephone' | 'courriel' | 'site' | 'horaires') => ({
    locale,
    name,
    value: typed.texts[name],
    error: errorOf(errors, name),
  });
  return (
    <Narrow>
      <PageHead
        locale={locale}
        title={corrected ? w.titles.correct : w.titles.new}
        lead={w.lead}
        back={<BackLink href={back}>{words[locale].back}</BackLink>}
      />
      <Form
        locale={locale}
        action={corrected ? urls.directoryServiceEdition(corrected) : urls.directoryServices()}
        hidden={
          corrected
            ? {}
            : { id: typed.id, ...(departments.length === 1 && { departement: departments[0]?.code ?? '' }) }
        }
        errors={errors}
      >
        {!corrected && departments.length > 1 && (
          <Select
            locale={locale}
            name="departement"
            label={w.department}
            value={typed.departmentCode}
            error={errorOf(errors, 'departement')}
            options={departments.map(({ code, name }) => ({ value: code, label: `${name} (${code})` }))}
          />
        )}
        <Field {...text('nom')} label={w.name} maxLength={limits.name} />
        <ChoiceCards
          locale={locale}
          name="genres"
          label={w.kinds}
          error={errorOf(errors, 'genres')}
          choices={serviceKinds.map((value) => ({
            value,
            label: serviceKindNames[locale][value].name,
            hint: serviceKindNames[locale][value].does,
          }))}
          chosen={typed.kinds}
          many
          full
        />
        <Field {...text('telephone')} label={w.phone} hint={w.phoneHint} type="tel" optional />
        <Field {...text('courriel')} label={w.email} hint={w.emailHint} type="email" optional />
        <Field {...text('site')} label={w.web} maxLength={limits.web} optional />
        <Field {...text('horaires')} label={w.hours} hint={w.hoursHint} maxLength={limits.hours} optional />
        <TextArea
          locale={locale}
          name="phrase"
          label={w.does}
          value={typed.texts.phrase}
          error={errorOf(errors, 'phrase')}
          rows={2}
          maxLength={limits.does}
          optional
        />
        <ChoiceCards
          locale={locale}
          name="ou"
          label={w.where}
          error={errorOf(errors, 'ou')}
          choices={[
            { value: 'partout', label: w.wheres.all },
            { value: 'communes', label: w.wheres.some },
          ]}
          chosen={[typed.where]}
          full
        />
        <TextArea
          locale={locale}
          name="communes"
          label={w.communes}
          hint={w.communesHint}
          value={typed.communes}
          error={errorOf(errors, 'communes')}
          rows={4}
          optional
        />
        <p class="hint">{w.sendHint}</p>
        <Actions steady>
          <Button icon="check">{w.send}</Button>
        </Actions>
      </Form>
    </Narrow>
  );
}
