import type { Actor } from '../../../language/actor.ts';
import { urls } from '../../../language/urls.ts';
import { Actions, Button } from '../../../ui/button.tsx';
import { ChoiceCards } from '../../../ui/choice-cards.tsx';
import { TextArea } from '../../../ui/field.tsx';
import { errorOf, Form, type FormError } from '../../../ui/form.tsx';
import { limits, reportedThings, type DirectoryService } from '../domain/service.ts';
import { words } from '../words.ts';

/** What was typed of a mistake. `id` is minted by the page. */
export type ReportTyped = { id: string; what: string; word: string };

/** « Signaler une erreur », for whoever is signed in. */
export function ReportPart({
  actor,
  service,
  typed,
  errors,
}: {
  actor: Actor;
  service: Pick<DirectoryService, 'id'>;
  typed: ReportTyped;
  errors: readonly FormError[];
}) {
  const { locale } = actor;
  const w = words[locale];
  if (actor.kind === 'visitor')
    return (
      <p>
        <a href={urls.signIn(urls.directoryService(service.id))}>{w.reportSignIn}</a>
      </p>
    );
  return (
    <details open={errors.length > 0}>
      <summary>{w.report}</summary>
      <Form
        locale={locale}
        action={urls.directoryServiceReport(service.id)}
        hidden={{ id: typed.id }}
        errors={errors}
      >
        <p>{w.reportLead}</p>
        <ChoiceCards
          locale={locale}
          name="quoi"
          label={w.reportWhat}
          error={errorOf(errors, 'quoi')}
          choices={reportedThings.map((value) => ({ value, label: w.reported[value] }))}
          chosen={[typed.what]}
          full
        />
        <TextArea
          locale={locale}
          name="mot"
          label={w.reportWord}
          hint={w.reportWordHint}
          value={typed.word}
          error={errorOf(errors, 'mot')}
          rows={2}
          maxLength={limits.word}
          optional
        />
        <Actions>
          <Button icon="send" kind="quiet">
            {w.reportSend}
          </Button>
        </Actions>
      </Form>
    </details>
  );
}
