import type { Person } from '../../../language/actor.ts';
import { clockValue } from '../../../language/clock.ts';
import { dayInWords, hourInWords } from '../../../language/time.ts';
import { urls } from '../../../language/urls.ts';
import { Meta } from '../../../ui/badge.tsx';
import { Actions, Button } from '../../../ui/button.tsx';
import { Card, CardList } from '../../../ui/card.tsx';
import { ChoiceCards } from '../../../ui/choice-cards.tsx';
import { Field } from '../../../ui/field.tsx';
import { errorOf, Form, type FormError } from '../../../ui/form.tsx';
import { Select } from '../../../ui/select.tsx';
import { WeekStrip, type StripDay } from '../../../ui/week-strip.tsx';
import { dayAsText, wallClock } from '../../law/domain/clock.ts';
import type { Contract } from '../../work/domain/contract.ts';
import { shiftKinds, type ReplacementShift, type SeenRequest } from '../domain/request.ts';
import { gesturesSaid } from '../words/gestures.ts';
import { hoursSaid, spanSaid } from '../words/when.ts';
import { words } from '../words.ts';
import { ChoicesFields } from './request-choices.tsx';

type Props = {
  actor: Person;
  now: Date;
  request: SeenRequest;
  shifts: readonly ReplacementShift[];
  /** Ids of the shifts the law refuses as they are. */
  refused: ReadonlySet<string>;
};

/** The hours asked for, drawn day by day; those the law refuses stand out. */
export function HoursStrip({ actor: { locale }, now, request, shifts, refused }: Props) {
  const { timeZone } = request;
  const days = new Map<number, StripDay & { bars: StripDay['bars'][number][] }>();
  const onDay = (day: number) => {
    const label = dayInWords(new Date(day * 86_400_000), locale, now, 'UTC');
    const known = days.get(day) ?? { label, bars: [] };
    days.set(day, known);
    return known.bars;
  };
  for (const shift of shifts) {
    const [from, to] = [wallClock(shift.start, timeZone), wallClock(shift.end, timeZone)];
    const kind = refused.has(shift.id) ? ('attention' as const) : shift.kind;
    const at = `\u00a0· ${shift.employerName}`;
    const label = hoursSaid(shift, locale, timeZone) + at;
    const passes = to.day > from.day;
    onDay(from.day).push({ fromMinute: from.minutes, toMinute: passes ? 1440 : to.minutes, kind, label });
    const until = words[locale].request.until(hourInWords(shift.end, locale, timeZone)) + at;
    if (passes && to.minutes > 0)
      onDay(to.day).push({ fromMinute: 0, toMinute: to.minutes, kind, label: until });
  }
  const shown = [...days].sort(([a], [b]) => a - b).map(([, day]) => day);
  return <WeekStrip locale={locale} caption={words[locale].request.strip} days={shown} />;
}

/** The form of the hours of a draft, for the button at the foot of the page. */
export const hoursFormId = 'heures-gardees';

/** The hours of a draft, each to keep or to take out, and how they are asked for. */
export function HoursForm({ actor, now, request, shifts, errors }: Props & { errors: readonly FormError[] }) {
  const { locale } = actor;
  const w = words[locale].request;
  const choices = shifts.map((shift) => ({
    value: shift.id,
    label: spanSaid(shift, locale, now, request.timeZone),
    hint: [
      w.at(shift.employerName, shift.commune.name),
      w.kinds[shift.kind],
      ...(shift.gestures.length > 0 ? [w.gestures(gesturesSaid(shift.gestures, locale))] : []),
    ].join('\u00a0· '),
  }));
  return (
    <Form
      locale={locale}
      id={hoursFormId}
      action={urls.replacementShifts(request.id)}
      hidden={{ acte: 'garder' }}
      errors={errors.filter(({ field }) => field === 'heures')}
    >
      <ChoiceCards
        locale={locale}
        name="heures"
        label={w.hours}
        hint={w.hoursHint}
        error={errorOf(errors, 'heures')}
        choices={choices}
        chosen={shifts.filter(({ state }) => state !== 'withdrawn').map(({ id }) => id)}
        many
        full
      />
      <Actions>
        <Button kind="quiet" icon="check">
          {w.keep}
        </Button>
      </Actions>
      <ChoicesFields actor={actor} request={request} />
    </Form>
  );
}

/** The hours of a request that is under way or over, and where each stands. */
export function HoursList({ actor: { locale }, now, request, shifts }: Props) {
  const w = words[locale].request;
  return (
    <section class="stack">
      <h2>{w.hours}</h2>
      <CardList>
        {shifts.map((shift) => (
          <Card tone={shift.state === 'agreed' ? 'done' : 'plain'}>
            <strong>{spanSaid(shift, locale, now, request.timeZone)}</strong>
            <Meta
              items={[
                { icon: 'place', text: w.at(shift.employerName, shift.commune.name) },
                { icon: 'clock', text: w.kinds[shift.kind] },
                { icon: shift.state === 'agreed' ? 'done' : 'info', text: w.shiftStates[shift.state] },
              ]}
            />
          </Card>
        ))}
      </CardList>
    </section>
  );
}

/** What was typed for hours added by hand. */
export type AddedDraft = {
  contract: string;
  date: string;
  from: string;
  to: string;
  kind: string;
  /** The id of the shift they correct. */
  insteadOf?: string | undefined;
};

/** Hours the law refuses, as they are corrected: what was there is typed already. */
export function correctionOf(shift: ReplacementShift, timeZone: string): AddedDraft {
  const [from, to] = [wallClock(shift.start, timeZone), wallClock(shift.end, timeZone)];
  const { id: insteadOf, contractId: contract, kind } = shift;
  const date = dayAsText(from.day);
  return { contract, date, from: clockValue(from.minutes), to: clockValue(to.minutes), kind, insteadOf };
}

/** Hours that her week does not have: a night more, a day that moved. */
export function AddHours(props: {
  actor: Person;
  request: SeenRequest;
  shifts: readonly ReplacementShift[];
  contracts: readonly Contract[];
  draft: AddedDraft | null;
  errors: readonly FormError[];
}) {
  const { actor, request, shifts, contracts, draft, errors } = props;
  const { locale } = actor;
  const w = words[locale].request;
  const [first] = shifts;
  const corrects = draft?.insteadOf !== undefined;
  const error = (name: string) => errorOf(errors, name);
  const day = first ? wallClock(first.start, request.timeZone).day : null;
  const date = draft?.date ?? (day === null ? '' : dayAsText(day));
  return (
    <details open={draft !== null}>
      <summary>{corrects ? w.correct : w.add}</summary>
      <Form
        locale={locale}
        action={urls.replacementShifts(request.id)}
        hidden={{ acte: 'ajouter', ...(draft?.insteadOf && { remplace: draft.insteadOf }) }}
        errors={errors.filter(({ field }) => field !== 'heures')}
      >
        <Select
          locale={locale}
          name="contrat"
          label={w.addWhere}
          value={draft?.contract ?? first?.contractId ?? ''}
          error={error('contrat')}
          options={contracts.map(({ id, employer }) => ({
            value: id,
            label: `${employer.name}, ${employer.communeName}`,
          }))}
        />
        <Field locale={locale} name="jour" type="date" label={w.addDay} value={date} error={error('jour')} />
        <Field
          locale={locale}
          name="de"
          type="time"
          label={w.addFrom}
          value={draft?.from}
          error={error('de')}
        />
        <Field
          locale={locale}
          name="a"
          type="time"
          label={w.addTo}
          hint={w.addToHint}
          value={draft?.to}
          error={error('a')}
        />
        <ChoiceCards
          locale={locale}
          name="genre"
          label={w.addKind}
          choices={shiftKinds.map((value) => ({ value, label: w.kinds[value] }))}
          chosen={[draft?.kind ?? 'work']}
          full
        />
        <Actions>
          <Button kind={corrects ? 'primary' : 'quiet'} icon={corrects ? 'check' : 'add'}>
            {corrects ? w.correctButton : w.addButton}
          </Button>
        </Actions>
      </Form>
    </details>
  );
}
