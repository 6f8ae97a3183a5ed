import type { Locale } from '../../../language/locale.ts';
import { urls } from '../../../language/urls.ts';
import { Actions, Button } from '../../../ui/button.tsx';
import { ChoiceCards } from '../../../ui/choice-cards.tsx';
import { Field } from '../../../ui/field.tsx';
import { errorOf, Form, type FormError } from '../../../ui/form.tsx';
import { BackLink } from '../../../ui/links.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Narrow, PageHead } from '../../../ui/page-parts.tsx';
import { acceptedKinds, circumstances, means } from '../domain/availability.ts';
import type { Row } from '../domain/rows.ts';
import { words } from '../words.ts';
import { HourRows } from './hour-rows.tsx';

type Errors = { locale: Locale; errors: readonly FormError[] };

const back = (locale: Locale) => (
  <BackLink href={urls.availability()}>{words[locale].availability.title}</BackLink>
);

/** The week: when she could go elsewhere. */
export function FreeWeekPage({ locale, errors, rows }: Errors & { rows: readonly Row[] }) {
  const w = words[locale].availability;
  return (
    <Narrow>
      <PageHead locale={locale} title={w.weekTitle} lead={w.hoursText} back={back(locale)} />
      <Form locale={locale} action={urls.availabilityPart('semaine')} errors={errors}>
        <HourRows
          locale={locale}
          label={w.week}
          hint={w.weekHint}
          rows={rows}
          kinds={false}
          error={errorOf(errors, 'rows')}
          more={urls.availabilityRows()}
        />
        <Actions>
          <Button icon="check">{w.save}</Button>
        </Actions>
      </Form>
    </Narrow>
  );
}

export type ChoicesTyped = {
  kinds: readonly string[];
  means: string;
  minutes: string;
  wanted: string;
  asked: string;
  allHours: string;
};

/** What, how far, how much and how often. */
export function ChoicesPage({ locale, errors, typed }: Errors & { typed: ChoicesTyped }) {
  const w = words[locale].availability;
  const number = (name: 'minutes' | 'wanted' | 'asked', label: string, hint: string, optional = false) => (
    <Field
      locale={locale}
      name={name}
      label={label}
      hint={hint}
      value={typed[name]}
      error={errorOf(errors, name)}
      inputmode="numeric"
      maxLength={4}
      optional={optional}
    />
  );
  return (
    <Narrow>
      <PageHead locale={locale} title={w.choicesTitle} back={back(locale)} />
      <Form locale={locale} action={urls.availabilityPart('choix')} errors={errors}>
        <ChoiceCards
          locale={locale}
          name="kinds"
          label={w.kinds}
          many
          full
          chosen={typed.kinds}
          error={errorOf(errors, 'kinds')}
          choices={acceptedKinds.map((value) => ({ value, label: w.kindNames[value] }))}
        />
        <ChoiceCards
          locale={locale}
          name="means"
          label={w.means}
          chosen={[typed.means]}
          error={errorOf(errors, 'means')}
          choices={means.map((value) => ({ value, label: w.meansNames[value] }))}
        />
        {number('minutes', w.mostMinutes, w.mostMinutesHint)}
        {number('wanted', w.hoursWanted, w.hoursWantedHint, true)}
        {number('asked', w.askedAtMost, w.askedAtMostHint)}
        <ChoiceCards
          locale={locale}
          name="all_hours"
          label={w.allHours}
          hint={w.allHoursHint}
          chosen={[typed.allHours]}
          error={errorOf(errors, 'all_hours')}
          choices={[
            { value: 'oui', label: w.yes },
            { value: 'non', label: w.no },
          ]}
        />
        <Actions>
          <Button icon="check">{w.save}</Button>
        </Actions>
      </Form>
    </Narrow>
  );
}

/** One thing one may have a preference about: its field, what it is called, and what she said. */
export type WishAsked = { name: string; label: string; chosen: 'rather' | 'either' | 'not' };

/** What she would rather have or not: hers alone to read. */
export function WishesPage(props: { locale: Locale; wishes: readonly WishAsked[] }) {
  const { locale, wishes } = props;
  const w = words[locale].availability;
  return (
    <Narrow>
      <PageHead locale={locale} title={w.wishesTitle} back={back(locale)} />
      <Notice>{w.wishesPrivate}</Notice>
      <Form locale={locale} action={urls.availabilityPart('preferences')}>
        {wishes.map(({ name, label, chosen }) => (
          <ChoiceCards
            locale={locale}
            name={name}
            label={label}
            optional
            chosen={[chosen]}
            choices={(['rather', 'either', 'not'] as const).map((value) => ({
              value,
              label: w.answers[value],
            }))}
          />
        ))}
        <Actions steady>
          <Button icon="check">{w.save}</Button>
        </Actions>
      </Form>
    </Narrow>
  );
}

/** The circumstances asked about, by the names of their fields. */
export const wishFields = circumstances.map((key) => ({ name: `about_${key}`, key }));
