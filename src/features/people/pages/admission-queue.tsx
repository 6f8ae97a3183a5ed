import type { Locale } from '../../../language/locale.ts';
import { agoInWords } from '../../../language/time.ts';
import { urls } from '../../../language/urls.ts';
import { personName, PersonLine } from '../../../ui/avatar.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card, CardList } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { TextArea } from '../../../ui/field.tsx';
import { errorOf, Form, type FormError } from '../../../ui/form.tsx';
import { PageHead } from '../../../ui/page-parts.tsx';
import { words } from '../words.ts';
import type { AdmissionView } from './admission.tsx';

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
