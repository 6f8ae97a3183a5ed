import type { Locale } from '../../../language/locale.ts';
import { urls } from '../../../language/urls.ts';
import { personName } from '../../../ui/avatar.tsx';
import { Actions, Button } from '../../../ui/button.tsx';
import { ChoiceCards } from '../../../ui/choice-cards.tsx';
import { Field } from '../../../ui/field.tsx';
import { errorOf, Form, type FormError } from '../../../ui/form.tsx';
import { BackLink } from '../../../ui/links.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Narrow, PageHead } from '../../../ui/page-parts.tsx';
import { Steps } from '../../../ui/steps.tsx';
import { words } from '../words.ts';
import { CommuneField, type CommuneTyped } from './commune-field.tsx';
import { PinField } from './keycard-entry.tsx';

type Shown = { locale: Locale; errors: readonly FormError[] };

/** First the name, typed by who runs the relay. */
export function NewKeycardPage(
  props: Shown & {
    centreId: string;
    typed: { firstName: string; initial: string; commune: CommuneTyped };
  },
) {
  const { locale, errors, centreId, typed } = props;
  const w = words[locale].keycards;
  return (
    <Narrow>
      <PageHead
        locale={locale}
        title={w.newTitle}
        lead={w.newLead}
        back={<BackLink href={urls.keycards(centreId)}>{w.toRelay}</BackLink>}
      />
      <Steps locale={locale} labels={w.steps} current={1} />
      <Form locale={locale} action={urls.newKeycard(centreId)} errors={errors}>
        <Field
          locale={locale}
          name="first_name"
          label={w.firstName}
          value={typed.firstName}
          error={errorOf(errors, 'first_name')}
          maxLength={40}
        />
        <Field
          locale={locale}
          name="initial"
          label={w.initial}
          value={typed.initial}
          error={errorOf(errors, 'initial')}
          maxLength={2}
          optional
        />
        <CommuneField
          locale={locale}
          typed={typed.commune}
          label={w.commune}
          hint={w.communeHint}
          errors={errors}
          optional
        />
        <Actions>
          <Button icon="next">{w.next}</Button>
        </Actions>
      </Form>
    </Narrow>
  );
}

/** Then the PIN, typed by the person whose card it is. `hidden` carries what was said before. */
export function KeycardPinPage(
  props: Shown & { centreId: string; firstName: string; hidden: Record<string, string> },
) {
  const { locale, errors, centreId, firstName, hidden } = props;
  const w = words[locale].keycards;
  return (
    <Narrow>
      <PageHead
        locale={locale}
        title={w.pinTitle(firstName)}
        back={<BackLink href={urls.newKeycard(centreId)}>{w.newTitle}</BackLink>}
      />
      <Steps locale={locale} labels={w.steps} current={2} />
      <Notice>{w.pinLead}</Notice>
      <Form locale={locale} action={urls.keycards(centreId)} hidden={hidden} errors={errors} secret>
        <NewPinFields locale={locale} errors={errors} />
        <Actions>
          <Button icon="next">{w.create}</Button>
        </Actions>
      </Form>
    </Narrow>
  );
}

/** Another card for somebody who has lost hers, or forgotten her PIN. */
export function RenewKeycardPage(
  props: Shown & {
    card: { id: string; centreId: string; firstName: string; initial: string };
    newId: string;
    endSessions: boolean;
  },
) {
  const { locale, errors, card, newId, endSessions } = props;
  const w = words[locale].keycards;
  return (
    <Narrow>
      <PageHead
        locale={locale}
        title={w.renewTitle(personName(card.firstName, card.initial))}
        lead={w.renewLead}
        back={<BackLink href={urls.keycards(card.centreId)}>{w.toRelay}</BackLink>}
      />
      <Form
        locale={locale}
        action={urls.keycardRenewal(card.id)}
        hidden={{ id: newId }}
        errors={errors}
        secret
      >
        <ChoiceCards
          locale={locale}
          name="fermer"
          label={w.lostTitle}
          choices={[{ value: 'oui', label: w.endSessions, hint: w.endSessionsHint, icon: 'lock' }]}
          chosen={endSessions ? ['oui'] : []}
          many
          full
          optional
        />
        <Notice>{w.pinLead}</Notice>
        <NewPinFields locale={locale} errors={errors} />
        <Actions>
          <Button icon="next">{w.create}</Button>
        </Actions>
      </Form>
    </Narrow>
  );
}

/** A PIN to be chosen, twice. */
export function NewPinFields({ locale, errors }: Shown) {
  const w = words[locale].keycards;
  return (
    <>
      <PinField locale={locale} name="pin" label={w.newPin} hint={w.newPinHint} errors={errors} />
      <PinField locale={locale} name="pin_again" label={w.pinAgain} errors={errors} />
    </>
  );
}
