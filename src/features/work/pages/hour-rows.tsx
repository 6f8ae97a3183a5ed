import type { Locale } from '../../../language/locale.ts';
import { Button } from '../../../ui/button.tsx';
import { Field, FieldError } from '../../../ui/field.tsx';
import { Select } from '../../../ui/select.tsx';
import { workKinds } from '../domain/contract.ts';
import { daySets, type Row } from '../domain/rows.ts';
import { words } from '../words.ts';

/**
 * The usual week, a line a rhythm: when, from, to and, where it matters, what these hours are. Works without script:
 * more lines are asked of the server, which gives back what was typed.
 */
export function HourRows(props: {
  locale: Locale;
  label: string;
  hint?: string;
  rows: readonly Row[];
  /** Whether it is asked what the hours are. */
  kinds: boolean;
  error?: string | undefined;
  /** Where more lines are asked for. */
  more: string;
}) {
  const { locale, label, hint, rows, kinds, error, more } = props;
  const w = words[locale].hours;
  return (
    <fieldset class="group" id="rows">
      <legend class="label">{label}</legend>
      {hint && <p class="hint">{hint}</p>}
      <FieldError name="rows" error={error} />
      <div class="stack">
        {rows.map((row, index) => (
          <HourRow locale={locale} row={row} number={index + 1} kinds={kinds} />
        ))}
        <p class="hint">{w.clearHint}</p>
        <p>
          <Button kind="quiet" little icon="add" formAction={more}>
            {w.addRows}
          </Button>
        </p>
      </div>
    </fieldset>
  );
}

function HourRow(props: { locale: Locale; row: Row; number: number; kinds: boolean }) {
  const { locale, row, number, kinds } = props;
  const w = words[locale].hours;
  const shared = { locale, optional: true } as const;
  const named = (label: string) => (
    <>
      {label} <span class="only-heard">{w.row(number)}</span>
    </>
  );
  return (
    <div class="card quiet" role="group" aria-label={w.row(number)}>
      <Select
        {...shared}
        name={`days_${number}`}
        label={named(w.rowDays)}
        optional={false}
        value={row.days}
        options={daySets.map((set) => ({ value: set, label: w.sets[set] }))}
      />
      <div class="search">
        <Field
          {...shared}
          optional={false}
          name={`from_${number}`}
          label={named(w.rowFrom)}
          type="time"
          value={row.from}
        />
        <Field
          {...shared}
          optional={false}
          name={`to_${number}`}
          label={named(w.rowTo)}
          type="time"
          value={row.to}
        />
      </div>
      {kinds && (
        <Select
          {...shared}
          optional={false}
          name={`kind_${number}`}
          label={named(w.rowKind)}
          value={row.kind || 'work'}
          options={workKinds.map((kind) => ({ value: kind, label: w.kinds[kind] }))}
        />
      )}
    </div>
  );
}
