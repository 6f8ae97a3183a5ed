import type { OwnShift } from '../../domain/offers/view.ts';
import type { Locale } from '../../../../language/locale.ts';
import { dayInWords } from '../../../../language/time.ts';
import { urls } from '../../../../language/urls.ts';
import { Actions, LinkButton } from '../../../../ui/button.tsx';
import { ChoiceCards } from '../../../../ui/choice-cards.tsx';
import { EmptyState } from '../../../../ui/empty-state.tsx';
import { TextArea } from '../../../../ui/field.tsx';
import { errorOf, type FormError } from '../../../../ui/form.tsx';
import { Select } from '../../../../ui/select.tsx';
import { offerLimits, type Reach } from '../../domain/offers/offer.ts';
import { shortSpanSaid } from '../../words/when.ts';
import { words } from '../../words.ts';

type Common = { locale: Locale; errors: readonly FormError[] };

/** A shift of hers as it travels in a form: its contract and when it begins. */
export const shiftValue = ({ contractId, start }: { contractId: string; start: Date }): string =>
  `${contractId} ${start.toISOString()}`;

/** Which of her own coming shifts: she alone reads whose home it is. */
export function ShiftField(props: {
  actor: { locale: Locale };
  now: Date;
  shifts: readonly OwnShift[];
  label: string;
  chosen: string;
  errors: readonly FormError[];
}) {
  const { actor, now, shifts, label, chosen, errors } = props;
  const { locale } = actor;
  const w = words[locale].offerForms;
  const days = Map.groupBy(shifts, ({ start, contract }) =>
    dayInWords(start, locale, now, contract.employer.timeZone),
  );
  return (
    <Select
      locale={locale}
      name="heure"
      label={label}
      value={chosen}
      error={errorOf(errors, 'heure')}
      groups={[...days].map(([day, those]) => ({
        label: day,
        options: those.map((shift) => {
          const { name, communeName, timeZone } = shift.contract.employer;
          // The day again: it is all that is read of it once chosen.
          const span = shortSpanSaid(shift, locale, timeZone);
          return { value: shiftValue(shift), label: w.shiftOption(span, name, communeName) };
        }),
      }))}
    />
  );
}

/** A word, guarded when it arrives. */
export function WordField({ locale, value, errors }: Common & { value: string }) {
  const w = words[locale].offerForms;
  return (
    <TextArea
      locale={locale}
      name="mot"
      label={w.word}
      hint={w.wordHint}
      value={value}
      error={errorOf(errors, 'mot')}
      rows={3}
      maxLength={offerLimits.word}
      optional
    />
  );
}

/** The consent: by which contact of hers, for whom, and when. Nothing is ticked beforehand. */
export function ReachField(props: Common & { reaches: readonly Reach[]; chosen: string }) {
  const { locale, errors, reaches, chosen } = props;
  const w = words[locale].offerForms;
  return (
    <ChoiceCards
      locale={locale}
      name="joindre"
      label={w.reach}
      hint={w.reachHint}
      error={errorOf(errors, 'joindre')}
      choices={reaches.map((value) => ({
        value,
        label: w.reaches[value],
        icon: value === 'phone' ? 'phone' : 'mail',
      }))}
      chosen={[chosen]}
    />
  );
}

/** No shift to swap: why, and where to write them. */
export function NoShift({ locale }: { locale: Locale }) {
  const w = words[locale].offerForms;
  return (
    <EmptyState icon="work" title={w.noShift}>
      <p>{w.noShiftHint}</p>
      <Actions>
        <LinkButton href={urls.employers()} icon="work">
          {w.employers}
        </LinkButton>
      </Actions>
    </EmptyState>
  );
}

/** No way to reach her: where to add one. */
export function NoReach({ locale }: { locale: Locale }) {
  const w = words[locale].offerForms;
  return (
    <EmptyState icon="phone" title={w.noReach}>
      <p>{w.noReachHint}</p>
      <Actions>
        <LinkButton href={urls.contact()} icon="add">
          {w.addReach}
        </LinkButton>
      </Actions>
    </EmptyState>
  );
}
