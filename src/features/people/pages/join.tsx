import type { Locale } from '../../../language/locale.ts';
import { urls } from '../../../language/urls.ts';
import { Actions, Button, LinkButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Field } from '../../../ui/field.tsx';
import { errorOf, Form, type FormError } from '../../../ui/form.tsx';
import { Narrow, PageHead } from '../../../ui/page-parts.tsx';
import { words } from '../words.ts';

/** Where the code on the poster is typed. */
export function JoinPage({
  locale,
  code,
  errors,
}: {
  locale: Locale;
  code: string;
  errors: readonly FormError[];
}) {
  const w = words[locale].joining;
  return (
    <Narrow>
      <PageHead locale={locale} title={w.title} lead={w.lead} />
      <Form locale={locale} action={urls.join()} errors={errors}>
        <Field
          locale={locale}
          name="code"
          label={w.code}
          hint={w.codeHint}
          value={code}
          error={errorOf(errors, 'code')}
          maxLength={24}
          spellcheck={false}
          code
        />
        <Actions>
          <Button icon="next">{w.find}</Button>
        </Actions>
      </Form>
      <p class="row">
        <span class="soft">{w.noCode}</span>
        <LinkButton kind="plain" href={urls.admission()}>
          {w.askAdmission}
        </LinkButton>
      </p>
    </Narrow>
  );
}

/** The relay a code opens: join it, or sign in first and come back here. */
export function RelayFoundPage(props: {
  locale: Locale;
  code: string;
  relay: { name: string; communeName: string; departmentName: string };
  signedIn: boolean;
}) {
  const { locale, code, relay, signedIn } = props;
  const w = words[locale].joining;
  return (
    <Narrow>
      <PageHead locale={locale} title={relay.name} lead={w.where(relay.communeName, relay.departmentName)} />
      <Card>
        <p>
          <strong>{w.found}</strong>
        </p>
        <p>{signedIn ? w.afterJoining : w.signInFirst}</p>
      </Card>
      {signedIn ? (
        <form action={urls.join(code)} method="post">
          <Actions>
            <Button icon="handshake">{w.join}</Button>
          </Actions>
        </form>
      ) : (
        <Actions>
          <LinkButton icon="signIn" href={urls.signIn(urls.join(code))}>
            {w.signIn}
          </LinkButton>
        </Actions>
      )}
      <p>
        <LinkButton kind="plain" href={urls.join()}>
          {w.otherCode}
        </LinkButton>
      </p>
    </Narrow>
  );
}
