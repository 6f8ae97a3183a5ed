import type { Locale } from '../../../language/locale.ts';
import { urls } from '../../../language/urls.ts';
import { Actions, Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { errorOf, Form, type FormError } from '../../../ui/form.tsx';
import { BackLink } from '../../../ui/links.tsx';
import { Narrow, PageHead } from '../../../ui/page-parts.tsx';
import { words } from '../words.ts';

/** The contact that is to be changed, masked. */
export type Changed = { kind: 'phone' | 'email'; now: string };

/** Adding a phone or an e-mail address, or changing the one there is: the same one field as at the door. */
export function ContactPage(props: {
  locale: Locale;
  contact: string;
  changed: Changed | null;
  errors: readonly FormError[];
}) {
  const { locale, contact, changed, errors } = props;
  const { devices, contacts, signIn } = words[locale];
  return (
    <Narrow>
      <PageHead
        locale={locale}
        title={changed ? contacts.changeTitle[changed.kind] : devices.reachFormTitle}
        lead={changed ? contacts.changeLead[changed.kind] : devices.reachLead}
        back={<BackLink href={urls.devices()}>{devices.title}</BackLink>}
      />
      {changed && <p class="soft">{contacts.now(changed.now)}</p>}
      <Form locale={locale} action={urls.contact(changed?.kind)} errors={errors}>
        <Field
          locale={locale}
          name="contact"
          label={changed ? contacts.newOne[changed.kind] : signIn.contact}
          hint={changed ? contacts.newHint[changed.kind] : signIn.contactHint}
          value={contact}
          error={errorOf(errors, 'contact')}
          autocomplete="username"
          maxLength={254}
          spellcheck={false}
        />
        <Actions>
          <Button icon="next">{signIn.send}</Button>
        </Actions>
      </Form>
      <p class="soft small">{signIn.smsRisk}</p>
    </Narrow>
  );
}
