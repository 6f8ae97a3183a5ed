import type { Locale } from '../../../language/locale.ts';
import { urls } from '../../../language/urls.ts';
import { Actions, Button, LinkButton } from '../../../ui/button.tsx';
import { ChoiceCards } from '../../../ui/choice-cards.tsx';
import { Field } from '../../../ui/field.tsx';
import { errorOf, Form, type FormError } from '../../../ui/form.tsx';
import { Narrow, PageHead } from '../../../ui/page-parts.tsx';
import { audiences, gestures, languages, type Audience } from '../domain/profile.ts';
import { gestureIcons } from './gesture-icons.ts';
import { words } from '../words.ts';
import { CommuneField, type CommuneTyped } from './commune-field.tsx';

/** The profile as it stands in the form. */
export type ProfileTyped = {
  firstName: string;
  initial: string;
  commune: CommuneTyped;
  gestures: readonly string[];
  languages: readonly string[];
  seenBy: Record<keyof typeof seenByFields, string>;
};

const seenByFields = {
  commune: 'commune_seen_by',
  gestures: 'gestures_seen_by',
  languages: 'languages_seen_by',
} as const;

type NameProps = {
  locale: Locale;
  typed: Pick<ProfileTyped, 'firstName' | 'initial'>;
  errors: readonly FormError[];
};

/** First name and initial: all that the others are sure to see. */
export function NameFields({ locale, typed, errors }: NameProps) {
  const w = words[locale].profile;
  return (
    <>
      <Field
        locale={locale}
        name="first_name"
        label={w.firstName}
        hint={w.firstNameHint}
        value={typed.firstName}
        error={errorOf(errors, 'first_name')}
        autocomplete="given-name"
        maxLength={40}
      />
      <Field
        locale={locale}
        name="initial"
        label={w.initial}
        hint={w.initialHint}
        value={typed.initial}
        error={errorOf(errors, 'initial')}
        maxLength={2}
        optional
      />
    </>
  );
}

/** Everything one says of oneself, each with who sees it. */
export function ProfilePage(props: {
  locale: Locale;
  personId: string;
  typed: ProfileTyped;
  errors: readonly FormError[];
}) {
  const { locale, personId, typed, errors } = props;
  const w = words[locale].profile;
  return (
    <Narrow>
      <PageHead locale={locale} title={w.title} lead={w.lead} />
      <Form locale={locale} action={urls.profile()} errors={errors}>
        <NameFields locale={locale} typed={typed} errors={errors} />
        <CommuneField
          locale={locale}
          typed={typed.commune}
          error={errorOf(errors, 'commune') ?? errorOf(errors, 'commune_choice')}
          optional
        />
        <SeenBy locale={locale} field="commune" chosen={typed.seenBy.commune} />
        <h2>{w.gesturesTitle}</h2>
        <ChoiceCards
          locale={locale}
          name="gestures"
          label={w.gestures}
          many
          optional
          chosen={typed.gestures}
          choices={gestures.map((key) => ({
            value: key,
            label: w.gestureNames[key],
            icon: gestureIcons[key],
          }))}
        />
        <SeenBy locale={locale} field="gestures" chosen={typed.seenBy.gestures} />
        <h2>{w.languagesTitle}</h2>
        <ChoiceCards
          locale={locale}
          name="languages"
          label={w.languages}
          many
          optional
          chosen={typed.languages}
          choices={languages.map((key) => ({ value: key, label: w.languageNames[key] }))}
        />
        <SeenBy locale={locale} field="languages" chosen={typed.seenBy.languages} />
        <Actions steady>
          <Button icon="check">{w.save}</Button>
        </Actions>
      </Form>
      <p class="row">
        <LinkButton kind="quiet" icon="eye" href={urls.person(personId)}>
          {w.seeMine}
        </LinkButton>
        <LinkButton kind="plain" icon="signOut" href={urls.signOut()}>
          {w.signOut}
        </LinkButton>
      </p>
    </Narrow>
  );
}

function SeenBy({
  locale,
  field,
  chosen,
}: {
  locale: Locale;
  field: keyof typeof seenByFields;
  chosen: string;
}) {
  const w = words[locale].profile;
  const icons: Record<Audience, 'lock' | 'relay' | 'people'> = {
    me: 'lock',
    relay: 'relay',
    carers: 'people',
  };
  return (
    <ChoiceCards
      locale={locale}
      name={seenByFields[field]}
      label={w.seenBy[field]}
      chosen={[chosen]}
      choices={audiences.map((key) => ({ value: key, label: w.audiences[key], icon: icons[key] }))}
    />
  );
}

/** The little page of the first time: who one is, and on. */
export function WelcomePage(props: {
  locale: Locale;
  next: string;
  typed: Pick<ProfileTyped, 'firstName' | 'initial' | 'commune'>;
  errors: readonly FormError[];
}) {
  const { locale, next, typed, errors } = props;
  const w = words[locale].profile;
  return (
    <Narrow>
      <PageHead locale={locale} title={w.welcomeTitle} lead={w.welcomeLead} />
      <Form locale={locale} action={urls.welcome()} hidden={{ suite: next }} errors={errors}>
        <NameFields locale={locale} typed={typed} errors={errors} />
        <CommuneField
          locale={locale}
          typed={typed.commune}
          error={errorOf(errors, 'commune') ?? errorOf(errors, 'commune_choice')}
          optional
        />
        <Actions>
          <Button icon="next">{w.next}</Button>
        </Actions>
      </Form>
    </Narrow>
  );
}
