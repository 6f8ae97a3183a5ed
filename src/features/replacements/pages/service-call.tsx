import { gestureNames, gestures } from '../../../language/gestures.ts';
import type { Locale } from '../../../language/locale.ts';
import { urls } from '../../../language/urls.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Actions, Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Field } from '../../../ui/field.tsx';
import { errorOf, Form, type FormError } from '../../../ui/form.tsx';
import { Narrow, PageHead } from '../../../ui/page-parts.tsx';
import type { CallFailure, ServiceAnswer, ServiceCallView } from '../domain/service-call.ts';
import { momentSaid, spanSaid } from '../words/when.ts';
import { words } from '../words.ts';

/** What was typed of whom to call. */
export type CallTyped = { contactName: string; phone: string };

/** One page for a service: when, where, what is to be done, and two answers. */
export function ServiceCallPage(props: {
  locale: Locale;
  now: Date;
  view: ServiceCallView;
  token: string;
  typed: CallTyped;
  errors: readonly FormError[];
}) {
  const { locale, now, view, token, typed, errors } = props;
  const { call, urgent, timeZone, shifts } = view;
  const w = words[locale].serviceCall;
  const { kinds } = words[locale].request;
  const needed = gestures.filter((gesture) => shifts.some((shift) => shift.gestures.includes(gesture)));
  const until = momentSaid(call.expiresAt, locale, now, timeZone);
  return (
    <Narrow>
      <PageHead
        locale={locale}
        title={w.title}
        lead={w.lead}
        badges={
          urgent && (
            <Badge tone="attention" icon="bell">
              {w.urgent}
            </Badge>
          )
        }
      />
      <h2>{w.when}</h2>
      <ul>
        {shifts.map((shift) => (
          <li>{w.stretch(spanSaid(shift, locale, now, timeZone), shift.commune.name, kinds[shift.kind])}</li>
        ))}
      </ul>
      {needed.length > 0 && (
        <>
          <h2>{w.gestures}</h2>
          <ul>
            {needed.map((gesture) => (
              <li>{gestureNames[locale][gesture]}</li>
            ))}
          </ul>
        </>
      )}
      <p>{w.private}</p>
      <h2>{w.answer}</h2>
      <Form locale={locale} action={urls.serviceAnswer()} hidden={{ jeton: token }} errors={errors}>
        <Field
          locale={locale}
          name="nom"
          label={w.name}
          hint={w.nameHint}
          value={typed.contactName}
          error={errorOf(errors, 'nom')}
          required={false}
        />
        <Field
          locale={locale}
          name="telephone"
          label={w.phone}
          type="tel"
          value={typed.phone}
          error={errorOf(errors, 'telephone')}
          required={false}
        />
        <Actions>
          <Button name="reponse" value="can" icon="check">
            {w.can}
          </Button>
          <Button name="reponse" value="cannot" kind="quiet" icon="close">
            {w.cannot}
          </Button>
        </Actions>
        <p class="hint">{w.until(until)}</p>
      </Form>
    </Narrow>
  );
}

/** It is answered: said once, at an address that says nothing. */
export function CallAnsweredPage({ locale, answer }: { locale: Locale; answer: ServiceAnswer }) {
  const w = words[locale].serviceCall;
  return (
    <EmptyState icon="done" title={w.doneTitle[answer]} level={1}>
      <p>{w.done[answer]}</p>
    </EmptyState>
  );
}

/** A link that opens nothing any more, or never did. */
export function CallClosedPage({ locale, why }: { locale: Locale; why: CallFailure['kind'] }) {
  const w = words[locale].serviceCall;
  return (
    <EmptyState icon="link" title={w.closedTitle} level={1}>
      <p>{w.closed[why]}</p>
    </EmptyState>
  );
}
