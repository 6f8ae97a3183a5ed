import type { Locale } from '../../../language/locale.ts';
import { urls } from '../../../language/urls.ts';
import { Actions, Button, LinkButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Field } from '../../../ui/field.tsx';
import { errorOf, Form, type FormError } from '../../../ui/form.tsx';
import { BackLink } from '../../../ui/links.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Narrow, PageHead } from '../../../ui/page-parts.tsx';
import { erasingWords } from '../domain/erasing.ts';
import { words } from '../words.ts';

/** The first step: what will go, what will stay. */
export function ErasurePage({ locale }: { locale: Locale }) {
  const w = words[locale].erasing;
  return (
    <Narrow>
      <PageHead
        locale={locale}
        title={w.title}
        lead={w.lead}
        listen
        back={<BackLink href={urls.myData()}>{words[locale].page.back}</BackLink>}
      />
      <div class="stack">
        <Said title={w.goesTitle} lines={w.goes} />
        <Said title={w.staysTitle} lines={w.stays} />
        <Notice>{w.staysHint}</Notice>
        <p>
          <a href={urls.myDataFile()}>{w.takeFirst}</a>
        </p>
        <Actions>
          <LinkButton kind="danger" href={urls.erasureWord()} icon="next">
            {w.goOn}
          </LinkButton>
          <LinkButton kind="quiet" href={urls.myData()}>
            {w.cancel}
          </LinkButton>
        </Actions>
      </div>
    </Narrow>
  );
}

function Said({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <Card>
      <h2>{title}</h2>
      <ul>
        {lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </Card>
  );
}

/** The second step: a word to write by hand. */
export function ErasureWordPage(props: { locale: Locale; typed: string; errors: readonly FormError[] }) {
  const { locale, typed, errors } = props;
  const w = words[locale].erasing;
  return (
    <Narrow>
      <PageHead
        locale={locale}
        title={w.confirmTitle}
        lead={w.confirmLead}
        back={<BackLink href={urls.erasure()}>{w.title}</BackLink>}
      />
      <Form locale={locale} action={urls.erasureWord()} errors={errors}>
        <Field
          locale={locale}
          name="mot"
          label={w.word(erasingWords[locale])}
          value={typed}
          error={errorOf(errors, 'mot')}
          maxLength={40}
          spellcheck={false}
        />
        <Actions>
          <Button kind="danger" icon="remove">
            {w.confirm}
          </Button>
          <LinkButton kind="quiet" href={urls.myData()}>
            {w.cancel}
          </LinkButton>
        </Actions>
      </Form>
    </Narrow>
  );
}

/** Once it is done: there is nobody to speak to by name any more. */
export function ErasedPage({ locale }: { locale: Locale }) {
  const w = words[locale].erasing;
  return (
    <EmptyState icon="done" title={w.doneTitle} level={1}>
      <p>{w.doneText}</p>
      <LinkButton href={urls.home()}>{w.home}</LinkButton>
    </EmptyState>
  );
}
