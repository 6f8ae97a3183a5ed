import type { Locale } from '../../../language/locale.ts';
import { agoInWords } from '../../../language/time.ts';
import { urls } from '../../../language/urls.ts';
import { personName, PersonLine } from '../../../ui/avatar.tsx';
import { Actions, Button, LinkButton } from '../../../ui/button.tsx';
import { Card, CardList } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { TextArea } from '../../../ui/field.tsx';
import { errorOf, Form, type FormError } from '../../../ui/form.tsx';
import { Narrow, PageHead } from '../../../ui/page-parts.tsx';
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
  reason: string | null;
};

/** Where her request stands, and the form when she may send one. */
export function AdmissionPage(props: {
  locale: Locale;
  now: Date;
  last: AdmissionView | null;
  typed: { commune: CommuneTyped; message: string };
  errors: readonly FormError[];
}) {
  const { locale, now, last, typed, errors } = props;
  const w = words[locale].admission;
  const waiting = last !== null && last.admitted === null;
  return (
    <Narrow>
      <PageHead locale={locale} title={w.title} lead={waiting || last?.admitted ? undefined : w.lead} />
      {last && <Standing locale={locale} now={now} request={last} />}
      {!waiting && !last?.admitted && (
        <Form locale={locale} action={urls.admission()} errors={errors} draft="admission">
          <CommuneField
            locale={locale}
            typed={typed.commune}
            label={w.commune}
            hint={w.communeHint}
            error={errorOf(errors, 'commune') ?? errorOf(errors, 'commune_choice')}
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
    </Narrow>
  );
}

function Standing({ locale, now, request }: { locale: Locale; now: Date; request: AdmissionView }) {
  const w = words[locale].admission;
  if (request.admitted)
    return (
      <Card tone="done">
        <h2>{w.admittedTitle}</h2>
        <p>{w.admitted}</p>
        {request.reason && <p class="prose">{request.reason}</p>}
        <p>
          <LinkButton icon="exchange" href={urls.exchange()}>
            {w.open}
          </LinkButton>
        </p>
      </Card>
    );
  if (request.admitted === false)
    return (
      <Card tone="attention">
        <h2>{w.refusedTitle}</h2>
        <p class="prose">{w.refused(request.reason ?? '')}</p>
        <p>{w.askAgain}</p>
      </Card>
    );
  return (
    <Card>
      <h2>{w.waitingTitle}</h2>
      <p class="soft">{w.waiting(request.departmentName, agoInWords(request.askedAt, locale, now))}</p>
      <p>
        <strong>{w.yourMessage}</strong>
      </p>
      <p class="prose">{request.message}</p>
    </Card>
  );
}

/** Those who ask, the oldest first, each with the two answers. `failed` is the one whose answer lacked its reason. */
export function AdmissionQueuePage(props: {
  locale: Locale;
  now: Date;
  requests: readonly AdmissionView[];
  failed: { id: string; errors: readonly FormError[] } | null;
}) {
  const { locale, now, requests, failed } = props;
  const w = words[locale].admission;
  if (requests.length === 0)
    return (
      <EmptyState level={1} icon="inbox" title={w.queueEmpty}>
        <p>{w.queueEmptyHelp}</p>
      </EmptyState>
    );
  return (
    <>
      <PageHead locale={locale} title={w.queueTitle} lead={w.queueLead} />
      <CardList>
        {requests.map((request) => (
          <Card id={`demande-${request.id}`}>
            <PersonLine
              firstName={request.firstName}
              initial={request.initial}
              note={w.askedAgo(request.departmentName, agoInWords(request.askedAt, locale, now))}
            />
            <p class="prose">{request.message}</p>
            <Answer
              locale={locale}
              request={request}
              errors={failed?.id === request.id ? failed.errors : []}
            />
          </Card>
        ))}
      </CardList>
    </>
  );
}

function Answer(props: { locale: Locale; request: AdmissionView; errors: readonly FormError[] }) {
  const { locale, request, errors } = props;
  const w = words[locale].admission;
  const field = `reason-${request.id}`;
  return (
    <Form
      locale={locale}
      action={urls.admissionDecision(request.id)}
      errors={errors}
      label={w.answer(personName(request.firstName, request.initial))}
    >
      <p>
        <Button name="decision" value="admit" icon="check">
          {w.admit}
        </Button>
      </p>
      <details open={errors.length > 0}>
        <summary>{w.refuse}</summary>
        <div class="stack">
          <TextArea
            locale={locale}
            name={field}
            label={w.reason}
            hint={w.reasonHint}
            error={errorOf(errors, field)}
            rows={2}
            maxLength={600}
          />
          <p>
            <Button name="decision" value="refuse" kind="quiet">
              {w.confirmRefusal}
            </Button>
          </p>
        </div>
      </details>
    </Form>
  );
}
