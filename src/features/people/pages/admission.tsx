import type { Locale } from '../../../language/locale.ts';
import { agoInWords, dayInWords } from '../../../language/time.ts';
import { urls } from '../../../language/urls.ts';
import { Actions, Button, LinkButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { TextArea } from '../../../ui/field.tsx';
import { errorOf, Form, type FormError } from '../../../ui/form.tsx';
import { Narrow, PageHead } from '../../../ui/page-parts.tsx';
import { Steps } from '../../../ui/steps.tsx';
import { words } from '../words.ts';
import { CommuneField, type CommuneTyped } from './commune-field.tsx';

/** A request, as its asker and its readers see it. */
export type AdmissionView = {
  id: string;
  firstName: string;
  initial: string;
  departmentName: string;
  message: string;
  askedAt: Date;
  admitted: boolean | null;
  decidedAt: Date | null;
  reason: string | null;
};

/**
 * Where her request stands, and the form when she may send one. `answerers`: how many may answer a request that
 * waits; `againFrom`: when she may ask again, if not now; `isIn`: she is a carer already.
 */
export function AdmissionPage(props: {
  locale: Locale;
  now: Date;
  last: AdmissionView | null;
  answerers: number;
  againFrom: Date | null;
  isIn: boolean;
  typed: { commune: CommuneTyped; message: string };
  errors: readonly FormError[];
}) {
  const { locale, last, againFrom, isIn, typed, errors } = props;
  const w = words[locale].admission;
  const asks = !isIn && last?.admitted !== null && !againFrom;
  // A role taken back since leaves an acceptance that says nothing any more.
  const stands = last !== null && (last.admitted === true) === isIn;
  return (
    <Narrow>
      <PageHead locale={locale} title={w.title} lead={asks ? w.lead : undefined} />
      {isIn && !stands && <Inside locale={locale} />}
      {stands && <Standing {...props} request={last} />}
      {asks && (
        <Form locale={locale} action={urls.admission()} errors={errors} draft="admission">
          <CommuneField
            locale={locale}
            typed={typed.commune}
            label={w.commune}
            hint={w.communeHint}
            errors={errors}
          />
          <TextArea
            locale={locale}
            name="message"
            label={w.message}
            hint={w.messageHint}
            value={typed.message}
            error={errorOf(errors, 'message')}
            maxLength={600}
          />
          <Actions>
            <Button icon="send">{w.send}</Button>
            <LinkButton kind="plain" href={urls.join()}>
              {w.haveCode}
            </LinkButton>
          </Actions>
        </Form>
      )}
      {againFrom && !isIn && (
        <p>
          <LinkButton kind="quiet" icon="handshake" href={urls.join()}>
            {w.haveCode}
          </LinkButton>
        </p>
      )}
    </Narrow>
  );
}

function Inside({ locale }: { locale: Locale }) {
  const w = words[locale].admission;
  return (
    <Card tone="done">
      <h2>{w.inTitle}</h2>
      <p>{w.in}</p>
      <p>
        <LinkButton icon="exchange" href={urls.exchange()}>
          {w.open}
        </LinkButton>
      </p>
    </Card>
  );
}

function Standing(props: {
  locale: Locale;
  now: Date;
  request: AdmissionView;
  answerers: number;
  againFrom: Date | null;
}) {
  const { locale, now, request, answerers, againFrom } = props;
  const w = words[locale].admission;
  const answered = request.decidedAt && (
    <p class="small soft">{w.answeredOn(agoInWords(request.decidedAt, locale, now))}</p>
  );
  if (request.admitted)
    return (
      <>
        <Steps locale={locale} labels={w.steps} current={4} />
        <Card tone="done">
          <h2>{w.admittedTitle}</h2>
          <p>{w.admitted}</p>
          {request.reason && <p class="prose">{request.reason}</p>}
          {answered}
          <p>
            <LinkButton icon="exchange" href={urls.exchange()}>
              {w.open}
            </LinkButton>
          </p>
        </Card>
      </>
    );
  if (request.admitted === false)
    return (
      <Card tone="attention">
        <h2>{w.refusedTitle}</h2>
        <p class="prose">{w.refused(request.reason ?? '')}</p>
        {answered}
        <p>{againFrom ? w.askAgainFrom(dayInWords(againFrom, locale, now)) : w.askAgain}</p>
      </Card>
    );
  return (
    <>
      <Steps locale={locale} labels={w.steps} current={2} />
      <Card>
        <h2>{w.waitingTitle}</h2>
        <p class="soft">{w.waiting(request.departmentName, agoInWords(request.askedAt, locale, now))}</p>
        <p>{w.whoAnswers(answerers, request.departmentName)}</p>
        <p>
          <strong>{w.yourMessage}</strong>
        </p>
        <p class="prose">{request.message}</p>
        <form action={urls.admissionWithdrawal()} method="post">
          <Button kind="quiet" little icon="close">
            {w.withdraw}
          </Button>
        </form>
      </Card>
    </>
  );
}
