import type { Locale } from '../../../language/locale.ts';
import { urls } from '../../../language/urls.ts';
import { Actions, Button, LinkButton } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Field } from '../../../ui/field.tsx';
import { errorOf, Form, type FormError } from '../../../ui/form.tsx';
import { Narrow, PageHead } from '../../../ui/page-parts.tsx';
import type { EmployerAnswer } from '../domain/agreement.ts';
import { words } from '../words.ts';

/** It is answered: said once, at an address that says nothing. */
export function AnsweredPage({ locale, answer }: { locale: Locale; answer: EmployerAnswer }) {
  const w = words[locale].agreement;
  return (
    <EmptyState icon="done" title={w.doneTitle[answer]} level={1}>
      <p>{w.done[answer]}</p>
      <p>{w.close}</p>
    </EmptyState>
  );
}

/** A link that opens nothing any more, or never did. */
export function ClosedPage(props: {
  locale: Locale;
  why: 'answered' | 'over' | 'unknown';
  papersOf?: string | null;
}) {
  const { locale, why, papersOf = null } = props;
  const w = words[locale].agreement;
  return (
    <EmptyState icon="link" title={w.closedTitle} level={1}>
      <p>{w[why]}</p>
      <p>
        {papersOf !== null && (
          <LinkButton href={urls.employerPapers(papersOf)} icon="contract">
            {w.papers}
          </LinkButton>
        )}
        {why === 'unknown' && (
          <LinkButton href={urls.employerAgreementCode()} kind="quiet" icon="phone">
            {w.toCode}
          </LinkButton>
        )}
      </p>
    </EmptyState>
  );
}

/** Six figures and a name. */
export function CodePage(props: { locale: Locale; name: string; errors: readonly FormError[] }) {
  const { locale, name, errors } = props;
  const w = words[locale].agreement;
  return (
    <Narrow>
      <PageHead locale={locale} title={w.codeTitle} lead={w.codeLead} />
      <Form locale={locale} action={urls.employerAgreementCode()} errors={errors} secret>
        <Field
          locale={locale}
          name="code"
          label={w.code}
          inputmode="numeric"
          autocomplete="one-time-code"
          code
          error={errorOf(errors, 'code')}
          maxLength={12}
        />
        <Field locale={locale} name="nom" label={w.name} hint={w.nameHint} value={name} maxLength={80} />
        <Actions steady>
          <Button icon="next">{w.open}</Button>
        </Actions>
      </Form>
    </Narrow>
  );
}
