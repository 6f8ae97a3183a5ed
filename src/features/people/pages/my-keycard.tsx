import type { Locale } from '../../../language/locale.ts';
import { dayInWords } from '../../../language/time.ts';
import { urls } from '../../../language/urls.ts';
import { Actions, Button, LinkButton } from '../../../ui/button.tsx';
import { Form, type FormError } from '../../../ui/form.tsx';
import { BackLink } from '../../../ui/links.tsx';
import { Narrow, PageHead } from '../../../ui/page-parts.tsx';
import { words } from '../words.ts';
import { PinField } from './keycard-entry.tsx';
import { NewPinFields } from './keycard-forms.tsx';
import { KeycardTerms } from './keycard-print.tsx';

/** Her own card: who made it and when, what its relay sees, and another PIN. */
export function MyKeycardPage(props: {
  locale: Locale;
  now: Date;
  keycard: { madeAt: Date; maker: string | null; relay: string };
  address: string;
  errors: readonly FormError[];
}) {
  const { locale, now, keycard, address, errors } = props;
  const w = words[locale].keycards;
  const day = dayInWords(keycard.madeAt, locale, now);
  return (
    <Narrow>
      <PageHead
        locale={locale}
        title={w.mineTitle}
        lead={keycard.maker ? w.mineBy(day, keycard.relay, keycard.maker) : w.mine(day, keycard.relay)}
        back={<BackLink href={urls.devices()}>{words[locale].devices.title}</BackLink>}
        listen
      />
      <p class="soft">{w.mineNot}</p>
      <p>
        <LinkButton icon="home" href={urls.home()}>
          {w.goOn}
        </LinkButton>
      </p>
      <KeycardTerms locale={locale} address={address} />
      <section class="stack">
        <h2>{w.changePin}</h2>
        <Form locale={locale} action={urls.myKeycard()} errors={errors} secret>
          <PinField locale={locale} name="current" label={w.currentPin} errors={errors} known />
          <NewPinFields locale={locale} errors={errors} />
          <Actions>
            <Button kind="quiet" icon="key">
              {w.savePin}
            </Button>
          </Actions>
        </Form>
      </section>
    </Narrow>
  );
}
