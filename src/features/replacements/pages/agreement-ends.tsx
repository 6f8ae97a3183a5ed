import type { Locale } from '../../../language/locale.ts';
import { urls } from '../../../language/urls.ts';
import { Actions, Button, LinkButton } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Field } from '../../../ui/field.tsx';
import { errorOf, Form, type FormError } from '../../../ui/form.tsx';
import { Narrow, PageHead } from '../../../ui/page-parts.tsx';
import type { EmployerAnswer } from '../domain/agreement.ts';
import { words } from '../words.ts';

type Answered = {
  locale: Locale;
  /** How it was answered. */
  answer: EmployerAnswer;
  /** Where its papers are, once he agreed. */
  papers: string | null;
  /** Whether it was answered before, otherwise than now or by somebody else. */
  before?: boolean;
};

/** It is answered: what that means, how one changes one's mind, and what is to be signed. */
export function AnsweredPage({ locale, answer, papers, before = false }: Answered) {
  const w = words[locale].agreement;
  return (
    <EmptyState icon="done" title={before ? w.answeredTitle : w.doneTitle[answer]} level={1}>
      <p>{w.done[answer]}</p>
      <p>{w.changeMind}</p>
      {papers !== null && (
        <p>
          <LinkButton href={papers} icon="contract">
            {w.papers}
          </LinkButton>
        </p>
      )}
    </EmptyState>
  );
}

/** A link that opens nothing any more, or never did. */
export function ClosedPage({ locale, why }: { locale: Locale; why: 'over' | 'unknown' }) {
  const w = words[locale].agreement;
  return (
    <EmptyState icon="link" title={w.closedTitle} level={1}>
      <p>{w[why]}</p>
      <p>
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
