import type { Locale } from '../../../language/locale.ts';
import { Actions, Button } from '../../../ui/button.tsx';
import { Card, CardList } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Field } from '../../../ui/field.tsx';
import { errorOf, Form, type FormError } from '../../../ui/form.tsx';
import { BackLink } from '../../../ui/links.tsx';
import { Narrow, PageHead } from '../../../ui/page-parts.tsx';
import { Select } from '../../../ui/select.tsx';
import { words } from '../words.ts';

/** A day that differs, in words, and what a form that takes it away carries. */
export type DayLine = { said: string; removal: string; hidden: Record<string, string> };

export type DayTyped = { id: string; what: string; day: string; from: string; to: string };

/** Days that differ: of a contract, or of when one is free. Those there are, then one more. */
export function DaysPage(props: {
  locale: Locale;
  title: string;
  lead: string;
  none: string;
  back: { href: string; label: string };
  action: string;
  lines: readonly DayLine[];
  whatLabel: string;
  choices: readonly { value: string; label: string }[];
  typed: DayTyped;
  errors: readonly FormError[];
}) {
  const { locale, title, lead, none, back, action, lines, whatLabel, choices, typed, errors } = props;
  const w = words[locale].contracts.daysPage;
  const shared = (name: string) => ({ locale, name, error: errorOf(errors, name) });
  return (
    <Narrow>
      <PageHead
        locale={locale}
        title={title}
        lead={lead}
        back={<BackLink href={back.href}>{back.label}</BackLink>}
      />
      {lines.length === 0 ? (
        <EmptyState icon="calendar" title={none} />
      ) : (
        <CardList>
          {lines.map(({ said, removal, hidden }) => (
            <Card>
              <form class="row apart" action={removal} method="post">
                {Object.entries(hidden).map(([name, value]) => (
                  <input type="hidden" name={name} value={value} />
                ))}
                <span>{said}</span>
                <Button kind="quiet" little label={`${w.remove}, ${said}`}>
                  {w.remove}
                </Button>
              </form>
            </Card>
          ))}
        </CardList>
      )}
      <Form locale={locale} action={action} hidden={{ id: typed.id }} errors={errors} label={w.add}>
        <Field {...shared('day')} label={w.day} type="date" value={typed.day} />
        <Select {...shared('what')} label={whatLabel} value={typed.what} options={choices} />
        <div class="search">
          <Field {...shared('from')} label={w.from} type="time" value={typed.from} optional />
          <Field {...shared('to')} label={w.to} type="time" value={typed.to} optional />
        </div>
        <p class="hint">{w.hourHint}</p>
        <Actions>
          <Button icon="add">{w.add}</Button>
        </Actions>
      </Form>
    </Narrow>
  );
}
