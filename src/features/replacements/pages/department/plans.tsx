import type { Locale } from '../../../../language/locale.ts';
import { dateInWords } from '../../../../language/time.ts';
import { urls } from '../../../../language/urls.ts';
import { Badge } from '../../../../ui/badge.tsx';
import { Actions, Button } from '../../../../ui/button.tsx';
import { CardList, ListCard } from '../../../../ui/card.tsx';
import { Field } from '../../../../ui/field.tsx';
import { errorOf, Form, type FormError } from '../../../../ui/form.tsx';
import { Narrow, PageHead } from '../../../../ui/page-parts.tsx';
import { Select } from '../../../../ui/select.tsx';
import type { DepartmentPlan } from '../../domain/department/plan.ts';
import { words } from '../../words.ts';

export type PlanDraft = { id: string; department: string; from: string; until: string; errors: FormError[] };

type Props = {
  locale: Locale;
  now: Date;
  /** Those she coordinates: a choice is asked for only when there are several. */
  departments: readonly { code: string; name: string }[];
  plans: readonly DepartmentPlan[];
  draft: PlanDraft;
};

const tones = { looking: 'plain', ready: 'attention', published: 'done' } as const;

/** Beginning a plan, and those begun before. */
export function PlansPage({ locale, now, departments, plans, draft }: Props) {
  const w = words[locale].department;
  const { errors } = draft;
  return (
    <Narrow>
      <PageHead locale={locale} title={w.title} lead={w.lead} />
      <h2>{w.newTitle}</h2>
      <Form locale={locale} action={urls.departmentPlans()} hidden={{ id: draft.id }} errors={errors}>
        {departments.length === 1 ? (
          <input type="hidden" name="departement" value={departments[0]?.code} />
        ) : (
          <Select
            locale={locale}
            name="departement"
            label={w.department}
            value={draft.department}
            options={departments.map(({ code, name }) => ({ value: code, label: name }))}
          />
        )}
        <Field
          locale={locale}
          name="du"
          type="date"
          label={w.from}
          value={draft.from}
          error={errorOf(errors, 'du')}
        />
        <Field
          locale={locale}
          name="au"
          type="date"
          label={w.until}
          hint={w.daysHint}
          value={draft.until}
          error={errorOf(errors, 'au')}
        />
        <p class="soft">{w.nothingSent}</p>
        <Actions>
          <Button icon="search">{w.make}</Button>
        </Actions>
      </Form>
      <h2>{w.plansTitle}</h2>
      {plans.length === 0 ? (
        <p class="soft">{w.none}</p>
      ) : (
        <CardList>
          {plans.map((plan) => (
            <ListCard
              level={3}
              href={urls.departmentPlan(plan.id)}
              title={`${plan.departmentName}, ${planDays(plan, locale, now)}`}
              badges={<Badge tone={tones[plan.state]}>{w.states[plan.state]}</Badge>}
            />
          ))}
        </CardList>
      )}
    </Narrow>
  );
}

/** « du lundi 23 novembre au dimanche 29 novembre ». */
export function planDays(
  { fromDay, untilDay }: Pick<DepartmentPlan, 'fromDay' | 'untilDay'>,
  locale: Locale,
  now: Date,
): string {
  const w = words[locale].department;
  return w.days(dateInWords(fromDay, locale, now), dateInWords(untilDay, locale, now));
}
