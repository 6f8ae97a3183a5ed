import { urls } from '../../../../language/urls.ts';
import { Actions, Button } from '../../../../ui/button.tsx';
import { Form } from '../../../../ui/form.tsx';
import { words } from '../../words.ts';
import { NoReach, NoShift, ReachField, ShiftField, WordField } from './fields.tsx';
import type { OfferProps } from './props.ts';
import { busySaid } from './refusal.tsx';

/** « Ça m’intéresse », with a word and the consent; of a swap, which shift she gives. */
export function AnswerForm(props: OfferProps) {
  const { actor, now, view, shifts, busy, reaches, typed, errors } = props;
  const { locale } = actor;
  const w = words[locale].offerForms;
  const { id, kind, timeZone } = view.offer;
  const inTheWay = words[locale].offers.faults.elsewhere.mine(busySaid(busy, { locale, now, timeZone }));
  const missing =
    kind === 'swap'
      ? shifts.length === 0 && (busy.length > 0 ? <p>{inTheWay}</p> : <NoShift locale={locale} />)
      : reaches.length === 0 && <NoReach locale={locale} />;
  return (
    <section class="stack" aria-labelledby="repondre">
      <h2 id="repondre">{w.answerTitle[kind]}</h2>
      {missing || (
        <Form locale={locale} action={urls.hourOfferAnswers(id)} hidden={{ id: typed.id }} errors={errors}>
          <p>{w.answerHint[kind]}</p>
          {kind === 'swap' && <ShiftField {...props} label={w.whichGiven} chosen={typed.shift} />}
          <WordField locale={locale} value={typed.word} errors={errors} />
          {kind !== 'swap' && (
            <ReachField locale={locale} reaches={reaches} chosen={typed.reach} errors={errors} />
          )}
          <Actions steady>
            <Button icon="send">{w.answer[kind]}</Button>
          </Actions>
        </Form>
      )}
    </section>
  );
}
