import type { Locale } from '../../../language/locale.ts';
import { urls } from '../../../language/urls.ts';
import { Actions, Button, LinkButton } from '../../../ui/button.tsx';
import { DraftDone } from '../../../ui/draft.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Field } from '../../../ui/field.tsx';
import { errorOf, Form, type FormError } from '../../../ui/form.tsx';
import { BackLink } from '../../../ui/links.tsx';
import { Narrow, PageHead } from '../../../ui/page-parts.tsx';
import { words } from '../words.ts';
import { UnlockButton } from './passkeys.tsx';

/** The door: one field, for a phone or an e-mail address. `next` is where she was going. */
export function SignInPage(props: {
  locale: Locale;
  contact: string;
  next: string;
  errors: readonly FormError[];
}) {
  const { locale, contact, next, errors } = props;
  const w = words[locale].signIn;
  return (
    <Narrow>
      <PageHead locale={locale} title={w.title} lead={w.lead} />
      <Form locale={locale} action={urls.signIn()} hidden={{ suite: next }} errors={errors}>
        <Field
          locale={locale}
          name="contact"
          label={w.contact}
          hint={w.contactHint}
          value={contact}
          error={errorOf(errors, 'contact')}
          autocomplete="username"
          maxLength={254}
          spellcheck={false}
        />
        <Actions>
          <Button icon="next">{w.send}</Button>
        </Actions>
      </Form>
      <p class="soft">{w.firstTime}</p>
      <p class="soft small">{w.smsRisk}</p>
      <div class="row">
        <LinkButton kind="quiet" icon="qr" href={urls.keycardSignIn(next)}>
          {words[locale].keycards.haveCard}
        </LinkButton>
        <UnlockButton locale={locale} ask="enter" next={next} />
      </div>
    </Narrow>
  );
}

/** Where the six figures are typed. `contact` is masked: enough to recognise one's own. */
export function CodePage(props: {
  locale: Locale;
  contact: string;
  minutes: number;
  code: string;
  errors: readonly FormError[];
  /** Where the contact is typed, where the code is sent, and where another is asked for. */
  places?: { contact: string; code: string; again: string | null };
}) {
  const { locale, contact, minutes, code, errors } = props;
  const { places = { contact: urls.signIn(), code: urls.signInCode(), again: urls.signInAgain() } } = props;
  const w = words[locale].signIn;
  return (
    <Narrow>
      <PageHead
        locale={locale}
        title={w.codeTitle}
        lead={w.codeLead(contact)}
        back={<BackLink href={places.contact}>{w.other}</BackLink>}
      />
      <Form locale={locale} action={places.code} errors={errors}>
        <Field
          locale={locale}
          name="code"
          label={w.code}
          hint={w.codeHint(minutes)}
          value={code}
          error={errorOf(errors, 'code')}
          autocomplete="one-time-code"
          inputmode="numeric"
          maxLength={9}
          code
        />
        <Actions>
          <Button icon="next">{w.enter}</Button>
        </Actions>
      </Form>
      {places.again && (
        <form class="stack" action={places.again} method="post">
          <p class="soft">{w.notReceived}</p>
          <p>
            <Button kind="quiet">{w.again}</Button>
          </p>
        </form>
      )}
    </Narrow>
  );
}

/** Before leaving: what leaving does. */
export function SignOutPage({ locale }: { locale: Locale }) {
  const w = words[locale].signIn;
  return (
    <Narrow>
      <PageHead locale={locale} title={w.signOutTitle} lead={w.signOutLead} />
      <form action={urls.signOut()} method="post">
        <Actions>
          <Button icon="signOut">{w.signOut}</Button>
          <LinkButton kind="plain" href={urls.home()}>
            {w.stay}
          </LinkButton>
        </Actions>
      </form>
    </Narrow>
  );
}

/** After: the device forgets the drafts it kept. */
export function SignedOutPage({ locale }: { locale: Locale }) {
  const w = words[locale].signIn;
  return (
    <EmptyState level={1} icon="done" title={w.outTitle}>
      <p>{w.outLead}</p>
      <p>
        <LinkButton kind="quiet" icon="signIn" href={urls.signIn()}>
          {w.comeBack}
        </LinkButton>
      </p>
      <DraftDone name="*" />
    </EmptyState>
  );
}
