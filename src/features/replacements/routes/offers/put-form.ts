import { isId, newId } from '../../../../language/ids.ts';
import { minutesFrom } from '../../../../language/clock.ts';
import { knownGestures } from '../../../../language/gestures.ts';
import { manyOf, typedText, type Typed } from '../../../../platform/http/form.ts';
import type { PlaceTyped } from '../../../../ui/commune-field.tsx';
import type { FormError } from '../../../../ui/form.tsx';
import { weekdays } from '../../../work/domain/contract.ts';
import type { OfferForm, PutFailure } from '../../actions/offers/put.ts';
import { offerLimits, type OfferKind } from '../../domain/offers/offer.ts';
import { spanFrom } from '../../domain/request-days.ts';
import { shiftKinds } from '../../domain/request.ts';
import type { OfferTyped } from '../../pages/offers/put.tsx';
import type { Words } from '../../words/offers-forms.ts';
import { reachFrom, shiftFrom } from './typed.ts';

/** What was typed, to be shown again. */
export function offerTyped(typed: Typed, commune: PlaceTyped): OfferTyped {
  const id = typedText(typed, 'id');
  return {
    id: isId(id) ? id : newId(),
    shift: typedText(typed, 'heure').slice(0, 80),
    commune,
    days: manyOf(typed['jours']).slice(0, offerLimits.daysAhead),
    from: typedText(typed, 'de').slice(0, 20),
    to: typedText(typed, 'a').slice(0, 20),
    kinds: manyOf(typed['genres']).slice(0, 8),
    most: typedText(typed, 'route').slice(0, 3),
    hoursAWeek: typedText(typed, 'combien').slice(0, 4),
    weekdays: manyOf(typed['habitude']).slice(0, 8),
    gestures: manyOf(typed['gestes']).slice(0, 40),
    word: typedText(typed, 'mot'),
    reach: typedText(typed, 'joindre'),
  };
}

/** What a form says, or everything that is wrong in it. */
export function offerFrom(
  kind: OfferKind,
  typed: OfferTyped,
  communeCode: string | null,
  timeZone: string,
  faults: Words['faults'],
): { form: OfferForm } | { errors: FormError[] } {
  const errors: FormError[] = [];
  const { id } = typed;
  const wrong = (field: string, message: string) => void errors.push({ field, message });
  if (kind === 'swap') {
    const shift = shiftFrom(typed.shift);
    if (!shift) return { errors: [{ field: 'heure', message: faults.shift }] };
    return { form: { id, kind, ...shift } };
  }
  const reach = reachFrom({ joindre: typed.reach });
  const common = () => {
    if (typed.word.trim().length > offerLimits.word) wrong('mot', faults.wordLong(offerLimits.word));
    if (!reach) wrong('joindre', faults.reach);
  };
  if (kind === 'lasting') {
    const hoursAWeek = Number(typed.hoursAWeek.replace(',', '.'));
    const gestures = knownGestures(typed.gestures);
    if (!Number.isInteger(hoursAWeek) || hoursAWeek < 1 || hoursAWeek > 48)
      wrong('combien', faults.hoursAWeek);
    if (gestures.length === 0) wrong('gestes', faults.gestures);
    common();
    if (errors.length > 0 || !communeCode || !reach) return { errors };
    const usual = weekdays.filter((day) => typed.weekdays.includes(String(day)));
    return {
      form: { id, kind, communeCode, hoursAWeek, weekdays: usual, gestures, word: typed.word, reach },
    };
  }
  const times = typed.days.flatMap(
    (date) => spanFrom({ date, from: typed.from, to: typed.to }, timeZone) ?? [],
  );
  const kinds = shiftKinds.filter((each) => typed.kinds.includes(each));
  const mostMinutes = Number(typed.most);
  if (typed.days.length === 0) wrong('jours', faults.days);
  else if (typed.days.length > offerLimits.stretches) wrong('jours', faults.daysMany(offerLimits.stretches));
  if (minutesFrom(typed.from) === null || minutesFrom(typed.to) === null) wrong('de', faults.hours);
  if (kinds.length === 0) wrong('genres', faults.kinds);
  if (!Number.isInteger(mostMinutes) || mostMinutes < 5 || mostMinutes > 120) wrong('route', faults.most);
  common();
  if (errors.length > 0 || !communeCode || !reach) return { errors };
  return { form: { id, kind, communeCode, times, kinds, mostMinutes, word: typed.word, reach } };
}

/** Why an offer was refused, beside its field. */
export function putError(failure: PutFailure, kind: OfferKind, faults: Words['faults']): FormError {
  const first = { swap: 'heure', spare: 'jours', lasting: 'combien' }[kind];
  switch (failure.kind) {
    case 'too-many':
      return { field: first, message: faults['too-many'](failure.most) };
    case 'no-contact':
      return { field: 'joindre', message: faults['no-contact'] };
    case 'gone':
    case 'offered-already':
    case 'past':
      return { field: first, message: faults[failure.kind] };
  }
}
