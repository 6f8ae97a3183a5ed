import type { Locale } from '../../../language/locale.ts';
import { urls } from '../../../language/urls.ts';
import { Actions, Button } from '../../../ui/button.tsx';
import { ChoiceCards } from '../../../ui/choice-cards.tsx';
import { Field } from '../../../ui/field.tsx';
import { errorOf, Form } from '../../../ui/form.tsx';
import { trialFields, type TrialField, type Tried } from '../domain/trials.ts';
import { ruleSlugs } from '../words/rules.ts';
import { words } from '../words.ts';

type Props = {
  locale: Locale;
  id: Tried;
  today: string;
  typed: Readonly<Record<string, string>>;
  wrong: readonly string[];
};

/** « Et dans mon cas ? »: a plain form, asked by its address; nothing is kept. */
export function Trial({ locale, id, today, typed, wrong }: Props) {
  const w = words[locale];
  const errors = wrong.map((field) => ({ field, message: w.trials.fields[field]?.wrong ?? '' }));
  return (
    <section class="stack">
      <h2>{w.try}</h2>
      <Form locale={locale} action={urls.lawRule(ruleSlugs[id])} method="get" errors={errors} label={w.try}>
        {trialFields[id].map((field: TrialField) => (
          <Asked
            locale={locale}
            field={field}
            value={typed[field.name] ?? (field.kind === 'date' ? today : '')}
            error={errorOf(errors, field.name)}
          />
        ))}
        <p class="hint">{w.tryNote}</p>
        <Actions>
          <Button>{w.check}</Button>
        </Actions>
      </Form>
    </section>
  );
}

type AskedProps = { locale: Locale; field: TrialField; value: string; error: string | undefined };

function Asked({ locale, field, value, error }: AskedProps) {
  const { fields, options } = words[locale].trials;
  const { label = '', hint } = fields[field.name] ?? {};
  const shared = { locale, name: field.name, label, error, ...(hint && { hint }) };
  if (field.kind === 'choice') {
    const choices = field.options.map((option) => ({ value: option, label: options[option] ?? option }));
    return (
      <ChoiceCards {...shared} choices={choices} full={choices.length > 2} chosen={value ? [value] : []} />
    );
  }
  const type = field.kind === 'number' ? 'text' : field.kind;
  return (
    <Field {...shared} type={type} value={value} {...(field.kind === 'number' && { inputmode: 'decimal' })} />
  );
}
