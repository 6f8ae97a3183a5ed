import type { Locale } from '../../../language/locale.ts';
import { urls } from '../../../language/urls.ts';
import { Button } from '../../../ui/button.tsx';
import { ChoiceCards } from '../../../ui/choice-cards.tsx';
import { Field } from '../../../ui/field.tsx';
import { errorOf, Form, type FormError } from '../../../ui/form.tsx';
import { BackLink } from '../../../ui/links.tsx';
import { Narrow, PageHead } from '../../../ui/page-parts.tsx';
import { words } from '../words.ts';

/** How the first posts of newcomers are held in a department, as it stands or as it was typed. */
export type HoldForm = {
  departmentCode: string;
  departmentName: string;
  hold: string;
  posts: string;
  days: string;
  errors: readonly FormError[];
};

/** One form a department, for those who moderate it. */
export function SettingsPage({ locale, holds }: { locale: Locale; holds: readonly HoldForm[] }) {
  const w = words[locale].cases;
  return (
    <Narrow>
      <PageHead
        locale={locale}
        title={w.settingsTitle}
        lead={w.settingsLead}
        back={<BackLink href={urls.moderation()}>{w.back}</BackLink>}
      />
      {holds.map((hold) => (
        <section class="stack">
          <h2>{hold.departmentName}</h2>
          <HoldFields locale={locale} hold={hold} />
        </section>
      ))}
    </Narrow>
  );
}

function HoldFields({ locale, hold }: { locale: Locale; hold: HoldForm }) {
  const w = words[locale].cases;
  const name = (field: string) => `${field}-${hold.departmentCode}`;
  const number = { type: 'number', inputmode: 'numeric' } as const;
  return (
    <Form
      locale={locale}
      action={urls.moderationSettings()}
      hidden={{ department: hold.departmentCode }}
      errors={hold.errors}
      label={hold.departmentName}
    >
      <ChoiceCards
        locale={locale}
        name={name('hold')}
        label={w.hold}
        error={errorOf(hold.errors, name('hold'))}
        chosen={[hold.hold]}
        choices={[
          { value: 'non', label: w.holdOff, icon: 'eye' },
          { value: 'oui', label: w.holdOn, icon: 'clock' },
        ]}
      />
      <Field
        locale={locale}
        name={name('posts')}
        label={w.posts}
        value={hold.posts}
        error={errorOf(hold.errors, name('posts'))}
        {...number}
      />
      <Field
        locale={locale}
        name={name('days')}
        label={w.holdDays}
        value={hold.days}
        error={errorOf(hold.errors, name('days'))}
        {...number}
      />
      <p>
        <Button icon="check">{w.save}</Button>
      </p>
    </Form>
  );
}
