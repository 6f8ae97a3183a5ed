import type { Locale } from '../../../language/locale.ts';
import { urls } from '../../../language/urls.ts';
import { Actions, Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { errorOf, Form, type FormError } from '../../../ui/form.tsx';
import { BackLink } from '../../../ui/links.tsx';
import { Narrow, PageHead } from '../../../ui/page-parts.tsx';
import type { Side } from '../domain/contract.ts';
import { words } from '../words.ts';

/** Where the code the other side gave is typed. */
export function CodePage(props: { locale: Locale; side: Side; code: string; errors: readonly FormError[] }) {
  const { locale, side, code, errors } = props;
  const w = words[locale].contracts;
  return (
    <Narrow>
      <PageHead
        locale={locale}
        title={w.code.title}
        lead={w.code.lead}
        back={<BackLink href={urls.employers()}>{w.titles[side]}</BackLink>}
      />
      <Form locale={locale} action={urls.contractCode()} errors={errors}>
        <Field
          locale={locale}
          name="code"
          label={w.code.label}
          hint={w.code.hint}
          value={code}
          error={errorOf(errors, 'code')}
          maxLength={20}
          spellcheck={false}
          code
        />
        <Actions>
          <Button icon="next">{w.code.go}</Button>
        </Actions>
      </Form>
    </Narrow>
  );
}
