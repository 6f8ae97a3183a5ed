import type { Locale } from '../../../language/locale.ts';
import { urls } from '../../../language/urls.ts';
import { Actions, Button } from '../../../ui/button.tsx';
import { ChoiceCards } from '../../../ui/choice-cards.tsx';
import { PlaceField, type PlaceTyped } from '../../../ui/commune-field.tsx';
import { Field, TextArea } from '../../../ui/field.tsx';
import { errorOf, Form, type FormError } from '../../../ui/form.tsx';
import { BackLink } from '../../../ui/links.tsx';
import { Narrow, PageHead } from '../../../ui/page-parts.tsx';
import { jobs, type Side } from '../domain/contract.ts';
import { words } from '../words.ts';
import { ShortWage } from './contract.tsx';

type Props<Given> = {
  locale: Locale;
  id: string;
  /** What the contract is called, to go back to it. */
  title: string;
  typed: Given;
  errors: readonly FormError[];
};

export type IdentityTyped = {
  name: string;
  commune: PlaceTyped;
  phone: string;
  email: string;
  contacted: boolean;
  street: string;
  entry: string;
};

/** Who the employer is, how he is reached, and where he lives. */
export function IdentityPage(props: Props<IdentityTyped> & { side: Side }) {
  const { locale, id, title, side, typed, errors } = props;
  const w = words[locale].contracts;
  const shared = (name: keyof IdentityTyped) => ({ locale, name, error: errorOf(errors, name) });
  return (
    <Narrow>
      <PageHead
        locale={locale}
        title={w.identity.title}
        back={<BackLink href={urls.employer(id)}>{title}</BackLink>}
      />
      <Form locale={locale} action={urls.employerPart(id, 'identite')} errors={errors}>
        <Field {...shared('name')} label={w.name[side]} hint={w.nameHint} value={typed.name} maxLength={80} />
        <PlaceField
          locale={locale}
          typed={typed.commune}
          label={w.commune[side]}
          hint={w.communeHint}
          errors={errors}
        />
        <Field
          {...shared('phone')}
          label={w.identity.phone}
          hint={w.identity.phoneHint}
          value={typed.phone}
          type="tel"
          inputmode="tel"
          maxLength={30}
          optional
        />
        <Field
          {...shared('email')}
          label={w.identity.email}
          value={typed.email}
          type="email"
          inputmode="email"
          maxLength={254}
          optional
        />
        <ChoiceCards
          {...shared('contacted')}
          label={w.identity.contacted}
          hint={w.identity.contactedHint}
          many
          optional
          full
          chosen={typed.contacted ? ['oui'] : []}
          choices={[{ value: 'oui', label: w.identity.contactedYes }]}
        />
        <Field
          {...shared('street')}
          label={w.identity.street}
          hint={w.identity.streetHint}
          value={typed.street}
          maxLength={200}
          optional
        />
        <TextArea
          {...shared('entry')}
          label={w.identity.entry}
          hint={w.identity.entryHint}
          value={typed.entry}
          maxLength={400}
          rows={2}
          optional
        />
        <Actions>
          <Button icon="check">{w.save}</Button>
        </Actions>
      </Form>
    </Narrow>
  );
}

export type TermsTyped = {
  job: string;
  hourly: string;
  kilometre: string;
  presence: string;
  night: string;
  room: string;
};

/** The job, the wage, and what the agreement asks of presence and of nights. */
export function TermsPage(
  props: Props<TermsTyped> & { has: { presence: boolean; night: boolean }; shortWage: string | null },
) {
  const { locale, id, title, typed, errors, has, shortWage } = props;
  const w = words[locale].contracts;
  const amount = (name: 'hourly' | 'kilometre', label: string, hint?: string) => (
    <Field
      locale={locale}
      name={name}
      label={label}
      hint={hint}
      value={typed[name]}
      error={errorOf(errors, name)}
      inputmode="decimal"
      maxLength={10}
      optional
    />
  );
  const asked = (name: 'presence' | 'night' | 'room', label: string) => (
    <ChoiceCards
      locale={locale}
      name={name}
      label={label}
      hint={w.terms.why}
      optional
      full
      chosen={[typed[name]]}
      choices={(['yes', 'no', 'unknown'] as const).map((value) => ({ value, label: w.terms.answers[value] }))}
    />
  );
  return (
    <Narrow>
      <PageHead
        locale={locale}
        title={w.terms.title}
        back={<BackLink href={urls.employer(id)}>{title}</BackLink>}
      />
      {shortWage && <ShortWage locale={locale} least={shortWage} />}
      <Form locale={locale} action={urls.employerPart(id, 'contrat')} errors={errors}>
        <ChoiceCards
          locale={locale}
          name="job"
          label={w.terms.job}
          hint={w.terms.jobHint}
          optional
          full
          chosen={[typed.job]}
          error={errorOf(errors, 'job')}
          choices={[
            ...jobs.map((value) => ({ value, label: w.jobs[value] })),
            { value: 'unknown', label: w.noJob },
          ]}
        />
        {amount('hourly', w.terms.hourly, w.terms.hourlyHint)}
        {amount('kilometre', w.terms.kilometre)}
        {has.presence && asked('presence', w.terms.presence)}
        {has.night && asked('night', w.terms.night)}
        {has.night && asked('room', w.terms.room)}
        <Actions>
          <Button icon="check">{w.save}</Button>
        </Actions>
      </Form>
    </Narrow>
  );
}
