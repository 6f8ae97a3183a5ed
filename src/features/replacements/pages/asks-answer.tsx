import { clockValue } from '../../../language/clock.ts';
import { urls } from '../../../language/urls.ts';
import { Actions, Button } from '../../../ui/button.tsx';
import { ChoiceCards } from '../../../ui/choice-cards.tsx';
import { Field, TextArea } from '../../../ui/field.tsx';
import { errorOf, Form } from '../../../ui/form.tsx';
import { wallClock } from '../../law/domain/clock.ts';
import { spanSaid } from '../words/when.ts';
import { words } from '../words.ts';
import type { AskProps } from './asks-parts.ts';

/** Her answer: yes to all or to a part, other hours, or no. Three plain forms, which wait on the device without network. */
export function AnswerForms(props: AskProps) {
  const { locale } = props.actor;
  return (
    <section class="stack" aria-labelledby="reponse">
      <h2 id="reponse">{words[locale].asks.answer}</h2>
      <AcceptForm {...props} />
      <CounterForm {...props} />
      <DeclineForm {...props} />
    </section>
  );
}

function AcceptForm({ actor: { locale }, now, view, errors = [] }: AskProps) {
  const w = words[locale].asks;
  const { ask, request } = view;
  const left = view.shifts.filter(({ gone, hers }) => !gone && !hers);
  const whole = request.samePerson || left.length === 1;
  return (
    <Form
      locale={locale}
      action={urls.replacementAnswer(ask.id)}
      hidden={{ acte: 'accepter', ...(whole && left.length === 1 && { heures: left[0]?.id ?? '' }) }}
      errors={errors.filter(({ field }) => field === 'heures')}
    >
      {request.samePerson && left.length > 1 && <p>{w.chooseAll}</p>}
      {request.samePerson &&
        left.length > 1 &&
        left.map(({ id }) => <input type="hidden" name="heures" value={id} />)}
      {!whole && (
        <ChoiceCards
          locale={locale}
          name="heures"
          label={w.choose}
          error={errorOf(errors, 'heures')}
          choices={left.map((shift) => ({
            value: shift.id,
            label: spanSaid(shift, locale, now, request.timeZone),
            hint: `${w.at(shift.communeName)}\u00a0· ${words[locale].request.kinds[shift.kind]}`,
          }))}
          chosen={left.map(({ id }) => id)}
          many
          full
        />
      )}
      {request.choosing && <p class="hint">{w.choosing}</p>}
      <Actions>
        <Button icon="check">{request.choosing ? w.acceptChoosing : w.accept}</Button>
      </Actions>
    </Form>
  );
}

function CounterForm({ actor: { locale }, now, view, errors = [] }: AskProps) {
  const w = words[locale].asks;
  const { ask, request } = view;
  const left = view.shifts.filter(({ gone, hers }) => !gone && !hers);
  const wrong = errors.filter(({ field }) => field.startsWith('de-'));
  const value = (at: Date) => clockValue(wallClock(at, request.timeZone).minutes);
  return (
    <details open={wrong.length > 0}>
      <summary>{w.counter}</summary>
      <Form
        locale={locale}
        action={urls.replacementAnswer(ask.id)}
        hidden={{ acte: 'proposer' }}
        errors={wrong}
      >
        <p class="hint">{w.counterHint}</p>
        {left.map((shift) => (
          <>
            <Field
              locale={locale}
              name={`de-${shift.id}`}
              type="time"
              label={w.counterFrom(spanSaid(shift, locale, now, request.timeZone))}
              value={value(shift.proposed?.start ?? shift.start)}
              error={errorOf(errors, `de-${shift.id}`)}
            />
            <Field
              locale={locale}
              name={`a-${shift.id}`}
              type="time"
              label={w.counterTo}
              value={value(shift.proposed?.end ?? shift.end)}
            />
          </>
        ))}
        <Actions>
          <Button kind="quiet" icon="clock">
            {w.counterSend}
          </Button>
        </Actions>
      </Form>
    </details>
  );
}

function DeclineForm({ actor: { locale }, view }: AskProps) {
  const w = words[locale].asks;
  if (view.ask.state === 'declined') return null;
  return (
    <details>
      <summary>{w.decline}</summary>
      <Form locale={locale} action={urls.replacementAnswer(view.ask.id)} hidden={{ acte: 'refuser' }}>
        <TextArea
          locale={locale}
          name="raison"
          label={w.reason}
          hint={w.reasonHint}
          maxLength={300}
          optional
        />
        <Actions>
          <Button kind="quiet" icon="close">
            {w.declineSend}
          </Button>
        </Actions>
      </Form>
    </details>
  );
}
