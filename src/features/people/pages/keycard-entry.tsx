import type { Child } from 'hono/jsx';
import type { Locale } from '../../../language/locale.ts';
import { urls } from '../../../language/urls.ts';
import { Actions, Button, LinkButton } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { errorOf, Form, type FormError } from '../../../ui/form.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Narrow, PageHead } from '../../../ui/page-parts.tsx';
import { words } from '../words.ts';

/**
 * Where a card opens a session. The square's address ends with `#` and the code, which browsers keep to themselves:
 * the script puts it in the field; without script it is typed, from under the square.
 */
export function KeycardEntryPage(props: {
  locale: Locale;
  code: string;
  next: string;
  errors: readonly FormError[];
}) {
  const { locale, code, next, errors } = props;
  const w = words[locale].keycards;
  return (
    <Narrow>
      <PageHead locale={locale} title={w.title} lead={w.lead} />
      <Form locale={locale} action={urls.keycardSignIn()} hidden={{ suite: next }} errors={errors} secret>
        <ravie-keycard>
          <Field
            locale={locale}
            name="code"
            label={w.code}
            hint={w.codeHint}
            value={code}
            error={errorOf(errors, 'code')}
            autocomplete="username"
            maxLength={24}
            spellcheck={false}
          />
          <div hidden>
            <Notice kind="success">{w.read}</Notice>
          </div>
        </ravie-keycard>
        <PinField locale={locale} name="pin" label={w.pin} hint={w.pinHint} errors={errors} known />
        <Actions>
          <Button icon="next">{w.enter}</Button>
        </Actions>
      </Form>
      <p>
        <LinkButton kind="plain" href={urls.signIn(next)}>
          {w.noCard}
        </LinkButton>
      </p>
    </Narrow>
  );
}

/** Six figures nobody reads over a shoulder. What was typed is not shown again: it is a secret. */
export function PinField(props: {
  locale: Locale;
  name: string;
  label: Child;
  hint?: Child;
  errors: readonly FormError[];
  /** One she has already: the keeper of passwords of her phone may remember it, if she lets it. */
  known?: boolean;
}) {
  const { locale, name, label, hint, errors, known = false } = props;
  return (
    <Field
      locale={locale}
      name={name}
      label={label}
      hint={hint}
      error={errorOf(errors, name)}
      type="password"
      inputmode="numeric"
      autocomplete={known ? 'current-password' : 'new-password'}
      maxLength={8}
      code
    />
  );
}
