import type { OwnShift } from '../../domain/offers/view.ts';
import type { Person } from '../../../../language/actor.ts';
import { gestureNames, gestures } from '../../../../language/gestures.ts';
import { dateInWords } from '../../../../language/time.ts';
import { urls } from '../../../../language/urls.ts';
import { Actions, Button } from '../../../../ui/button.tsx';
import { ChoiceCards } from '../../../../ui/choice-cards.tsx';
import { PlaceField, type PlaceTyped } from '../../../../ui/commune-field.tsx';
import { Field } from '../../../../ui/field.tsx';
import { errorOf, Form, type FormError } from '../../../../ui/form.tsx';
import { BackLink } from '../../../../ui/links.tsx';
import { Narrow, PageHead } from '../../../../ui/page-parts.tsx';
import { Select } from '../../../../ui/select.tsx';
import { weekdays } from '../../../work/domain/contract.ts';
import type { OfferKind, Reach } from '../../domain/offers/offer.ts';
import { shiftKinds } from '../../domain/request.ts';
import { words } from '../../words.ts';
import { NoReach, NoShift, ReachField, ShiftField, WordField } from './fields.tsx';
import { offerSlugs } from './home.tsx';

/** What was typed, and what is wrong. */
export type OfferTyped = {
  id: string;
  shift: string;
  commune: PlaceTyped;
  days: readonly string[];
  from: string;
  to: string;
  kinds: readonly string[];
  most: string;
  hoursAWeek: string;
  weekdays: readonly string[];
  gestures: readonly string[];
  word: string;
  reach: string;
};

export type PutProps = {
  actor: Person;
  now: Date;
  kind: OfferKind;
  typed: OfferTyped;
  errors: readonly FormError[];
  /** Her shifts, for a swap. */
  shifts: readonly OwnShift[];
  /** ISO dates, for hours to spare. */
  dates: readonly string[];
  /** The contacts there are in her account. */
  reaches: readonly Reach[];
};

/** Putting hours forward: one short form a kind. */
export function PutOfferPage(props: PutProps) {
  const { actor, kind, typed, errors, shifts, reaches } = props;
  const { locale } = actor;
  const w = words[locale].offerForms;
  const list = words[locale].offers;
  return (
    <Narrow>
      <PageHead
        locale={locale}
        title={w.titles[kind]}
        lead={w.leads[kind]}
        back={<BackLink href={urls.hourOffers()}>{list.backToList}</BackLink>}
      />
      {kind === 'swap' && shifts.length === 0 ? (
        <NoShift locale={locale} />
      ) : kind !== 'swap' && reaches.length === 0 ? (
        <NoReach locale={locale} />
      ) : (
        <Form
          locale={locale}
          action={urls.hourOffers()}
          hidden={{ id: typed.id, quoi: offerSlugs[kind] }}
          errors={errors}
        >
          {kind === 'swap' && <ShiftField {...props} label={w.whichShift} chosen={typed.shift} />}
          {kind === 'spare' && <SpareFields {...props} />}
          {kind === 'lasting' && <LastingFields {...props} />}
          {kind !== 'swap' && (
            <>
              <WordField locale={locale} value={typed.word} errors={errors} />
              <ReachField locale={locale} reaches={reaches} chosen={typed.reach} errors={errors} />
            </>
          )}
          <Actions steady>
            <Button icon="send">{w.submit}</Button>
          </Actions>
        </Form>
      )}
    </Narrow>
  );
}

function Place({ actor: { locale }, kind, typed, errors }: PutProps) {
  const w = words[locale].offerForms;
  return (
    <PlaceField
      locale={locale}
      typed={typed.commune}
      label={kind === 'spare' ? w.commune : w.communeHome}
      hint={w.communeHint}
      errors={errors}
    />
  );
}

const minutesOffered = [10, 15, 20, 30, 45, 60] as const;

function SpareFields(props: PutProps) {
  const { actor, now, typed, errors, dates } = props;
  const { locale } = actor;
  const w = words[locale].offerForms;
  return (
    <>
      <ChoiceCards
        locale={locale}
        name="jours"
        label={w.whichDays}
        error={errorOf(errors, 'jours')}
        choices={dates.map((date) => ({
          value: date,
          label: dateInWords(date, locale, now),
        }))}
        chosen={typed.days}
        many
        full
      />
      <Field
        locale={locale}
        name="de"
        type="time"
        label={w.from}
        value={typed.from}
        error={errorOf(errors, 'de')}
      />
      <Field locale={locale} name="a" type="time" label={w.to} hint={w.toHint} value={typed.to} />
      <ChoiceCards
        locale={locale}
        name="genres"
        label={w.kinds}
        error={errorOf(errors, 'genres')}
        choices={shiftKinds.map((value) => ({ value, label: words[locale].request.kinds[value] }))}
        chosen={typed.kinds}
        many
        full
      />
      <Place {...props} />
      <Select
        locale={locale}
        name="route"
        label={w.most}
        value={typed.most}
        error={errorOf(errors, 'route')}
        options={minutesOffered.map((minutes) => ({ value: String(minutes), label: w.minutes(minutes) }))}
      />
    </>
  );
}

function LastingFields(props: PutProps) {
  const { actor, typed, errors } = props;
  const { locale } = actor;
  const w = words[locale].offerForms;
  return (
    <>
      <Place {...props} />
      <Field
        locale={locale}
        name="combien"
        type="number"
        inputmode="numeric"
        label={w.hoursAWeek}
        value={typed.hoursAWeek}
        error={errorOf(errors, 'combien')}
      />
      <ChoiceCards
        locale={locale}
        name="habitude"
        label={w.usualDays}
        choices={weekdays.map((day) => ({ value: String(day), label: words[locale].offers.days[day] }))}
        chosen={typed.weekdays}
        many
        full
        optional
      />
      <ChoiceCards
        locale={locale}
        name="gestes"
        label={w.gestures}
        hint={w.gesturesHint}
        error={errorOf(errors, 'gestes')}
        choices={gestures.map((value) => ({ value, label: gestureNames[locale][value] }))}
        chosen={typed.gestures}
        many
        full
      />
    </>
  );
}
