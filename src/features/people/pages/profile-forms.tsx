import { gestureIcons } from '../../../ui/gesture-icons.ts';
import { gestures } from '../../../language/gestures.ts';
import type { Locale } from '../../../language/locale.ts';
import { urls } from '../../../language/urls.ts';
import { Actions, Button } from '../../../ui/button.tsx';
import { ChoiceCards } from '../../../ui/choice-cards.tsx';
import { Field } from '../../../ui/field.tsx';
import { errorOf, Form, type FormError } from '../../../ui/form.tsx';
import { BackLink } from '../../../ui/links.tsx';
import { Narrow, PageHead } from '../../../ui/page-parts.tsx';
import { audiences, languages } from '../domain/profile.ts';
import { words } from '../words.ts';
import { CommuneField, type CommuneTyped } from './commune-field.tsx';
import { audienceIcons } from './profile-icons.ts';

export type IdentityTyped = { firstName: string; initial: string; commune: CommuneTyped; seenBy: string };

/**
 * Who one is. The first time (`next` is where she was going), a name is enough; later, one also says who sees the
 * commune.
 */
export function IdentityPage(props: {
  locale: Locale;
  next: string | null;
  typed: IdentityTyped;
  errors: readonly FormError[];
}) {
  const { locale, next, typed, errors } = props;
  const w = words[locale].profile;
  const first = next !== null;
  return (
    <Narrow>
      <PageHead
        locale={locale}
        title={first ? w.welcomeTitle : w.identityTitle}
        lead={first ? w.welcomeLead : undefined}
        back={first ? undefined : <BackLink href={urls.profile()}>{w.title}</BackLink>}
      />
      <Form
        locale={locale}
        action={first ? urls.welcome() : urls.profilePart('identite')}
        hidden={first ? { suite: next } : {}}
        errors={errors}
      >
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
        <CommuneField locale={locale} typed={typed.commune} errors={errors} optional />
        {!first && (
          <AudienceField locale={locale} label={w.seenBy.commune} chosen={typed.seenBy} errors={errors} />
        )}
        <Actions>
          <Button icon={first ? 'next' : 'check'}>{first ? w.next : w.save}</Button>
        </Actions>
      </Form>
    </Narrow>
  );
}

export type KeysTyped = { keys: readonly string[]; seenBy: string };

/** What one knows how to do, or the languages one speaks: boxes to tick, and who sees them. */
export function KeysPage(props: {
  locale: Locale;
  part: 'gestes' | 'langues';
  typed: KeysTyped;
  errors: readonly FormError[];
}) {
  const { locale, part, typed, errors } = props;
  const w = words[locale].profile;
  const choices =
    part === 'gestes'
      ? gestures.map((key) => ({ value: key, label: w.gestureNames[key], icon: gestureIcons[key] }))
      : languages.map((key) => ({ value: key, label: w.languageNames[key] }));
  return (
    <Narrow>
      <PageHead
        locale={locale}
        title={part === 'gestes' ? w.gesturesTitle : w.languagesTitle}
        back={<BackLink href={urls.profile()}>{w.title}</BackLink>}
      />
      <Form locale={locale} action={urls.profilePart(part)} errors={errors}>
        <ChoiceCards
          locale={locale}
          name="keys"
          label={part === 'gestes' ? w.gestures : w.languages}
          many
          optional
          full={part === 'langues'}
          chosen={typed.keys}
          choices={choices}
        />
        <AudienceField
          locale={locale}
          label={part === 'gestes' ? w.seenBy.gestures : w.seenBy.languages}
          chosen={typed.seenBy}
          errors={errors}
        />
        <Actions steady>
          <Button icon="check">{w.save}</Button>
        </Actions>
      </Form>
    </Narrow>
  );
}

function AudienceField(props: {
  locale: Locale;
  label: string;
  chosen: string;
  errors: readonly FormError[];
}) {
  const { locale, label, chosen, errors } = props;
  const w = words[locale].profile;
  return (
    <ChoiceCards
      locale={locale}
      name="seen_by"
      label={label}
      error={errorOf(errors, 'seen_by')}
      full
      chosen={[chosen]}
      choices={audiences.map((key) => ({ value: key, label: w.audiences[key], icon: audienceIcons[key] }))}
    />
  );
}
