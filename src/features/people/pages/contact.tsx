import type { Locale } from '../../../language/locale.ts';
import { urls } from '../../../language/urls.ts';
import { Actions, Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { errorOf, Form, type FormError } from '../../../ui/form.tsx';
import { BackLink } from '../../../ui/links.tsx';
import { Narrow, PageHead } from '../../../ui/page-parts.tsx';
import { words } from '../words.ts';

/** Adding a phone or an e-mail address: the same one field as at the door. */
export function ContactPage(props: { locale: Locale; contact: string; errors: readonly FormError[] }) {
  const { locale, contact, errors } = props;
  const w = words[locale];
  return (
    <Narrow>
      <PageHead
        locale={locale}
        title={w.devices.reachFormTitle}
        lead={w.devices.reachLead}
        back={<BackLink href={urls.devices()}>{w.devices.title}</BackLink>}
      />
      <Form locale={locale} action={urls.contact()} errors={errors}>
        <Field
          locale={locale}
          name="contact"
          label={w.signIn.contact}
          hint={w.signIn.contactHint}
          value={contact}
          error={errorOf(errors, 'contact')}
          autocomplete="username"
          maxLength={254}
          spellcheck={false}
        />
        <Actions>
          <Button icon="next">{w.signIn.send}</Button>
        </Actions>
      </Form>
      <p class="soft small">{w.signIn.smsRisk}</p>
    </Narrow>
  );
}
