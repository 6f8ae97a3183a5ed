import type { Locale } from '../../../language/locale.ts';
import { gestureNames, gestures } from '../../../language/gestures.ts';
import { urls } from '../../../language/urls.ts';
import { Actions, Button } from '../../../ui/button.tsx';
import { ChoiceCards } from '../../../ui/choice-cards.tsx';
import { PlaceField, type PlaceTyped } from '../../../ui/commune-field.tsx';
import { Field } from '../../../ui/field.tsx';
import { gestureIcons } from '../../../ui/gesture-icons.ts';
import { errorOf, Form, type FormError } from '../../../ui/form.tsx';
import { BackLink } from '../../../ui/links.tsx';
import { Narrow, PageHead } from '../../../ui/page-parts.tsx';
import { schedules, type Side } from '../domain/contract.ts';
import type { Row } from '../domain/rows.ts';
import { words } from '../words.ts';
import { HourRows } from './hour-rows.tsx';

/** The hours of a form, as typed. */
export type HoursTyped = {
  schedule: string;
  startsOn: string;
  rows: readonly Row[];
  gestures: readonly string[];
};

/** A contract entered, in one short page. */
export type EntryTyped = HoursTyped & { id: string; name: string; commune: PlaceTyped };

export function EntryPage(props: {
  locale: Locale;
  side: Side;
  typed: EntryTyped;
  errors: readonly FormError[];
}) {
  const { locale, side, typed, errors } = props;
  const w = words[locale].contracts;
  return (
    <Narrow>
      <PageHead
        locale={locale}
        title={w.newTitle[side]}
        lead={w.newLead[side]}
        back={<BackLink href={urls.employers()}>{w.titles[side]}</BackLink>}
      />
      <Form
        locale={locale}
        action={urls.newEmployer()}
        hidden={{ id: typed.id, comme: side === 'carer' ? 'aide' : 'employeur' }}
        errors={errors}
      >
        <Field
          locale={locale}
          name="name"
          label={w.name[side]}
          hint={w.nameHint}
          value={typed.name}
          error={errorOf(errors, 'name')}
          maxLength={80}
        />
        <PlaceField
          locale={locale}
          typed={typed.commune}
          label={w.commune[side]}
          hint={w.communeHint}
          errors={errors}
        />
        <HoursFields locale={locale} typed={typed} errors={errors} more={urls.newEmployerRows()} />
        <Actions>
          <Button icon="check">{w.save}</Button>
        </Actions>
      </Form>
    </Narrow>
  );
}

/** The hours and the gestures of a contract, corrected. */
export function HoursPage(props: {
  locale: Locale;
  id: string;
  title: string;
  typed: HoursTyped;
  errors: readonly FormError[];
}) {
  const { locale, id, title, typed, errors } = props;
  const w = words[locale].contracts;
  return (
    <Narrow>
      <PageHead
        locale={locale}
        title={w.hoursTitle}
        back={<BackLink href={urls.employer(id)}>{title}</BackLink>}
      />
      <Form locale={locale} action={urls.employerPart(id, 'horaires')} errors={errors}>
        <HoursFields locale={locale} typed={typed} errors={errors} more={urls.employerRows(id)} />
        <Actions>
          <Button icon="check">{w.save}</Button>
        </Actions>
      </Form>
    </Narrow>
  );
}

function HoursFields(props: {
  locale: Locale;
  typed: HoursTyped;
  errors: readonly FormError[];
  more: string;
}) {
  const { locale, typed, errors, more } = props;
  const w = words[locale].contracts;
  return (
    <>
      <Field
        locale={locale}
        name="starts_on"
        label={w.startsOn}
        type="date"
        value={typed.startsOn}
        error={errorOf(errors, 'starts_on')}
      />
      <ChoiceCards
        locale={locale}
        name="schedule"
        label={w.schedule}
        full
        chosen={[typed.schedule]}
        error={errorOf(errors, 'schedule')}
        choices={schedules.map((value) => ({
          value,
          label: w.schedules[value],
          hint: w.scheduleHints[value],
        }))}
      />
      <HourRows
        locale={locale}
        label={w.hours}
        rows={typed.rows}
        kinds
        error={errorOf(errors, 'rows')}
        more={more}
      />
      <ChoiceCards
        locale={locale}
        name="gestures"
        label={w.gestures}
        hint={w.gesturesHint}
        many
        optional
        chosen={typed.gestures}
        choices={gestures.map((value) => ({
          value,
          label: gestureNames[locale][value],
          icon: gestureIcons[value],
        }))}
      />
    </>
  );
}
