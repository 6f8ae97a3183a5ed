import type { Child } from 'hono/jsx';
import { clockValue } from '../../../language/clock.ts';
import { urls } from '../../../language/urls.ts';
import { Actions, Button } from '../../../ui/button.tsx';
import { ChoiceCards } from '../../../ui/choice-cards.tsx';
import { Field, TextArea } from '../../../ui/field.tsx';
import { errorOf, Form } from '../../../ui/form.tsx';
import { wallClock } from '../../law/domain/clock.ts';
import type { SeenShift } from '../domain/asks-views.ts';
import { spanSaid } from '../words/when.ts';
import { words } from '../words.ts';
import type { AskProps } from './asks-parts.ts';

/** What she may answer instead of yes: other hours, or no. Plain forms, which wait on the device without network. */
export function OtherAnswers(props: AskProps) {
  return (
    <>
      <CounterForm {...props} />
      <DeclineForm {...props} />
    </>
  );
}

const leftOf = ({ view }: AskProps) => view.shifts.filter(({ gone, hers }) => !gone && !hers);

/**
 * Her yes, to all or to a part. What she reads before she answers stands within the form, so that its button is always in
 * the same place on a telephone, however much there is to read.
 */
export function AcceptForm(props: AskProps & { children: Child }) {
  const { now, view, errors = [], typed, children } = props;
  const { locale } = props.actor;
  const w = words[locale].asks;
  const { ask, request } = view;
  const left = leftOf(props);
  const whole = request.samePerson || left.length === 1;
  // Who has just said no finds no yes under her thumb.
  const hasAnswered = ask.state === 'declined' || ask.state === 'countered' || ask.state === 'willing';
  return (
    <Form
      locale={locale}
      action={urls.replacementAnswer(ask.id)}
      hidden={{ acte: 'accepter' }}
      errors={errors.filter(({ field }) => field === 'heures')}
    >
      {children}
      <h2 id="reponse">{hasAnswered ? w.answerAnew : w.answer}</h2>
      {request.samePerson && left.length > 1 && <p>{w.chooseAll}</p>}
      {whole ? (
        left.map(({ id }) => <input type="hidden" name="heures" value={id} />)
      ) : (
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
          chosen={typed?.ticked ?? left.map(({ id }) => id)}
          many
          full
        />
      )}
      {request.choosing && <p class="hint">{w.choosing}</p>}
      <Actions steady={!hasAnswered}>
        <Button icon="check" kind={hasAnswered ? 'quiet' : 'primary'}>
          {request.choosing ? w.acceptChoosing : w.accept}
        </Button>
      </Actions>
    </Form>
  );
}

/** Other hours, of the shifts she fills in; of one alone, or when one person is wanted for all, they are filled in. */
function CounterForm(props: AskProps) {
  const { now, view, errors = [], typed } = props;
  const { locale } = props.actor;
  const w = words[locale].asks;
  const { ask, request } = view;
  const left = leftOf(props);
  const whole = request.samePerson || left.length === 1;
  const wrong = errors.filter(({ field }) => field.startsWith('de-'));
  const clock = (at: Date) => clockValue(wallClock(at, request.timeZone).minutes);
  const filled = (shift: SeenShift) => {
    const hours = shift.proposed ?? (whole || (ask.state === 'countered' && shift.willing) ? shift : null);
    const before = hours ? { from: clock(hours.start), to: clock(hours.end) } : { from: '', to: '' };
    return typed?.times?.get(shift.id) ?? before;
  };
  return (
    <details open={wrong.length > 0}>
      <summary>{w.counter}</summary>
      <Form
        locale={locale}
        action={urls.replacementAnswer(ask.id)}
        hidden={{ acte: 'proposer' }}
        errors={wrong}
      >
        <p class="hint">
          {w.counterHint} {!whole && w.counterSome}
        </p>
        {left.map((shift) => (
          <fieldset class="group">
            <legend class="label">{spanSaid(shift, locale, now, request.timeZone)}</legend>
            <div class="row">
              <Field
                locale={locale}
                name={`de-${shift.id}`}
                type="time"
                label={w.counterFrom}
                value={filled(shift).from}
                error={errorOf(errors, `de-${shift.id}`)}
                required={whole}
              />
              <Field
                locale={locale}
                name={`a-${shift.id}`}
                type="time"
                label={w.counterTo}
                value={filled(shift).to}
                required={whole}
              />
            </div>
          </fieldset>
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
